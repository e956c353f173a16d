import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agree, extractFacts } from "../../src/facts/index.ts";
import { anyText } from "./texts.ts";

const SEED = 20261128;

/** What states something, in either language, joined in any order. */
const STATEMENTS: readonly string[] = [
  "300 people ",
  "350명 ",
  "약 3만 명 ",
  "about 30,000 ",
  "$1.2 billion ",
  "12억 달러 ",
  "3.2% ",
  "0.5%p ",
  "June 19, 2024 ",
  "2024년 6월 19일(수) ",
  "다음 달 ",
  "next month ",
  "7:30 p.m. KST ",
  "오후 7시 30분 ",
  "3박 4일 ",
  "two weeks ",
  "수십 명 ",
  "dozens of ",
  "5~7월 ",
  "from 5 to 7 km ",
  "제3조 ",
  "the third ",
  "30평 ",
  "99 m² ",
  "https://example.com/a ",
  "{0} ",
  "절반 ",
  "half ",
];
const statements = fc.oneof(
  fc.array(fc.constantFrom(...STATEMENTS), { maxLength: 8 }).map((all) => all.join("")),
  anyText,
);

describe("agree", () => {
  it("says the same whichever fact comes first", () => {
    fc.assert(
      fc.property(statements, statements, (en, ko) => {
        const facts = [...extractFacts(en, "en"), ...extractFacts(ko, "ko")];
        for (const a of facts) for (const b of facts) expect(agree(a, b)).toBe(agree(b, a));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it("never sets a fact against itself", () => {
    fc.assert(
      fc.property(statements, fc.constantFrom("en", "ko"), (text, language) => {
        for (const fact of extractFacts(text, language)) expect(agree(fact, fact)).not.toBe("contradict");
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe("facts with a day", () => {
  it("stand where they stand without one", () => {
    const places = (text: string, date?: string): unknown =>
      extractFacts(text, "ko", { date }).map(({ kind, start, end }) => ({ kind, start, end }));
    fc.assert(
      fc.property(statements, (text) => {
        expect(places(text, "2026-09-03")).toEqual(places(text));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
