import { describe, expect, it } from "vitest";
import { numberedText, sidesOf, unitsOf, type SentencePair } from "../../test/alignment/texts.ts";
import { loadKnowledge } from "../knowledge/load.ts";
import { learnLinks } from "./adaptation.ts";
import { alignPrepared } from "./align.ts";
import type { Bead } from "./bead.ts";
import { prepareSides, scoreSides, withLinks, type PreparedSides } from "./compare.ts";
import { findSteps } from "./steps.ts";
import { weights } from "./weights.ts";
import { finish } from "../text/work.ts";

const knowledge = await loadKnowledge();

/** Names of things that no lexicon knows and that do not sound alike. */
const TERMS: readonly SentencePair[] = [
  ["frobnicator", "쿠미로"],
  ["splinth", "바드네기"],
  ["quorble", "허나툴"],
  ["grabbix", "소무렝"],
];

/** A manual about such things: every third sentence names one. */
function manual(size: number): SentencePair[] {
  return numberedText(size).map(([en, ko], index): SentencePair => {
    const term = TERMS[(index / 3) % TERMS.length];
    return term === undefined ? [en, ko] : [`${en.slice(0, -1)} with a ${term[0]}.`, `${term[1]} 덕분에 ${ko}`];
  });
}

function prepare(pairs: readonly SentencePair[]): PreparedSides {
  const { en, ko } = sidesOf(pairs);
  return finish(prepareSides(unitsOf(en, "en"), unitsOf(ko, "ko"), knowledge));
}

/** What a text teaches of itself, as pairs of words. */
function learnedFrom(sides: PreparedSides): string[] {
  const steps = finish(findSteps(finish(scoreSides(sides, weights)), weights));
  return finish(learnLinks(sides, steps)).map(
    ([e, k]) => `${sides.en.items[e]?.text ?? ""} = ${sides.ko.items[k]?.text ?? ""}`,
  );
}

const shapesOf = (beads: readonly Bead[]): (readonly (readonly number[])[])[] => beads.map(({ en, ko }) => [en, ko]);

describe("a long text", () => {
  it("teaches its own terms, each with its translation and with no other", () => {
    const learned = learnedFrom(prepare(manual(90)));
    for (const [en] of TERMS) expect(learned.filter((pair) => pair.startsWith(en))).toHaveLength(1);
    expect(learned).toEqual(expect.arrayContaining(["splinth = 바드네기", "quorble = 허나툴", "grabbix = 소무렝"]));
  });

  it("tells by them what nothing else tells", () => {
    const endingIn = (ko: string): Bead[] => {
      const { en, ko: before } = sidesOf(manual(90));
      const texts = { en: [...en, "Splinth and quorble", "Grabbix and frobnicator"], ko: [...before, ko] };
      return finish(
        alignPrepared(finish(prepareSides(unitsOf(texts.en, "en"), unitsOf(texts.ko, "ko"), knowledge)), weights),
      ).slice(-2);
    };
    expect(shapesOf(endingIn("바드네기와 허나툴"))).toEqual([
      [[90], [90]],
      [[91], []],
    ]);
    expect(shapesOf(endingIn("소무렝과 쿠미로"))).toEqual([
      [[90], []],
      [[91], [90]],
    ]);
  });

  it("keeps its beads where all of its words were known", () => {
    const sides = prepare(numberedText(120));
    const steps = finish(findSteps(finish(scoreSides(sides, weights)), weights));
    const before = steps.map(({ en, ko }) => [[en], [ko]]);
    expect(before).toHaveLength(120);
    expect(shapesOf(finish(alignPrepared(sides, weights)))).toEqual(before);
  });
});

describe("a short text", () => {
  it("teaches nothing", () => {
    const sides = prepare(manual(45));
    expect(learnedFrom(sides)).toEqual([]);
    // Its terms stand together often enough; only the text is too short to be sure of it.
    expect(
      sides.en.segments.filter((items) => items.some((item) => sides.en.items[item]?.text === "splinth")),
    ).toHaveLength(4);
  });
});

describe("learned links", () => {
  it("join items that had none, and leave the sides they were added to as they were", () => {
    const sides = prepare(manual(12));
    const [e, k] = [
      sides.en.items.findIndex(({ text }) => text === "splinth"),
      sides.ko.items.findIndex(({ text }) => text === "바드네기"),
    ];
    const grown = finish(withLinks(sides, [[e, k]]));
    expect([sides.links.en[e], sides.links.ko[k], [...(sides.reach.en[e] ?? [])]]).toEqual([[], [], []]);
    expect([grown.links.en[e], grown.links.ko[k]]).toEqual([[k], [e]]);
    // The second term stands in the fourth segment of both sides.
    expect([[...(grown.reach.en[e] ?? [])], [...(grown.reach.ko[k] ?? [])]]).toEqual([[3], [3]]);
    expect([grown.links.enRoute[e], grown.links.koRoute[k]]).toEqual([0, 0]);
    expect([sides.links.enRoute[e], sides.links.koRoute[k]]).toEqual([-1, -1]);
  });
});
