import { describe, expect, test } from "vitest";
import { createChecker } from "../../create-checker.ts";
import type { Report } from "../../report/report.ts";
import type { BeadCheck, Check, CheckContext, Evidence, Finding } from "../check.ts";
import { defaultChecks } from "../index.ts";

const MINE = {
  rule: "custom/mine",
  level: "info",
  category: "style/house",
  summary: { en: "Mine.", ko: "내 규칙." },
} as const;

const PAIR = { en: "The hall holds 300 people.", ko: "강당에는 300명이 들어간다." };

function findingIn({ aligned, evidenceOf, place }: CheckContext): Finding {
  const [passage] = aligned.ko;
  if (passage === undefined) throw new Error("no Korean");
  const ko = [evidenceOf(passage.segment.document, passage.segment.span)];
  return { en: [place.en], ko, message: { en: "Look.", ko: "보세요." }, confidence: 0.5 };
}

async function run(check: Check): Promise<Report> {
  return (await createChecker({ checks: [check] })).checkPairs([PAIR]);
}

describe("a check of the caller's own", () => {
  test("runs beside those of daejo", async () => {
    const mine: BeadCheck = { ...MINE, find: (context) => [findingIn(context)] };
    const report = (await createChecker({ checks: [...defaultChecks, mine] })).checkPairs([PAIR]);
    expect(report.discrepancies).toMatchObject([{ rule: "custom/mine", message: "Look." }]);
  });

  test("may be an instance of a class, and look at all beads together", async () => {
    class Mine {
      readonly rule = MINE.rule;
      readonly level = MINE.level;
      readonly category = MINE.category;
      readonly summary = MINE.summary;
      private readonly heard = "Heard.";
      findAcross(beads: readonly CheckContext[]): { bead: CheckContext; finding: Finding }[] {
        return beads.map((bead) => ({
          bead,
          finding: { ...findingIn(bead), message: { en: this.heard, ko: "들었다." } },
        }));
      }
    }
    expect((await run(new Mine())).discrepancies).toMatchObject([{ rule: "custom/mine", message: "Heard." }]);
  });

  const find = (): Finding[] => [];
  test.each<[string, unknown, string]>([
    ["no list", {}, 'The option "checks" is no list.'],
    ["nothing", [undefined], "Check 0 of the list is not an object."],
    ["no name", [{ ...MINE, rule: undefined, find }], "Check 0 of the list has no rule id."],
    ["a name without a family", [{ ...MINE, rule: "mine", find }], 'Check 0 of the list has the rule id "mine".'],
    ["a level that is none", [{ ...MINE, level: "off", find }], 'The check "custom/mine" has the level "off".'],
    ["no category", [{ ...MINE, category: "", find }], 'The check "custom/mine" has no category.'],
    ["half a summary", [{ ...MINE, summary: { en: "Mine." }, find }], 'The check "custom/mine" has no summary.'],
    ["a why that is none", [{ ...MINE, why: "So.", find }], '"why" of the check "custom/mine" is no text.'],
    ["nothing to run", [MINE], 'The check "custom/mine" has neither find nor findAcross.'],
    [
      "two things to run",
      [{ ...MINE, find, findAcross: find }],
      'The check "custom/mine" has both find and findAcross.',
    ],
    [
      "a name that is taken",
      [...defaultChecks, { ...MINE, rule: "number/value", find }],
      'Two checks are called "number/value".',
    ],
  ])("with %s is refused", async (_, checks, message) => {
    await expect(createChecker({ checks: checks as Check[] })).rejects.toMatchObject({ code: "bad-option", message });
  });
});

describe("what a check returns is looked through:", () => {
  const change = (finding: Finding, evidence: Partial<Evidence>): Finding => ({
    ...finding,
    ko: finding.ko.map((each) => ({ ...each, ...evidence })),
  });
  test.each<[string, (context: CheckContext) => unknown, string]>([
    ["no list", () => undefined, "returned undefined, not a list."],
    ["a promise", async () => [], "returned a promise, not a list."],
    ["no finding", () => [undefined], "returned a finding without a message."],
    ["no message", (context) => [{ ...findingIn(context), message: "Look." }], "returned a finding without a message."],
    [
      "a confidence in per cent",
      (context) => [{ ...findingIn(context), confidence: 50 }],
      "returned the confidence 50.",
    ],
    ["no confidence", (context) => [{ ...findingIn(context), confidence: NaN }], "returned the confidence NaN."],
    [
      "an unknown severity",
      (context) => [{ ...findingIn(context), severity: "fatal" }],
      'returned the severity "fatal".',
    ],
    [
      "a suggestion that is no text",
      (context) => [{ ...findingIn(context), suggestion: 3 }],
      "returned a suggestion that is no text.",
    ],
    [
      "a reason that is no text",
      (context) => [{ ...findingIn(context), reason: "So." }],
      "returned a reason that is no text.",
    ],
    [
      "one side only",
      (context) => [{ ...findingIn(context), en: [] }],
      'returned a finding without evidence on the side "en".',
    ],
    [
      "a place behind the end",
      (context) => [change(findingIn(context), { end: 99 })],
      'returned evidence from 0 to 99 in "0/ko", which has 16 characters.',
    ],
    [
      "a place before the start",
      (context) => [change(findingIn(context), { start: -1 })],
      "returned evidence from -1 to 16 in ",
    ],
    [
      "a place turned round",
      (context) => [change(findingIn(context), { start: 5, end: 2 })],
      "returned evidence from 5 to 2 in ",
    ],
    [
      "half a character",
      (context) => [change(findingIn(context), { start: 0.5 })],
      "returned evidence from 0.5 to 16 in ",
    ],
    [
      "another text",
      (context) => [change(findingIn(context), { text: "강당" })],
      "returned evidence whose text is not the document's.",
    ],
    [
      "an unknown document",
      (context) => [change(findingIn(context), { document: "b" })],
      'returned evidence in a document "b", which there is not.',
    ],
  ])("%s is told with the rule", async (_, find, message) => {
    const mine = { ...MINE, find } as BeadCheck;
    await expect(run(mine)).rejects.toMatchObject({
      code: "bad-check",
      message: expect.stringContaining(`The check "custom/mine" ${message}`) as string,
    });
  });

  test("an error of its own is told with the rule, and kept", async () => {
    const cause = new TypeError("x is undefined");
    const fail = (): never => {
      throw cause;
    };
    const message = 'The check "custom/mine" failed: x is undefined';
    await expect(run({ ...MINE, find: fail })).rejects.toMatchObject({ code: "bad-check", message, cause });
    await expect(run({ ...MINE, findAcross: fail })).rejects.toMatchObject({ code: "bad-check", message, cause });
  });

  test("a finding across beads belongs to one of them", async () => {
    const finding = ([bead]: readonly CheckContext[]): Finding => findingIn(bead as CheckContext);
    const stray = (beads: readonly CheckContext[]) => [{ bead: {} as CheckContext, finding: finding(beads) }];
    await expect(run({ ...MINE, findAcross: stray })).rejects.toMatchObject({
      message: 'The check "custom/mine" returned a finding without a bead.',
    });
  });
});
