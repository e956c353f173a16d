import { expect, test } from "vitest";
import { createChecker } from "../src/create-checker.ts";
import { defaultChecks } from "../src/checks/index.ts";
import { readOptions, type CheckerOptions } from "../src/options.ts";

test("fills in what is left out, but for the checks and terms that are loaded with the checker", () => {
  expect(readOptions({})).toEqual({
    rules: {},
    preset: "recommended",
    overrides: [],
    suppressions: [],
    glossary: undefined,
    checks: undefined,
    formats: ["markdown"],
    language: "en",
    failOn: "error",
    limits: { documentLength: 10_000_000, segments: 50_000, facts: 20_000 },
  });
});

test("a checker without checks of its own runs those that daejo ships", async () => {
  const pair = { en: "The hall holds 300 people.", ko: "강당에는 350명이 들어간다." };
  const [plain, given, none] = await Promise.all([
    createChecker(),
    createChecker({ checks: defaultChecks }),
    createChecker({ checks: [] }),
  ]);
  expect(plain.check(pair)).toEqual(given.check(pair));
  expect(plain.check(pair).discrepancies).toHaveLength(1);
  expect(none.check(pair).discrepancies).toEqual([]);
});

test.each([
  ["an unknown option", { language: "ko" }, 'There is no option "language".', "lang"],
  ["an unknown language", { lang: "ja" }, 'The option "lang" is "ja".', "en, ko"],
  ["an unknown severity", { failOn: "fatal" }, 'The option "failOn" is "fatal".', "never"],
])("refuses %s and says what is possible", (_, options, message, possible) => {
  expect(() => readOptions(options as CheckerOptions)).toThrow(
    expect.objectContaining({ code: "bad-option", message, hint: expect.stringContaining(possible) as string }),
  );
});

test("an option that is undefined is left out", () => {
  expect(() => readOptions({ colour: undefined } as CheckerOptions)).not.toThrow();
});
