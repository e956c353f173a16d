import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBand } from "../../src/alignment/band.ts";
import type { Unit } from "../../src/alignment/bead.ts";
import { prepareSides } from "../../src/alignment/compare.ts";
import { extractSingleFacts } from "../../src/facts/index.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import type { Language } from "../../src/text/span.ts";
import { finish } from "../../src/text/work.ts";
import { makePair, sidesOf } from "./made-pairs.ts";

const SEED = 20240619;
const knowledge = await loadKnowledge();

describe("the search", () => {
  const cellsFor = (size: number): number => {
    const pairs = Array.from({ length: size }, (_, i) => makePair(10_001 + i * 13, i * 5, i * 7));
    const unit =
      (language: Language) =>
      (text: string): Unit => ({ text, facts: extractSingleFacts(text, language), kind: "paragraph" });
    const { en, ko } = sidesOf(pairs);
    return finish(prepareSides(en.map(unit("en")), ko.map(unit("ko")), knowledge)).band.cells;
  };

  it("looks at about twice as many cells for a text of twice the length", () => {
    const [half, whole] = [cellsFor(1600), cellsFor(3200)];
    expect(half).toBeGreaterThanOrEqual(1600);
    // A small part of the whole table, which has 2.6 million cells.
    expect(half).toBeLessThan(1601 * 1601 * 0.2);
    expect(whole / half).toBeLessThan(2.3);
    expect(whole / half).toBeGreaterThan(1.5);
  });

  it("looks at about twice as many cells even where no segment says what only its counterpart says", () => {
    const cellsWithoutAnchors = (size: number): number => {
      const nothing = Array.from({ length: size }, () => []);
      return createBand(size, size, nothing, nothing).cells;
    };
    expect(cellsWithoutAnchors(3200) / cellsWithoutAnchors(1600)).toBeLessThan(2.3);
  });

  it("numbers the cells of its band without gaps or doubles", () => {
    fc.assert(
      fc.property(fc.integer({ min: 350, max: 600 }), fc.integer({ min: 500, max: 700 }), fc.nat(), (en, ko, salt) => {
        const mate = (e: number): number => Math.min(ko - 1, Math.floor((e * ko) / en) + ((e * salt) % 3));
        const candidatesEn = Array.from({ length: en }, (_, e) => [{ segment: mate(e), weight: 1 }]);
        const candidatesKo: { segment: number; weight: number }[][] = Array.from({ length: ko }, () => []);
        for (let e = 0; e < en; e++) candidatesKo[mate(e)] = [{ segment: e, weight: 1 }];
        const band = createBand(en, ko, candidatesEn, candidatesKo);
        let next = 0;
        for (let e = 0; e <= en; e++) {
          expect(band.first(e)).toBeGreaterThanOrEqual(e === 0 ? 0 : band.first(e - 1));
          expect(band.last(e)).toBeLessThanOrEqual(ko);
          expect(band.at(e, band.first(e))).toBe(next);
          next = band.at(e, band.last(e)) + 1;
        }
        expect(next).toBe(band.cells);
        expect([band.first(0), band.last(en)]).toEqual([0, ko]);
      }),
      { seed: SEED, numRuns: 20 },
    );
  });
});
