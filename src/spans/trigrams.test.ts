import { francAll } from "franc-min";
import { describe, expect, it } from "vitest";
import { detectSpans } from "./detect-spans.ts";
import { latinTrigrams } from "./latin-trigrams.ts";
import { latinExamples, unlistedExamples } from "./trigrams.examples.ts";
import { rankLatinLanguages } from "./trigrams.ts";

const languages = Object.keys(latinTrigrams);
const written = Object.entries(latinExamples).filter(([language]) => language !== "other");

/** The sentences, their beginnings, middles and ends, and neighbours of the same language together. */
const stretches = written.flatMap(([, sentences]) =>
  sentences.flatMap((sentence, i) => [
    ...[20, 30, 40, 50, 60].map((length) => sentence.slice(0, length)),
    ...[10, 25, 40].map((start) => sentence.slice(start, start + 45)),
    sentence.slice(-35),
    sentence,
    `${sentence}\n${sentence.toUpperCase()}\n`,
    sentences.slice(i).join("\n"),
  ]),
);

/** The language franc finds in the stretch, of those that we have and with all 300 of its triples of each. */
function francs(stretch: string): string {
  return francAll(stretch, { only: languages })[0]?.[0] ?? "und";
}

function ours(stretch: string): string {
  return rankLatinLanguages(stretch)[0]?.language ?? "und";
}

/** The share of the stretches in which we find the language that franc finds. */
function agreement(asked: readonly string[]): number {
  expect(asked.length).toBeGreaterThan(100);
  return asked.filter((stretch) => ours(stretch) === francs(stretch)).length / asked.length;
}

describe("rankLatinLanguages", () => {
  it("finds the language that franc finds: always in a sentence, nearly always in a few words", () => {
    expect(agreement(stretches.filter(({ length }) => length >= 60))).toBe(1);
    expect(agreement(stretches.filter(({ length }) => length < 60))).toBeGreaterThan(0.98);
  });

  it("finds the language of a few sentences", () => {
    const found = written.map(([, examples]) => ours(examples.join(" ")));
    expect(found).toEqual(written.map(([language]) => language));
  });

  it("scores what has none of the triples with nothing", () => {
    const scores = ["", "123 + 45", "한국어 문장"].map((text) => rankLatinLanguages(text).map(({ score }) => score));
    expect(new Set(scores.flat())).toEqual(new Set([0]));
  });

  it("lets no language without triples pass for English", () => {
    for (const sentence of Object.values(unlistedExamples).flat()) {
      expect(detectSpans(sentence)[0]?.language, sentence).not.toBe("en");
    }
  });
});
