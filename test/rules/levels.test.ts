import { expect, it } from "vitest";
import type { Finding, Severity } from "../../src/checks/check.ts";
import { levelIn, severityOf } from "../../src/checks/levels.ts";

/** The severity of a finding, which may say one itself, of a rule with a level of its own, where that was set to another. */
function severity(own: Severity | undefined, ruleLevel: Severity, level: Severity): Severity {
  const finding: Finding = {
    en: [],
    ko: [],
    message: { en: "", ko: "" },
    confidence: 1,
    ...(own === undefined ? {} : { severity: own }),
  };
  return severityOf(finding, ruleLevel, level);
}

it("a finding is as much below the level that was set as it is below that of its rule, and never above", () => {
  expect(severity(undefined, "warning", "error")).toBe("error");
  expect(severity("warning", "error", "error")).toBe("warning");
  expect(severity("info", "error", "error")).toBe("info");
  expect(severity("info", "warning", "error")).toBe("warning");
  expect(severity("warning", "error", "info")).toBe("info");
  expect(severity("error", "info", "warning")).toBe("warning");
});

it("of levels the more exact one holds", () => {
  const rules = { "*": "off", "number/*": "info", "number/value": "error" } as const;
  expect(["number/value", "number/bound", "date/value"].map((rule) => levelIn(rules, rule))).toEqual([
    "error",
    "info",
    "off",
  ]);
  expect(levelIn({ "date/*": "off" }, "number/value")).toBeUndefined();
});
