import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/checks/check.ts";
import { createChecker } from "../../src/create-checker.ts";
import { extractFacts } from "../../src/facts/index.ts";
import { toJson } from "../../src/report/json.ts";
import type { Discrepancy, Report } from "../../src/report/report.ts";
import { detectSpans } from "../../src/spans/index.ts";
import type { Span } from "../../src/text/span.ts";
import { anyText } from "./texts.ts";

const SEED = 19870629;
const checker = await createChecker();

const EN = `The hall was opened on June 19, 2024, and holds 300 people.

Tickets cost 15,000 won. The first concert begins at 7:30 p.m. and ends before midnight.

Visitors may not bring food into the building. At least 12 guards watch the doors.

Turnout was 61.4 percent, which is more than anybody had expected of such a small town.

The city will pay for the lights, and the province for the roof.`;

const KO = `강당은 2023년 6월 19일 문을 열었고 350명이 들어간다.

표는 1만8천 원이다. 첫 공연은 오후 7시에 시작해 자정 전에 끝난다.

관람객은 음식을 건물 안으로 가져올 수 없다. 최대 12명의 경비원이 문을 지킨다.

투표율은 64.1%로, 이렇게 작은 도시로서는 누구도 생각지 못한 수치였다.

조명 비용은 시가, 지붕 비용은 도가 낸다.`;

/** The two versions in the manner that a text editor on another system would have saved them. */
const MANNERS: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["with CRLF", (text) => text.replaceAll("\n", "\r\n")],
  ["with a byte order mark", (text) => `\ufeff${text}`],
  ["decomposed", (text) => text.normalize("NFD")],
  ["with emoji between the paragraphs", (text) => text.replaceAll("\n\n", "\n\n😀👩‍👩‍👧‍👦\n\n")],
  ["full-width figures", (text) => text.replaceAll(/[0-9]/g, (d) => String.fromCodePoint(d.charCodeAt(0) + 0xfee0))],
];

function textOf(report: Report, document: string): string | undefined {
  return report.documents.find((each) => each.id === document)?.text;
}

const evidenceOf = (report: Report): Evidence[] => report.discrepancies.flatMap((each) => [...each.en, ...each.ko]);

function expectInside({ start, end }: Span, length: number): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(length);
}

