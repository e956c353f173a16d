import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Coverage, weighItems, type ItemOdds } from "./coverage.ts";
import type { Item, SideItems } from "./items.ts";
import { ROUTES, type Route } from "./links.ts";
import type { Reach } from "./reach.ts";
import { WIDEST } from "./shapes.ts";
import { weights } from "./weights.ts";
import { finish } from "../text/work.ts";

const SEED = 20240619;

/** An item that stands at these places of the other side. */
interface Known {
  readonly places: readonly number[];
  readonly route: Route;
  readonly answered?: number;
}

const itemOf = ({ answered }: Known): Item => ({
  text: "item",
  word: undefined,
  answered,
  chance: undefined,
  latin: undefined,
  sound: undefined,
  fact: undefined,
});

const reachTo = (known: readonly Known[]): Reach => known.map(({ places }) => Int32Array.from(places));

/** The odds of items of which each is all that its segment holds. */
function weigh(known: readonly Known[], otherSize: number, factsOnly = false): { own: SideItems; odds: ItemOdds } {
  const own = { items: known.map(itemOf), segments: known.map((_, item) => [item]) };
  const routes = Int8Array.from(known, ({ route }) => ROUTES.indexOf(route));
  return { own, odds: weighItems(own, reachTo(known), routes, otherSize, weights, factsOnly) };
}

const SIZE = 40;

/** What one item says of a place where its like stands, and of one where it does not. */
function oddsOf(known: Known, factsOnly = false): { present: number; absent: number } {
  const { own, odds } = weigh([known], SIZE, factsOnly);
  const coverage = finish(new Coverage(own, reachTo([known]), odds, [{ from: 0, to: 0 }]).prepare());
  const away = Array.from({ length: SIZE }, (_, place) => place).find((place) => !known.places.includes(place));
  return { present: coverage.of(0, known.places[0] ?? 0, 1), absent: coverage.of(0, away ?? SIZE, 1) };
}

const firstPlaces = (count: number): number[] => Array.from({ length: count }, (_, place) => place);

describe("an item", () => {
  it.each(ROUTES)("speaks for a place where its like stands and against one where it does not (%s)", (route) => {
    const { present, absent } = oddsOf({ places: [3, 17], route });
    expect(present).toBeGreaterThan(0);
    expect(absent).toBeLessThan(0);
  });

  it("says the more, the rarer it is", () => {
    const present = [1, 2, 5, 10].map((count) => oddsOf({ places: firstPlaces(count), route: "fact" }).present);
    expect(present).toEqual(present.toSorted((a, b) => b - a));
    expect(new Set(present).size).toBe(present.length);
  });

  it("that stands nearly everywhere has no say", () => {
    for (const route of ROUTES) {
      expect(oddsOf({ places: firstPlaces(SIZE - 1), route })).toEqual({ present: 0, absent: 0 });
    }
  });

  it("that stands nowhere on the other side has no say", () => {
    expect(oddsOf({ places: [], route: "word" })).toEqual({ present: 0, absent: 0 });
  });

  it("that is no fact has no say where only facts are asked", () => {
    for (const route of ROUTES.filter((each) => each !== "fact")) {
      expect(oddsOf({ places: [3], route }, true)).toEqual({ present: 0, absent: 0 });
    }
    expect(oddsOf({ places: [3], route: "fact" }, true)).toEqual(oddsOf({ places: [3], route: "fact" }));
  });

  it("is missed more where its translations mostly answer it", () => {
    const [seldom, mostly] = [0.1, 0.9].map((answered) => oddsOf({ places: firstPlaces(10), route: "word", answered }));
    expect(mostly?.absent).toBeLessThan(seldom?.absent as number);
    expect(mostly?.present).toBeGreaterThan(seldom?.present as number);
  });

  it("says less of a wider stretch, which it meets more easily by chance", () => {
    const known: Known = { places: [20], route: "fact" };
    const { own, odds } = weigh([known], SIZE);
    const coverage = finish(new Coverage(own, reachTo([known]), odds, [{ from: 0, to: SIZE }]).prepare());
    const present = firstPlaces(WIDEST).map((more) => coverage.of(0, 20 - more, more + 1));
    expect(present).toEqual(present.toSorted((a, b) => b - a));
    expect(new Set(present).size).toBe(WIDEST);
    expect(present.at(-1)).toBeGreaterThan(0);
  });
});

