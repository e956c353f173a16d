import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { mecabMorphology } from "../../src/knowledge/morphology/mecab-ya.ts";
import type { Morphology } from "../../src/knowledge/morphology/morphology.ts";
import { inventedEojeols, reading, sampleText } from "./readings.ts";
import { compileTinyDictionary, isMecabInstalled, MECAB_FOLDER, type TinyDictionary } from "./tiny-dictionary.ts";

const READINGS = [
  "러시아/NNP 에서/JKB 는/JX",
  "공개/NNG 했/XSV+EP 다/EF",
  "젤렌스키/NNP 를/JKO",
  "도와/VV+EC 주/VX 었/EP 다/EF",
  "명/NNB 는/JX",
  "꿻뷁/NA 에서/JKB",
];
const eojeolOf = (expected: string): string => expected.replaceAll(/\/[A-Z+]+ ?/g, "");

// In CI it must not pass for want of mecab.
const isSkipped = !isMecabInstalled && process.env["CI"] === undefined;

describe.skipIf(isSkipped)(`mecab-ya${isSkipped ? " (skipped: run `apt-get install mecab`)" : ""}`, () => {
  let dictionary: TinyDictionary | undefined;
  let morphology: Morphology;

  beforeAll(async () => {
    dictionary = compileTinyDictionary();
    // The package looks at this one when it is loaded.
    vi.stubEnv("MECAB_LIB_PATH", MECAB_FOLDER);
    vi.stubEnv("MECABRC", dictionary.settings);
    morphology = await mecabMorphology();
  });

  afterAll(() => {
    vi.unstubAllEnvs();
    dictionary?.remove();
  });

  it("reads what it has prepared", async () => {
    expect(morphology.name).toBe("mecab-ya");
    await morphology.prepare?.([
      `${READINGS.map(eojeolOf).join(" ")}.`,
      "“러시아에서는”(Russia) 2명는,공개했다\n$(공개)'`",
    ]);
    expect(READINGS.map((expected) => reading(morphology, eojeolOf(expected)))).toEqual(READINGS);
    expect(reading(morphology, "공개")).toBe("공개/NNG");
  });

  it("knows only what it has prepared", async () => {
    await morphology.prepare?.(["러시아", "", "no Hangul"]);
    expect(() => morphology.analyse("러시")).toThrow(
      expect.objectContaining({
        name: "DaejoError",
        code: "bad-input",
        message: '"러시" was not prepared.',
        hint: expect.stringContaining("`prepare`") as string,
      }) as Error,
    );
  });

  it("covers every eojeol of texts that need many runs, and of long lines, which mecab would cut", async () => {
    const eojeols = [...inventedEojeols(5000), ...(sampleText.match(/[가-힣]+/g) ?? [])];
    await morphology.prepare?.([eojeols.join(" "), sampleText]);
    for (const eojeol of eojeols) reading(morphology, eojeol);
  });

  it("covers runs that are no words", async () => {
    const runs = ["꿻".repeat(9000), "러시아에서는".repeat(4000)];
    await morphology.prepare?.(runs);
    expect(runs.map((run) => reading(morphology, run).slice(-2))).toEqual(["NA", "JX"]);
  });

  it("reads an eojeol in the same way wherever it stands", async () => {
    const other = await mecabMorphology();
    await other.prepare?.(["러시아에서는 다 러시 도와주었다"]);
    await morphology.prepare?.(["도와주었다 러시아에서는"]);
    expect(other.analyse("러시아에서는")).toEqual(morphology.analyse("러시아에서는"));
  });

  it("may prepare several texts at once, and one of them again", async () => {
    const other = await mecabMorphology();
    await Promise.all([other.prepare?.(["러시아에서는 공개"]), other.prepare?.(["공개했다 러시아에서는"])]);
    const first = other.analyse("공개했다");
    expect(reading(other, "러시아에서는")).toBe(READINGS[0]);
    await other.prepare?.(["공개했다"]);
    expect(other.analyse("공개했다")).toBe(first);
  });

  it("says that the dictionary is missing", async () => {
    const settings = process.env["MECABRC"];
    vi.stubEnv("MECABRC", `${settings}-nowhere`);
    try {
      const other = await mecabMorphology();
      await expect(other.prepare?.(["러시아에서는"])).rejects.toMatchObject({
        name: "DaejoError",
        code: "bad-option",
        hint: expect.stringContaining("MECABRC") as string,
      });
    } finally {
      vi.stubEnv("MECABRC", settings);
    }
  });
});
