import { Fragment, type ComponentChildren, type VNode } from "preact";
import { useWords } from "../interface.tsx";
import { SEVERITIES } from "../severity.ts";
import { VisibleText } from "../visible-text.tsx";
import { CountCell, CoverageCell, ProgressCell } from "./cells.tsx";
import { Picture } from "./picture.tsx";
import { useIsPrinting } from "../printing.ts";
import { joinProgress } from "./progress.ts";
import { COLUMNS, nextOrder, totalOf, valueOf, type Column, type OverviewRow } from "./sort.ts";
import "./table.css";
import "./cards.css";
import { shownNames } from "./title.ts";
import { VerdictMark } from "../verdict-mark.tsx";
import { ROWS_AT_A_TIME, type View } from "./view.ts";
import { formatCount, OVERVIEW_WORDS } from "./words.ts";

const LEFT_OUT = ["suppressed", "unaligned"] as const;
/** Behind what joins the parts of a name. Browsers break a line behind hyphens anyway. */
const AFTER_SIGN = /(?<=[/\\_])(?![/\\_])/;
const COVERED = ["coverage-en", "coverage-ko"] as const;

interface TableProps {
  /** All that are chosen, in their order. */
  readonly rows: readonly OverviewRow[];
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  readonly hrefOf: (pair: number) => string;
  /** Called when the link of a pair is followed. */
  readonly onLeave: (pair: number) => void;
}

/**
 * A table of pairs, which a narrow screen shows as cards. Some browsers forget what a table is when it is laid out as something
 * else, so its roles are said.
 */
export function OverviewTable({ rows, view, onView, hrefOf, onLeave }: TableProps): VNode {
  const words = useWords(OVERVIEW_WORDS);
  const limit = useIsPrinting() ? rows.length : view.limit;
  return (
    <>
      <table class="overview-table" role="table" aria-label={words.table}>
        <thead role="rowgroup">
          <tr role="row" data-label={words.sortBy}>
            {COLUMNS.map((column) => (
              <ColumnHead key={column} column={column} view={view} onView={onView} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.slice(0, limit).map((row) => (
            <PairRow key={row.index} row={row} hrefOf={hrefOf} onLeave={onLeave} />
          ))}
        </tbody>
        {rows.length === 0 ? null : <TotalRow rows={rows} />}
      </table>
      {rows.length > limit ? <MoreRows all={rows.length} limit={limit} onView={onView} /> : null}
    </>
  );
}

const ARROWS = { ascending: "▲", descending: "▼", none: "" } as const;

function ColumnHead({
  column,
  view: { order, limit },
  onView,
}: Pick<TableProps, "view" | "onView"> & { readonly column: Column }): VNode {
  const words = useWords(OVERVIEW_WORDS);
  const direction = order?.column === column ? order.direction : "none";
  return (
    <th scope="col" role="columnheader" class={`column-${column}`} aria-sort={direction}>
      <button
        type="button"
        onClick={() => {
          onView({ order: nextOrder(order, column), limit });
        }}
      >
        {words.columns[column]}
        <span class="overview-arrow" aria-hidden="true">
          {ARROWS[direction]}
        </span>
      </button>
    </th>
  );
}

function PairRow({
  row,
  hrefOf,
  onLeave,
}: Pick<TableProps, "hrefOf" | "onLeave"> & { readonly row: OverviewRow }): VNode {
  const words = useWords(OVERVIEW_WORDS);
  const { index, pair, progress } = row;
  const { title, documents, verdict, summary, picture } = pair;
  return (
    <tr role="row">
      <th scope="row" role="rowheader" class="column-document">
        <a
          href={hrefOf(index)}
          data-pair={index}
          onClick={() => {
            onLeave(index);
          }}
        >
          {title.trim() === "" ? words.untitled(index + 1) : <Title documents={documents} />}
        </a>
        {verdict === "passed" ? null : <VerdictMark verdict={verdict} />}
      </th>
      {SEVERITIES.map((column) => (
        <CountCell key={column} column={column} count={valueOf(row, column)} />
      ))}
      <ProgressCell progress={progress} />
      {LEFT_OUT.map((column) => (
        <CountCell
          key={column}
          column={column}
          count={valueOf(row, column)}
          note={column === "unaligned" ? words.unalignedSides(summary.unaligned.en, summary.unaligned.ko) : undefined}
        />
      ))}
      {COVERED.map((column) => (
        <CoverageCell key={column} column={column} share={valueOf(row, column)} />
      ))}
      <td role="cell" class="column-alignment" data-label={words.columns.alignment}>
        <Picture picture={picture} />
      </td>
    </tr>
  );
}

function Title({ documents }: { readonly documents: readonly string[] }): ComponentChildren {
  return shownNames(documents).map(({ folder, name }, index) => (
    <bdi key={index} class="overview-name">
      {index === 0 ? null : <span class="quiet">{"↔\u00a0"}</span>}
      {folder === "" ? null : (
        <span class="quiet">
          <BreakableName name={folder} />
        </span>
      )}
      <BreakableName name={name} />
    </bdi>
  ));
}

/** A name that is too long for its line goes on in the next one behind a sign that joins its parts. */
function BreakableName({ name }: { readonly name: string }): ComponentChildren {
  return name.split(AFTER_SIGN).map((part, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <wbr />}
      <VisibleText text={part} />
    </Fragment>
  ));
}

/** Of all rows that are chosen, drawn or not. Coverage has no total: a page does not know how long the texts are. */
function TotalRow({ rows }: Pick<TableProps, "rows">): VNode {
  const words = useWords(OVERVIEW_WORDS);
  return (
    <tfoot role="rowgroup">
      <tr role="row">
        <th scope="row" role="rowheader" class="column-document">
          {words.total(rows.length)}
        </th>
        {SEVERITIES.map((column) => (
          <CountCell key={column} column={column} count={totalOf(rows, column)} />
        ))}
        <ProgressCell progress={joinProgress(rows.map(({ progress }) => progress))} />
        {LEFT_OUT.map((column) => (
          <CountCell key={column} column={column} count={totalOf(rows, column)} />
        ))}
        <td role="cell" class="column-blank" colSpan={COVERED.length + 1} />
      </tr>
    </tfoot>
  );
}

function MoreRows({
  all,
  limit,
  onView,
}: Pick<TableProps, "onView"> & { readonly all: number; readonly limit: number }): VNode {
  const words = useWords(OVERVIEW_WORDS);
  return (
    <div class="overview-more">
      <span>{words.shown(limit, all)}</span>
      <button
        type="button"
        onClick={() => {
          onView({ limit: limit + ROWS_AT_A_TIME });
        }}
      >
        {words.showMore(Math.min(ROWS_AT_A_TIME, all - limit))}
      </button>
      <button
        type="button"
        onClick={() => {
          onView({ limit: all });
        }}
      >
        {words.showAll} <span class="quiet">{formatCount(all)}</span>
      </button>
    </div>
  );
}
