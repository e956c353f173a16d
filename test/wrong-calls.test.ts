import { describe, expect, test } from "vitest";
import { createChecker, DaejoError, detectSpans, extractFacts } from "../src/index.ts";

const checker = await createChecker();
/** A caller without types may pass anything. */
const loose = checker as unknown as Readonly<Record<string, (...values: unknown[]) => unknown>>;

describe("a wrong call says what is wrong", () => {
  test.each([
    ["checkPairs", ["x"], "bad-input"],
    ["checkPairs", [[{ en: "x" }]], "bad-input"],
    ["checkPairs", [[{ en: 1, ko: 2 }]], "bad-input"],
    ["checkPairs", [[null]], "bad-input"],
    ["align", [{ en: ["x"] }], "bad-input"],
    ["checkSegments", [undefined], "bad-input"],
    ["facts", [undefined, "ko"], "bad-input"],
    ["facts", ["20", "fr"], "bad-option"],
    ["nameSimilarity", ["x"], "bad-input"],
    ["similarity", ["x", 3], "bad-input"],
    ["unusedSuppressions", [], "bad-input"],
  ] as const)("%s(%j)", (name, values, code) => {
    const call = (): unknown => loose[name]?.(...values);
    expect(call).toThrow(DaejoError);
    expect(call).toThrow(expect.objectContaining({ code, hint: expect.stringMatching(/\.$/) }));
  });

  test("the functions without a checker", () => {
    const [facts, spans] = [extractFacts, detectSpans] as unknown as ((...values: unknown[]) => unknown)[];
    expect(() => facts?.(null, "ko")).toThrow(expect.objectContaining({ code: "bad-input" }));
    expect(() => facts?.("20 people", "fr")).toThrow(expect.objectContaining({ code: "bad-option" }));
    expect(() => spans?.(5)).toThrow(expect.objectContaining({ code: "bad-input" }));
  });
});
