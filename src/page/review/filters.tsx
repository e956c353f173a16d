import type { ComponentChildren, VNode } from "preact";
import type { PageFinding } from "../../report/page/page-data.ts";
import type { Status } from "../decisions.ts";
import { useWords } from "../interface.tsx";
import { SEVERITIES, type Severity } from "../severity.ts";
import { type Filter, rulesByFamily } from "./filter.ts";
import { REVIEW_WORDS } from "./words.ts";

const STATUSES: readonly (Status | "all")[] = ["all", "open", "accepted", "ignored", "suppressed"];
const ORDERS: readonly Filter["order"][] = ["text", "severity"];

interface FiltersProps {
  readonly filter: Filter;
  /** All of them: rules are offered of those that are suppressed too. */
  readonly findings: readonly PageFinding[];
  readonly counted: readonly PageFinding[];
  readonly onChange: (filter: Filter) => void;
}

/** Everything by which a reader chooses among the findings. */
export function Filters({ filter, findings, counted, onChange }: FiltersProps): VNode {
  const words = useWords(REVIEW_WORDS);
  const change = (part: Partial<Filter>): void => {
    onChange({ ...filter, ...part });
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
          change({ search: event.currentTarget.value });
        }}
      />
      <Severities
        chosen={filter.severities}
        counted={counted}
        onChange={(severities) => {
          change({ severities });
        }}
      />
      <div class="filter-line">
        <Menu
          name="rule"
          label={words.rule}
          value={filter.rule}
          onChange={(rule) => {
            change({ rule });
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
        </Menu>
        <Menu
          name="order"
          label={words.order}
          value={filter.order}
          onChange={(order) => {
            change({ order: order as Filter["order"] });
          }}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {words.orders[order]}
            </option>
          ))}
        </Menu>
        <Menu
          name="status"
          label={words.status}
          value={filter.status}
          onChange={(status) => {
            change({ status: status as Filter["status"] });
          }}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {words.statuses[status]}
            </option>
          ))}
        </Menu>
      </div>
      <LeastConfidence
        share={filter.minConfidence}
        onChange={(minConfidence) => {
          change({ minConfidence });
        }}
      />
    </div>
  );
}

/** A button for each severity, with how many findings are of it. */
function Severities({
  chosen,
  counted,
  onChange,
}: Pick<FiltersProps, "counted"> & {
  readonly chosen: readonly Severity[];
  readonly onChange: (severities: readonly Severity[]) => void;
}): VNode {
  const words = useWords(REVIEW_WORDS);
  const toggle = (severity: Severity): void => {
    const isOn = chosen.includes(severity);
    onChange(SEVERITIES.filter((each) => (each === severity ? !isOn : chosen.includes(each))));
  };
  return (
    <div class="severities" role="group" aria-label={words.severity}>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          class="chip"
          data-severity={severity}
          aria-pressed={chosen.includes(severity)}
          onClick={() => {
            toggle(severity);
          }}
        >
          {words.severities[severity]} {counted.filter((each) => each.severity === severity).length}
        </button>
      ))}
    </div>
  );
}

/** Options to choose one of. */
function Menu({
  name,
  label,
  value,
  onChange,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <label>
      <span>{label}</span>
      <select
        name={name}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        {children}
      </select>
    </label>
  );
}

/** How sure a finding has to be, 0…1, in steps of five per cent. */
function LeastConfidence({
  share,
  onChange,
}: {
  readonly share: number;
  readonly onChange: (share: number) => void;
}): VNode {
  const words = useWords(REVIEW_WORDS);
  const percent = Math.round(100 * share);
  return (
    <label class="confidence">
      <span aria-hidden="true">
        {words.minConfidence}: {percent}%
      </span>
      <input
        type="range"
        name="confidence"
        aria-label={words.minConfidence}
        aria-valuetext={`${percent}%`}
        min="0"
        max="100"
        step="5"
        value={percent}
        onInput={(event) => {
          onChange(Number(event.currentTarget.value) / 100);
        }}
      />
    </label>
  );
}
