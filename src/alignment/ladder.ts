import { internalError } from "../errors.ts";
import type { Band } from "./band.ts";
import type { Scoring } from "./scoring.ts";
import { SHAPES, type Shape } from "./shapes.ts";

/** One rung of a ladder: half-open index ranges, one of them possibly empty. */
export interface Rung {
  readonly en: number;
  readonly enCount: number;
  readonly ko: number;
  readonly koCount: number;
  /** In log odds. */
  readonly score: number;
  /** 0…1: the share of all ladders, weighed by how likely they are, that have this rung. */
  readonly posterior: number;
}

const EN_COUNTS = Int8Array.from(SHAPES, ({ en }) => en);
const KO_COUNTS = Int8Array.from(SHAPES, ({ ko }) => ko);
const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/** All ladders inside a band, each step scored once. */
export interface Lattice {
  /** The ladder with the greatest score: beads in order, every segment in exactly one rung. */
  readonly best: () => Rung[];
  /** The ladder whose rungs other ladders agree with most. */
  readonly mostAgreed: (gapWorth: number) => Rung[];
}

/**
 * Scores every step that a ladder inside the band can take, and how likely each is among all ladders (forward–backward, with
 * the scores as log likelihoods times `sharpness`).
 */
export function buildLattice(
  enSize: number,
  koSize: number,
  band: Band,
  scoring: Scoring,
  sharpness: number,
): Lattice {
  const shapes = SHAPES.length;
  const scores = new Float32Array(band.cells * shapes).fill(IMPOSSIBLE);
  const forward = new Float64Array(band.cells).fill(IMPOSSIBLE);
  const backward = new Float64Array(band.cells).fill(IMPOSSIBLE);
  forward[band.at(0, 0)] = 0;
  for (let e = 0; e <= enSize; e++) {
    for (let k = band.first(e); k <= band.last(e); k++) {
      const cell = band.at(e, k);
      const here = forward[cell] as number;
      if (here === IMPOSSIBLE) continue;
      for (let shape = 0; shape < shapes; shape++) {
        const next = target(e, k, shape);
        if (next < 0) continue;
        const score = scoring.step(e, EN_COUNTS[shape] as number, k, KO_COUNTS[shape] as number);
        scores[cell * shapes + shape] = score;
        forward[next] = addLogs(forward[next] as number, here + sharpness * score);
      }
    }
  }
  backward[band.at(enSize, koSize)] = 0;
  for (let e = enSize; e >= 0; e--) {
    for (let k = band.last(e); k >= band.first(e); k--) {
      const cell = band.at(e, k);
      if (forward[cell] === IMPOSSIBLE) continue;
      let sum = backward[cell] as number;
      for (let shape = 0; shape < shapes; shape++) {
        const score = scores[cell * shapes + shape] as number;
        if (score === IMPOSSIBLE) continue;
        sum = addLogs(sum, (backward[target(e, k, shape)] as number) + sharpness * score);
      }
      backward[cell] = sum;
    }
  }
  const all = forward[band.at(enSize, koSize)] as number;
  if (all === IMPOSSIBLE) throw internalError("No ladder fits the band.");

  /** The cell that a step leads to, or -1 outside the band. */
  function target(e: number, k: number, shape: number): number {
    const nextE = e + (EN_COUNTS[shape] as number);
    if (nextE > enSize) return -1;
    const nextK = k + (KO_COUNTS[shape] as number);
    return nextK < band.first(nextE) || nextK > band.last(nextE) ? -1 : band.at(nextE, nextK);
  }

  function posterior(cell: number, next: number, score: number): number {
    return Math.exp((forward[cell] as number) + sharpness * score + (backward[next] as number) - all);
  }

  /** The ladder with the greatest sum of what each step is worth. */
  function search(worth: (cell: number, next: number, shape: number) => number): Rung[] {
    const sums = new Float64Array(band.cells).fill(IMPOSSIBLE);
    const steps = new Int8Array(band.cells).fill(-1);
    sums[band.at(0, 0)] = 0;
    for (let e = 0; e <= enSize; e++) {
      for (let k = band.first(e); k <= band.last(e); k++) {
        const cell = band.at(e, k);
        const here = sums[cell] as number;
        if (here === IMPOSSIBLE) continue;
        for (let shape = 0; shape < shapes; shape++) {
          if (scores[cell * shapes + shape] === IMPOSSIBLE) continue;
          const next = target(e, k, shape);
          const total = here + worth(cell, next, shape);
          if (total <= (sums[next] as number)) continue;
          sums[next] = total;
          steps[next] = shape;
        }
      }
    }
    return walkBack(steps);
  }

  function walkBack(steps: Int8Array): Rung[] {
    const rungs: Rung[] = [];
    for (let e = enSize, k = koSize; e > 0 || k > 0;) {
      const next = band.at(e, k);
      const shape = steps[next] as number;
      const { en: enCount, ko: koCount } = SHAPES[shape] as Shape;
      e -= enCount;
      k -= koCount;
      const cell = band.at(e, k);
      const score = scores[cell * shapes + shape] as number;
      rungs.push({ en: e, enCount, ko: k, koCount, score, posterior: posterior(cell, next, score) });
    }
    return rungs.toReversed();
  }

  return {
    best: () => search((cell, _, shape) => scores[cell * shapes + shape] as number),
    mostAgreed: (gapWorth) =>
      search((cell, next, shape) => {
        const share = posterior(cell, next, scores[cell * shapes + shape] as number);
        const [enCount, koCount] = [EN_COUNTS[shape] as number, KO_COUNTS[shape] as number];
        return enCount > 0 && koCount > 0 ? share : share * gapWorth * (enCount + koCount);
      }),
  };
}

/** log(eᵃ + eᵇ) */
function addLogs(a: number, b: number): number {
  if (a === IMPOSSIBLE) return b;
  if (b === IMPOSSIBLE) return a;
  const difference = a - b;
  if (difference > 30) return a;
  if (difference < -30) return b;
  return difference > 0 ? a + Math.log1p(Math.exp(-difference)) : b + Math.log1p(Math.exp(difference));
}
