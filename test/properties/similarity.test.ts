import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChecker } from "../../src/create-checker.ts";
import { documentPair, isAlike, type MadePair } from "./made-pairs.ts";
import { anyText } from "./texts.ts";

const SEED = 20240619;
const checker = await createChecker();

describe("similarity", () => {
  it("is greater for a sentence and its translation than for a sentence about something else", () => {
    fc.assert(
      fc.property(documentPair(2, 8), (pairs) => {
        const [first, ...others] = pairs as [MadePair, ...MadePair[]];
        const own = checker.similarity(first.en, first.ko);
        expect(own).toBeGreaterThan(0.5);
        expect(own).toBeLessThanOrEqual(1);
        for (const other of others) {
          const similarity = checker.similarity(first.en, other.ko);
          expect(similarity).toBeLessThanOrEqual(own);
          if (!isAlike(first, other)) expect(similarity).toBeLessThan(0.5);
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it("is a number from 0 to 1 for any two texts, and 0 beside nothing", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        for (const value of [checker.similarity(a, b), checker.nameSimilarity(a, b)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(checker.similarity(a, " \n")).toBe(0);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
