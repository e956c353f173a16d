import { expect, it } from "vitest";
import { NO_CONFIG } from "../config/load.ts";
import { decide, readSettings } from "./settings.ts";

it("takes the options of a call before its configuration, and what is usual after it", () => {
  const config = { ...NO_CONFIG, preset: "docs", lang: "ko", format: ["sarif"], rules: { "number/*": "off" } } as const;
  expect(decide({}, NO_CONFIG)).toEqual({
    rules: {},
    preset: "recommended",
    rulesFiles: [],
    format: ["text"],
    lang: "en",
    failOn: "error",
    minSeverity: "info",
    minConfidence: 0,
    missing: "warning",
  });
  expect(decide({}, config)).toMatchObject({ preset: "docs", lang: "ko", format: ["sarif"] });
  expect(decide({ lang: "en", format: ["json"], rule: { "date/value": "info" } }, config)).toMatchObject({
    preset: "docs",
    lang: "en",
    format: ["json"],
    rules: { "number/*": "off", "date/value": "info" },
  });
});

it("keeps of all levels those of the one rule that runs", async () => {
  const overrides = [{ files: ["a.md"], rules: { "number/value": "off", "drift/stale": "info" } }] as const;
  const config = { ...NO_CONFIG, rules: { "number/value": "off", "drift/stale": "error" }, overrides } as const;
  const { checks, checker } = await readSettings({ only: "drift/stale" }, config);
  expect(checks.map(({ rule }) => rule)).toEqual(["drift/stale"]);
  expect(checker.rules).toEqual({ "drift/stale": "error" });
  expect(checker.overrides).toEqual([{ files: ["a.md"], rules: { "drift/stale": "info" } }]);
});

it("keeps what is said of the family of that rule, and not what is said of all", async () => {
  const config = { ...NO_CONFIG, rules: { "*": "off", "number/*": "error", "drift/*": "error" } } as const;
  const { checker } = await readSettings({ only: "drift/stale" }, config);
  expect(checker.rules).toEqual({ "drift/*": "error" });
});
