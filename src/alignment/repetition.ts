import type { SideItems } from "./items.ts";
import type { Reach } from "./reach.ts";
import { WIDEST } from "./shapes.ts";

/** How far a segment repeats one shortly before it. */
export interface Repetition {
  /** 0…1: the share of a segment's items with a possible counterpart that one of the segments `[from, segment)` holds as well; at most four of them. */
  readonly of: (segment: number, from: number) => number;
}

/**
 * In a bead of several segments a side, what two of them both say can be answered but once: the second `hall` of `Hall 101 is open.
 * Hall 121 is open.` finds no `hall` left in a translation of the first.
 */
export function measureRepetition({ items, segments }: SideItems, reach: Reach): Repetition {
  const reachBack = WIDEST - 1;
  const shares = new Float32Array(segments.length * reachBack);
  // The segment that held each item last, and how often the one at hand shares an item with each of those before it.
  const seen = new Int32Array(items.length).fill(-WIDEST);
  const shared = new Int32Array(WIDEST);
  const held: (readonly number[])[] = [];
  segments.forEach((own, segment) => {
    let answerable = 0;
    let isRepeating = false;
    for (const item of own) {
      if ((reach[item] as Int32Array).length === 0) continue;
      answerable++;
      if (segment - (seen[item] as number) < WIDEST) isRepeating = true;
      seen[item] = segment;
    }
    held.push(own);
    if (!isRepeating) return;
    shared.fill(0);
    for (let back = 1; back <= reachBack && back <= segment; back++) {
      for (const item of held[segment - back] as readonly number[]) {
        if (seen[item] === segment && (reach[item] as Int32Array).length > 0)
          shared[back] = (shared[back] as number) + 1;
      }
      shares[segment * reachBack + back - 1] = (shared[back] as number) / answerable;
    }
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