/** Whether a border stands between the two halves of a character beyond the basic plane. */
function cutsSurrogates(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

function expectWhole(text: string, { start, end }: Span): void {
  expect(cutsSurrogates(text, start) || cutsSurrogates(text, end)).toBe(false);
}

const pieces = fc.array(
  fc.oneof(
    anyText,
    fc.constantFrom(
      ...EN.split("\n\n"),
      ...KO.split("\n\n"),
      ...KO.normalize("NFD").split("\n\n"),
      "😀 300 people. ",
      "😀350명😀",
      "𝟛𝟘𝟘 people sat in the hall on 2024‑06‑19. ",
      "\ud83d",
      "\r\n\r\n",
    ),
  ),
  { maxLength: 8 },
);
const someText = fc.tuple(pieces, fc.constantFrom("\n\n", "\r\n\r\n", " ")).map(([all, joint]) => all.join(joint));

function reportsOf(a: string, b: string): Report[] {
  return [
    checker.check({ en: a, ko: b }),
    checker.check({ text: `${a}\n\n${b}` }),
    checker.check({ text: a, against: [b] }),
    checker.checkSegments({ en: [a, EN], ko: [b, KO] }),
    checker.checkPairs([
      { en: a, ko: b },
      { en: b, ko: a },
    ]),
  ];
}

describe("evidence", () => {
  it("is a slice of its document and cuts no character", () => {
    fc.assert(
      fc.property(someText, someText, (a, b) => {
        for (const report of reportsOf(a, b)) {
          for (const evidence of evidenceOf(report)) {
            const text = textOf(report, evidence.document);
            // Where one side has no text at all there is no document to point into, and nothing was compared.
            if (text === undefined) {
              expect(evidence).toEqual({ document: "", start: 0, end: 0, text: "" });
              continue;
            }
            expectInside(evidence, text.length);
            expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
            expectWhole(text, evidence);
          }
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it("stands on both sides", () => {
    fc.assert(
      fc.property(someText, someText, (a, b) => {
        for (const { discrepancies } of reportsOf(a, b)) {
          for (const { en, ko } of discrepancies) expect(Math.min(en.length, ko.length)).toBeGreaterThan(0);
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it("points into a document of the report where one side of a pair is empty", () => {
    const report = checker.checkPairs([{ en: "Nobody was hurt in the fire.", ko: "" }]);
    expect(evidenceOf(report).length).toBeGreaterThan(0);
    for (const { document } of evidenceOf(report)) expect(report.documents.map(({ id }) => id)).toContain(document);
  });

  it.each([
    ["no Korean document text", () => checker.check({ en: EN, ko: "" })],
    ["no English document text", () => checker.check({ en: "", ko: KO })],
    ["no Korean segment", () => checker.checkSegments({ en: ["Nobody was hurt in the fire."], ko: [] })],
  ])("with %s nothing is said to be missing, since nothing was compared", (_, run) => {
    const report = run();
    expect(report.verdict).toBe("did-not-run");
    expect(report.discrepancies).toEqual([]);
    expect(report.diagnostics.map(({ code }) => code)).toContain("nothing-to-compare");
  });

  it("of a gap stands in the pair that has it", () => {
    const { discrepancies } = checker.checkPairs([
      { id: "a", en: "Nobody was hurt.", ko: "다친 사람은 없다." },
      { id: "b", en: "The bridge will stay closed until further notice.", ko: "" },
      { id: "c", en: "", ko: "그는 보고서에 대해 말하기를 거부했다." },
    ]);
    expect(discrepancies).toMatchObject([
      { rule: "text/omission", en: [{ document: "b/en" }], ko: [{ document: "b/ko", start: 0, end: 0 }] },
      { rule: "text/addition", en: [{ document: "c/en", start: 0, end: 0 }], ko: [{ document: "c/ko" }] },
    ]);
  });

  it("has the line and the column that an editor shows", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.array(fc.constantFrom("", "😀", "  "), { maxLength: 5 }),
        (br, front) => {
          const ko = [...front, ...KO.split("\n")].join(br);
          const report = checker.check({ en: EN, ko });
          const located = (
            toJson(report) as { discrepancies: { ko: (Evidence & { line: number; column: number })[] }[] }
          ).discrepancies;
          for (const { start, line, column, text } of located.flatMap((each) => each.ko)) {
            const before = ko.slice(0, start).split(br);
            expect([line, column]).toEqual([before.length, (before.at(-1) as string).length + 1]);
            expect((ko.split(br)[line - 1] as string).startsWith(text, column - 1)).toBe(true);
          }
          expect(located.length).toBeGreaterThan(3);
        },
      ),
      { seed: SEED, numRuns: 30 },
    );
  });
});

describe("segments, spans and facts", () => {
  it("cut no character", () => {
    fc.assert(
      fc.property(someText, someText, (a, b) => {
        for (const report of [checker.check({ en: a, ko: b }), checker.check({ text: `${a}\n\n${b}` })]) {
          for (const { text, segments, spans } of report.documents) {
            for (const span of [...segments, ...spans, ...spans.flatMap((each) => each.inline)]) {
              expectInside(span, text.length);
              expectWhole(text, span);
            }
          }
        }
        for (const fact of [...extractFacts(a, "en"), ...extractFacts(a, "ko")]) {
          expectInside(fact, a.length);
          expectWhole(a, fact);
          expect(a.slice(fact.start, fact.end)).toBe(fact.text);
        }
        for (const span of detectSpans(a)) expectWhole(a, span);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });
});

describe("a text that is moved", () => {
  const shifted = (report: Report, by: { en: number; ko: number }): Discrepancy[] => {
    const move = (side: "en" | "ko", each: Evidence): Evidence => ({
      ...each,
      start: each.start + by[side],
      end: each.end + by[side],
    });
    return report.discrepancies.map((each) => ({
      ...each,
      en: each.en.map((evidence) => move("en", evidence)),
      ko: each.ko.map((evidence) => move("ko", evidence)),
    }));
  };

  it.each(MANNERS)("keeps every discrepancy, by exactly the length of the blank in front (%s)", (_, write) => {
    const blank = fc
      .array(fc.constantFrom("\n", "\r\n", " ", "\t", "\u3000", "\u200b"), { maxLength: 6 })
      .map((all) => all.join(""))
      // An indented line would be a block of another kind.
      .map((all) => `${all}\n`);
    fc.assert(
      fc.property(blank, blank, (enFront, koFront) => {
        const [en, ko] = [write(EN), write(KO)];
        const before = checker.check({ en, ko });
        expect(before.discrepancies.length).toBeGreaterThanOrEqual(5);
        const after = checker.check({ en: enFront + en, ko: koFront + ko });
        expect(after.discrepancies).toEqual(shifted(before, { en: enFront.length, ko: koFront.length }));
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  it.each(MANNERS)("finds the same as in the plain text (%s)", (_, write) => {
    const plain = checker.check({ en: EN, ko: KO });
    const other = checker.check({ en: write(EN), ko: write(KO) });
    const readable = (report: Report): unknown[] =>
      report.discrepancies.map(({ rule, severity, en, ko }) => ({
        rule,
        severity,
        en: en.map((each) => each.text.normalize("NFKC").replaceAll("\r\n", "\n")),
        ko: ko.map((each) => each.text.normalize("NFKC").replaceAll("\r\n", "\n")),
      }));
    expect(readable(other)).toEqual(readable(plain));
  });

  it("keeps every discrepancy, by exactly the length of the paragraphs in front", () => {
    const preface = fc.uniqueArray(
      fc.integer({ min: 101, max: 989 }).filter((n) => n % 10 !== 0),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(preface, fc.constantFrom("\n\n", "\r\n\r\n", "\n\n\n"), (figures, joint) => {
        const front = {
          en: figures.map((n) => `Volunteers planted ${n} trees along the river.${joint}`).join(""),
          ko: figures.map((n) => `자원봉사자들이 강가에 나무 ${n}그루를 심었다.${joint}`).join(""),
        };
        const places = (discrepancies: readonly Discrepancy[]): unknown[] =>
          discrepancies.map(({ rule, en, ko }) => ({ rule, en, ko }));
        const moved = checker.check({ en: front.en + EN, ko: front.ko + KO });
        const expected = shifted(checker.check({ en: EN, ko: KO }), { en: front.en.length, ko: front.ko.length });
        expect(places(moved.discrepancies)).toEqual(places(expected));

        const text = (before: string, between: string): string => `${before}${EN}\n\n${between}${KO}`;
        const mixed = checker.check({ text: text("", "") });
        expect(mixed.discrepancies.length).toBeGreaterThanOrEqual(5);
        const mixedMoved = checker.check({ text: text(front.en, front.ko) });
        const by = { en: front.en.length, ko: front.en.length + front.ko.length };
        expect(places(mixedMoved.discrepancies)).toEqual(places(shifted(mixed, by)));
      }),
      { seed: SEED, numRuns: 30 },
    );
  });
});
