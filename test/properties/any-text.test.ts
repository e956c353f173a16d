import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChecker } from "../../src/create-checker.ts";
import { extractFacts } from "../../src/facts/index.ts";
import type { CheckInput } from "../../src/input.ts";
import { toJson } from "../../src/report/json.ts";
import type { Report, ReportedBead, ReportedDocument } from "../../src/report/report.ts";
import { detectSpans } from "../../src/spans/index.ts";
import { anyText } from "./texts.ts";

const SEED = 20250305;
const checker = await createChecker();

const bytes = (report: Report): string => JSON.stringify(toJson(report));

/** What a careless program trips over, between pieces of real text. */
const PIECES: readonly string[] = [
  "The deal is worth $1.2 billion. ",
  "계약 규모는 12억 달러다. ",
  "2024년 6월 19일(수) ",
  "Wednesday, June 19, 2024 ",
  "Thursday, June 19, 2024 ",
  "2024년 6월 19일(목) ",
  "June 31, 2023 ",
  "2024. 13. 45. ",
  "오후 7시 30분 ",
  "25:99 ",
  "7:30 p.m. ",
  "3.2% ",
  "-0.3%p ",
  "만 억 조 ",
  "9999999999999999999999만 ",
  "1/0 ",
  "0/0 ",
  "1,2,3,,4 ",
  "１２３ ",
  "스물네 명 ",
  "\u1109\u1173\u1106\u116e\u11af \u1106\u1167\u11bc ",
  "twenty-two hundred and ",
  "제3조 제2항 ",
  "~ ",
  "≥ ",
  "약 ",
  "at least ",
  "이상 ",
  "{0} ",
  "%s ",
  "https://example.com/?q=1&r=%00 ",
  "a@b.co ",
  "| a | b |\n| 가 | 나 |\n",
  "# ",
  "```\n",
  "\r\n\r\n",
  "\n\n",
  "\ufeff",
  "\u200b",
  "\ud83d",
  "\ude00",
  "😀",
  "👩‍👩‍👧‍👦",
];

const anyInput = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join("")) },
  { weight: 3, arbitrary: anyText },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(anyText, fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }))
      .map(([a, b]) => a + b.join("")),
  },
);

/** Every report that can be had of two texts. */
function reportsOf(a: string, b: string, c: string): Report[] {
  return [
    checker.check({ en: a, ko: b }),
    checker.check({ text: `${a}\n\n${b}` }),
    checker.check({ text: a, against: [b, c] }),
    checker.checkSegments({ en: [a, c], ko: [b, b, c] }),
    checker.checkPairs([
      { en: a, ko: b },
      { en: c, ko: c },
    ]),
  ];
}

const onReports = (numRuns: number, expectation: (report: Report) => void): void => {
  fc.assert(
    fc.property(anyInput, anyInput, anyInput, (a, b, c) => {
      for (const report of reportsOf(a, b, c)) expectation(report);
    }),
    { seed: SEED, numRuns },
  );
};

