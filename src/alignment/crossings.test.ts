import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCrossings, growCrossings, rangeOf, WIDEST_CROSSING, type Crossing } from "./crossings.ts";
import type { Scoring } from "./scoring.ts";
import { finish } from "../text/work.ts";

const MARK = 2;

/** A scoring that knows these beads by `en,enCount,ko,koCount` and thinks nothing of any other. */
function knowing(scores: Readonly<Record<string, number>>): Scoring {
  return {
    step: (e, enCount, k, koCount) => scores[`${e},${enCount},${k},${koCount}`] ?? -10,
    met: () => 1,
    gap: 0,
  };
}

const namesOf = (found: readonly Crossing[]): string[] =>
  found.map(({ en, enCount, ko, koCount }) => `${en},${enCount},${ko},${koCount}`);

function cross(
  scores: Readonly<Record<string, number>>,
  { en, ko, widest = WIDEST_CROSSING }: { en: readonly number[]; ko: readonly number[]; widest?: number },
): string[] {
  return namesOf(finish(findCrossings(new Set(en), new Set(ko), () => ko, knowing(scores), MARK, widest)));
}

describe("crossings", () => {
  it("are the pairs above the mark, the best first", () => {
    const scores = { "1,1,9,1": 3, "4,1,2,1": 8, "7,1,5,1": MARK - 0.1 };
    expect(cross(scores, { en: [1, 4, 7], ko: [2, 5, 9] })).toEqual(["4,1,2,1", "1,1,9,1"]);
  });

  it("take two segments with one as one bead where that is better than either alone", () => {
    const scores = { "3,1,8,1": 4, "4,1,8,1": 3, "3,2,8,1": 9 };
    expect(cross(scores, { en: [3, 4], ko: [8] })).toEqual(["3,2,8,1"]);
    expect(cross(scores, { en: [3, 4], ko: [8], widest: 1 })).toEqual(["3,1,8,1"]);
  });

  it("grow over free neighbours only", () => {
    const scores = { "3,1,8,1": 4, "3,2,8,1": 9, "2,2,8,1": 8 };
    // 4 stands elsewhere already, so that 3 grows towards 2.
    expect(cross(scores, { en: [2, 3], ko: [8] })).toEqual(["2,2,8,1"]);
    expect(cross(scores, { en: [3], ko: [8] })).toEqual(["3,1,8,1"]);
  });

  it("grow again without what a better one has taken", () => {
    const scores = { "0,2,5,1": 10, "0,1,5,1": 4, "1,1,9,1": 12 };
    expect(cross(scores, { en: [0, 1], ko: [5, 9] })).toEqual(["1,1,9,1", "0,1,5,1"]);
  });

  it("give a segment whose best counterpart is taken its next best", () => {
    const scores = { "0,1,5,1": 10, "1,1,5,1": 9, "1,1,7,1": 3 };
    expect(cross(scores, { en: [0, 1], ko: [5, 7] })).toEqual(["0,1,5,1", "1,1,7,1"]);
  });

  it("look nowhere but where they are sent", () => {
    const scores = knowing({ "0,1,5,1": 10, "1,1,7,1": 10 });
    const found = finish(findCrossings(new Set([0, 1]), new Set([5, 7]), (e) => (e === 0 ? [5] : []), scores, MARK, 1));
    expect(namesOf(found)).toEqual(["0,1,5,1"]);
  });

  it("hold nothing twice and leave no good pair of free segments behind, whatever the scores", () => {
    const sets = fc.record({
      en: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 8 }),
      ko: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 8 }),
      scores: fc.array(fc.integer({ min: -6, max: 12 }), { minLength: 97, maxLength: 97 }),
      widest: fc.integer({ min: 1, max: WIDEST_CROSSING }),
    });
    fc.assert(
      fc.property(sets, ({ en, ko, scores, widest }) => {
        const step: Scoring["step"] = (e, enCount, k, koCount) =>
          scores[(e * 31 + k * 17 + enCount * 7 + koCount * 3) % scores.length] as number;
        const found = finish(
          findCrossings(new Set(en), new Set(ko), () => ko, { step, met: () => 1, gap: 0 }, MARK, widest),
        );
        const enHeld = found.flatMap((each) => rangeOf(each.en, each.enCount));
        const koHeld = found.flatMap((each) => rangeOf(each.ko, each.koCount));
        expect(new Set(enHeld).size).toBe(enHeld.length);
        expect(new Set(koHeld).size).toBe(koHeld.length);
        expect(enHeld.filter((e) => !en.includes(e))).toEqual([]);
        expect(koHeld.filter((k) => !ko.includes(k))).toEqual([]);
        for (const each of found) {
          expect(each.score).toBeGreaterThanOrEqual(MARK);
          expect(each.score).toBe(step(each.en, each.enCount, each.ko, each.koCount));
          expect(Math.max(each.enCount, each.koCount)).toBeLessThanOrEqual(widest);
        }
        for (const e of en) {
          for (const k of ko) {
            if (!enHeld.includes(e) && !koHeld.includes(k)) expect(step(e, 1, k, 1)).toBeLessThan(MARK);
          }
        }
      }),
      { seed: 20240619, numRuns: 300 },
    );
  });
});

describe("what was moved together with a crossing", () => {
  const START: Crossing = { en: 4, enCount: 1, ko: 14, koCount: 1, score: 8 };
  const scores = { "3,1,13,1": 0, "5,1,15,1": -1, "6,1,16,2": -1, "7,1,18,1": -1 };

  function grow(found: readonly Crossing[], mark: number, hasMet: (name: string) => boolean): string[] {
    const [en, ko] = [new Set(rangeOf(0, 9)), new Set(rangeOf(10, 11))];
    const met = (each: Crossing): boolean => hasMet(namesOf([each])[0] as string);
    return namesOf(growCrossings(found, en, ko, knowing(scores), mark, WIDEST_CROSSING, met));
  }

  it("goes with it on both sides although it says little, as far as it goes on", () => {
    expect(grow([START], -2, () => true)).toEqual(["4,1,14,1", "5,1,15,1", "6,1,16,2", "7,1,18,1", "3,1,13,1"]);
  });

  it("stops at what speaks against it and where nothing met", () => {
    expect(grow([START], -0.5, () => true)).toEqual(["4,1,14,1", "3,1,13,1"]);
    expect(grow([START], -2, (name) => name !== "6,1,16,2")).toEqual(["4,1,14,1", "5,1,15,1", "3,1,13,1"]);
  });

  it("takes nothing that stands elsewhere already", () => {
    const taken: Crossing = { en: 8, enCount: 1, ko: 15, koCount: 1, score: 5 };
    expect(grow([START, taken], -2, () => true)).toEqual(["4,1,14,1", "8,1,15,1", "3,1,13,1"]);
  });
});
