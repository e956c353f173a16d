import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandOf, createBand, type Band } from "./band.ts";
import { findLadder, type Rung } from "./ladder.ts";
import type { Scoring } from "./scoring.ts";
import { SHAPES } from "./shapes.ts";
import { finish } from "../text/work.ts";

type Corner = readonly [en: number, enCount: number, ko: number, koCount: number];

/** A scoring of which only `step` is asked for. */
const scoringOf = (step: Scoring["step"]): Scoring => ({ step, met: () => 1, gap: 0 });

const everything = (enSize: number, koSize: number): Band => createBand(enSize, koSize, [], []);

const cornersOf = (rungs: readonly Rung[]): Corner[] =>
  rungs.map(({ en, enCount, ko, koCount }) => [en, enCount, ko, koCount]);

/** A scoring for which these beads are good, other gaps bad and everything else worse. */
function liking(beads: readonly Corner[]): Scoring {
  const liked = new Set(beads.map(String));
  return scoringOf((e, enCount, k, koCount) => {
    if (liked.has(String([e, enCount, k, koCount]))) return 3;
    return enCount === 0 || koCount === 0 ? -4 * (enCount + koCount) : -20;
  });
}

/** Lays beads of these sizes one behind the other. */
function chain(sizes: readonly (readonly [en: number, ko: number])[]): { beads: Corner[]; en: number; ko: number } {
  let [en, ko] = [0, 0];
  const beads = sizes.map(([enCount, koCount]): Corner => {
    const bead: Corner = [en, enCount, ko, koCount];
    en += enCount;
    ko += koCount;
    return bead;
  });
  return { beads, en, ko };
}

/** All ladders inside a band, each by its rungs. */
function allLadders(enSize: number, koSize: number, band: Band, en = 0, ko = 0): Corner[][] {
  if (en === enSize && ko === koSize) return [[]];
  return SHAPES.flatMap((shape) => {
    const [nextEn, nextKo] = [en + shape.en, ko + shape.ko];
    if (nextEn > enSize || nextKo < band.first(nextEn) || nextKo > band.last(nextEn)) return [];
    return allLadders(enSize, koSize, band, nextEn, nextKo).map((rest): Corner[] => [
      [en, shape.en, ko, shape.ko],
      ...rest,
    ]);
  });
}

describe("the ladder", () => {
  it("holds beads of every shape there is", () => {
    const sizes = SHAPES.map(({ en, ko }) => [en, ko] as const);
    const { beads, en, ko } = chain([...sizes, ...sizes.toReversed()]);
    const rungs = finish(findLadder(en, ko, everything(en, ko), liking(beads)));
    expect(cornersOf(rungs)).toEqual(beads);
    expect(rungs.map(({ score }) => score)).toEqual(beads.map(() => 3));
  });

  it.each([
    [1, 5],
    [5, 1],
    [1, 4],
    [2, 3],
    [3, 3],
    [3, 0],
    [0, 2],
  ])("finds a bead of %i to %i between plain ones", (enCount, koCount) => {
    const { beads, en, ko } = chain([
      [1, 1],
      [enCount, koCount],
      [1, 1],
    ]);
    expect(cornersOf(finish(findLadder(en, ko, everything(en, ko), liking(beads))))).toEqual(beads);
  });

  it("has no rung for nothing", () => {
    expect(finish(findLadder(0, 0, everything(0, 0), liking([])))).toEqual([]);
  });

  it("is all gaps where one side is empty", () => {
    const perSegment = scoringOf((_, enCount, __, koCount) => -1.5 * (enCount + koCount));
    const rungs = finish(findLadder(0, 7, everything(0, 7), perSegment));
    expect(rungs.reduce((sum, { koCount }) => sum + koCount, 0)).toBe(7);
    expect(rungs.every(({ enCount }) => enCount === 0)).toBe(true);
  });

  it("says so where no ladder fits the band", () => {
    // One English segment can take five Korean ones, not seven.
    const band = bandOf(Int32Array.of(0, 7), Int32Array.of(0, 7));
    expect(() => finish(findLadder(1, 7, band, liking([])))).toThrow(expect.objectContaining({ code: "internal" }));
  });
});

/** Sizes, a band that rises along both sides, and a score for each place and shape; quarters are exact in any float. */
const lattice = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
  .chain(([enSize, koSize]) =>
    fc.record({
      enSize: fc.constant(enSize),
      koSize: fc.constant(koSize),
      borders: fc.array(fc.tuple(fc.nat(koSize), fc.nat(koSize)), { minLength: enSize + 1, maxLength: enSize + 1 }),
      quarters: fc.array(fc.integer({ min: -40, max: 20 }), { minLength: 60, maxLength: 120 }),
    }),
  )
  .map(({ enSize, koSize, borders, quarters }) => {
    const first = Int32Array.from(borders, ([a, b]) => Math.min(a, b)).toSorted();
    const last = Int32Array.from(borders, ([a, b]) => Math.max(a, b)).toSorted();
    first[0] = 0;
    last[enSize] = koSize;
    // A row reaches to where the next one begins, so that gaps alone make a ladder.
    for (let e = 0; e < enSize; e++) last[e] = Math.max(last[e] as number, first[e + 1] as number);
    const scoring = scoringOf((e, enCount, k, koCount) => {
      const place = (e * 5 + k) * 36 + enCount * 6 + koCount;
      return (quarters[(place * 7) % quarters.length] as number) / 4;
    });
    return { enSize, koSize, band: bandOf(first, last), scoring };
  });

describe("on any small lattice", () => {
  it("is the best of all ladders inside the band, and each lead is what the best without that rung lacks", () => {
    const scoreOf = (corners: readonly Corner[], scoring: Scoring): number =>
      corners.reduce((sum, corner) => sum + scoring.step(...corner), 0);
    fc.assert(
      fc.property(lattice, ({ enSize, koSize, band, scoring }) => {
        const rungs = finish(findLadder(enSize, koSize, band, scoring));
        const all = allLadders(enSize, koSize, band).map((corners) => ({
          keys: new Set(corners.map(String)),
          total: scoreOf(corners, scoring),
        }));
        const best = Math.max(...all.map(({ total }) => total));
        const own = all.find(
          ({ keys }) => keys.size === rungs.length && cornersOf(rungs).every((c) => keys.has(String(c))),
        );
        expect(own?.total).toBe(best);
        cornersOf(rungs).forEach((corner, index) => {
          const without = all.filter(({ keys }) => !keys.has(String(corner))).map(({ total }) => total);
          expect(rungs[index]?.lead).toBe(best - Math.max(Number.NEGATIVE_INFINITY, ...without));
          expect(rungs[index]?.score).toBe(scoring.step(...corner));
        });
      }),
      { seed: 20240619, numRuns: 150 },
    );
  });
});
