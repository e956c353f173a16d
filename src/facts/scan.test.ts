import { describe, expect, test } from "vitest";
import { countSteps } from "../../test/steps.ts";
import { extractFacts } from "./index.ts";

describe("adversarial texts", () => {
  const units = [
    "1",
    ",",
    "1,",
    ",000",
    "만",
    "1.",
    "삼백",
    "두 ",
    "`",
    "`a``b",
    "{{a",
    "%(",
    "a@",
    "a-1-",
    "$1",
    "May 3 ",
    "a ",
    "3일 ",
    "3~",
    "http://",
    "가",
    "1억1만",
    "<a ",
    "{a, plural, {",
    "a/",
    " /a",
    "~/",
    "0-",
    "(0",
    "+1 ",
    "a.b",
    "음력 ",
    "Christmas ",
    "설 ",
    "1e1",
    "1a",
    "a1_",
    "오후 2~",
    "2, 3년 ",
    "지난 ",
    "two or ",
    "3 days, ",
    "a year ",
    "음력 1월 ",
    "1/2 ",
    "234 ",
    "(단위: ",
  ];

  test.each(units)("%s again and again takes a linear number of steps and throws nothing", (unit) => {
    for (const language of ["ko", "en"] as const) {
      const steps = (length: number): number =>
        countSteps(() => extractFacts(unit.repeat(Math.ceil(length / unit.length)), language));
      const [few, many] = [steps(4_000), steps(32_000)];
      expect(few).toBeGreaterThan(0);
      // Eight times the text; quadratic growth would take 64 times as many steps.
      expect(many / few).toBeLessThan(10);
    }
  });

  test("a figure of a million digits is none", () => {
    expect(extractFacts("9".repeat(1_000_000), "en")).toEqual([]);
    expect(extractFacts(`1${",000".repeat(250_000)}`, "ko")).toEqual([]);
  });
});
