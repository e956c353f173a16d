import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { dictionaryBeside, pathOf } from "../../src/knowledge/morphology/kuromoji-dictionary.ts";
import { kuromojiMorphology } from "../../src/knowledge/morphology/kuromoji-ko.ts";
import type { Morphology } from "../../src/knowledge/morphology/morphology.ts";
import { inventedEojeols, reading, sampleText, SEJONG } from "./readings.ts";

const READINGS = [
  "러시아/NNP 에서/JKB 는/JX",
  "공개/NNG 했/XSV+EP 다/EC",
  // Names that are in no dictionary fall apart.
  "젤/MAG 렌/NNG 스키/NNG 를/JKO",
  "도와/VV+EC 주/VX 었/EP 다/EC",
  "학교/NNG 에서/JKB",
  "사람/NNG 들/XSN 이/JKS",
  "먹/VV 었/EP 습니다/EF",
  "대통령/NNG 은/JX",
  "갔/VV+EP 다/EC",
  "새로운/VA+ETM",
  "그/NP 는/JX",
  "것/NNB 이/VCP 다/EC",
  "지난해/NNG",
  "서울/NNP 시청/NNG 에서/JKB",
];

let morphology: Morphology;
beforeAll(async () => {
  morphology = await kuromojiMorphology();
}, 60_000);

describe("kuromoji-ko", () => {
  it("answers at once", () => {
    expect(morphology.name).toBe("kuromoji-ko");
    expect(morphology.prepare).toBeUndefined();
  });

  it.each(READINGS)("reads %s", (expected) => {
    expect(reading(morphology, expected.replaceAll(/\/[A-Z+]+ ?/g, ""))).toBe(expected);
  });

  it("gives offsets of the eojeol", () => {
    expect(morphology.analyse("러시아에서는")).toEqual([
      { start: 0, end: 3, tag: "NNP" },
      { start: 3, end: 5, tag: "JKB" },
      { start: 5, end: 6, tag: "JX" },
    ]);
    expect(morphology.analyse("")).toEqual([]);
  });

  it("covers whatever is made of syllables, in tags of the Sejong set", () => {
    const eojeols = [...(sampleText.match(/[가-힣]+/g) ?? []), ...inventedEojeols(3000)];
    const tags = new Set<string>();
    for (const eojeol of eojeols) {
      reading(morphology, eojeol);
      for (const { tag } of morphology.analyse(eojeol)) for (const part of tag.split("+")) tags.add(part);
    }
    expect([...tags].filter((tag) => !SEJONG.has(tag))).toEqual([]);
    expect(tags).toContain("NA");
  });

  it("reads a run that is no word in time that grows with its length", () => {
    expect(reading(morphology, "꿻".repeat(20_000))).toMatch(/^꿻+\/NA /);
  });

  it("keeps what it has read, but not all of it for ever", () => {
    const first = morphology.analyse("학교에서");
    expect(morphology.analyse("학교에서")).toBe(first);
    for (const eojeol of inventedEojeols(51_000)) morphology.analyse(eojeol);
    expect(morphology.analyse("학교에서")).not.toBe(first);
    expect(morphology.analyse("학교에서")).toEqual(first);
  });

  it("takes a dictionary from where the caller says", async () => {
    const address = dictionaryBeside(import.meta.resolve("kuromoji-ko"));
    for (const dictionary of [address, fileURLToPath(address)]) {
      const other = await kuromojiMorphology({ dictionary });
      expect(reading(other, "학교에서")).toBe("학교/NNG 에서/JKB");
    }
  });

  it("says that there is no dictionary where the caller says", async () => {
    await expect(kuromojiMorphology({ dictionary: "/nowhere/dict" })).rejects.toMatchObject({
      name: "DaejoError",
      code: "bad-option",
      message: "There is no Korean dictionary at /nowhere/dict.",
      hint: expect.stringContaining("`dictionary`") as string,
      cause: expect.any(Error) as Error,
    });
  });
});

describe("the dictionary of the package", () => {
  it("stands beside its module", () => {
    expect(dictionaryBeside("file:///a/kuromoji-ko/dist/index.js")).toBe("file:///a/kuromoji-ko/dict/");
    expect(dictionaryBeside("https://a.example/kuromoji-ko/dist/index.js")).toBe("https://a.example/kuromoji-ko/dict/");
  });

  it("is not found where modules have no address", () => {
    expect(() => dictionaryBeside(undefined)).toThrow(
      expect.objectContaining({ name: "DaejoError", code: "bad-option" }) as Error,
    );
  });

  it("is opened by its path", () => {
    expect(pathOf("file:///a%20b/%EA%B0%80/dict/")).toBe("/a b/가/dict/");
    expect(pathOf("file:///C:/a/dict/")).toBe("C:/a/dict/");
    expect(pathOf("https://a.example/dict/")).toBe("https://a.example/dict/");
    expect(pathOf("./dict")).toBe("./dict");
  });
});
