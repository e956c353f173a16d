import type { ComponentChildren, VNode } from "preact";
import { useWords } from "../interface.tsx";
import { VisibleText } from "../visible-text.tsx";
import { CountCell, CoverageCell } from "./cells.tsx";
import { Picture } from "./picture.tsx";
import { COLUMNS, nextOrder, totalOf, valueOf, type Column, type OverviewRow } from "./sort.ts";
import { shownNames } from "./title.ts";
import { VerdictMark } from "./verdict-mark.tsx";
import { ROWS_AT_A_TIME, type View } from "./view.ts";
import { formatCount, OVERVIEW_WORDS } from "./words.ts";

const COUNTED = ["error", "warning", "info", "suppressed", "unaligned"] as const;
const COVERED = ["coverage-en", "coverage-ko"] as const;

interface TableProps {
  /** All that are chosen, in their order. */
  readonly rows: readonly OverviewRow[];
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  readonly hrefOf: (pair: number) => string;
}

/**
 * A table of pairs, which a narrow screen shows as cards. Some browsers forget what a table is when it is laid out as something
 * else, so its roles are said.
 */
export function OverviewTable({ rows, view, onView, hrefOf }: TableProps): VNode {
  const words = useWords(OVERVIEW_WORDS);
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
          {rows.slice(0, view.limit).map((row) => (
            <PairRow key={row.index} row={row} href={hrefOf(row.index)} />
          ))}
        </tbody>
        {rows.length === 0 ? null : <TotalRow rows={rows} />}
      </table>
      {rows.length > view.limit ? <MoreRows all={rows.length} limit={view.limit} onView={onView} /> : null}
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

function PairRow({ row: { index, pair }, href }: { readonly row: OverviewRow; readonly href: string }): VNode {
  const words = useWords(OVERVIEW_WORDS);
  const { title, documents, verdict, summary, picture } = pair;
  return (
    <tr role="row">
      <th scope="row" role="rowheader" class="column-document">
        <a href={href}>{title.trim() === "" ? words.untitled(index + 1) : <Title documents={documents} />}</a>
        {verdict === "passed" ? null : <VerdictMark verdict={verdict} />}
      </th>
      {COUNTED.map((column) => (
        <CountCell
          key={column}
          column={column}
          count={valueOf(pair, column)}
          note={column === "unaligned" ? words.unalignedSides(summary.unaligned.en, summary.unaligned.ko) : undefined}
        />
      ))}
      {COVERED.map((column) => (
        <CoverageCell key={column} column={column} share={valueOf(pair, column)} />
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
          <VisibleText text={folder} />
        </span>
      )}
      <VisibleText text={name} />
    </bdi>
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
        {COUNTED.map((column) => (
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
