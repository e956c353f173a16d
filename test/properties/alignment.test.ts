import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bead } from "../../src/alignment/bead.ts";
import { createChecker } from "../../src/create-checker.ts";
import { documentPair, figure, isAlike, type MadePair, makePair, sidesOf } from "./made-pairs.ts";
import { anyText } from "./texts.ts";

const SEED = 20240619;
const checker = await createChecker();

const shapes = (beads: readonly Bead[]): (readonly (readonly number[])[])[] => beads.map(({ en, ko }) => [en, ko]);

const diagonal = (length: number): number[][][] => Array.from({ length }, (_, i) => [[i], [i]]);

function expectSound(beads: readonly Bead[], enSize: number, koSize: number): void {
  const all = (side: "en" | "ko", of = beads): number[] => of.flatMap((bead) => bead[side]);
  const upTo = (size: number): number[] => Array.from({ length: size }, (_, i) => i);
  const ladder = beads.filter((bead) => bead.crossing !== true);
  // In order without being sorted: beads come in English order, and only crossings leave the Korean one.
  expect(all("en")).toEqual(upTo(enSize));
  expect(all("ko", ladder)).toEqual(all("ko", ladder).toSorted((a, b) => a - b));
  expect(all("ko").toSorted((a, b) => a - b)).toEqual(upTo(koSize));
  for (const bead of beads) {
    expect(bead.en.length + bead.ko.length).toBeGreaterThan(0);
    expect(bead.confidence).toBeGreaterThanOrEqual(0);
    expect(bead.confidence).toBeLessThanOrEqual(1);
    for (const side of [bead.en, bead.ko]) {
      side.forEach((index, i) => expect(index).toBe((side[0] as number) + i));
    }
    if (bead.crossing === true) for (const side of [bead.en, bead.ko]) expect([1, 2, 3]).toContain(side.length);
    if (bead.en.length === 0 || bead.ko.length === 0) expect(bead.anchors).toEqual([]);
  }
}

