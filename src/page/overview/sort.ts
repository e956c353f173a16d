import type { PageOverview } from "../../report/page/page-data.ts";
import type { Language } from "../../text/span.ts";
import { shareDecided, type Progress } from "./progress.ts";

/** The columns of the table, in their order. */
export const COLUMNS = [
  "document",
  "error",
  "warning",
  "info",
  "decided",
  "suppressed",
  "unaligned",
  "coverage-en",
  "coverage-ko",
  "alignment",
] as const;

/** One of `COLUMNS`. */
export type Column = (typeof COLUMNS)[number];
/** The columns that have sums and are sorted by size. */
export type NumberColumn = Exclude<Column, "document">;

/** A pair with its place in the project, which it keeps however the table is sorted. */
export interface OverviewRow {
  readonly index: number;
  readonly pair: PageOverview;
  readonly progress: Progress;
}

/** By which column a table is sorted. */
export interface SortOrder {
  readonly column: Column;
  readonly direction: "ascending" | "descending";
}

/** The order after a click on the head of a column: its own direction, the other one, the order of the project. */
export function nextOrder(order: SortOrder | undefined, column: Column): SortOrder | undefined {
  const first = firstDirection(column);
  if (order?.column !== column) return { column, direction: first };
  return order.direction === first ? { column, direction: opposite(first) } : undefined;
}

/** Stable in both directions; rows without a value stay last. */
export function sortRows(
  rows: readonly OverviewRow[],
  order: SortOrder | undefined,
  language: Language,
): readonly OverviewRow[] {
  if (order === undefined) return rows;
  const sign = order.direction === "ascending" ? 1 : -1;
  const { column } = order;
  if (column === "document") {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return rows.toSorted((a, b) => sign * compare(a.pair.title, b.pair.title));
  }
  return rows
    .map((row) => ({ row, value: valueOf(row, column) }))
    .toSorted((a, b) => compareValues(a.value, b.value, sign))
    .map(({ row }) => row);
}

/** What a cell counts or measures; null where there was nothing that could have been counted. */
export function valueOf({ pair, progress }: OverviewRow, column: NumberColumn): number | null {
  const { summary, verdict, coverage, picture } = pair;
  switch (column) {
    case "decided":
      return shareDecided(progress);
    case "coverage-en":
      return coverage.en;
    case "coverage-ko":
      return coverage.ko;
    case "alignment":
      return verdict === "did-not-run" ? null : picture.bands.filter(({ kind }) => kind !== "pair").length;
    case "unaligned":
      return known(summary.unaligned.en + summary.unaligned.ko);
    default:
      return known(summary[column]);
  }

  function known(count: number): number | null {
    return count === 0 && verdict === "did-not-run" ? null : count;
  }
}

/** The sum of a column of counts. */
export function totalOf(rows: readonly OverviewRow[], column: NumberColumn): number {
  return rows.reduce((sum, row) => sum + (valueOf(row, column) ?? 0), 0);
}

function compareValues(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}

/** Of numbers one looks for the greatest first; of coverage, too, so that all columns behave alike. */
function firstDirection(column: Column): SortOrder["direction"] {
  return column === "document" ? "ascending" : "descending";
}

function opposite(direction: SortOrder["direction"]): SortOrder["direction"] {
  return direction === "ascending" ? "descending" : "ascending";
}
