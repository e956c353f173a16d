import { describe, expect, it } from "vitest";
import { createChecker } from "../../create-checker.ts";
import type { Suppression } from "./entries.ts";
import { joinSuppressions, suppressionsOf } from "./entries.ts";
import { formatSuppressionFile, parseSuppressionFile } from "./file.ts";

const checker = await createChecker();
const PAIR = {
  en: { id: "a.en.md", text: "The hall holds 300 people.\n\nIt opened on May 3, 2024." },
  ko: { id: "a.ko.md", text: "강당에는 350명이 들어간다.\n\n2024년 5월 4일에 문을 열었다." },
};
const report = checker.check(PAIR);
const entries = suppressionsOf(report, { reason: "approved" });
const [first, second] = entries as [Suppression, Suppression];

describe("entries of a report", () => {
  it("say what was found, sorted, with their reason", () => {
    expect(entries).toMatchObject([
      { rule: "date/value", reason: "approved", document: "a.ko.md", ko: "2024년 5월 4일에 문을 열었다." },
      { rule: "number/value", en: "The hall holds 300 people.", ko: "강당에는 350명이 들어간다." },
    ]);
  });

  it("can be those of some rules", () => {
    expect(suppressionsOf(report, { rules: ["number/*"] }).map(({ rule }) => rule)).toEqual(["number/value"]);
    expect(suppressionsOf(report, { rules: [] })).toEqual([]);
  });

  it("set aside what they name, wherever it has moved", async () => {
    const suppressing = await createChecker({ suppressions: [first] });
    const moved = {
      en: { id: "b.en.md", text: `Welcome.\n\n${PAIR.en.text}` },
      ko: { id: "b.ko.md", text: `환영합니다.\n\n${PAIR.ko.text}` },
    };
    for (const input of [PAIR, moved]) {
      const { discrepancies, suppressed, summary, verdict } = suppressing.check(input);
      expect(discrepancies.map(({ rule }) => rule)).toEqual(["number/value"]);
      expect(suppressed).toMatchObject([{ rule: "date/value", suppression: { kind: "file", reason: "approved" } }]);
      expect(summary).toMatchObject({ error: 1, suppressed: 1 });
      expect(verdict).toBe("failed");
    }
  });

  it("do not reach what has changed since", async () => {
    const suppressing = await createChecker({ suppressions: entries });
    const changed = { ...PAIR, ko: { ...PAIR.ko, text: PAIR.ko.text.replace("350", "360") } };
    expect(suppressing.check(changed).discrepancies.map(({ rule }) => rule)).toEqual(["number/value"]);
  });

  it("are unused only where they could have been used", async () => {
    const other = { fingerprint: "0", rule: "number/value", en: "", ko: "" };
    const suppressions = [...entries, other, { ...other, document: "b.md" }, { ...other, rule: "time/value" }];
    const suppressing = await createChecker({ suppressions, rules: { "time/value": "off" } });
    expect(suppressing.unusedSuppressions([suppressing.check(PAIR)])).toEqual([other]);
    expect(suppressing.unusedSuppressions([suppressing.check({ text: "One side." })])).toEqual([]);
  });

  it("are joined without losing what was written by hand", () => {
    const byHand = { ...first, reason: "by hand" };
    expect(joinSuppressions([byHand], entries)).toEqual([byHand, second]);
  });
});

describe("a suppressions file", () => {
  it("holds the same bytes for the same entries, and gives them back", () => {
    const json = formatSuppressionFile([second, first, second]);
    expect(json).toBe(formatSuppressionFile(entries));
    expect(parseSuppressionFile(`\uFEFF${json}`, "s.json")).toEqual(entries);
  });

  it.each([
    ["{", '"s.json" is not JSON'],
    ["null", '"s.json" is no suppressions file of version 1.'],
    ['{"version":2,"suppressions":[]}', '"s.json" is no suppressions file of version 1.'],
    ['{"version":1}', '"s.json" is no list of suppressions.'],
    ['{"version":1,"suppressions":[null]}', 'Entry 1 of "s.json" has no "fingerprint" that is a text.'],
    [
      '{"version":1,"suppressions":[{"fingerprint":"0","rule":"a/b","en":"","ko":"","reason":1}]}',
      'Entry 1 of "s.json" has no "reason" that is a text.',
    ],
  ])("that is none is refused: %s", (json, message) => {
    expect(() => parseSuppressionFile(json, "s.json")).toThrow(
      expect.objectContaining({ code: "config", message: expect.stringContaining(message) as string }),
    );
  });

  it("an option that is none is refused", async () => {
    await expect(createChecker({ suppressions: {} as never })).rejects.toMatchObject({ code: "bad-option" });
  });
});
