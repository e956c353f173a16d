import { internalError } from "../errors.ts";
import type { Band } from "./band.ts";
import type { Scoring } from "./scoring.ts";

/** One rung of a ladder: half-open index ranges, one of them possibly empty. */
export interface Rung {
  readonly en: number;
  readonly enCount: number;
  readonly ko: number;
  readonly koCount: number;
  readonly score: number;
}

/** The shapes a bead may have, gaps last. */
const SHAPES: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [1, 4],
  [4, 1],
  [1, 0],
  [0, 1],
];

/** The ladder with the greatest score inside the band: beads in order, every segment in exactly one rung. */
export function findLadder(enSize: number, koSize: number, band: Band, scoring: Scoring): Rung[] {
  const best = new Float64Array(band.cells).fill(Number.NEGATIVE_INFINITY);
  const step = new Int8Array(band.cells).fill(-1);
  best[band.at(0, 0)] = 0;
  for (let e = 0; e <= enSize; e++) {
    for (let k = band.first(e); k <= band.last(e); k++) {
      const here = best[band.at(e, k)] as number;
      if (here === Number.NEGATIVE_INFINITY) continue;
      for (let shape = 0; shape < SHAPES.length; shape++) {
        const [enCount, koCount] = SHAPES[shape] as readonly [number, number];
        const [nextE, nextK] = [e + enCount, k + koCount];
        if (nextE > enSize || nextK < band.first(nextE) || nextK > band.last(nextE)) continue;
        const isGap = enCount === 0 || koCount === 0;
        const total = here + (isGap ? scoring.gap : scoring.bead(e, enCount, k, koCount));
        const cell = band.at(nextE, nextK);
        if (total > (best[cell] as number)) {
          best[cell] = total;
          step[cell] = shape;
        }
      }
    }
  }
  return walkBack(enSize, koSize, band, best, step);
}

function walkBack(enSize: number, koSize: number, band: Band, best: Float64Array, step: Int8Array): Rung[] {
  const rungs: Rung[] = [];
  for (let e = enSize, k = koSize; e > 0 || k > 0;) {
    const cell = band.at(e, k);
    const shape = SHAPES[step[cell] as number];
    if (shape === undefined) throw internalError(`The ladder breaks off before segments ${e} and ${k}.`);
    const [enCount, koCount] = shape;
    e -= enCount;
    k -= koCount;
    rungs.push({ en: e, enCount, ko: k, koCount, score: (best[cell] as number) - (best[band.at(e, k)] as number) });
  }
  return rungs.toReversed();
}
