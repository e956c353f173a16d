import { francAll } from "franc-min";
import { describe, expect, it } from "vitest";
import { latinExamples } from "./trigrams.examples.ts";
import { rankLatinLanguages } from "./trigrams.ts";

const sentences = Object.values(latinExamples).flat();
const written = Object.entries(latinExamples).filter(([language]) => language !== "other");

/** The sentences, their beginnings, middles and ends, and what neighbours of different languages make together. */
const stretches = sentences.flatMap((sentence, i) => [
  ...[20, 30, 40, 50, 60].map((length) => sentence.slice(0, length)),
  ...[10, 25, 40].map((start) => sentence.slice(start, start + 45)),
  sentence.slice(-35),
  sentence,
  `${sentence}\n${sentence.toUpperCase()}\n`,
  sentences.slice(i, i + 3).join("\n"),
  sentences.slice(i).join(" ").slice(0, 2000),
]);

describe("rankLatinLanguages", () => {
  it("ranks and scores all languages as franc does", () => {
    expect(new Set(stretches).size).toBeGreaterThan(600);
    for (const stretch of stretches) {
      const ranking = rankLatinLanguages(stretch).map(({ language, score }) => [language, score]);
      expect(ranking, stretch).toEqual(francAll(stretch));
    }
  });

  it("finds the language of a few sentences", () => {
    const found = written.map(([, examples]) => rankLatinLanguages(examples.join(" "))[0]?.language);
    expect(found).toEqual(written.map(([language]) => language));
  });

  it("tells nothing from what has none of the triples", () => {
    const scores = ["", "123 + 45", "한국어 문장"].map((text) => rankLatinLanguages(text).map(({ score }) => score));
    expect(new Set(scores.flat())).toEqual(new Set([1]));
  });
});
