import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/create-checker.ts";
import { defaultChecks } from "../../src/checks/index.ts";
import type { Report } from "../../src/index.ts";
import { ruleExamples } from "./rule-examples.ts";

const tables = [...(await ruleExamples()).values()];
const checker = await createChecker();

/** A marked text without its marks, and where they stood. */
function unmark(marked: string): { text: string; span: { start: number; end: number } | undefined } {
  const start = marked.indexOf("«");
  if (start < 0) return { text: marked, span: undefined };
  const end = marked.indexOf("»") - 1;
  return { text: marked.replace("«", "").replace("»", ""), span: { start, end } };
}

test("every rule has examples", () => {
  expect(tables.map((table) => table.rule).toSorted()).toEqual(defaultChecks.map((check) => check.rule).toSorted());
});

describe.each(tables)("$rule", ({ rule, agree, differ, hasDocuments = false }) => {
  const compare = (en: string, ko: string): Report =>
    hasDocuments ? checker.check({ en, ko }) : checker.checkPairs([{ en, ko }]);

  test.each(agree)("passes over %s | %s", (en, ko) => {
    const { discrepancies } = compare(en, ko);
    expect(discrepancies.filter((each) => each.rule === rule || each.severity === "error")).toEqual([]);
  });

  test.each(differ)("reports %s | %s", (markedEn, markedKo) => {
    const [en, ko] = [unmark(markedEn), unmark(markedKo)];
    const found = compare(en.text, ko.text).discrepancies.filter((each) => each.rule === rule);
    expect(found).toHaveLength(1);
    for (const [side, { span }] of [
      ["en", en],
      ["ko", ko],
    ] as const) {
      if (span !== undefined) expect(found[0]?.[side]).toMatchObject([span]);
    }
  });
});
