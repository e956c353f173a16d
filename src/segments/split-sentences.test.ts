import { describe, expect, it } from "vitest";
import { slice } from "../text/span.ts";
import { englishSentenceExamples } from "./english-sentences.examples.ts";
import { koreanSentenceExamples } from "./korean-sentences.examples.ts";
import { splitSentences } from "./split-sentences.ts";

describe.each([
  ["ko", koreanSentenceExamples],
  ["en", englishSentenceExamples],
])("sentences of %s", (language, examples) => {
  it.each(examples)("%s", (example) => {
    const text = example.replaceAll("¦", "");
    const sentences = splitSentences(text, language).map((span) => slice(text, span));
    expect(sentences).toEqual(example.split("¦").map((sentence) => sentence.trim()));
  });

  it("has a table worth the name", () => {
    expect(examples.length).toBeGreaterThan(40);
    expect(new Set(examples).size).toBe(examples.length);
  });
});

describe("splitSentences", () => {
  it("finds nothing in white space and one sentence where nothing ends", () => {
    expect(splitSentences("", "ko")).toEqual([]);
    expect(splitSentences(" \n\t", "en")).toEqual([]);
    expect(splitSentences("  개요 ", "ko")).toEqual([{ start: 2, end: 4 }]);
  });

  it("reads languages without a splitter of their own by their signs", () => {
    expect(splitSentences("Il pleut. Restons ici !", "fra")).toHaveLength(2);
    expect(splitSentences("雨です。帰ります。", "jpn")).toHaveLength(2);
  });
});
