import type { Item, SideItems } from "./items.ts";
import { ROUTES } from "./links.ts";
import type { Reach } from "./reach.ts";
import { WIDEST } from "./shapes.ts";
import type { Weights } from "./weights.ts";
import { endsStretch, type Work } from "../text/work.ts";

/** An item whose like stands in more than this share of the segments tells nothing. */
const TOO_COMMON = 0.5;

/** What the items of one side say of a stretch of the other, by whether their like stands there. */
export interface ItemOdds {
  /** For item `i` and a stretch of `width` segments, at `i * WIDEST + width - 1`: what its absence costs. */
  readonly missed: Float64Array;
  /** And what its presence adds to that. 0 for items without a say. */
  readonly gained: Float64Array;
}

/** Log odds from how often an item meets its like in a true bead and how often by chance. */
export function weighItems(
  { items }: SideItems,
  reach: Reach,
  route: Int8Array,
  otherSize: number,
  weights: Weights,
  factsOnly = false,
): ItemOdds {
  const missed = new Float64Array(reach.length * WIDEST);
  const gained = new Float64Array(reach.length * WIDEST);
  reach.forEach((places, item) => {
    if (places.length === 0 || (factsOnly && ROUTES[route[item] as number] !== "fact")) return;
    const chance = places.length / (otherSize + weights.background);
    if (chance > TOO_COMMON) return;
    const meets = meetsOf(items[item] as Item, route[item] as number, otherSize, weights);
    const fails = Math.log(1 - meets);
    const succeeds = Math.log(meets);
    let elsewhere = 1;
    for (let cell = item * WIDEST; cell < (item + 1) * WIDEST; cell++) {
      elsewhere *= 1 - chance;
      const absent = fails - Math.log(elsewhere);
      missed[cell] = Math.min(0, absent);
      gained[cell] = Math.max(0, succeeds - Math.log(1 - elsewhere) - absent);
    }
  });
  return { missed, gained };
}

/**
 * Chance that an item with a possible counterpart in the text meets it in the right bead. For a word it is how often the lexicon
 * saw it answered; but where its translations would not be there by coincidence, that they are there speaks for it.
 */
function meetsOf({ answered, chance = 1 }: Item, route: number, size: number, { meets, words }: Weights): number {
  if (ROUTES[route] !== "word" || answered === undefined) return meets[route] as number;
  const prior = words.least + (words.most - words.least) * answered;
  const coincidence = 1 - Math.exp(-size * chance);
  return Math.min(SUREST, prior / (prior + (1 - prior) * coincidence));
}

const SUREST = 0.97;

/** Half-open range of the other side's segments that are looked at for a segment. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** How well stretches of the other side cover the items of one segment. */
export class Coverage {
  readonly #own: SideItems;
  readonly #reach: Reach;
  readonly #odds: ItemOdds;
  readonly #windows: readonly Window[];
  /** First place that is ready for each segment, and where its rows begin in `#ready`. */
  readonly #from: Int32Array;
  readonly #starts: Int32Array;
  readonly #ready: Float32Array;

  /** Odds of stretches that begin inside a segment's window are computed by `prepare`, others each time they are asked for. */
  constructor(own: SideItems, reach: Reach, odds: ItemOdds, windows: readonly Window[]) {
    this.#own = own;
    this.#reach = reach;
    this.#odds = odds;
    this.#from = Int32Array.from(windows, ({ from }) => from);
    this.#starts = new Int32Array(windows.length + 1);
    windows.forEach(({ from, to }, s) => {
      this.#starts[s + 1] = (this.#starts[s] as number) + Math.max(0, to - from) * WIDEST;
    });
    this.#ready = new Float32Array(this.#starts[windows.length] as number);
    this.#windows = windows;
  }

  /** Before the first question. */
  *prepare(): Work<this> {
    for (let s = 0; s < this.#windows.length; s++) {
      if (endsStretch(s)) yield;
      this.#fill(s, this.#windows[s] as Window);
    }
    return this;
  }

  /**
   * Log odds that segment `s` and the other side's `[from, from + width)` say the same, from the items of `s` alone:
   * each item that meets its like there speaks for it, rare ones more, each that does not speaks a little against it.
   */
  of(s: number, from: number, width: number): number {
    const row = from - (this.#from[s] as number);
    const at = (this.#starts[s] as number) + row * WIDEST;
    if (row >= 0 && at < (this.#starts[s + 1] as number)) return this.#ready[at + width - 1] as number;
    return this.#compute(s, from, width);
  }

  /** How many items of segment `s` meet their like in that stretch, of those that have a say. */
  met(s: number, from: number, width: number): number {
    let count = 0;
    for (const item of this.#own.segments[s] as readonly number[]) {
      if ((this.#odds.gained[item * WIDEST] as number) === 0) continue;
      if (holdsAny(this.#reach[item] as Int32Array, from, from + width)) count++;
    }
    return count;
  }

  /** Items of segment `s`, whether they have a say or not. */
  size(s: number): number {
    return (this.#own.segments[s] as readonly number[]).length;
  }

  #fill(s: number, { from, to }: Window): void {
    const { missed, gained } = this.#odds;
    const ready = this.#ready;
    const start = this.#starts[s] as number;
    const end = this.#starts[s + 1] as number;
    const items = this.#own.segments[s] as readonly number[];
    for (let width = 1; width <= WIDEST; width++) {
      let base = 0;
      for (const item of items) base += missed[item * WIDEST + width - 1] as number;
      for (let at = start + width - 1; at < end; at += WIDEST) ready[at] = base;
    }
    for (const item of items) {
      const places = this.#reach[item] as Int32Array;
      const first = lowerBound(places, from);
      if (first === places.length || (places[first] as number) >= to + WIDEST) continue;
      if ((gained[item * WIDEST] as number) === 0) continue;
      for (let width = 1; width <= WIDEST; width++) {
        const gain = gained[item * WIDEST + width - 1] as number;
        // Every stretch that holds one of the places, once however many it holds.
        let next = from;
        for (let i = first; i < places.length && next < to; i++) {
          const place = places[i] as number;
          const last = Math.min(place, to - 1);
          for (let at = Math.max(next, place - width + 1); at <= last; at++) {
            const cell = start + (at - from) * WIDEST + width - 1;
            ready[cell] = (ready[cell] as number) + gain;
          }
          next = Math.max(next, last + 1);
          if (place - width + 1 >= to) break;
        }
      }
    }
  }

  #compute(s: number, from: number, width: number): number {
    const { missed, gained } = this.#odds;
    let odds = 0;
    for (const item of this.#own.segments[s] as readonly number[]) {
      const cell = item * WIDEST + width - 1;
      odds += missed[cell] as number;
      if (holdsAny(this.#reach[item] as Int32Array, from, from + width)) odds += gained[cell] as number;
    }
    return odds;
  }
}

/** Whether one of ascending numbers lies in `[from, to)`. */
export function holdsAny(places: Int32Array, from: number, to: number): boolean {
  const first = lowerBound(places, from);
  return first < places.length && (places[first] as number) < to;
}

/** The first of ascending numbers that is not below a bound, by its index. */
export function lowerBound(places: Int32Array, bound: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
