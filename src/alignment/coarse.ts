import { bandOf, windowsOf, type Band } from "./band.ts";
import { lowerBound, type ItemOdds, type Window } from "./coverage.ts";
import type { Closeness } from "./embedding.ts";
import type { SideItems } from "./items.ts";
import type { Reach } from "./reach.ts";
import type { LengthOdds } from "./length-odds.ts";
import { WIDEST } from "./shapes.ts";
import type { Weights } from "./weights.ts";
import { endsStretch, type Work } from "../text/work.ts";

/** Cells through which no coarse ladder comes as near to the best one as this, in log odds, are not searched again. */
const PROMISING = 45;
/** Cells on either side of a promising one that are searched with it. */
const PADDING = 2;
const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/** What the coarse search needs of one side. */
export interface CoarseSide {
  readonly items: SideItems;
  readonly reach: Reach;
  readonly odds: ItemOdds;
}

/**
 * The part of a band that is worth a close look: a search with beads of one segment a side and gaps only tells which cells a good
 * ladder may pass. It costs two additions for each item that meets its like and three comparisons for each cell.
 */
export function* narrow(
  band: Band,
  en: CoarseSide,
  ko: CoarseSide,
  lengthOdds: LengthOdds,
  weights: Weights,
  closeness?: Closeness,
): Work<Band> {
  const [enSize, koSize] = [en.items.segments.length, ko.items.segments.length];
  const pairs = yield* pairScores(band, en, ko, lengthOdds, weights, closeness);
  const { gap } = weights;
  const forward = new Float64Array(band.cells).fill(IMPOSSIBLE);
  forward[band.at(0, 0)] = 0;
  for (let e = 0; e <= enSize; e++) {
    if (endsStretch(e)) yield;
    for (let k = band.first(e), cell = band.at(e, k); k <= band.last(e); k++, cell++) {
      let best = forward[cell] as number;
      if (k > band.first(e)) best = Math.max(best, (forward[cell - 1] as number) + gap);
      if (e > 0) {
        const [from, to] = [band.first(e - 1), band.last(e - 1)];
        if (k >= from && k <= to) best = Math.max(best, (forward[band.at(e - 1, k)] as number) + gap);
        if (k - 1 >= from && k - 1 <= to) {
          const before = band.at(e - 1, k - 1);
          best = Math.max(best, (forward[before] as number) + (pairs[before] as number));
        }
      }
      forward[cell] = best;
    }
  }
  const backward = new Float64Array(band.cells).fill(IMPOSSIBLE);
  backward[band.at(enSize, koSize)] = 0;
  const least = (forward[band.at(enSize, koSize)] as number) - PROMISING;
  const first = new Int32Array(enSize + 1).fill(koSize);
  const last = new Int32Array(enSize + 1);
  for (let e = enSize; e >= 0; e--) {
    if (endsStretch(e)) yield;
    for (let k = band.last(e), cell = band.at(e, k); k >= band.first(e); k--, cell--) {
      let best = backward[cell] as number;
      if (k < band.last(e)) best = Math.max(best, (backward[cell + 1] as number) + gap);
      if (e < enSize) {
        const [from, to] = [band.first(e + 1), band.last(e + 1)];
        if (k >= from && k <= to) best = Math.max(best, (backward[band.at(e + 1, k)] as number) + gap);
        if (k + 1 >= from && k + 1 <= to) {
          best = Math.max(best, (backward[band.at(e + 1, k + 1)] as number) + (pairs[cell] as number));
        }
      }
      backward[cell] = best;
      if (best + (forward[cell] as number) < least) continue;
      first[e] = Math.min(first[e] as number, Math.max(band.first(e), k - PADDING));
      last[e] = Math.max(last[e] as number, Math.min(band.last(e), k + PADDING));
    }
  }
  return bandOf(first, last);
}

/** The score of each segment with each of the other side, in the cell where the step begins. */
function* pairScores(
  band: Band,
  en: CoarseSide,
  ko: CoarseSide,
  lengthOdds: LengthOdds,
  weights: Weights,
  closeness?: Closeness,
): Work<Float32Array> {
  const [enSize, koSize] = [en.items.segments.length, ko.items.segments.length];
  const pairs = new Float32Array(band.cells);
  const koBase = baseOf(ko);
  const enBase = baseOf(en);
  for (const [e, items] of en.items.segments.entries()) {
    if (endsStretch(e)) yield;
    const [from, to] = [band.first(e), band.last(e)];
    const row = band.at(e, from) - from;
    for (const item of items) {
      const gain = en.odds.gained[item * WIDEST] as number;
      if (gain === 0) continue;
      const places = en.reach[item] as Int32Array;
      for (let i = lowerBound(places, from); i < places.length && (places[i] as number) <= to; i++) {
        const cell = row + (places[i] as number);
        pairs[cell] = (pairs[cell] as number) + gain;
      }
    }
  }
  const across = windowsOf(band, enSize, koSize).ko;
  for (const [k, items] of ko.items.segments.entries()) {
    if (endsStretch(k)) yield;
    const { from, to } = across[k] as Window;
    for (const item of items) {
      const gain = ko.odds.gained[item * WIDEST] as number;
      if (gain === 0) continue;
      const places = ko.reach[item] as Int32Array;
      for (let i = lowerBound(places, from); i < places.length && (places[i] as number) < to; i++) {
        const e = places[i] as number;
        if (k < band.first(e) || k > band.last(e)) continue;
        const cell = band.at(e, k);
        pairs[cell] = (pairs[cell] as number) + gain;
      }
    }
  }
  const half = weights.trust / 2;
  for (let e = 0; e < enSize; e++) {
    if (endsStretch(e)) yield;
    const to = Math.min(koSize - 1, band.last(e));
    for (let k = band.first(e), cell = band.at(e, k); k <= to; k++, cell++) {
      const evidence = (pairs[cell] as number) + (enBase[e] as number) + (koBase[k] as number);
      // A merged segment is longer than either of its counterparts.
      const length = Math.max(LEAST_LENGTH, lengthOdds(e, 1, k, 1));
      pairs[cell] = weights.single + half * evidence + length + (closeness?.odds(e, 1, k, 1) ?? 0);
    }
  }
  return pairs;
}

/** The most that a length may say against a pair here. */
const LEAST_LENGTH = -3;

function baseOf({ items, odds }: CoarseSide): Float64Array {
  return Float64Array.from(items.segments, (held) => {
    let base = 0;
    for (const item of held) base += odds.missed[item * WIDEST] as number;
    return base;
  });
}
