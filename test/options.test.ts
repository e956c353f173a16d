import { expect, test } from "vitest";
import { defaultChecks } from "../src/checks/index.ts";
import { readOptions, type CheckerOptions } from "../src/options.ts";

test("fills in what is left out", () => {
  expect(readOptions({})).toEqual({ rules: {}, checks: defaultChecks, language: "en", failOn: "error" });
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
  expect(() => readOptions({ glossary: undefined } as CheckerOptions)).not.toThrow();
});
