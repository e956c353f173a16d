import { describe, expect, test } from "vitest";
import type { Fact } from "./index.ts";
import { agree, extractFacts, extractFactsFrom, extractSingleFacts } from "./index.ts";

function values(facts: readonly Fact[]): unknown[] {
  return facts.map(({ kind, value, text }) => [kind, value, text]);
}

describe("offsets", () => {
  const text = "총 ２０명(이십 명), 3\u200b,500원, 2026년 9월 3일에 1억 2천만 달러.";

  test("count in the text as given", () => {
    const decomposed = text.normalize("NFD");
    for (const given of [text, decomposed]) {
      const facts = extractFacts(given, "ko");
      expect(facts.map((fact) => fact.kind)).toEqual(["number", "number", "money", "date", "money"]);
      for (const fact of facts) expect(fact.text).toBe(given.slice(fact.start, fact.end));
      expect(facts.map((fact) => fact.value)).toEqual([
        { amount: "20", counter: "명" },
        { amount: "20", counter: "명" },
        { amount: "3500", currency: "KRW" },
        { year: 2026, month: 9, day: 3 },
        { amount: "120000000", currency: "USD" },
      ]);
    }
  });

  test("are in order and do not overlap", () => {
    const facts = extractFacts(text.repeat(5), "ko");
    expect(facts).toHaveLength(25);
    let end = 0;
    for (const fact of facts) {
      expect(fact.start).toBeGreaterThanOrEqual(end);
      ({ end } = fact);
    }
  });

  test("lead from derived text to its document", () => {
    // "<b>20</b>&nbsp;people": markup removed, an entity decoded.
    const prose = {
      text: "20\u00a0people",
      runs: [
        { at: 0, source: { start: 3, end: 5 }, copied: true },
        { at: 2, source: { start: 9, end: 15 }, copied: false },
        { at: 3, source: { start: 15, end: 21 }, copied: true },
      ],
    };
    expect(extractFactsFrom(prose, "en")).toEqual([
      { kind: "number", value: { amount: "20" }, start: 3, end: 5, text: "20", bound: "exact" },
    ]);
    const spaced = { ...prose, text: "20\u00a0percent" };
    expect(extractFactsFrom(spaced, "en")).toMatchObject([
      { kind: "percent", start: 3, end: 22, text: "20\u00a0percent" },
    ]);
  });
});

