import type { Candidate } from "./candidates.ts";
import type { Scoring } from "./scoring.ts";

/** Two segments that belong together although they stand at different places. */
export interface Crossing {
  readonly en: number;
  readonly ko: number;
  readonly score: number;
}

/**
 * Pairs among segments that have no counterpart yet: each the other's best, and above the mark. A pair must be best on
 * both sides, because a sentence that resembles many says nothing about any.
 */
export function findCrossings(
  en: readonly number[],
  ko: ReadonlySet<number>,
  candidates: readonly Candidate[][],
  scoring: Scoring,
  mark: number,
): Crossing[] {
  const bestOfKo = new Map<number, Crossing>();
  const bestOfEn: Crossing[] = [];
  for (const e of en) {
    let best: Crossing | undefined;
    for (const { segment } of candidates[e] as readonly Candidate[]) {
      if (!ko.has(segment)) continue;
      const score = scoring.bead(e, 1, segment, 1);
      if (score < mark) continue;
      const pair = { en: e, ko: segment, score };
      if (score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = pair;
      if (score > (bestOfKo.get(segment)?.score ?? Number.NEGATIVE_INFINITY)) bestOfKo.set(segment, pair);
    }
    if (best !== undefined) bestOfEn.push(best);
  }
  return bestOfEn.filter((pair) => bestOfKo.get(pair.ko) === pair);
}
