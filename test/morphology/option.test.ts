import { expect, test, vi } from "vitest";
import { check, createChecker, type Morphology } from "../../src/index.ts";

/** Takes every eojeol for one noun. */
const whole: Morphology = {
  name: "whole",
  analyse: (eojeol) => [{ start: 0, end: eojeol.length, tag: "NNG" }],
};

test("the words of Korean texts are those of the analyser that is given", async () => {
  const [plain, given] = [await createChecker(), await createChecker({ morphology: whole })];
  const pair = ["The government opened the hall.", "정부는 강당을 열었다."] as const;
  const words = (checker: typeof plain): string[] =>
    checker.explainSimilarity(...pair).met.map(({ ko }) => pair[1].slice(ko.start, ko.end));
  expect(words(plain)).toEqual(expect.arrayContaining(["정부", "강당"]));
  // 정부는 with its particle is no word of the lexicon.
  expect(words(given)).toEqual([]);
});

test("check has the analyser read the texts beforehand", async () => {
  const prepare = vi.fn<NonNullable<Morphology["prepare"]>>(() => Promise.resolve());
  await check({ en: "One.", ko: { text: "하나." } }, { morphology: { ...whole, prepare } });
  expect(prepare).toHaveBeenCalledExactlyOnceWith(["One.", "하나."]);
});

test("what is no analyser is a wrong option", async () => {
  await expect(createChecker({ morphology: {} as Morphology })).rejects.toMatchObject({ code: "bad-option" });
});
