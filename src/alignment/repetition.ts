import type { ItemReach } from "./coverage.ts";
import type { SideItems } from "./items.ts";
import { WIDEST } from "./shapes.ts";

/** How far a segment repeats one shortly before it. */
export interface Repetition {
  /** 0…1: the share of a segment's items with a possible counterpart that the segments `[from, segment)` hold as well; at most four of them. */
  readonly of: (segment: number, from: number) => number;
}

/**
 * In a bead of several segments a side, what two of them both say can be answered but once: the second `hall` of `Hall 101 is open.
 * Hall 121 is open.` finds no `hall` left in a translation of the first.
 */
export function measureRepetition({ segments }: SideItems, { reach }: ItemReach): Repetition {
  const reachBack = WIDEST - 1;
  const shares = new Float32Array(segments.length * reachBack);
  const sets: ReadonlySet<number>[] = [];
  segments.forEach((items, segment) => {
    const answerable = items.filter((item) => (reach[item] as Int32Array).length > 0);
    for (let back = 1; back <= reachBack && back <= segment; back++) {
      const before = sets[(segment - back) % WIDEST] as ReadonlySet<number>;
      let repeated = 0;
      for (const item of answerable) if (before.has(item)) repeated++;
      shares[segment * reachBack + back - 1] = answerable.length === 0 ? 0 : repeated / answerable.length;
    }
    sets[segment % WIDEST] = new Set(answerable);
  });
  return {
    of: (segment, from) => {
      let most = 0;
      for (let back = 1; back <= segment - from; back++) {
        most = Math.max(most, shares[segment * reachBack + back - 1] as number);
      }
      return most;
    },
  };
}
