import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Checker } from "../../src/checker.ts";
import { createChecker } from "../../src/create-checker.ts";
import type { CheckInput } from "../../src/input.ts";

function sample(name: string): { readonly id: string; readonly text: string } {
  return { id: name, text: readFileSync(new URL(`../../corpus/samples/${name}`, import.meta.url), "utf8") };
}

/** The invented names and words of each are others: what is learned of one document would be seen in the next. */
const INPUTS: readonly CheckInput[] = [
  ...["contract", "clean", "itinerary", "press-release"].map((name) => ({
    en: sample(`${name}.en.txt`),
    ko: sample(`${name}.ko.txt`),
  })),
  { en: sample("summary.en.txt"), ko: sample("article.ko.txt") },
  ...["briefing.txt", "notice.txt"].map((name) => ({ text: sample(name) })),
  { text: sample("schedule.md"), against: [sample("clean.en.txt")] },
];

/** Everything that a checker says of an input, as text. */
function answerOf(checker: Checker, input: CheckInput): string {
  return JSON.stringify(checker.check(input));
}

const SETTINGS = { preset: "strict", glossary: [{ en: "deposit", ko: ["보증금"] }] } as const;

it("does not matter what was checked before", async () => {
  const used = await createChecker(SETTINGS);
  const first = INPUTS.map((input) => answerOf(used, input));
  const backwards = INPUTS.toReversed().map((input) => answerOf(used, input));
  expect(backwards.toReversed()).toEqual(first);
});

it("does not matter whether the checker is new", async () => {
  const used = await createChecker(SETTINGS);
  const inTurn = INPUTS.map((input) => answerOf(used, input));
  const alone = await Promise.all(INPUTS.map(async (input) => answerOf(await createChecker(SETTINGS), input)));
  expect(inTurn).toEqual(alone);
});

it("does not matter what else was asked in between", async () => {
  const checker = await createChecker(SETTINGS);
  const [contract] = INPUTS as [CheckInput];
  const before = answerOf(checker, contract);
  checker.facts(sample("press-release.ko.txt").text, "ko");
  checker.nameSimilarity("Rotterdam", "로테르담");
  checker.explainSimilarity("The hall holds 300 people.", "강당은 350명을 수용한다.");
  checker.align({ en: ["Save the file.", "Close it."], ko: ["닫으세요.", "파일을 저장하세요."] });
  expect(answerOf(checker, contract)).toBe(before);
  const other = await createChecker({ ...SETTINGS, lang: "ko", rules: { "number/*": "off" } });
  answerOf(other, contract);
  expect(answerOf(checker, contract)).toBe(before);
});
