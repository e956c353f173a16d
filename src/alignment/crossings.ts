import type { Rung } from "./ladder.ts";
import type { Scoring } from "./scoring.ts";
import { SHAPES } from "./shapes.ts";
import { mapWork, type Work } from "../text/work.ts";

/** Segments that belong together although they stand at different places, as half-open ranges that both hold something. */
export type Crossing = Omit<Rung, "lead">;

/** Widest range of a side in a crossing; what was moved is mostly one paragraph. */
export const WIDEST_CROSSING = 3;
const FILLED = SHAPES.filter(({ en, ko }) => Math.min(en, ko) > 0);

/**
 * The best matching, greedily, among segments that have no counterpart yet: the pair of ranges with the greatest score above the mark
 * first, then the best of what is left. `placesFor` names for each English segment where to look.
 */
export function* findCrossings(
  en: ReadonlySet<number>,
  ko: ReadonlySet<number>,
  placesFor: (e: number) => readonly number[],
  scoring: Scoring,
  mark: number,
  widest: number,
): Work<Crossing[]> {
  const enFree = new Set(en);
  const koFree = new Set(ko);
  let open: readonly Seed[] = [...en].flatMap((e) => placesFor(e).map((k) => ({ e, k })));
  const found: Crossing[] = [];
  // Each round takes what nothing better stands against; the seeds of what was in its way grow again without it.
  while (open.length > 0) {
    const seeds = open.filter(({ e, k }) => enFree.has(e) && koFree.has(k));
    const grown = yield* mapWork(seeds, (seed) => ({ seed, best: bestAround(seed, enFree, koFree, scoring, widest) }));
    const proposals = grown
      .filter(({ best }) => best.score >= mark)
      .toSorted((a, b) => b.best.score - a.best.score || a.best.en - b.best.en || a.best.ko - b.best.ko);
    const blocked: Seed[] = [];
    for (const { seed, best } of proposals) {
      if (!holdsAll(enFree, best.en, best.enCount) || !holdsAll(koFree, best.ko, best.koCount)) {
        blocked.push(seed);
        continue;
      }
      found.push(best);
      take(best, enFree, koFree);
    }
    open = blocked;
  }
  return found;
}

/**
 * The same crossings with their neighbours: what was moved together with a segment need not say much, but something must have met.
 * Walks from each crossing forwards and backwards as long as both sides are free.
 */
export function growCrossings(
  found: readonly Crossing[],
  en: ReadonlySet<number>,
  ko: ReadonlySet<number>,
  scoring: Scoring,
  mark: number,
  widest: number,
  hasMet: (crossing: Crossing) => boolean,
): Crossing[] {
  const enFree = new Set(en);
  const koFree = new Set(ko);
  for (const each of found) take(each, enFree, koFree);
  const grown = [...found];
  for (const start of found) {
    for (const isForwards of [true, false]) {
      for (let last = start; ;) {
        const seed = isForwards
          ? { e: last.en + last.enCount, k: last.ko + last.koCount }
          : { e: last.en - 1, k: last.ko - 1 };
        if (!enFree.has(seed.e) || !koFree.has(seed.k)) break;
        const next = bestAround(seed, enFree, koFree, scoring, widest);
        if (next.score < mark || !hasMet(next)) break;
        take(next, enFree, koFree);
        grown.push(next);
        last = next;
      }
    }
  }
  return grown;
}

function take({ en, enCount, ko, koCount }: Crossing, enFree: Set<number>, koFree: Set<number>): void {
  for (const e of rangeOf(en, enCount)) enFree.delete(e);
  for (const k of rangeOf(ko, koCount)) koFree.delete(k);
}

/** Two segments that may belong together, from which a crossing grows. */
interface Seed {
  readonly e: number;
  readonly k: number;
}

/** The best bead of segments without counterpart that holds both of these. */
function bestAround(
  { e, k }: Seed,
  en: ReadonlySet<number>,
  ko: ReadonlySet<number>,
  scoring: Scoring,
  widest: number,
): Crossing {
  let best: Crossing = { en: e, enCount: 1, ko: k, koCount: 1, score: scoring.step(e, 1, k, 1) };
  for (const shape of FILLED) {
    if (Math.max(shape.en, shape.ko) > widest) continue;
    for (let enFrom = e - shape.en + 1; enFrom <= e; enFrom++) {
      if (!holdsAll(en, enFrom, shape.en)) continue;
      for (let koFrom = k - shape.ko + 1; koFrom <= k; koFrom++) {
        if (!holdsAll(ko, koFrom, shape.ko)) continue;
        const score = scoring.step(enFrom, shape.en, koFrom, shape.ko);
        if (score > best.score) best = { en: enFrom, enCount: shape.en, ko: koFrom, koCount: shape.ko, score };
      }
    }
  }
  return best;
}

function holdsAll(set: ReadonlySet<number>, from: number, count: number): boolean {
  for (let i = from; i < from + count; i++) if (!set.has(i)) return false;
  return true;
}

/** The segments of both sides that some rungs hold. */
export function segmentsIn(rungs: readonly Crossing[]): { en: Set<number>; ko: Set<number> } {
  return {
    en: new Set(rungs.flatMap(({ en, enCount }) => rangeOf(en, enCount))),
    ko: new Set(rungs.flatMap(({ ko, koCount }) => rangeOf(ko, koCount))),
  };
}

/** The indices `[from, from + count)`. */
export function rangeOf(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i);
}