describe("any text at all", () => {
  it("throws nothing", () => {
    fc.assert(
      fc.property(anyInput, anyInput, (a, b) => {
        detectSpans(a);
        for (const language of ["en", "ko"] as const) {
          extractFacts(a, language);
          checker.facts(b, language);
        }
        for (const report of reportsOf(a, b, "")) bytes(report);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it("gives the same report every time, byte for byte", async () => {
    const another = await createChecker();
    fc.assert(
      fc.property(anyInput, anyInput, (a, b) => {
        const inputs: CheckInput[] = [{ en: a, ko: b }, { text: `${a}\n\n${b}` }, { text: a, against: [b] }];
        for (const input of inputs) {
          const first = bytes(checker.check(input));
          expect(bytes(checker.check(input))).toBe(first);
          expect(bytes(another.check(input))).toBe(first);
        }
      }),
      { seed: SEED, numRuns: 120 },
    );
  });

  it("passes only where something was compared", () => {
    onReports(150, (report) => {
      const isFilled = report.beads.some((bead) => bead.en.length > 0 && bead.ko.length > 0);
      const isMixedUp = report.diagnostics.some(({ code }) => code === "swapped-versions" || code === "wrong-language");
      const isCompared = isFilled && !isMixedUp;
      expect(report.summary.beads > 0).toBe(isCompared);
      if (isMixedUp) expect(report.verdict).toBe(report.summary.error > 0 ? "failed" : "did-not-run");
      else if (isCompared) expect(report.verdict).toBe(report.summary.error > 0 ? "failed" : "passed");
      else {
        expect(report.verdict).toBe("did-not-run");
        expect(report.diagnostics.map((each) => each.code)).toContain("nothing-to-compare");
      }
    });
  });

  it("has paragraphs in order, without overlap, and sentences inside them", () => {
    onReports(150, (report) => {
      for (const { segments, length } of report.documents) {
        let [paragraphEnd, sentenceEnd] = [0, 0];
        for (const { kind, start, end } of segments) {
          const isParagraph = kind === "paragraph";
          // A segment that the caller gives is a passage even where it is empty.
          expect(end).toBeGreaterThanOrEqual(start);
          expect(start).toBeGreaterThanOrEqual(isParagraph ? paragraphEnd : sentenceEnd);
          expect(end).toBeLessThanOrEqual(isParagraph ? length : paragraphEnd);
          if (isParagraph) [paragraphEnd, sentenceEnd] = [end, start];
          else sentenceEnd = end;
        }
      }
    });
  });

  it("has every paragraph of a document in exactly one bead, and its sentences in one inside it", () => {
    const ids = (beads: readonly ReportedBead[]): string[] =>
      beads.flatMap((bead) => [...bead.en, ...bead.ko]).toSorted();
    const paragraphs = (document: ReportedDocument): string[] =>
      document.segments.filter((segment) => segment.kind === "paragraph").map((segment) => segment.id);
    fc.assert(
      fc.property(anyInput, anyInput, (a, b) => {
        const two = checker.check({ en: a, ko: b });
        expect(ids(two.beads)).toEqual(two.documents.flatMap(paragraphs).toSorted());
        expect(two.beads.flatMap((bead) => bead.en).every((id) => id.startsWith("en#"))).toBe(true);

        const mixed = checker.check({ text: `${a}\n\n${b}` });
        const segments = mixed.documents.flatMap((document) => document.segments);
        const placed = ids(mixed.beads);
        const sided = segments.filter(({ kind, language }) => kind === "paragraph" && ["en", "ko"].includes(language));
        expect(new Set(placed).size).toBe(placed.length);
        for (const { id } of sided) expect(placed).toContain(id);

        for (const report of [two, mixed]) {
          const sentences = report.documents.flatMap(({ segments: all }) =>
            all.filter((each) => each.kind === "sentence"),
          );
          for (const bead of report.beads.filter(({ within }) => within.length > 0)) {
            const inner = ids(bead.within);
            expect(new Set(inner).size).toBe(inner.length);
            for (const id of [...bead.en, ...bead.ko]) {
              const own = sentences
                .filter((sentence) => sentence.id.startsWith(`${id}.`))
                .map((sentence) => sentence.id);
              expect(inner).toEqual(expect.arrayContaining(own.length > 0 ? own : [id]));
            }
          }
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it("lists nothing twice, and counts in its summary what it lists", () => {
    onReports(150, ({ summary, discrepancies, beads }) => {
      for (const severity of ["error", "warning", "info"] as const) {
        expect(summary[severity]).toBe(discrepancies.filter((each) => each.severity === severity).length);
      }
      const places = discrepancies.map(({ rule, en, ko }) => JSON.stringify([rule, en, ko]));
      expect(new Set(places).size).toBe(places.length);
      const known = new Set(beads.map((bead) => bead.id));
      for (const { bead, confidence, message } of discrepancies) {
        expect(known).toContain(bead);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(message).not.toBe("");
      }
    });
  });
});
