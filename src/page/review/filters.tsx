import type { VNode } from "preact";
import type { PageFinding } from "../../report/page/page-data.ts";
import type { Status } from "../decisions.ts";
import { useWords } from "../interface.tsx";
import { SEVERITIES, type Severity } from "../severity.ts";
import { type Filter, rulesByFamily } from "./filter.ts";
import { REVIEW_WORDS } from "./words.ts";

const STATUSES: readonly (Status | "all")[] = ["all", "open", "accepted", "ignored", "suppressed"];

export function Filters({
  filter,
  findings,
  counted,
  onChange,
}: {
  readonly filter: Filter;
  /** All of them: rules are offered of those that are suppressed too. */
  readonly findings: readonly PageFinding[];
  readonly counted: readonly PageFinding[];
  readonly onChange: (filter: Filter) => void;
}): VNode {
  const words = useWords(REVIEW_WORDS);
  const toggle = (severity: Severity): void => {
    const isOn = filter.severities.includes(severity);
    onChange({
      ...filter,
      severities: SEVERITIES.filter((each) => (each === severity ? !isOn : filter.severities.includes(each))),
    });
  };
  return (
    <div class="filters" role="search">
      <input
        type="search"
        name="search"
        aria-label={words.search}
        placeholder={words.search}
        value={filter.search}
        onInput={(event) => {
          onChange({ ...filter, search: event.currentTarget.value });
        }}
      />
      <div class="severities" role="group" aria-label={words.severity}>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            class="chip"
            data-severity={severity}
            aria-pressed={filter.severities.includes(severity)}
            onClick={() => {
              toggle(severity);
            }}
          >
            {words.severities[severity]} {counted.filter((each) => each.severity === severity).length}
          </button>
        ))}
      </div>
      <div class="filter-line">
        <label>
          <span>{words.rule}</span>
          <select
            name="rule"
            value={filter.rule}
            onChange={(event) => {
              onChange({ ...filter, rule: event.currentTarget.value });
            }}
          >
            <option value="">{words.allRules}</option>
            {rulesByFamily(findings).map(([family, rules]) => (
              <optgroup key={family} label={family}>
                <option value={`${family}/*`}>{words.wholeFamily(family)}</option>
                {rules.map((rule) => (
                  <option key={rule} value={rule}>
                    {rule}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label>
          <span>{words.order}</span>
          <select
            name="order"
            value={filter.order}
            onChange={(event) => {
              onChange({ ...filter, order: event.currentTarget.value as Filter["order"] });
            }}
          >
            {(["text", "severity"] as const).map((order) => (
              <option key={order} value={order}>
                {words.orders[order]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.status}</span>
          <select
            name="status"
            value={filter.status}
            onChange={(event) => {
              onChange({ ...filter, status: event.currentTarget.value as Filter["status"] });
            }}
          >
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {words.statuses[status]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label class="confidence">
        <span aria-hidden="true">
          {words.minConfidence}: {Math.round(100 * filter.minConfidence)}%
        </span>
        <input
          type="range"
          name="confidence"
          aria-label={words.minConfidence}
          aria-valuetext={`${Math.round(100 * filter.minConfidence)}%`}
          min="0"
          max="100"
          step="5"
          value={Math.round(100 * filter.minConfidence)}
          onInput={(event) => {
            onChange({ ...filter, minConfidence: Number(event.currentTarget.value) / 100 });
          }}
        />
      </label>
    </div>
  );
}