describe("ranges share what is written once", () => {
  test.each([
    [
      "ko",
      "10월 8일부터 13일까지",
      [
        ["date", { month: 10, day: 8 }, "10월 8일"],
        ["date", { month: 10, day: 13 }, "13일"],
      ],
    ],
    [
      "ko",
      "10월 8∼13일",
      [
        ["date", { month: 10, day: 8 }, "10월 8"],
        ["date", { month: 10, day: 13 }, "13일"],
      ],
    ],
    [
      "ko",
      "9~10월",
      [
        ["date", { month: 9 }, "9"],
        ["date", { month: 10 }, "10월"],
      ],
    ],
    [
      "ko",
      "2019~2021년",
      [
        ["date", { year: 2019 }, "2019"],
        ["date", { year: 2021 }, "2021년"],
      ],
    ],
    [
      "ko",
      "5~10%",
      [
        ["percent", { amount: "5" }, "5"],
        ["percent", { amount: "10" }, "10%"],
      ],
    ],
    [
      "ko",
      "30~50억 달러",
      [
        ["money", { amount: "3000000000", currency: "USD" }, "30"],
        ["money", { amount: "5000000000", currency: "USD" }, "50억 달러"],
      ],
    ],
    [
      "ko",
      "3~5년",
      [
        ["duration", { iso: "P3Y" }, "3"],
        ["duration", { iso: "P5Y" }, "5년"],
      ],
    ],
    [
      "en",
      "October 8 and 13",
      [
        ["date", { month: 10, day: 8 }, "October 8"],
        ["date", { month: 10, day: 13 }, "13"],
      ],
    ],
    [
      "en",
      "Oct. 8 to 13",
      [
        ["date", { month: 10, day: 8 }, "Oct. 8"],
        ["date", { month: 10, day: 13 }, "13"],
      ],
    ],
    [
      "en",
      "Oct. 8-13, 2026",
      [
        ["date", { month: 10, day: 8 }, "Oct. 8"],
        ["date", { year: 2026, month: 10, day: 13 }, "13, 2026"],
      ],
    ],
    [
      "en",
      "22-23 March, 2014",
      [
        ["date", { month: 3, day: 22 }, "22"],
        ["date", { year: 2014, month: 3, day: 23 }, "23 March, 2014"],
      ],
    ],
    [
      "en",
      "3 to 5 million",
      [
        ["number", { amount: "3000000" }, "3"],
        ["number", { amount: "5000000" }, "5 million"],
      ],
    ],
    [
      "en",
      "$3-5 billion",
      [
        ["money", { amount: "3000000000", currency: "USD" }, "$3"],
        ["money", { amount: "5000000000", currency: "USD" }, "5 billion"],
      ],
    ],
    [
      "en",
      "between 5 and 10 percent",
      [
        ["percent", { amount: "5" }, "5"],
        ["percent", { amount: "10" }, "10 percent"],
      ],
    ],
    [
      "en",
      "7 to 9 p.m.",
      [
        ["time", { hour: 19 }, "7"],
        ["time", { hour: 21 }, "9 p.m."],
      ],
    ],
    [
      "en",
      "On October 8 and 13 people came",
      [
        ["date", { month: 10, day: 8 }, "October 8"],
        ["number", { amount: "13" }, "13"],
      ],
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(values(extractSingleFacts(text, language))).toEqual(expected);
  });
});

describe("candidates that overlap", () => {
  test.each([
    ["en", "May 3 million people come?", ["3 million"]],
    ["en", "on March 20 percent of them", ["20 percent"]],
    ["ko", "제3차 회의", ["제3차"]],
    ["ko", "오전 9시 30분", ["오전 9시 30분"]],
    ["ko", "F-16 20대", ["F-16", "20대"]],
    ["ko", "1일 2회 복용", ["1일", "2회"]],
    ["ko", "1주 40시간", ["1주", "40시간"]],
    ["en", "8 hours a day, 30 minutes at a time", ["8 hours", "a day", "30 minutes"]],
    [
      "en",
      "see https://example.com/2026/09/03?id=5 on 3 May 2026",
      ["https://example.com/2026/09/03?id=5", "3 May 2026"],
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extractFacts(text, language).map((fact) => fact.text)).toEqual(expected);
  });
});

test.each([
  ["en", "rose 3 basis points to 4.21%"],
  ["en", "Output fell 20,000 to 70,000 units."],
  ["en", "a Boeing 747-400 landed"],
  ["en", "one in four adults"],
  ["ko", "전세가 4억 원에서 3,000만 원 내린 뒤"],
  ["ko", "70세 이상, 24개월 미만 무료"],
] as const)("two facts and no range in %s: %s", (language, text) => {
  const kinds = extractFacts(text, language).map((fact) => fact.kind);
  expect(kinds).toHaveLength(2);
  expect(kinds).not.toContain("range");
});

test("figures in words and with articles say so", () => {
  expect(extractFacts("two", "en")).toMatchObject([{ written: "words" }]);
  expect(extractFacts("두 명", "ko")).toMatchObject([{ written: "words" }]);
  expect(extractFacts("half a million", "en")).toMatchObject([{ written: "article" }]);
  expect(extractFacts("a year", "en")).toMatchObject([{ written: "article" }]);
  expect(extractFacts("2", "en")[0]).not.toHaveProperty("written");
});

test("facts of a text agree with themselves", () => {
  const text = "약 20명이 2026년 9월 3일 오전 9시에 3시간 동안 5%와 3달러, 4km, F-16을 말했다.";
  const facts = extractFacts(text, "ko");
  expect(new Set(facts.map((fact) => fact.kind)).size).toBe(8);
  for (const fact of facts) expect(agree(fact, fact)).toBe("equal");
});
