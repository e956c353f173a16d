import { describe, expect, test } from "vitest";
import { check, createChecker, DaejoError, detectSpans, extractFacts, lockBead, suppressionsOf } from "../src/index.ts";

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

  test("check takes no options for what is usual", async () => {
    const input = { en: "The hall holds 300 people.", ko: "강당에는 300명이 들어간다." };
    expect((await check(input, null as never)).verdict).toBe("passed");
  });

  test("the functions that take a report", () => {
    const [lock, suppress] = [lockBead, suppressionsOf] as unknown as ((...values: unknown[]) => unknown)[];
    const report = checker.check({ en: "The hall holds 300 people.", ko: "강당에는 350명이 들어간다." });
    const badInput = expect.objectContaining({ name: "DaejoError", code: "bad-input" }) as unknown;
    for (const none of [undefined, null, 3, {}, { documents: [], beads: null }]) {
      expect(() => lock?.(none, { en: [], ko: [] })).toThrow(badInput);
      expect(() => suppress?.(none)).toThrow(badInput);
    }
    expect(() => suppress?.(report, { rules: "number/*" })).toThrow(badInput);
    expect(() => checker.unusedSuppressions([null as never])).toThrow(badInput);
    for (const none of [undefined, "x", {}, { en: [] }]) expect(() => lock?.(report, none)).toThrow(badInput);
  });
});
