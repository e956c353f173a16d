import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChecker } from "../../src/create-checker.ts";

const SEED = 20250305;
const checker = await createChecker();

/** A sentence in both languages around one value, and how the value stands in either. */
interface Matter {
  readonly rules: readonly string[];
  readonly value: fc.Arbitrary<number>;
  readonly enFigure: (value: number) => string;
  readonly koFigure: (value: number) => string;
  readonly en: (figure: string) => string;
  readonly ko: (figure: string) => string;
}

const comma = (value: number): string => value.toLocaleString("en-US");
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Values that cannot pass for each other's rounding. */
const count = fc.integer({ min: 1_011, max: 9_989 }).filter((n) => n % 10 !== 0 && (n < 1900 || n > 2100));

const MATTERS: readonly Matter[] = [
  {
    rules: ["number/value", "number/scale"],
    value: count,
    enFigure: comma,
    koFigure: (n) => `${comma(n)}명`,
    en: (figure) => `The concert hall by the harbor holds ${figure} people.`,
    ko: (figure) => `항구 옆 공연장은 ${figure}을 수용한다.`,
  },
  {
    rules: ["number/value", "number/scale"],
    value: count,
    enFigure: comma,
    koFigure: (n) => `${comma(n)}그루`,
    en: (figure) => `Volunteers planted ${figure} trees along the river.`,
    ko: (figure) => `자원봉사자들이 강가에 나무 ${figure}를 심었다.`,
  },
  {
    rules: ["number/value", "number/scale"],
    value: fc.integer({ min: 11, max: 989 }).filter((n) => n % 10 !== 0),
    enFigure: (n) => `${comma(n)} million`,
    koFigure: (n) => (n < 100 ? `${n}00만 권` : `${Math.floor(n / 100)}억 ${comma(n % 100)}00만 권`),
    en: (figure) => `Publishers printed ${figure} books for schools.`,
    ko: (figure) => `출판사들은 학교에 보낼 책 ${figure}을 찍었다.`,
  },
  {
    rules: ["percent/value"],
    value: fc.integer({ min: 11, max: 989 }).filter((n) => n % 10 !== 0),
    enFigure: (n) => `${n / 10} percent`,
    koFigure: (n) => `${n / 10}%`,
    en: (figure) => `Turnout in the mayoral election was ${figure}.`,
    ko: (figure) => `시장 선거의 투표율은 ${figure}였다.`,
  },
  {
    rules: ["money/amount"],
    value: fc.integer({ min: 11, max: 989 }).filter((n) => n % 10 !== 0),
    enFigure: (n) => `${n} million won`,
    koFigure: (n) => (n < 100 ? `${n}00만 원` : `${Math.floor(n / 100)}억 ${comma(n % 100)}00만 원`),
    en: (figure) => `Repairing the bridge cost ${figure}.`,
    ko: (figure) => `다리를 고치는 데 ${figure}이 들었다.`,
  },
  {
    rules: ["date/value"],
    // 100 · month + day, of 2024
    value: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([m, d]) => 100 * m + d),
    enFigure: (n) => `${MONTHS[Math.floor(n / 100) - 1] as string} ${n % 100}, 2024`,
    koFigure: (n) => `2024년 ${Math.floor(n / 100)}월 ${n % 100}일`,
    en: (figure) => `The museum opened its new wing on ${figure}.`,
    ko: (figure) => `박물관은 ${figure} 새 전시관을 열었다.`,
  },
  {
    rules: ["time/value"],
    // Minutes of an afternoon.
    value: fc.integer({ min: 61, max: 659 }).filter((n) => n % 60 !== 0),
    enFigure: (n) => `${Math.floor(n / 60)}:${String(n % 60).padStart(2, "0")} p.m.`,
    koFigure: (n) => `오후 ${Math.floor(n / 60)}시 ${n % 60}분`,
    en: (figure) => `The last train leaves at ${figure} from the central station.`,
    ko: (figure) => `막차는 중앙역에서 ${figure}에 떠난다.`,
  },
];

interface Statement {
  readonly matter: number;
  readonly value: number;
}

const matterOf = (statement: Statement): Matter => MATTERS[statement.matter] as Matter;

