import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbered, sidesOf, unitsOf, MATTERS } from "../../test/alignment/texts.ts";
import { loadKnowledge } from "../knowledge/load.ts";
import { align, type Means } from "./align.ts";
import { confidenceOf, fitOf, pairConfidence } from "./confidence.ts";
import { createComparer } from "./evidence.ts";
import type { Step } from "./steps.ts";
import { sentenceWeights, weights } from "./weights.ts";
import { finish } from "../text/work.ts";

const SEED = 20240619;
const knowledge = await loadKnowledge();
const means: Means = { knowledge, comparer: createComparer(knowledge) };

/** Every bead has met enough. */
const MET = { met: (): number => 1 };

const step = (given: Partial<Step>): Step => {
  return { en: 0, enCount: 1, ko: 0, koCount: 1, score: 6, lead: 6, isCrossing: false, ...given };
};

const anyStep: fc.Arbitrary<Step> = fc
  .record({
    enCount: fc.nat(3),
    koCount: fc.nat(3),
    score: fc.double({ min: -200, max: 200, noNaN: true }),
    lead: fc.oneof(fc.double({ min: 0, max: 500, noNaN: true }), fc.constant(Number.POSITIVE_INFINITY)),
    isCrossing: fc.boolean(),
  })
  .filter(({ enCount, koCount }) => enCount + koCount > 0)
  .map((given) => step({ ...given, isCrossing: given.isCrossing && given.enCount > 0 && given.koCount > 0 }));

describe("confidence", () => {
  it("is a number from 0 to 1 of two decimals, for any step among any others", () => {
    fc.assert(
      fc.property(anyStep, fc.array(anyStep, { maxLength: 6 }), (one, others) => {
        const fit = fitOf([one, ...others], MET);
        for (const kind of [weights, sentenceWeights]) {
          const confidence = confidenceOf(one, fit, kind);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(Math.round(confidence * 100) / 100).toBe(confidence);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it("of a text asks in how many of its beads something met", () => {
    const steps = [0, 1, 2, 3].map((en) => step({ en }));
    const shares = [0, 1, 2, 4].map((telling) => fitOf(steps, { met: (e) => (e < telling ? 1 : 0) }).met);
    expect(shares).toEqual(shares.toSorted((x, y) => x - y));
    expect(new Set(shares).size).toBe(shares.length);
    expect(shares[0]).toBeGreaterThanOrEqual(0);
    expect(shares[3]).toBeLessThanOrEqual(1);
  });

  it("grows with the lead of a bead, and of a gap", () => {
    const fit = fitOf([step({}), step({ enCount: 0 })], MET);
    for (const kind of [{}, { enCount: 0 }, { koCount: 0 }]) {
      const [none, some, much] = [0, 3, 15].map((lead) =>
        confidenceOf(step({ ...kind, score: 0, lead }), fit, weights),
      );
      expect(none).toBeLessThan(some as number);
      expect(some).toBeLessThan(much as number);
    }
  });

  it("of a bead grows with how well its texts correspond as a whole", () => {
    const bead = step({ score: 2, lead: 2 });
    const among = (others: readonly Step[]): number => confidenceOf(bead, fitOf([bead, ...others], MET), weights);
    const [good, weak, gap] = [step({ score: 12 }), step({ score: -4 }), step({ koCount: 0 })];
    expect(among([good, good, good])).toBeGreaterThan(among([weak, weak, weak]));
    expect(among([good, good, good])).toBeGreaterThan(among([good, gap, gap, gap, gap]));
  });

  it("of a crossing depends on its own score alone", () => {
    const crossing = (score: number): number =>
      confidenceOf(step({ isCrossing: true, score, lead: 0 }), fitOf([step({ score: -4 })], MET), weights);
    expect([1, 3, 9].map(crossing)).toEqual([1, 3, 9].map((score) => pairConfidence(score, weights)));
    expect(crossing(1)).toBeLessThan(crossing(3));
    expect(crossing(3)).toBeLessThan(crossing(9));
  });
});

/** Sentences of so many matters, from one of them on, on one side only. */
const textOf = (side: "en" | "ko", from: number, size: number): string[] =>
  sidesOf(Array.from({ length: size }, (_, i) => numbered(from + i, (side === "en" ? 103 : 5041) + i * 17)))[side];

function filledConfidences(en: readonly string[], ko: readonly string[]): number[] {
  const beads = finish(align(unitsOf(en, "en"), unitsOf(ko, "ko"), means));
  return beads.filter((bead) => bead.en.length > 0 && bead.ko.length > 0).map(({ confidence }) => confidence);
}

describe("the beads of a faithful text", () => {
  it("are nearly certain, however short it is", () => {
    for (const size of [1, 2, 3, 5, 12]) {
      for (let from = 0; from < MATTERS; from += 6) {
        const { en, ko } = sidesOf(Array.from({ length: size }, (_, i) => numbered(from + i, 103 + i * 17)));
        const confidences = filledConfidences(en, ko);
        expect(confidences).toHaveLength(size);
        expect(Math.min(...confidences)).toBeGreaterThan(0.9);
      }
    }
  });
});

describe("the beads of two texts about different matters", () => {
  /** Of all beads that hold both sides, with many pairs of such texts. */
  const confidencesOf = (enSize: number, koSize: number): number[][] =>
    Array.from({ length: MATTERS / 3 }, (_, i) =>
      filledConfidences(textOf("en", i * 3, enSize), textOf("ko", i * 3 + enSize, koSize)),
    );
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

  it.each([
    [1, 1],
    [3, 3],
    [6, 6],
    [12, 11],
    [12, 16],
    [18, 18],
  ])("are likely wrong, and nearly all more likely than not: %i and %i segments", (enSize, koSize) => {
    const all = confidencesOf(enSize, koSize).flat();
    expect(all.length).toBeGreaterThan(0);
    expect(mean(all)).toBeLessThan(0.3);
    const sure = all.filter((confidence) => confidence > 0.5);
    expect(sure.length).toBeLessThanOrEqual(all.length / 10);
    // None is as sure as every bead of a faithful text.
    expect(Math.max(...all)).toBeLessThan(0.9);
  });
});