/** Sizes of both sides, the items with their places, which segment holds which, and a window for each segment. */
const coverages = fc.integer({ min: 1, max: 24 }).chain((otherSize) => {
  const place = fc.nat(otherSize - 1);
  const known = fc.record({
    places: fc.uniqueArray(place, { maxLength: otherSize }).map((places) => places.toSorted((a, b) => a - b)),
    route: fc.constantFrom(...ROUTES),
    answered: fc.constantFrom(0.1, 0.5, 0.9),
  });
  return fc.array(known, { minLength: 1, maxLength: 8 }).chain((items) =>
    fc.record({
      otherSize: fc.constant(otherSize),
      known: fc.constant(items),
      segments: fc.array(fc.subarray([...items.keys()]), { minLength: 1, maxLength: 4 }),
      windows: fc.array(fc.tuple(place, fc.nat(otherSize)), { minLength: 4, maxLength: 4 }),
      added: fc.tuple(fc.nat(items.length - 1), place),
    }),
  );
});

/** Each segment with each stretch of the other side. */
function forAllStretches(
  segments: number,
  otherSize: number,
  use: (s: number, from: number, width: number) => void,
): void {
  for (let s = 0; s < segments; s++) {
    for (let from = 0; from < otherSize; from++) {
      for (let width = 1; width <= Math.min(WIDEST, otherSize - from); width++) use(s, from, width);
    }
  }
}

describe("coverage", () => {
  it("is the same made ready and computed when it is asked for", () => {
    fc.assert(
      fc.property(coverages, ({ otherSize, known, segments, windows }) => {
        const { own, odds } = weigh(known, otherSize);
        const held = { ...own, segments };
        const reach = reachTo(known);
        const computed = finish(
          new Coverage(
            held,
            reach,
            odds,
            segments.map(() => ({ from: 0, to: 0 })),
          ).prepare(),
        );
        const ready = finish(
          new Coverage(
            held,
            reach,
            odds,
            segments.map(() => ({ from: 0, to: otherSize })),
          ).prepare(),
        );
        const partly = finish(
          new Coverage(
            held,
            reach,
            odds,
            segments.map((_, s) => ({ from: windows[s]?.[0] ?? 0, to: windows[s]?.[1] ?? 0 })),
          ).prepare(),
        );
        forAllStretches(segments.length, otherSize, (s, from, width) => {
          const exact = computed.of(s, from, width);
          expect(ready.of(s, from, width)).toBeCloseTo(exact, 4);
          expect(partly.of(s, from, width)).toBeCloseTo(exact, 4);
        });
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it("never falls where one more item meets its like, and stays the same where it did so already", () => {
    fc.assert(
      fc.property(coverages, ({ otherSize, known, segments, added: [item, place] }) => {
        const { own, odds } = weigh(known, otherSize);
        const held = { ...own, segments };
        const more = known.map((each, id) =>
          id === item ? { ...each, places: [...new Set([...each.places, place])].toSorted((a, b) => a - b) } : each,
        );
        const windows = segments.map(() => ({ from: 0, to: otherSize }));
        const before = finish(new Coverage(held, reachTo(known), odds, windows).prepare());
        const after = finish(new Coverage(held, reachTo(more), odds, windows).prepare());
        forAllStretches(segments.length, otherSize, (s, from, width) => {
          const [less, most] = [before.of(s, from, width), after.of(s, from, width)];
          const met = known[item]?.places.some((at) => at >= from && at < from + width) ?? false;
          const isNew = (segments[s] as number[]).includes(item) && !met && place >= from && place < from + width;
          const gain = odds.gained[item * WIDEST + width - 1] as number;
          if (isNew && gain > 0) expect(most).toBeGreaterThan(less);
          else expect(most).toBe(less);
        });
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});
