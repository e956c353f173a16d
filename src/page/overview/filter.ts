import type { PageOverview } from "../../report/page/page-data.ts";
import type { OverviewRow } from "./sort.ts";

/** By what pairs may be filtered, in the order of the buttons. */
export const PAIR_FILTERS = ["all", "discrepancies", "failed", "did-not-run"] as const;

/** One of `PAIR_FILTERS`. */
export type PairFilter = (typeof PAIR_FILTERS)[number];

/** The rows whose titles hold every word of the query, in any case and however their Hangul is composed. */
export function searchRows(rows: readonly OverviewRow[], query: string): readonly OverviewRow[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return rows;
  return rows.filter(({ pair }) => {
    const title = fold(pair.title);
    return words.every((word) => title.includes(word));
  });
}

/** The rows that a filter lets through. */
export function filterRows(rows: readonly OverviewRow[], filter: PairFilter): readonly OverviewRow[] {
  return filter === "all" ? rows : rows.filter(({ pair }) => passes(pair, filter));
}

function passes({ verdict, summary }: PageOverview, filter: PairFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "discrepancies":
      return summary.error + summary.warning + summary.info > 0;
    default:
      return verdict === filter;
  }
}

/** Files from a Mac spell Hangul in single letters. */
function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
