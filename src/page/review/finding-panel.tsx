import type { VNode } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";
import type { PageFinding, PagePair, PageRule } from "../../report/page/page-data.ts";
import { type Choice, type Decide, type Decisions, statusOf } from "../decisions.ts";
import { InterfaceContext, useWords } from "../interface.tsx";
import { Filters } from "./filters.tsx";
import { chosenFindings, EVERYTHING, type Filter } from "./filter.ts";
import { FindingCard } from "./finding-card.tsx";
import { ListActions } from "./list-actions.tsx";
import { REVIEW_WORDS } from "./words.ts";

/** What a list shows and whom it tells. Findings are given by their places in the pair. */
export interface FindingPanelProps {
  readonly pair: PagePair;
  readonly rules: Readonly<Record<string, PageRule>>;
  /** The findings that are listed, by their places. */
  readonly chosen: readonly number[];
  readonly selected: number | undefined;
  readonly filter: Filter;
  readonly decisions: Decisions;
  readonly isAsking: boolean;
  readonly hasHelp: boolean;
  readonly isSheetUp: boolean;
  readonly onSheet: (isUp: boolean) => void;
  readonly onFilter: (filter: Filter) => void;
  readonly onSelect: (index: number) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onDecide: (choice: Choice | undefined) => void;
  readonly onAsk: (asks: boolean) => void;
  readonly onDecideAll: Decide;
}

/** The list of what was found; on a narrow screen a sheet at the bottom that shows the chosen one alone until it is drawn up. */
export function FindingPanel(props: FindingPanelProps): VNode {
  const { pair, rules, chosen, selected, filter, decisions, isAsking, hasHelp } = props;
  const { language } = useContext(InterfaceContext);
  const words = REVIEW_WORDS[language];
  const { findings } = pair;
  // What is suppressed is counted where it is asked for, and not among the rest.
  const counted = chosenFindings(
    findings,
    { ...EVERYTHING, status: filter.status === "suppressed" ? "suppressed" : "all" },
    decisions,
    language,
  ).map((index) => findings[index] as PageFinding);
  const findingAt = (index: number): PageFinding => findings[index] as PageFinding;
  return (
    <aside
      class="panel"
      id="findings"
      aria-label={words.findings}
      tabIndex={-1}
      data-open={props.isSheetUp || undefined}
    >
      <PanelHead {...props} counted={counted} />
      {findings.length === 0 ? (
        <p class="nothing">{pair.verdict === "did-not-run" ? words.notCompared : words.none}</p>
      ) : (
        <Filters filter={filter} findings={findings} counted={counted} onChange={props.onFilter} />
      )}
      {hasHelp ? <KeyHelp /> : null}
      {findings.length > 0 && chosen.length === 0 ? (
        <p class="nothing">
          {words.noneChosen}{" "}
          <button
            type="button"
            onClick={() => {
              props.onFilter(EVERYTHING);
            }}
          >
            {words.clearFilters}
          </button>
        </p>
      ) : null}
      <ol class="cards">
        {chosen.map((index) => (
          <FindingCard
            key={index}
            finding={findingAt(index)}
            index={index}
            rule={rules[findingAt(index).rule]}
            isSelected={index === selected}
            isAsking={isAsking && index === selected}
            decisions={decisions}
            onSelect={(which) => {
              props.onSheet(false);
              props.onSelect(which);
            }}
            onAsk={props.onAsk}
            onDecide={props.onDecide}
          />
        ))}
      </ol>
      {chosen.length < 2 ? null : (
        <ListActions listed={chosen.map(findingAt)} decisions={decisions} onDecideAll={props.onDecideAll} />
      )}
    </aside>
  );
}

function PanelHead({
  chosen,
  counted,
  decisions,
  onStep,
  isSheetUp,
  onSheet,
}: FindingPanelProps & { readonly counted: readonly PageFinding[] }): VNode {
  const words = useWords(REVIEW_WORDS);
  const decided = counted.filter((each) => ["accepted", "ignored"].includes(statusOf(each, decisions))).length;
  const stepButton = (sign: string, label: string, by: 1 | -1): VNode => (
    <button
      type="button"
      class="icon"
      title={label}
      aria-label={label}
      disabled={chosen.length === 0}
      onClick={() => {
        onStep(by);
      }}
    >
      {sign}
    </button>
  );
  return (
    <div class="panel-head">
      <h2>
        {words.findings} <span class="count">{words.count(chosen.length, counted.length)}</span>
        {decided === 0 ? null : <span class="progress">{words.progress(decided, counted.length)}</span>}
      </h2>
      <div class="steps">
        {stepButton("↑", words.previous, -1)}
        {stepButton("↓", words.next, 1)}
        <button
          type="button"
          class="sheet-toggle"
          aria-expanded={isSheetUp}
          onClick={() => {
            onSheet(!isSheetUp);
          }}
        >
          {isSheetUp ? words.text : words.list}
        </button>
      </div>
    </div>
  );
}

/** What the keys do. */
function KeyHelp(): VNode {
  const { keys } = useWords(REVIEW_WORDS);
  const list = useRef<HTMLDListElement>(null);
  useEffect(() => {
    list.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <dl class="key-help" ref={list}>
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
