import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBand } from "./band.ts";
import type { Comparison } from "./compare.ts";
import { rangeOf } from "./crossings.ts";
import type { Scoring } from "./scoring.ts";
import { findSteps, type Step } from "./steps.ts";
import { weights } from "./weights.ts";
import { finish } from "../text/work.ts";

/** What a right bead scores, a wrong one, and what each segment of a bead beyond its first pair costs. */
const RIGHT = 8;
const WRONG = -8;
const FURTHER = 3;

type Pair = readonly [en: number, ko: number];

const unit = { text: "", facts: [], kind: "paragraph" } as const;

/** A comparison of two lists of which only the scores are known; every segment is a candidate for every other. */
function comparisonOf(enSize: number, koSize: number, step: Scoring["step"]): Comparison {
  const scoring: Scoring = {
    met: () => 1,
    gap: weights.gap,
    step: (e, enCount, k, koCount) =>
      Math.min(enCount, koCount) === 0 ? weights.gap * (enCount + koCount) : step(e, enCount, k, koCount),
  };
  const everywhere = Array.from({ length: koSize }, (_, segment) => ({ segment, weight: 1 }));
  return {
    enUnits: Array.from({ length: enSize }, () => unit),
    koUnits: Array.from({ length: koSize }, () => unit),
    candidates: Array.from({ length: enSize }, () => everywhere),
    band: createBand(enSize, koSize, [], []),
    scoring,
  } as unknown as Comparison;
}

/** Scores beads by which segments truly correspond: each segment of a bead must have its counterpart in it. */
function knowing(pairs: readonly Pair[]): Scoring["step"] {
  return (e, enCount, k, koCount) => {
    const inside = pairs.filter(([en, ko]) => en >= e && en < e + enCount && ko >= k && ko < k + koCount);
    const [enMet, koMet] = [new Set(inside.map(([en]) => en)).size, new Set(inside.map(([, ko]) => ko)).size];
    const lone = enCount - enMet + (koCount - koMet);
    return inside.length * RIGHT + lone * WRONG - FURTHER * (enCount + koCount - 2);
  };
}

const upTo = (size: number): number[] => Array.from({ length: size }, (_, i) => i);

const diagonal = (size: number): Pair[] => upTo(size).map((i): Pair => [i, i]);

/** Each step by what it holds, `×` before those that stand outside the ladder. */
const namesOf = (steps: readonly Step[]): string[] =>
  steps.map(({ en, enCount, ko, koCount, isCrossing }) => {
    return `${isCrossing ? "×" : ""}${rangeOf(en, enCount).join("+")}–${rangeOf(ko, koCount).join("+")}`;
  });

const stepsOf = (enSize: number, koSize: number, pairs: readonly Pair[]): string[] =>
  namesOf(finish(findSteps(comparisonOf(enSize, koSize, knowing(pairs)), weights)));

describe("the steps", () => {
  it("are the ladder where nothing has moved", () => {
    expect(
      stepsOf(3, 4, [
        [0, 0],
        [1, 1],
        [1, 2],
        [2, 3],
      ]),
    ).toEqual(["0–0", "1–1+2", "2–3"]);
  });

  it("find a paragraph again that was moved", () => {
    // The second English paragraph comes last in Korean, the others have moved up.
    const pairs: Pair[] = [
      [0, 0],
      [1, 6],
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 4],
      [6, 5],
    ];
    expect(stepsOf(7, 7, pairs)).toEqual(["0–0", "×1–6", "2–1", "3–2", "4–3", "5–4", "6–5"]);
  });

  it("take a moved paragraph that was joined of two as one bead", () => {
    const pairs: Pair[] = [
      [0, 0],
      [1, 5],
      [2, 5],
      [3, 1],
      [4, 2],
      [5, 3],
      [6, 4],
    ];
    expect(stepsOf(7, 6, pairs)).toEqual(["0–0", "×1+2–5", "3–1", "4–2", "5–3", "6–4"]);
  });

  it("see that two neighbours have changed places", () => {
    const pairs: Pair[] = [
      [0, 0],
      [1, 2],
      [2, 1],
      [3, 3],
    ];
    expect(stepsOf(4, 4, pairs)).toEqual(["0–0", "×1–2", "×2–1", "3–3"]);
  });

  it("leave what has no counterpart alone, one segment a gap, and long gaps too", () => {
    expect(
      stepsOf(5, 2, [
        [0, 0],
        [4, 1],
      ]),
    ).toEqual(["0–0", "1–", "2–", "3–", "4–1"]);
    expect(
      stepsOf(2, 3, [
        [0, 0],
        [1, 2],
      ]),
    ).toEqual(["0–0", "–1", "1–2"]);
  });

  it("put what was left on both sides at one place together, unless it says nothing of the kind", () => {
    const between = (score: number): string[] => {
      const known = knowing(diagonal(9));
      const step: Scoring["step"] = (e, enCount, k, koCount) => {
        if (e === 4 && k === 4 && enCount === 1 && koCount === 1) return score;
        return e <= 4 && e + enCount > 4 ? WRONG * 3 : known(e, enCount, k, koCount);
      };
      // One more on one side, so that equal counts do not decide it.
      return namesOf(finish(findSteps(comparisonOf(10, 9, step), weights)));
    };
    expect(between(weights.fill + 0.5)).toContain("4–4");
    expect(between(weights.fill - 0.5)).toEqual(expect.arrayContaining(["4–", "–4"]));
  });
});

