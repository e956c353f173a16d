import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbered, numberedText, sidesOf, unitsOf, type SentencePair } from "../../test/alignment/texts.ts";
import { loadKnowledge } from "../knowledge/load.ts";
import type { Band } from "./band.ts";
import { prepareSides, scoreSides, type PreparedSides } from "./compare.ts";
import { findLadder, type Rung } from "./ladder.ts";
import { weights } from "./weights.ts";
import { finish } from "../text/work.ts";

const SEED = 20240619;
const knowledge = await loadKnowledge();

interface Lists {
  readonly en: readonly string[];
  readonly ko: readonly string[];
}

const prepare = ({ en, ko }: Lists): PreparedSides =>
  finish(prepareSides(unitsOf(en, "en"), unitsOf(ko, "ko"), knowledge));

/** The cells of the narrowed band. */
const cellsOf = (lists: Lists): number => finish(scoreSides(prepare(lists), weights)).band.cells;

const cutInTwo = (text: string): string[] => {
  const middle = text.indexOf(" ", text.length / 2);
  return middle < 0 ? [text] : [text.slice(0, middle), text.slice(middle + 1)];
};

/** What translators, authors and editors do to a sentence: its segments on both sides. */
const EDITS: Readonly<Record<string, (own: SentencePair, next: SentencePair) => Lists>> = {
  kept: ([en, ko]) => ({ en: [en], ko: [ko] }),
  leftOut: ([en]) => ({ en: [en], ko: [] }),
  added: ([, ko]) => ({ en: [], ko: [ko] }),
  cutInKorean: ([en, ko]) => ({ en: [en], ko: cutInTwo(ko) }),
  cutInEnglish: ([en, ko]) => ({ en: cutInTwo(en), ko: [ko] }),
  joinedInKorean: ([en, ko], [nextEn, nextKo]) => ({ en: [en, nextEn], ko: [`${ko} ${nextKo}`] }),
  joinedInEnglish: ([en, ko], [nextEn, nextKo]) => ({ en: [`${en} ${nextEn}`], ko: [ko, nextKo] }),
  changedPlaces: ([en, ko], [nextEn, nextKo]) => ({ en: [en, nextEn], ko: [nextKo, ko] }),
  rewritten: ([en], [, nextKo]) => ({ en: [en], ko: [nextKo] }),
};

/** How many matters and figures a text is about: of few each comes again and again, many tell each sentence from all others. */
interface Variety {
  readonly matters: number;
  readonly figures: number;
}

const MONOTONOUS: Variety = { matters: 3, figures: 1 };
const VARIED: Variety = { matters: 36, figures: 900 };

/** Two versions of a text that have come apart in places, or everywhere. */
const versions = (minLength: number, maxLength: number, { matters, figures }: Variety): fc.Arbitrary<Lists> =>
  fc
    .array(
      fc.record({
        edit: fc.oneof(
          { weight: 2, arbitrary: fc.constant("kept") },
          { weight: 1, arbitrary: fc.constantFrom(...Object.keys(EDITS)) },
        ),
        matter: fc.nat(matters - 1),
        figure: fc.integer({ min: 101, max: 100 + figures }),
      }),
      { minLength, maxLength, size: "max" },
    )
    .map((parts) => {
      const all = parts.map(({ edit, matter, figure }) =>
        (EDITS[edit] as (typeof EDITS)[string])(numbered(matter, figure), numbered(matter + 1, figure + 7)),
      );
      return { en: all.flatMap(({ en }) => en), ko: all.flatMap(({ ko }) => ko) };
    });

const totalOf = (rungs: readonly Rung[]): number => rungs.reduce((sum, { score }) => sum + score, 0);

/** Holds the narrowed band against the best ladder of the whole one; gives it back. */
function expectContained(lists: Lists): Band {
  const sides = prepare(lists);
  const { band, scoring } = finish(scoreSides(sides, weights));
  const [enSize, koSize] = [lists.en.length, lists.ko.length];
  const best = finish(findLadder(enSize, koSize, sides.band, scoring));
  for (const { en, ko } of best) {
    expect(ko).toBeGreaterThanOrEqual(band.first(en));
    expect(ko).toBeLessThanOrEqual(band.last(en));
  }
  expect(totalOf(finish(findLadder(enSize, koSize, band, scoring)))).toBeCloseTo(totalOf(best), 3);
  return band;
}

describe("the narrowed band", () => {
  it("holds the best ladder of the whole table", () => {
    let [whole, narrow] = [0, 0];
    const texts = fc.oneof(
      { weight: 3, arbitrary: versions(5, 25, MONOTONOUS) },
      { weight: 1, arbitrary: versions(5, 60, VARIED) },
    );
    fc.assert(
      fc.property(texts, (lists) => {
        narrow += expectContained(lists).cells;
        whole += (lists.en.length + 1) * (lists.ko.length + 1);
      }),
      { seed: SEED, numRuns: 60 },
    );
    expect(narrow).toBeLessThan(whole / 2);
  });

  it("holds the best ladder of the band of a long text", () => {
    fc.assert(
      fc.property(versions(150, 180, VARIED), (lists) => {
        expect(expectContained(lists).cells).toBeLessThan((lists.en.length + 1) * (lists.ko.length + 1) * 0.3);
      }),
      { seed: SEED, numRuns: 1 },
    );
  });

  it("stays inside the band it was made of and leads from end to end", () => {
    fc.assert(
      fc.property(versions(0, 30, MONOTONOUS), (lists) => {
        const sides = prepare(lists);
        const { band } = finish(scoreSides(sides, weights));
        const [enSize, koSize] = [lists.en.length, lists.ko.length];
        expect([band.first(0), band.last(enSize)]).toEqual([0, koSize]);
        for (let e = 0; e <= enSize; e++) {
          expect(band.first(e)).toBeGreaterThanOrEqual(sides.band.first(e));
          expect(band.last(e)).toBeLessThanOrEqual(sides.band.last(e));
          expect(band.first(e)).toBeLessThanOrEqual(band.last(e));
        }
      }),
      { seed: SEED, numRuns: 20 },
    );
  });

  it("grows with the length of the text, not with its square", () => {
    const cells = [400, 800, 1600, 3200].map((size) => cellsOf(sidesOf(numberedText(size))));
    cells.slice(1).forEach((many, index) => {
      expect(many / (cells[index] as number)).toBeLessThan(2.3);
    });
    expect((cells[3] as number) / (cells[0] as number)).toBeLessThanOrEqual(9);
    expect(cells[0]).toBeGreaterThanOrEqual(401);
  });

  it("grows no faster where nothing shows the way", () => {
    const same = (size: number, text: string): string[] => Array.from({ length: size }, () => text);
    const cells = (size: number, koSize: number): number => cellsOf({ en: same(size, "OK"), ko: same(koSize, "확인") });
    expect(cells(3200, 3200) / cells(400, 400)).toBeLessThanOrEqual(9);
    expect(cells(1600, 800) / cells(800, 400)).toBeLessThan(3);
  });
});
