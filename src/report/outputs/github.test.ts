import { describe, expect, it } from "vitest";
import {
  discrepancyOf,
  documentOf,
  foundIn,
  HALL,
  HALL_EN,
  HALL_KO,
  OPTIONS,
  placeOf,
} from "../../../test/report/discrepancies.ts";
import type { Severity } from "../../checks/check.ts";
import type { Discrepancy, Report } from "../report.ts";
import { github, githubSummary } from "./github.ts";

const linesOf = (report: Report): string[] => github.write(report, OPTIONS).split("\n").slice(0, -1);
const many = (count: number, severity: Severity): Discrepancy[] =>
  Array.from({ length: count }, () => discrepancyOf({ severity, ko: [placeOf(HALL_KO, "350")] }));

describe("annotations for GitHub", () => {
  it("stand at the Korean, errors first", () => {
    expect(linesOf(HALL)).toEqual([
      "::error file=hall.ko.txt,line=1,col=6,endLine=1,endColumn=10,title=number/value (97%25)::The English has 300, the Korean 350.%0AKorean (hall.ko.txt:1): 350명%0AEnglish (hall.en.txt:1): 300%0ASuggestion: 300명",
      "::warning file=hall.ko.txt,line=3,col=7,endLine=3,endColumn=7,title=polarity/negation (80%25)::The Korean lacks the negation. A negation turns the sentence round.%0AKorean (hall.ko.txt:3): (missing here)%0AEnglish (hall.en.txt:3): not allowed",
      "::notice file=hall.ko.txt,line=2,col=15,endLine=2,endColumn=16,title=style/quotes (50%25)::Quotation marks are mixed.%0AKorean (hall.ko.txt:2): 문%0AEnglish (hall.en.txt:1): hall",
    ]);
  });

  it("are sorted by path and place among equals", () => {
    const [a, b] = ["나.txt", "가.txt"].map((id) => documentOf(id, "하나 둘", "ko"));
    const at = (document: typeof a, words: string): Discrepancy =>
      discrepancyOf({ ko: document === undefined ? [] : [placeOf(document, words)] });
    const report = foundIn(
      [a, b].flatMap((each) => each ?? []),
      [at(a, "둘"), at(a, "하나"), at(b, "둘")],
    );
    expect(linesOf(report).map((line) => /file=([^,]*),line=1,col=(\d)/.exec(line)?.slice(1))).toEqual([
      ["가.txt", "4"],
      ["나.txt", "1"],
      ["나.txt", "4"],
    ]);
  });

  it("leave columns out where the ends stand on different lines", () => {
    const ko = [placeOf(HALL_KO, "들어간다.\n2023년")];
    expect(linesOf(foundIn([HALL_KO], [discrepancyOf({ ko })]))[0]).toMatch(
      /^::error file=hall\.ko\.txt,line=1,endLine=2,title=/,
    );
  });

  it("cannot be broken out of", () => {
    const document = documentOf("a,b:c%0A\n::stop-commands::x.md", "100%\r\n::error::속임수\n끝", "ko");
    const ko = [placeOf(document, "100%\r\n::error::속임수")];
    const lines = linesOf(
      foundIn([document], [discrepancyOf({ rule: "custom/a,b::c", message: "50%\n::warning::no\r", ko })]),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toBe(
      "::error file=a%2Cb%3Ac%250A%0A%3A%3Astop-commands%3A%3Ax.md,line=1,endLine=2,title=custom/a%2Cb%3A%3Ac (97%25)::50%25 ::warning::no%0AKorean (a,b:c%250A ::stop-commands::x.md:1): 100%25 ::error::속임수",
    );
  });

  it("say what was wrong with the input before all else", () => {
    const report = foundIn([HALL_EN, HALL_KO], many(12, "error"), {
      diagnostics: [
        { code: "empty-document", level: "warning", message: "No text.", document: "hall.ko.txt" },
        {
          code: "unused-suppression",
          level: "warning",
          message: "Idle.",
          document: "hall.ko.txt",
          span: { start: 17, end: 22 },
        },
        { code: "nothing-to-compare", level: "error", message: "Nothing was compared." },
      ],
    });
    const lines = linesOf(report);
    expect(lines[0]).toBe("::error title=nothing-to-compare::Nothing was compared.");
    expect(lines.slice(10, 12)).toEqual([
      "::warning file=hall.ko.txt,title=empty-document::No text.",
      "::warning file=hall.ko.txt,line=2,col=1,endLine=2,endColumn=6,title=unused-suppression::Idle.",
    ]);
  });

  it.each([
    [10, 10, 10, [10, 10, 10], undefined],
    [11, 0, 0, [10, 0, 1], 1],
    [12, 11, 10, [10, 10, 10], 4],
    [0, 0, 11, [0, 0, 10], 2],
  ] as const)(
    "of %i errors, %i warnings and %i infos are as many as GitHub shows",
    (errors, warnings, infos, shown, rest) => {
      const lines = linesOf(
        foundIn([HALL_KO], [...many(infos, "info"), ...many(warnings, "warning"), ...many(errors, "error")]),
      );
      const counts = ["error", "warning", "notice"].map(
        (kind) => lines.filter((line) => line.startsWith(`::${kind} `)).length,
      );
      expect(counts).toEqual(shown);
      const last = `::notice title=daejo::${rest} more ${rest === 1 ? "finding is" : "findings are"} not shown: GitHub shows ten of each kind.`;
      expect(lines.includes(last)).toBe(rest !== undefined);
      expect(lines.at(-1) === last).toBe(rest !== undefined);
    },
  );

  it("do not repeat a suggestion that the message makes", () => {
    const found = discrepancyOf({ message: "Write “300명”.", suggestion: "300명" });
    expect(linesOf(foundIn([], [found]))).toEqual(["::error title=number/value (97%25)::Write “300명”."]);
  });

  it("are nothing where nothing was found", () => {
    expect(github.write(foundIn([HALL_EN, HALL_KO], []), OPTIONS)).toBe("");
  });
});

describe("the summary of a step on GitHub", () => {
  it("has no marker, counts all and shows fifty", () => {
    const summary = githubSummary(foundIn([HALL_EN, HALL_KO], many(60, "error")), { ...OPTIONS, language: "ko" });
    expect(summary).toMatch(/^### daejo: 불일치 · 오류 60건, 경고 0건, 참고 0건\n/);
    expect(summary.match(/^\| 오류 \|/gm)).toHaveLength(50);
    expect(summary).toMatch(/\n\*이 밖에 10건이 더 있습니다\.\*\n$/);
  });

  it("stays below a mebibyte whatever it has to show", () => {
    const long = "가".repeat(100_000);
    const documents = Array.from({ length: 60 }, (_, index) => documentOf(`${index}${long}`, long, "ko"));
    const found = documents.map((each) =>
      discrepancyOf({
        rule: `custom/${long}`,
        message: long,
        reason: long,
        suggestion: long,
        ko: Array.from({ length: 5 }, () => placeOf(each, long)),
      }),
    );
    const diagnostics = documents.map(
      ({ id }) => ({ code: "empty-document", level: "warning", message: long, document: id }) as const,
    );
    const summary = githubSummary(foundIn(documents, found, { diagnostics }), OPTIONS);
    expect(summary.match(/^\| error \|/gm)).toHaveLength(50);
    expect(new TextEncoder().encode(summary).length).toBeLessThan(2 ** 20);
  });
});