describe("two lists of equally many segments", () => {
  /** A ladder that is better than the plain one by so much: a pair in the middle has its place beside it. */
  const gaining = (gain: number, koSize: number): string[] => {
    const known = knowing(diagonal(40));
    const step: Scoring["step"] = (e, enCount, k, koCount) => {
      const score = known(e, enCount, k, koCount);
      return e === 10 && enCount === 2 && k === 10 && koCount === 2 ? score + gain : score;
    };
    return namesOf(finish(findSteps(comparisonOf(40, koSize, step), weights)));
  };

  it("correspond one to one where another ladder is only a little better", () => {
    const gain = 2 * FURTHER + 4;
    expect(gaining(gain, 40)).toEqual(upTo(40).map((i) => `${i}–${i}`));
    // With other counts the same gain is taken.
    expect(gaining(gain, 39)).toContain("10+11–10+11");
  });

  it("do not where another one is clearly better", () => {
    expect(gaining(2 * FURTHER + 20, 40)).toContain("10+11–10+11");
  });
});

describe("two weak beads far apart", () => {
  /** The steps of a plain text of which two segments gain so much by changing places. */
  const exchanged = (gain: number): string[] => {
    const known = knowing(diagonal(12));
    const step: Scoring["step"] = (e, enCount, k, koCount) => {
      const touches = [3, 9].some((at) => (at >= e && at < e + enCount) || (at >= k && at < k + koCount));
      if (!touches) return known(e, enCount, k, koCount);
      if (enCount + koCount > 2) return WRONG * 3;
      if (e === k) return -1;
      return e + k === 12 ? gain / 2 - 1 : WRONG * 3;
    };
    return namesOf(finish(findSteps(comparisonOf(12, 12, step), weights)));
  };

  it("change places where that is clearly better", () => {
    const plain = upTo(12).map((i) => `${i}–${i}`);
    expect(exchanged(weights.swap + 1)).toEqual(plain.with(3, "×3–9").with(9, "×9–3"));
    expect(exchanged(weights.swap - 1)).toEqual(plain);
  });
});

describe("a weak bead of the ladder", () => {
  /** Segment 1 goes weakly with its neighbour and better with one that stands elsewhere, which no ladder reaches. */
  const withOthers = (others: readonly Pair[]): string[] => {
    const step: Scoring["step"] = (e, enCount, k, koCount) => {
      if (enCount + koCount > 2) return WRONG * 3;
      if (e === 1 && k === 1) return weights.crossing - 0.5;
      if (e === 1 && k === 7) return weights.crossing + 2;
      return others.some(([en, ko]) => en === e && ko === k) ? RIGHT : WRONG * 3;
    };
    return namesOf(finish(findSteps(comparisonOf(10, 11, step), weights)));
  };

  it("stands where all around it stands too", () => {
    const others = diagonal(10).flatMap(([i]): Pair[] => (i === 1 ? [] : [[i, i < 7 ? i : i + 1]]));
    expect(withOthers(others)).toEqual(expect.arrayContaining(["1–1", "–7"]));
  });

  it("gives way in texts that are hardly related", () => {
    expect(withOthers([[5, 5]])).toEqual(expect.arrayContaining(["×1–7", "–1", "5–5"]));
  });
});

describe("whatever corresponds to what", () => {
  it("every segment stands in one step, the English ones in order, the Korean ones too but for crossings", () => {
    const comparisons = fc.record({
      enSize: fc.nat(9),
      koSize: fc.nat(9),
      order: fc.shuffledSubarray(upTo(9), { minLength: 5 }),
      noise: fc.array(fc.integer({ min: -9, max: 6 }), { minLength: 97, maxLength: 97 }),
    });
    let crossings = 0;
    fc.assert(
      fc.property(comparisons, ({ enSize, koSize, order, noise }) => {
        const known = knowing(order.map((ko, en): Pair => [en, ko]));
        const step: Scoring["step"] = (e, enCount, k, koCount) =>
          known(e, enCount, k, koCount) +
          (noise[(e * 67 + k * 29 + enCount * 13 + koCount * 5) % noise.length] as number);
        const steps = finish(findSteps(comparisonOf(enSize, koSize, step), weights));
        const ladder = steps.filter(({ isCrossing }) => !isCrossing);
        crossings += steps.length - ladder.length;
        const koOf = (of: readonly Step[]): number[] => of.flatMap(({ ko, koCount }) => rangeOf(ko, koCount));
        expect(steps.flatMap(({ en, enCount }) => rangeOf(en, enCount))).toEqual(upTo(enSize));
        expect(koOf(steps).toSorted((a, b) => a - b)).toEqual(upTo(koSize));
        expect(koOf(ladder)).toEqual(koOf(ladder).toSorted((a, b) => a - b));
      }),
      { seed: 20240619, numRuns: 400 },
    );
    // There was something to keep in order.
    expect(crossings).toBeGreaterThan(100);
  });
});