const statement = fc
  .nat(MATTERS.length - 1)
  .chain((matter) => (MATTERS[matter] as Matter).value.map((value): Statement => ({ matter, value })));

/** Paragraphs of one to three sentences; no value is stated twice. */
const cleanDocument = fc
  .uniqueArray(statement, {
    minLength: 4,
    maxLength: 14,
    selector: ({ value }) => value,
    comparator: (a, b) => a === b || String(a).replace(/0+$/, "") === String(b).replace(/0+$/, ""),
  })
  .chain((statements) =>
    fc.infiniteStream(fc.integer({ min: 1, max: 3 })).map((sizes) => {
      const paragraphs: Statement[][] = [];
      for (let at = 0; at < statements.length; at += (paragraphs.at(-1) as Statement[]).length) {
        paragraphs.push(statements.slice(at, at + (sizes.next().value as number)));
      }
      return paragraphs;
    }),
  );

/** The document's text in one language, and where each statement's figure stands. */
function write(
  paragraphs: readonly (readonly Statement[])[],
  language: "en" | "ko",
): { text: string; figures: { start: number; end: number; text: string }[] } {
  let text = "";
  const figures: { start: number; end: number; text: string }[] = [];
  for (const paragraph of paragraphs) {
    if (text !== "") text += "\n\n";
    paragraph.forEach((each, i) => {
      const matter = matterOf(each);
      const figure = matter[`${language}Figure`](each.value);
      const sentence = matter[language](figure);
      const start = text.length + (i > 0 ? 1 : 0) + sentence.indexOf(figure);
      text += (i > 0 ? " " : "") + sentence;
      figures.push({ start, end: start + figure.length, text: figure });
    });
  }
  return { text, figures };
}

describe("a clean pair of documents", () => {
  it("has nothing to be reported", () => {
    fc.assert(
      fc.property(cleanDocument, (paragraphs) => {
        const report = checker.check({ en: write(paragraphs, "en").text, ko: write(paragraphs, "ko").text });
        expect(report.discrepancies).toEqual([]);
        expect(report.verdict).toBe("passed");
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it.each(["en", "ko"] as const)("has exactly one error where one value is changed, on that value (%s)", (side) => {
    fc.assert(
      fc.property(cleanDocument, fc.nat(), fc.infiniteStream(fc.nat()), (paragraphs, at, salt) => {
        const statements = paragraphs.flat();
        const index = at % statements.length;
        const { matter, value } = statements[index] as Statement;
        const [other = value] = fc.sample(
          (MATTERS[matter] as Matter).value.filter((n) => statements.every((each) => each.value !== n)),
          { numRuns: 1, seed: salt.next().value as number },
        );
        const changed = paragraphs.map((paragraph) =>
          paragraph.map((each) => (each === statements[index] ? { ...each, value: other } : each)),
        );
        const texts = { en: write(paragraphs, "en"), ko: write(paragraphs, "ko"), [side]: write(changed, side) };
        const report = checker.check({ en: texts.en.text, ko: texts.ko.text });
        const evidence = (language: "en" | "ko"): object => ({ document: language, ...texts[language].figures[index] });
        expect(report.discrepancies.filter((each) => each.severity !== "info")).toMatchObject([
          { severity: "error", en: [evidence("en")], ko: [evidence("ko")] },
        ]);
        expect((MATTERS[matter] as Matter).rules).toContain(report.discrepancies[0]?.rule);
        expect(report.verdict).toBe("failed");
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it("reports a paragraph that was taken out, and no error", () => {
    fc.assert(
      fc.property(cleanDocument, fc.nat(), (paragraphs, at) => {
        const index = at % paragraphs.length;
        const [en, ko] = [write(paragraphs, "en").text, write(paragraphs.toSpliced(index, 1), "ko").text];
        const missing = en.split("\n\n")[index] as string;
        // Of a translation that leaves out more, what is left out is not said to be missing.
        fc.pre(missing.length * 5 < en.length);
        const report = checker.check({ en, ko });
        expect(report.discrepancies).toMatchObject([
          { rule: "text/omission", severity: "warning", en: [{ text: missing }], ko: [{ document: "ko", text: "" }] },
        ]);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});
