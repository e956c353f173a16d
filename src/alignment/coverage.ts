import type { Item, SideItems } from "./items.ts";
import { ROUTES } from "./links.ts";
import { WIDEST } from "./shapes.ts";
import type { Weights } from "./weights.ts";

/** How well windows of the other side cover the items of one segment. */
export interface Coverage {
  /**
   * Log odds that segment `s` and the other side's `[from, from + width)` say the same, from the items of `s` alone:
   * each item that meets its like there speaks for it, rare ones more, each that does not speaks a little against it.
   */
  readonly of: (s: number, from: number, width: number) => number;
}

/** Half-open range of the other side's segments that are looked at for a segment. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** An item whose like stands in more than this share of the segments tells nothing. */
const TOO_COMMON = 0.5;

/** Where an item's like stands on the other side, and how telling the link is. */
export interface ItemReach {
  /** Segments of the other side, ascending. */
  readonly reach: readonly Int32Array[];
  /** As in Links: an index of ROUTES. */
  readonly route: Int8Array;
}

/** Computes coverage for all windows inside `windowOf`; others are computed each time they are asked for. */
export function measureCoverage(
  own: SideItems,
  { reach, route }: ItemReach,
  otherSize: number,
  windowOf: (s: number) => Window,
  weights: Weights,
): Coverage {
  const { missed, gained } = oddsTables(own, reach, route, otherSize, weights);
  const windows = own.segments.map((_, s) => windowOf(s));
  const rows = own.segments.map((items, s) => {
    const { from, to } = windows[s] as Window;
    const row = new Float32Array((to - from) * WIDEST);
    for (let width = 1; width <= WIDEST; width++) {
      let base = 0;
      for (const item of items) base += missed[item * WIDEST + width - 1] as number;
      for (let at = width - 1; at < row.length; at += WIDEST) row[at] = base;
    }
    for (const item of items) addGains(row, reach[item] as Int32Array, from, to, item);
    return row;
  });

  /** Adds an item's gain to every window that holds one of its places, once however many it holds. */
  function addGains(row: Float32Array, places: Int32Array, from: number, to: number, item: number): void {
    for (let width = 1; width <= WIDEST; width++) {
      const gain = gained[item * WIDEST + width - 1] as number;
      if (gain === 0) continue;
      let next = from;
      for (const place of places) {
        const last = Math.min(place, to - 1);
        for (let start = Math.max(next, place - width + 1); start <= last; start++) {
          const cell = (start - from) * WIDEST + width - 1;
          row[cell] = (row[cell] as number) + gain;
        }
        next = Math.max(next, last + 1);
      }
    }
  }

  function compute(s: number, from: number, width: number): number {
    let odds = 0;
    for (const item of own.segments[s] as readonly number[]) {
      const cell = item * WIDEST + width - 1;
      odds += missed[cell] as number;
      if (holdsAny(reach[item] as Int32Array, from, from + width)) odds += gained[cell] as number;
    }
    return odds;
  }

  return {
    of: (s, from, width) => {
      const window = windows[s] as Window;
      const isReady = from >= window.from && from < window.to;
      const odds = isReady
        ? ((rows[s] as Float32Array)[(from - window.from) * WIDEST + width - 1] as number)
        : compute(s, from, width);
      return weights.trust * odds;
    },
  };
}

/** For each item and width: what its absence costs, and what its presence adds to that. 0 for items without a say. */
function oddsTables(
  { items }: SideItems,
  reach: readonly Int32Array[],
  route: Int8Array,
  otherSize: number,
  weights: Weights,
): { missed: Float64Array; gained: Float64Array } {
  const missed = new Float64Array(reach.length * WIDEST);
  const gained = new Float64Array(reach.length * WIDEST);
  reach.forEach((places, item) => {
    if (places.length === 0) return;
    const chance = places.length / (otherSize + weights.background);
    if (chance > TOO_COMMON) return;
    const meets = meetsOf(items[item] as Item, route[item] as number, weights);
    for (let width = 1; width <= WIDEST; width++) {
      const random = 1 - (1 - chance) ** width;
      const absent = Math.log((1 - meets) / (1 - random));
      missed[item * WIDEST + width - 1] = Math.min(0, absent);
      gained[item * WIDEST + width - 1] = Math.max(0, Math.log(meets / random) - absent);
    }
  });
  return { missed, gained };
}

function holdsAny(places: Int32Array, from: number, to: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low < places.length && (places[low] as number) < to;
}

/** Chance that an item with a possible counterpart meets it in the right bead; of a word as far as the lexicon knows it. */
function meetsOf({ answered }: Item, route: number, { meets, words }: Weights): number {
  if (ROUTES[route] !== "word" || answered === undefined) return meets[route] as number;
  return words.least + (words.most - words.least) * answered;
}
