import { describe, expect, test } from "vitest";
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
  ];

  test.each(units)("%s again and again takes linear time and throws nothing", (unit) => {
    for (const language of ["ko", "en"] as const) {
      const time = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        let best = Number.POSITIVE_INFINITY;
        for (let run = 0; run < 3; run++) {
          const start = performance.now();
          extractFacts(text, language);
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      time(2_000);
      // Sixteen times the text: quadratic growth would take 256 times as long.
      expect(time(32_000)).toBeLessThan(Math.max(time(2_000), 1) * 100);
    }
  });

  test("a figure of a million digits is none", () => {
    expect(extractFacts("9".repeat(1_000_000), "en")).toEqual([]);
    expect(extractFacts(`1${",000".repeat(250_000)}`, "ko")).toEqual([]);
  });
});