describe("beads", () => {
  it("hold every segment exactly once, whatever the segments say", () => {
    const anySegment = fc.oneof(
      anyText,
      fc.tuple(figure, fc.nat(99), fc.nat(99)).chain(([n, matter, place]) => {
        const { en, ko } = makePair(n, matter, place);
        return fc.constantFrom(en, ko, `${en} ${ko}`);
      }),
      fc.constantFrom("", " ", "12.", "The end.", "끝."),
    );
    fc.assert(
      fc.property(fc.array(anySegment, { maxLength: 12 }), fc.array(anySegment, { maxLength: 12 }), (en, ko) => {
        expectSound(checker.align({ en, ko }), en.length, ko.length);
      }),
      { seed: SEED, numRuns: 250 },
    );
  });

  it("hold every segment exactly once where the two texts are far apart in size", () => {
    fc.assert(
      fc.property(documentPair(0, 60), documentPair(0, 4), fc.boolean(), (long, short, isKoreanLong) => {
        const en = (isKoreanLong ? short : long).map((pair) => pair.en);
        const ko = (isKoreanLong ? long : short).map((pair) => pair.ko);
        expectSound(checker.align({ en, ko }), en.length, ko.length);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it("are gaps where one side is empty", () => {
    expect(checker.align({ en: [], ko: [] })).toEqual([]);
    expect(shapes(checker.align({ en: ["One.", "Two."], ko: [] }))).toEqual([
      [[0], []],
      [[1], []],
    ]);
    expect(shapes(checker.align({ en: [], ko: ["하나.", "둘."] }))).toEqual([
      [[], [0]],
      [[], [1]],
    ]);
  });

  it("hold a single segment of each side together where they say the same", () => {
    fc.assert(
      fc.property(documentPair(1, 1), (pairs) => {
        expect(shapes(checker.align(sidesOf(pairs)))).toEqual([[[0], [0]]]);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it("are the same every time", () => {
    fc.assert(
      fc.property(documentPair(1, 20), documentPair(1, 20), (a, b) => {
        const lists = { en: sidesOf(a).en, ko: sidesOf(b).ko };
        expect(checker.align(lists)).toEqual(checker.align(lists));
      }),
      { seed: SEED, numRuns: 30 },
    );
  });
});

describe("a text beside itself", () => {
  it.each(["en", "ko"] as const)("is all 1–1 (%s)", (language) => {
    fc.assert(
      fc.property(documentPair(1, 40), (pairs) => {
        const own = pairs.map((pair) => pair[language]);
        expect(shapes(checker.align({ en: own, ko: own }))).toEqual(diagonal(own.length));
      }),
      { seed: SEED, numRuns: 80 },
    );
  });
});

describe("a translation", () => {
  it("is all 1–1, and so it is read backwards", () => {
    fc.assert(
      fc.property(documentPair(1, 40), (pairs) => {
        const { en, ko } = sidesOf(pairs);
        expect(shapes(checker.align({ en, ko }))).toEqual(diagonal(pairs.length));
        const mirrored = checker.align({ en: en.toReversed(), ko: ko.toReversed() });
        expect(shapes(mirrored)).toEqual(diagonal(pairs.length));
      }),
      { seed: SEED, numRuns: 80 },
    );
  });

  it.each(["en", "ko"] as const)("has a gap exactly where a segment of it was taken away (%s)", (short) => {
    fc.assert(
      fc.property(documentPair(3, 30), fc.nat(), (pairs, at) => {
        const missing = at % pairs.length;
        const { en, ko } = sidesOf(pairs);
        const lists = { en, ko, [short]: { en, ko }[short].toSpliced(missing, 1) };
        const after = (i: number): number => (i > missing ? i - 1 : i);
        const expected = pairs.map((_, i) => {
          if (short === "en") return i === missing ? [[], [i]] : [[after(i)], [i]];
          return i === missing ? [[i], []] : [[i], [after(i)]];
        });
        expect(shapes(checker.align(lists))).toEqual(expected);
      }),
      { seed: SEED, numRuns: 80 },
    );
  });

  /** A document of which the Korean segments `first` and `second` have changed places. */
  const withSwap = documentPair(12, 40).chain((pairs) =>
    fc.tuple(fc.nat(pairs.length - 8), fc.nat(99)).map(([first, b]) => {
      const second = first + 6 + (b % (pairs.length - first - 6));
      const { en, ko } = sidesOf(pairs);
      const swapped = ko.with(first, ko[second] as string).with(second, ko[first] as string);
      return { pairs, first, second, lists: { en, ko: swapped } };
    }),
  );

  it("finds two segments again that changed places", () => {
    fc.assert(
      fc.property(withSwap, ({ pairs, first, second, lists }) => {
        fc.pre(!isAlike(pairs[first] as MadePair, pairs[second] as MadePair));
        const beads = checker.align(lists);
        const expected = diagonal(pairs.length)
          .with(first, [[first], [second]])
          .with(second, [[second], [first]]);
        expect(shapes(beads)).toEqual(expected);
        expect(beads.map((bead) => bead.crossing === true)).toEqual(
          expected.map((_, i) => i === first || i === second),
        );
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it("is undisturbed by two segments that changed places, however alike they are", () => {
    fc.assert(
      fc.property(withSwap, ({ pairs, first, second, lists }) => {
        const around = shapes(checker.align(lists)).filter(([en, ko]) => {
          const held = new Set([...(en as number[]), ...(ko as number[])]);
          return !held.has(first) && !held.has(second);
        });
        expect(around).toEqual(diagonal(pairs.length).filter((_, i) => i !== first && i !== second));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it("puts a segment together with the two that it was cut into", () => {
    fc.assert(
      fc.property(documentPair(4, 24), fc.nat(), fc.constantFrom("en", "ko"), (pairs, at, joined) => {
        const first = at % (pairs.length - 1);
        const { en, ko } = sidesOf(pairs);
        const join = (side: string[]): string[] =>
          side.toSpliced(first, 2, `${side[first] as string} ${side[first + 1] as string}`);
        const beads = checker.align(joined === "en" ? { en: join(en), ko } : { en, ko: join(ko) });
        const expected = diagonal(pairs.length - 1).map(([one], i) => {
          const many = i < first ? [i] : i === first ? [i, i + 1] : [i + 1];
          return joined === "en" ? [one, many] : [many, one];
        });
        expect(shapes(beads)).toEqual(expected);
      }),
      { seed: SEED, numRuns: 80 },
    );
  });

  it("is surer of each of its pairs than two texts that have nothing to do with each other of any", () => {
    fc.assert(
      fc.property(documentPair(8, 16), (pairs) => {
        const { en, ko } = sidesOf(pairs);
        const foreign = ko.map(
          (_, i) => ["그녀는 창밖을 보며 말이 없었다.", "국이 식었다.", "우리는 걸었다."][i % 3] as string,
        );
        const sureness = (other: string[]): number[] =>
          checker
            .align({ en, ko: other })
            .filter((bead) => bead.en.length > 0 && bead.ko.length > 0)
            .map((bead) => bead.confidence);
        expect(Math.max(0, ...sureness(foreign))).toBeLessThan(Math.min(...sureness(ko)));
      }),
      { seed: SEED, numRuns: 30 },
    );
  });
});
