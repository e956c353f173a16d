import type { VNode } from "preact";
import { useContext, useState } from "preact/hooks";
import type { PageFinding, PagePair, PageRule } from "../../report/page/page-data.ts";
import type { Decision, Decisions } from "../decisions.ts";
import { InterfaceContext } from "../interface.tsx";
import { CopyButton } from "./copy-button.tsx";
import { Filters } from "./filters.tsx";
import type { Filter } from "./filter.ts";
import { FindingCard } from "./finding-card.tsx";
import { findingsAsMarkdown } from "./markdown.ts";
import { REVIEW_WORDS } from "./words.ts";

/** The list of what was found; on a narrow screen a sheet at the bottom that shows the chosen one alone until it is drawn up. */
export function FindingPanel({
  pair,
  rules,
  chosen,
  selected,
  filter,
  decisions,
  onFilter,
  onSelect,
  onStep,
  onDecide,
}: {
  readonly pair: PagePair;
  readonly rules: Readonly<Record<string, PageRule>>;
  readonly chosen: readonly number[];
  readonly selected: number | undefined;
  readonly filter: Filter;
  readonly decisions: Decisions;
  readonly onFilter: (filter: Filter) => void;
  readonly onSelect: (index: number) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onDecide: (finding: PageFinding, decision: Decision | undefined) => void;
}): VNode {
  const { language } = useContext(InterfaceContext);
  const words = REVIEW_WORDS[language];
  const [isOpen, setOpen] = useState(false);
  const { findings } = pair;
  const shown = chosen.map((index) => findings[index] as PageFinding);
  return (
    <aside class="panel" id="findings" aria-label={words.findings} tabIndex={-1} data-open={isOpen || undefined}>
      <div class="panel-head">
        <h2>
          {words.findings} <span class="count">{words.count(chosen.length, findings.length)}</span>
        </h2>
        <div class="steps">
          <StepButton sign="↑" label={words.previous} onStep={() => onStep(-1)} isOff={chosen.length === 0} />
          <StepButton sign="↓" label={words.next} onStep={() => onStep(1)} isOff={chosen.length === 0} />
          <button
            type="button"
            class="sheet-toggle"
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? words.text : words.list}
          </button>
        </div>
      </div>
      {findings.length === 0 ? <p class="nothing">{words.none}</p> : null}
      {findings.length === 0 ? null : <Filters filter={filter} findings={findings} onChange={onFilter} />}
      {findings.length > 0 && chosen.length === 0 ? <p class="nothing">{words.noneChosen}</p> : null}
      <ol class="cards">
        {chosen.map((index) => {
          const finding = findings[index] as PageFinding;
          return (
            <FindingCard
              key={index}
              finding={finding}
              index={index}
              rule={rules[finding.rule]}
              isSelected={index === selected}
              decisions={decisions}
              onSelect={(which) => {
                setOpen(false);
                onSelect(which);
              }}
              onDecide={onDecide}
            />
          );
        })}
      </ol>
      {shown.length < 2 ? null : (
        <div class="panel-foot">
          <CopyButton text={() => findingsAsMarkdown(shown, language)} label={words.copyAll} />
        </div>
      )}
    </aside>
  );
}

function StepButton({
  sign,
  label,
  onStep,
  isOff,
}: {
  readonly sign: string;
  readonly label: string;
  readonly onStep: () => void;
  readonly isOff: boolean;
}): VNode {
  return (
    <button type="button" class="icon" title={label} aria-label={label} onClick={onStep} disabled={isOff}>
      {sign}
    </button>
  );
}
