import type { SideItems } from "./items.ts";
import type { Reach } from "./reach.ts";
import { mapWork, type Work } from "../text/work.ts";

/** A segment of the other side that shares something rare, and how much. */
export interface Candidate {
  readonly segment: number;
  readonly weight: number;
}

/** Items that stand in more segments than this are passed over: they would make the search quadratic. */
const MOST_PLACES = 24;
const MOST_CANDIDATES = 4;

/** The segments that a segment shares most with. */
export function placesOfCandidates(candidates: readonly (readonly Candidate[])[], segment: number): number[] {
  return (candidates[segment] ?? []).map((candidate) => candidate.segment);
}

/** For each segment the few segments of the other side that share most with it, best first, wherever they stand. */
export function findCandidates(own: SideItems, reach: Reach, otherSize: number): Work<Candidate[][]> {
  const weights = new Float64Array(otherSize);
  const touched = new Int32Array(otherSize);
  return mapWork(own.segments, (items) => {
    let count = 0;
    for (const item of items) {
      const places = reach[item] as Int32Array;
      if (places.length === 0 || places.length > MOST_PLACES) continue;
      const weight = Math.log(1 + otherSize / places.length);
      for (const place of places) {
        if (weights[place] === 0) touched[count++] = place;
        weights[place] = (weights[place] as number) + weight;
      }
    }
    const best: Candidate[] = [];
    for (let i = 0; i < count; i++) {
      const segment = touched[i] as number;
      insert(best, { segment, weight: weights[segment] as number });
      weights[segment] = 0;
    }
    return best;
  });
}

/** Puts a candidate into its place among the best; of equals the earlier segment comes first. */
function insert(best: Candidate[], candidate: Candidate): void {
  let at = best.length;
  while (at > 0 && isBetter(candidate, best[at - 1] as Candidate)) at--;
  if (at >= MOST_CANDIDATES) return;
  best.splice(at, 0, candidate);
  if (best.length > MOST_CANDIDATES) best.pop();
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return a.weight > b.weight || (a.weight === b.weight && a.segment < b.segment);
}

/** A segment of each side, by its number. */
export interface Point {
  readonly e: number;
  readonly k: number;
}

/** Segments that are each other's best candidate. */
export function mutualBest(en: readonly Candidate[][], ko: readonly Candidate[][]): Point[] {
  return en.flatMap((candidates, e) => {
    const best = candidates[0];
    return best !== undefined && ko[best.segment]?.[0]?.segment === e ? [{ e, k: best.segment }] : [];
  });
}
