import type { VNode } from "preact";
import { useContext, useId, useMemo } from "preact/hooks";
import type { PageDiagnostic, PageProject } from "../../report/page/page-data.ts";
import type { Decisions } from "../decisions.ts";
import { Diagnostics } from "../diagnostics.tsx";
import { InterfaceContext, useWords } from "../interface.tsx";
import { SEVERITIES } from "../severity.ts";
import { PAGE_WORDS } from "../words.ts";
import { useComingBack } from "./coming-back.ts";
import { filterRows, PAIR_FILTERS, searchRows, type PairFilter } from "./filter.ts";
import "./overview.css";
import { PictureLegend } from "./picture.tsx";
import { joinProgress, progressOf, type Progress } from "./progress.ts";
import { sortRows, type OverviewRow } from "./sort.ts";
import { OverviewTable } from "./table.tsx";
import { VerdictMark } from "../verdict-mark.tsx";
import { useView } from "./view.ts";
import { formatCount, formatPart, OVERVIEW_WORDS } from "./words.ts";

/** More problems than these are folded up. */
const OPEN_PROBLEMS = 5;

/** All pairs of a project: what was found as a whole, and a table to search, filter and sort. */
export function Overview({
  project,
  decisions,
  hrefOf,
}: {
  readonly project: PageProject;
  readonly decisions: Decisions;
  /** Where the page of a pair is, by its place in the project. */
  readonly hrefOf: (pair: number) => string;
}): VNode {
  const { language } = useContext(InterfaceContext);
  const [view, changeView] = useView(project.title);
  const { query, filter, order } = view;
  const [main, onLeave] = useComingBack(project.title);
  const all = useMemo(() => rowsOf(project, decisions), [project, decisions]);
  const found = useMemo(() => searchRows(all, query), [all, query]);
  const rows = useMemo(() => sortRows(filterRows(found, filter), order, language), [found, filter, order, language]);
  return (
    <main class="overview" ref={main}>
      <ProjectHead project={project} progress={joinProgress(all.map(({ progress }) => progress))} />
      <Problems diagnostics={project.diagnostics} />
      <div class="overview-tools" role="search">
        <Search
          query={query}
          onQuery={(change) => {
            changeView({ query: change });
          }}
        />
        <Filters
          filter={filter}
          found={found}
          onFilter={(change) => {
            changeView({ filter: change });
          }}
        />
        <MatchCount matching={rows.length} all={all.length} />
      </div>
      <OverviewTable rows={rows} view={view} onView={changeView} hrefOf={hrefOf} onLeave={onLeave} />
      <PictureLegend />
    </main>
  );
}

function rowsOf({ pairs }: PageProject, decisions: Decisions): OverviewRow[] {
  return pairs.map((pair, index) => ({ index, pair, progress: progressOf(pair, decisions) }));
}

function ProjectHead({
  project: { verdict, summary, pairs },
  progress: { decided, all },
}: {
  readonly project: PageProject;
  readonly progress: Progress;
}): VNode {
  const words = useWords(OVERVIEW_WORDS);
  const { en, ko } = summary.unaligned;
  return (
    <div class="overview-head">
      <VerdictMark verdict={verdict} />
      <dl class="overview-counts">
        <Count name={words.documents} count={pairs.length} />
        <Count name={words.compared} count={summary.beads} />
        {SEVERITIES.map((severity) => (
          <Count key={severity} name={words.columns[severity]} count={summary[severity]} kind={severity} />
        ))}
        <Count name={words.columns.decided} count={decided} of={all} />
        <Count name={words.columns.suppressed} count={summary.suppressed} />
        <Count
          name={words.columns.unaligned}
          count={en + ko}
          note={en + ko === 0 ? undefined : words.unalignedSides(en, ko)}
        />
      </dl>
    </div>
  );
}

function Count({
  name,
  count,
  of,
  kind = "count",
  note,
}: {
  readonly name: string;
  readonly count: number;
  /** Of how many it is a part. */
  readonly of?: number;
  readonly kind?: string;
  readonly note?: string | undefined;
}): VNode {
  return (
    <div class={count === 0 ? "is-none" : `is-${kind}`}>
      <dt>{name}</dt>
      <dd>
        {of === undefined ? formatCount(count) : formatPart(count, of)}
        {note === undefined ? null : <small>{note}</small>}
      </dd>
    </div>
  );
}

function Problems({ diagnostics }: { readonly diagnostics: readonly PageDiagnostic[] }): VNode | null {
  const words = useWords(OVERVIEW_WORDS);
  if (diagnostics.length === 0) return null;
  return (
    <details class="overview-problems" open={diagnostics.length <= OPEN_PROBLEMS}>
      <summary>{words.problems(diagnostics.length)}</summary>
      <Diagnostics diagnostics={diagnostics} />
    </details>
  );
}

function Search({ query, onQuery }: { readonly query: string; readonly onQuery: (query: string) => void }): VNode {
  const words = useWords(OVERVIEW_WORDS);
  return (
    <input
      type="search"
      name="search"
      aria-label={words.search}
      placeholder={words.search}
      value={query}
      onInput={(event) => {
        onQuery(event.currentTarget.value);
      }}
    />
  );
}

function Filters({
  filter,
  found,
  onFilter,
}: {
  readonly filter: PairFilter;
  /** What the filters choose from, counted beside each. */
  readonly found: readonly OverviewRow[];
  readonly onFilter: (filter: PairFilter) => void;
}): VNode {
  const words = useWords(OVERVIEW_WORDS);
  const names = { ...useWords(PAGE_WORDS).verdicts, ...words.filters };
  const group = useId();
  return (
    <fieldset class="overview-filters">
      <legend class="unseen-text">{words.filter}</legend>
      {PAIR_FILTERS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={group}
            checked={each === filter}
            onChange={() => {
              onFilter(each);
            }}
          />
          {names[each]} <span class="quiet">{formatCount(filterRows(found, each).length)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function MatchCount({ matching, all }: { readonly matching: number; readonly all: number }): VNode {
  const words = useWords(OVERVIEW_WORDS);
  return (
    <p class="overview-matching" role="status">
      {matching === all ? "" : matching === 0 ? words.noMatch : words.matching(matching, all)}
    </p>
  );
}
