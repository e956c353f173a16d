import { describe, expect, test } from "vitest";
import {
  agree,
  check,
  createChecker,
  DaejoError,
  detectSpans,
  extractFacts,
  lockBead,
  patternCheck,
  readGlossary,
  suppressionsOf,
} from "../src/index.ts";
import { formatFailure } from "../src/testing.ts";

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

  test("what is no fact is not compared", () => {
    const compare = agree as unknown as (...values: unknown[]) => unknown;
    const [fact] = extractFacts("300 people", "en");
    for (const none of [undefined, null, 3, {}, Symbol("fact")]) {
      expect(() => compare(none, fact)).toThrow(expect.objectContaining({ code: "bad-input" }));
      expect(() => compare(fact, none)).toThrow(expect.objectContaining({ code: "bad-input" }));
    }
  });

  test("what is no failure of an example is not shown", () => {
    for (const none of [undefined, null, {}, "x", { en: "x", ko: "x" }]) {
      expect(() => formatFailure(none as never)).toThrow(expect.objectContaining({ code: "bad-input" }));
    }
  });
});

describe("a value that cannot be made a string is shown all the same", () => {
  const circle: unknown[] = [];
  circle.push(circle);
  const stubborn = {
    toString: () => {
      throw new Error("no");
    },
    toJSON: () => {
      throw new Error("no");
    },
  };
  const values = [Symbol("x"), Object.create(null) as unknown, circle, stubborn, { size: 1n }, () => 1, NaN] as never[];
  const rule = { rule: "custom/x", en: "x", ko: "x", message: "x" };
  const bead = { rule: "custom/x", category: "x", summary: { en: "x", ko: "x" }, find: () => [] };
  const report = checker.check({ en: "The hall holds 300 people.", ko: "강당에는 350명이 들어간다." });
  /** The start of a finding of a check, which is otherwise as it should be. */
  const findingWith = (more: object): Promise<unknown> =>
    check(
      { en: "The hall holds 300 people.", ko: "강당에는 300명이 들어간다." },
      {
        checks: [
          {
            ...bead,
            level: "info",
            find: ({ place }) => [
              { en: [place.en], ko: [place.ko], message: { en: "x", ko: "x" }, confidence: 0.5, ...more },
            ],
          },
        ],
      },
    );

  test.each<[string, (value: never) => unknown]>([
    ["a language", (value) => extractFacts("20", value)],
    ["a date", (value) => extractFacts("20", "en", { date: value })],
    ["a date of a text", (value) => check({ text: "20 people", date: value })],
    ["the option lang", (value) => createChecker({ lang: value })],
    ["the option failOn", (value) => createChecker({ failOn: value })],
    ["a preset", (value) => createChecker({ preset: value })],
    ["a limit", (value) => createChecker({ limits: { facts: value } })],
    ["a level", (value) => createChecker({ rules: { "number/value": value } })],
    ["a list of formats", (value) => createChecker({ formats: [value] })],
    ["a suppression", (value) => createChecker({ suppressions: [value] })],
    ["the format of a glossary", (value) => readGlossary("en,ko\nhall,강당\n", value)],
    ["the name of a glossary", (value) => readGlossary("", "csv", value)],
    ["a term", (value) => createChecker({ glossary: [value] })],
    ["the id of a segment", (value) => lockBead(report, { en: [value], ko: [] })],
    ["a check", (value) => createChecker({ checks: [value] })],
    ["the rule of a check", (value) => createChecker({ checks: [{ ...bead, rule: value, level: "info" }] })],
    ["the level of a check", (value) => createChecker({ checks: [{ ...bead, level: value }] })],
    ["a pattern rule", (value) => patternCheck(value)],
    ["the rule of patterns", (value) => patternCheck({ ...rule, rule: value })],
    ["a level of patterns", (value) => patternCheck({ ...rule, level: value })],
    ["the side of patterns", (value) => patternCheck({ ...rule, side: value })],
    ["a pattern", (value) => patternCheck({ ...rule, en: value })],
    ["the confidence of a finding", (value) => findingWith({ confidence: value })],
    ["the severity of a finding", (value) => findingWith({ severity: value })],
    ["the message of a finding", (value) => findingWith({ message: value })],
    ["the document of evidence", (value) => findingWith({ en: [{ document: value, start: 0, end: 1 }] })],
    ["a place of evidence", (value) => findingWith({ en: [{ document: "text", start: value, end: 1 }] })],
    [
      "what a check throws",
      (value) =>
        check(
          { en: "The hall holds 300 people.", ko: "강당에는 300명이 들어간다." },
          {
            checks: [
              {
                ...bead,
                level: "info",
                find: () => {
                  // eslint-disable-next-line @typescript-eslint/only-throw-error
                  throw value;
                },
              },
            ],
          },
        ),
    ],
  ])("%s", async (_, call) => {
    for (const value of values) {
      const caught = await Promise.resolve()
        .then(() => call(value))
        .then(
          () => "nothing was refused",
          (error: unknown) => error,
        );
      expect(caught).toBeInstanceOf(DaejoError);
    }
  });

  test("a name or a format of a text that is no string is as good as none", async () => {
    for (const value of values) {
      const { documents } = await check({ text: { text: "20 people", id: value, format: value } });
      expect(documents).toMatchObject([{ id: "text", format: "text" }]);
    }
  });
});
