import { describe, expect, it } from "vitest";
import type { PageFinding } from "../../report/page/page-data.ts";
import type { Decisions } from "../decisions.ts";
import { chosenFindings, EVERYTHING, type Filter, neighbour, nextOpen, rulesByFamily } from "./filter.ts";

function finding(example: Partial<PageFinding> & { readonly fingerprint?: string } = {}): PageFinding {
  const { fingerprint = "0", ...rest } = example;
  const rule = rest.rule ?? "number/value";
  return {
    rule,
    severity: "error",
    confidence: 0.9,
    message: { en: "The English has 300, the Korean 350.", ko: "영어는 300, 한국어는 350입니다." },
    bead: "b0",
    en: [{ document: "hall.en.md", line: 1, column: 1, text: "300 people" }],
    ko: [{ document: "hall.ko.md", line: 1, column: 1, text: "350명" }],
    entry: { fingerprint, rule, en: "", ko: "" },
    ...rest,
  };
}

const findings = [
  finding({ fingerprint: "a" }),
  finding({ fingerprint: "b", rule: "number/missing", severity: "warning", confidence: 0.5 }),
  finding({ fingerprint: "c", rule: "date/value", confidence: 0.7 }),
  finding({ fingerprint: "d", severity: "info", suppressed: { kind: "comment" } }),
];
const decisions: Decisions = {
  "number/value a": { kind: "accepted" },
  "date/value c": { kind: "ignored", entry: { fingerprint: "c", rule: "date/value", en: "", ko: "" } },
};

function chosen(filter: Partial<Filter>, language: "en" | "ko" = "en"): number[] {
  return chosenFindings(findings, { ...EVERYTHING, ...filter }, decisions, language);
}

describe("a filter", () => {
  it("lets through all that is reported, at first", () => {
    expect(chosen({})).toEqual([0, 1, 2]);
  });

  it("goes by rule, and by family", () => {
    expect(chosen({ rule: "number/value" })).toEqual([0]);
    expect(chosen({ rule: "number/*" })).toEqual([0, 1]);
    expect(chosen({ rule: "num/*" })).toEqual([]);
  });

  it("goes by severity and confidence", () => {
    expect(chosen({ severities: ["warning", "info"] })).toEqual([1]);
    expect(chosen({ severities: [] })).toEqual([]);
    expect(chosen({ minConfidence: 0.7 })).toEqual([0, 2]);
  });

  it("goes by what was decided", () => {
    expect(chosen({ status: "open" })).toEqual([1]);
    expect(chosen({ status: "accepted" })).toEqual([0]);
    expect(chosen({ status: "ignored" })).toEqual([2]);
    expect(chosen({ status: "suppressed" })).toEqual([3]);
  });

  it("finds all words of a search, in the message of the page's language, the values and the documents", () => {
    expect(chosen({ search: "the HALL.en.md  350명" })).toEqual([0, 1, 2]);
    expect(chosen({ search: "date" })).toEqual([2]);
    expect(chosen({ search: "영어는" })).toEqual([]);
    expect(chosen({ search: "영어는" }, "ko")).toEqual([0, 1, 2]);
    expect(chosen({ search: ".*" })).toEqual([]);
  });
});

describe("the order of a list", () => {
  it("is that of the text, or the gravest come first", () => {
    expect(chosen({ order: "severity" })).toEqual([0, 2, 1]);
    expect(neighbour([0, 2, 1], 2, 1)).toBe(1);
  });
});

describe("the next that is open", () => {
  it("is behind what was decided, round to the start, and never itself", () => {
    expect(nextOpen([0, 1, 2], 0, findings, decisions)).toBe(1);
    expect(nextOpen([0, 1, 2], 1, findings, decisions)).toBeUndefined();
    expect(nextOpen([0, 1, 2], 2, findings, {})).toBe(0);
  });
});

describe("the rules of a list", () => {
  it("stand under their families, each once", () => {
    expect(rulesByFamily(findings)).toEqual([
      ["date", ["date/value"]],
      ["number", ["number/missing", "number/value"]],
    ]);
  });
});

describe("the next finding", () => {
  it("is the next that is listed, round the ends", () => {
    expect(neighbour([1, 4, 7], undefined, 1)).toBe(1);
    expect(neighbour([1, 4, 7], undefined, -1)).toBe(7);
    expect(neighbour([1, 4, 7], 4, 1)).toBe(7);
    expect(neighbour([1, 4, 7], 7, 1)).toBe(1);
    expect(neighbour([1, 4, 7], 1, -1)).toBe(7);
    expect(neighbour([], 4, 1)).toBeUndefined();
  });

  it("goes on from one that is no longer listed", () => {
    expect(neighbour([1, 7], 4, 1)).toBe(7);
    expect(neighbour([1, 7], 4, -1)).toBe(1);
  });
});
