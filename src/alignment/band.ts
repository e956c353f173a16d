import { mutualBest, type Candidate, type Point } from "./candidates.ts";
import type { Window } from "./coverage.ts";

/** The part of the table of all index pairs that the search looks at. */
export interface Band {
  /** Korean positions `[from, to]` (both inclusive, 0…koSize) that are looked at for an English position. */
  readonly first: (e: number) => number;
  readonly last: (e: number) => number;
  readonly cells: number;
  /** The number of a cell inside the band. */
  readonly at: (e: number, k: number) => number;
}

/** Up to so many cells the whole table is searched. */
const FULL_TABLE = 20_000;
/** Segments on either side of the path that are searched at least. */
const LEAST_MARGIN = 14;
/** And at most, beside that, where no anchor shows the way. */
const MOST_MARGIN = 120;

/** The whole table for small texts; for long ones a band around the path that mutually best segments draw. */
export function createBand(
  enSize: number,
  koSize: number,
  en: readonly Candidate[][],
  ko: readonly Candidate[][],
): Band {
  const [first, last] = isSmall(enSize, koSize) ? everything(enSize, koSize) : around(enSize, koSize, en, ko);
  return bandOf(first, last);
}

/** Whether the whole table is searched. */
export function isSmall(enSize: number, koSize: number): boolean {
  return (enSize + 1) * (koSize + 1) <= FULL_TABLE;
}

/** The band of these first and last Korean positions, one for each English position. */
export function bandOf(first: Int32Array, last: Int32Array): Band {
  const enSize = first.length - 1;
  const offsets = new Float64Array(enSize + 2);
  for (let e = 0; e <= enSize; e++) {
    offsets[e + 1] = (offsets[e] as number) + (last[e] as number) - (first[e] as number) + 1;
  }
  return {
    first: (e) => first[e] as number,
    last: (e) => last[e] as number,
    cells: offsets[enSize + 1] as number,
    at: (e, k) => (offsets[e] as number) + k - (first[e] as number),
  };
}

function everything(enSize: number, koSize: number): [Int32Array, Int32Array] {
  return [new Int32Array(enSize + 1), new Int32Array(enSize + 1).fill(koSize)];
}

function around(
  enSize: number,
  koSize: number,
  en: readonly Candidate[][],
  ko: readonly Candidate[][],
): [Int32Array, Int32Array] {
  const path = [{ e: 0, k: 0 }, ...longestChain(mutualBest(en, ko)), { e: enSize, k: koSize }];
  const first = new Int32Array(enSize + 1).fill(koSize);
  const last = new Int32Array(enSize + 1);
  for (let i = 1; i < path.length; i++) cover(path[i - 1] as Point, path[i] as Point, enSize, koSize, first, last);
  return [first, last];
}

/**
 * Widens the band over the stretch between two anchors. In a short one anything may correspond to anything; a long one
 * without a single anchor is searched near its diagonal only, or the work would grow with the square of its length.
 */
function cover(from: Point, to: Point, enSize: number, koSize: number, first: Int32Array, last: Int32Array): void {
  const [enSpan, koSpan] = [to.e - from.e, to.k - from.k];
  const slope = enSpan === 0 ? 0 : koSpan / enSpan;
  const reach = Math.min(koSpan, MOST_MARGIN) + LEAST_MARGIN;
  // Around anchors a margin allows for one that errs.
  for (let e = Math.max(0, from.e - LEAST_MARGIN); e <= Math.min(enSize, to.e + LEAST_MARGIN); e++) {
    // A row reaches to where the next one begins, however steep the diagonal: the path must not break off.
    const low = enSpan === 0 ? from.k : pathAt(e);
    const high = enSpan === 0 ? to.k : pathAt(e + 1);
    first[e] = Math.min(first[e] as number, Math.max(0, low - reach));
    last[e] = Math.max(last[e] as number, Math.min(koSize, high + reach));
  }

  function pathAt(e: number): number {
    return from.k + Math.round(Math.min(enSpan, Math.max(0, e - from.e)) * slope);
  }
}

/** The longest subsequence that rises on both sides (patience sorting, n log n). */
function longestChain(points: readonly Point[]): Point[] {
  const tails: number[] = [];
  const before: number[] = [];
  points.forEach((point, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((points[tails[middle] as number] as Point).k < point.k) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const chain: Point[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] as number) chain.push(points[index] as Point);
  return chain.toReversed();
}

/** The segments of the other side that the band ever puts beside each segment of one side. */
export function windowsOf(band: Band, enSize: number, koSize: number): { en: Window[]; ko: Window[] } {
  const en: Window[] = [];
  const lows = new Int32Array(koSize + 1).fill(enSize);
  const highs = new Int32Array(koSize + 1);
  for (let e = 0; e < enSize; e++) {
    const [from, to] = [band.first(e), Math.min(koSize, band.last(e) + 1)];
    en.push({ from, to });
    for (let k = from; k < to; k++) {
      lows[k] = Math.min(lows[k] as number, e);
      highs[k] = e + 1;
    }
  }
  const ko = Array.from({ length: koSize }, (_, k) => ({
    from: Math.min(lows[k] as number, highs[k] as number),
    to: highs[k] as number,
  }));
  return { en, ko };
}
