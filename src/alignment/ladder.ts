import { internalError } from "../errors.ts";
import type { Band } from "./band.ts";
import type { Scoring } from "./scoring.ts";
import { SHAPES, type Shape } from "./shapes.ts";
import { endsStretch, type Work } from "../text/work.ts";

/** One rung of a ladder: half-open index ranges, one of them possibly empty. */
export interface Rung {
  readonly en: number;
  readonly enCount: number;
  readonly ko: number;
  readonly koCount: number;
  /** In log odds. */
  readonly score: number;
  /** How much the best ladder without this rung scores less, in log odds; 0 where another is as good. */
  readonly lead: number;
}

const EN_COUNTS = Int8Array.from(SHAPES, ({ en }) => en);
const KO_COUNTS = Int8Array.from(SHAPES, ({ ko }) => ko);
const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/** The ladder with the greatest score inside the band: beads in order, every segment in exactly one rung. */
export function* findLadder(enSize: number, koSize: number, band: Band, scoring: Scoring): Work<Rung[]> {
  const shapes = SHAPES.length;
  /** Of each step, by the cell where it begins. */
  const scores = new Float32Array(band.cells * shapes).fill(IMPOSSIBLE);
  /** The best way from the start to each cell, with its last step, and from each cell to the end. */
  const forward = new Float64Array(band.cells).fill(IMPOSSIBLE);
  const steps = new Int8Array(band.cells);
  const backward = new Float64Array(band.cells).fill(IMPOSSIBLE);
  forward[band.at(0, 0)] = 0;
  for (let e = 0; e <= enSize; e++) {
    if (endsStretch(e)) yield;
    for (let k = band.first(e); k <= band.last(e); k++) {
      const cell = band.at(e, k);
      const here = forward[cell] as number;
      if (here === IMPOSSIBLE) continue;
      for (let shape = 0; shape < shapes; shape++) {
        const next = target(e, k, shape);
        if (next < 0) continue;
        const score = scoring.step(e, EN_COUNTS[shape] as number, k, KO_COUNTS[shape] as number);
        scores[cell * shapes + shape] = score;
        if (here + score <= (forward[next] as number)) continue;
        forward[next] = here + score;
        steps[next] = shape;
      }
    }
  }
  const end = band.at(enSize, koSize);
  const total = forward[end] as number;
  if (total === IMPOSSIBLE) throw internalError("No ladder fits the band.");

  backward[end] = 0;
  const rungs = walkBack();
  /** The best ladder in which a segment stands in another rung. */
  const enSeconds = new Float64Array(enSize).fill(IMPOSSIBLE);
  const koSeconds = new Float64Array(koSize).fill(IMPOSSIBLE);
  const isChosen = new Uint8Array(band.cells * shapes);
  for (const rung of rungs) isChosen[band.at(rung.en, rung.ko) * shapes + rung.shape] = 1;
  for (let e = enSize; e >= 0; e--) {
    if (endsStretch(e)) yield;
    for (let k = band.last(e); k >= band.first(e); k--) {
      const cell = band.at(e, k);
      const here = forward[cell] as number;
      if (here === IMPOSSIBLE) continue;
      let best = backward[cell] as number;
      for (let shape = 0; shape < shapes; shape++) {
        const score = scores[cell * shapes + shape] as number;
        if (score === IMPOSSIBLE) continue;
        const rest = score + (backward[target(e, k, shape)] as number);
        if (rest > best) best = rest;
        if (isChosen[cell * shapes + shape] === 1) continue;
        raise(enSeconds, e, EN_COUNTS[shape] as number, here + rest);
        raise(koSeconds, k, KO_COUNTS[shape] as number, here + rest);
      }
      backward[cell] = best;
    }
  }
  return rungs.map(({ shape: _, ...rung }) => {
    const second = rung.enCount > 0 ? enSeconds[rung.en] : koSeconds[rung.ko];
    return { ...rung, lead: Math.max(0, total - (second as number)) };
  });

  /** The cell that a step leads to, or -1 outside the band. */
  function target(e: number, k: number, shape: number): number {
    const nextE = e + (EN_COUNTS[shape] as number);
    if (nextE > enSize) return -1;
    const nextK = k + (KO_COUNTS[shape] as number);
    return nextK < band.first(nextE) || nextK > band.last(nextE) ? -1 : band.at(nextE, nextK);
  }

  function walkBack(): (Omit<Rung, "lead"> & { readonly shape: number })[] {
    const found: (Omit<Rung, "lead"> & { readonly shape: number })[] = [];
    for (let e = enSize, k = koSize; e > 0 || k > 0;) {
      const shape = steps[band.at(e, k)] as number;
      const { en: enCount, ko: koCount } = SHAPES[shape] as Shape;
      e -= enCount;
      k -= koCount;
      found.push({ en: e, enCount, ko: k, koCount, shape, score: scores[band.at(e, k) * shapes + shape] as number });
    }
    return found.toReversed();
  }
}

function raise(seconds: Float64Array, from: number, count: number, value: number): void {
  for (let i = from; i < from + count; i++) if (value > (seconds[i] as number)) seconds[i] = value;
}
