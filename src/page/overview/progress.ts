import type { PageOverview } from "../../report/page/page-data.ts";
import type { Decisions } from "../decisions.ts";

/** How many of the findings that are reported a reader has decided about, by accepting or ignoring them. */
export interface Progress {
  readonly decided: number;
  readonly all: number;
}

/** Of the findings of one pair. */
export function progressOf({ summary, keys }: PageOverview, decisions: Decisions): Progress {
  const all = summary.error + summary.warning + summary.info;
  // What is suppressed comes behind them. It may have been ignored here before the list was read that suppresses it.
  const decided = keys.slice(0, all).filter((key) => decisions[key] !== undefined).length;
  return { decided, all };
}

/** Of several pairs together. */
export function joinProgress(parts: readonly Progress[]): Progress {
  return parts.reduce((sum, { decided, all }) => ({ decided: sum.decided + decided, all: sum.all + all }), {
    decided: 0,
    all: 0,
  });
}

/** 0…1; null where there is nothing to decide. */
export function shareDecided({ decided, all }: Progress): number | null {
  return all === 0 ? null : decided / all;
}
