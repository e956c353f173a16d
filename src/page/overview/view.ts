import { useState } from "preact/hooks";
import type { PairFilter } from "./filter.ts";
import type { SortOrder } from "./sort.ts";

/** What a reader has chosen to see of the table. */
export interface View {
  readonly query: string;
  readonly filter: PairFilter;
  /** Without one, the order of the project. */
  readonly order: SortOrder | undefined;
  /** Rows that are drawn at most. */
  readonly limit: number;
}

/** Rows that are drawn at a time: with thousands the page would no longer open at once. */
export const ROWS_AT_A_TIME = 200;

const FIRST: View = { query: "", filter: "all", order: undefined, limit: ROWS_AT_A_TIME };

/** By the titles of projects. The table is taken away while a pair is read, and should come back as it was left. */
const left = new Map<string, View>();

/** The view of a project, and how to change a part of it. Other rows are shown from their beginning. */
export function useView(title: string): readonly [View, (change: Partial<View>) => void] {
  const [view, setView] = useState(() => left.get(title) ?? FIRST);
  const change = (part: Partial<View>): void => {
    const next = { ...view, limit: ROWS_AT_A_TIME, ...part };
    left.set(title, next);
    setView(next);
  };
  return [view, change];
}
