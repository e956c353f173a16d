import type { ItemReach } from "./coverage.ts";
import type { SideItems } from "./items.ts";

/** A segment of the other side that shares something rare, and how much. */
export interface Candidate {
  readonly segment: number;
  readonly weight: number;
}

/** Items that stand in more segments than this are passed over: they would make the search quadratic. */
const MOST_PLACES = 24;
const MOST_CANDIDATES = 4;

/** For each segment the few segments of the other side that share most with it, best first, wherever they stand. */
export function findCandidates(own: SideItems, { reach }: ItemReach, otherSize: number): Candidate[][] {
  const weights = new Float64Array(otherSize);
  return own.segments.map((items) => {
    const touched: number[] = [];
    for (const item of items) {
      const places = reach[item] as Int32Array;
      if (places.length === 0 || places.length > MOST_PLACES) continue;
      const weight = Math.log(1 + otherSize / places.length);
      for (const place of places) {
        if (weights[place] === 0) touched.push(place);
        weights[place] = (weights[place] as number) + weight;
      }
    }
    const found = touched.map((segment) => ({ segment, weight: weights[segment] as number }));
    for (const segment of touched) weights[segment] = 0;
    return found.toSorted((a, b) => b.weight - a.weight || a.segment - b.segment).slice(0, MOST_CANDIDATES);
  });
}
