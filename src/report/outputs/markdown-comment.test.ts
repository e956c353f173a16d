import { describe, expect, it, test } from "vitest";
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
import type { Discrepancy, Report } from "../report.ts";
import { markdownComment } from "./markdown-comment.ts";
import { commentHtml, commentText } from "./markdown-escape.ts";

const commentOn = (report: Report): string => markdownComment.write(report, OPTIONS);
const many = (count: number, more: Partial<Discrepancy> = {}): Discrepancy[] =>
  Array.from({ length: count }, () =>
    discrepancyOf({ en: [placeOf(HALL_EN, "300")], ko: [placeOf(HALL_KO, "350")], ...more }),
  );

describe("a comment in Markdown", () => {
  it("has verdict, counts and a table for each document, the wording in its sentence", () => {
    expect(markdownComment.write(HALL, { ...OPTIONS, language: "ko" })).toBe(`<!-- daejo -->
### daejo: 불일치 · 오류 1건, 경고 1건, 참고 1건

대응 단락 3쌍 비교

#### hall.ko.txt

| | 영어 | 한국어 | 문제 |
| --- | --- | --- | --- |
| 오류 | The hall holds <b>300</b> people.<br><sub>hall.en.txt:1</sub> | 강당에는 <b>350명</b>이 들어간다.<br><sub>hall.ko.txt:1</sub> | The English has 300, the Korean 350.<br>제안: <b>300명</b><br><sub>number/value · 97%</sub> |
| 경고 | Smoking is <b>not allowed</b>.<br><sub>hall.en.txt:3</sub> | 담배를 피울<b>(여기에 없음)</b> 수 있다.<br><sub>hall.ko.txt:3</sub> | The Korean lacks the negation. A negation turns the sentence round.<br><sub>polarity/negation · 80%</sub> |
| 참고 | The <b>hall</b> holds 300 people.<br><sub>hall.en.txt:1</sub> | 2023년 6월 19일에 <b>문</b>을 열었다.<br><sub>hall.ko.txt:2</sub> | Quotation marks are mixed.<br><sub>style/quotes · 50%</sub> |
`);
  });

  it("says that all is well in two lines", () => {
    expect(commentOn(foundIn([HALL_EN, HALL_KO], []))).toBe(
      "<!-- daejo -->\n### daejo: passed · 0 errors, 0 warnings, 0 info\n\n3 passages compared\n",
    );
  });

  it("says why nothing was compared, and counts what is suppressed", () => {
    const [suppressed] = many(1).map((each) => ({ ...each, suppression: { kind: "file" } as const }));
    const report = foundIn([HALL_EN, HALL_KO], [], {
      verdict: "did-not-run",
      suppressed: suppressed === undefined ? [] : [suppressed],
      diagnostics: [
        { code: "nothing-to-compare", level: "error", message: "Only *English* was found." },
        {
          code: "unused-suppression",
          level: "warning",
          message: "Idle.",
          document: "hall.ko.txt",
          span: { start: 17, end: 22 },
        },
      ],
    });
    expect(commentOn(report)).toBe(`<!-- daejo -->
### daejo: did not run · 0 errors, 0 warnings, 0 info · 1 suppressed

3 passages compared

- <b>input · error</b> Only \\*English\\* was found.
- <b>input · warning</b> Idle. <sub>hall.ko.txt:2</sub>
`);
  });

  it("folds the tables up beyond ten rows, document by document, the gravest first", () => {
    const other = documentOf("a<b>.md", "350명", "ko");
    const report = foundIn(
      [HALL_EN, HALL_KO, other],
      [
        ...many(5, { severity: "warning" }),
        ...many(6),
        discrepancyOf({ severity: "info", ko: [placeOf(other, "350")] }),
      ],
    );
    const comment = commentOn(report);
    expect(comment.match(/<summary>.*<\/summary>/g)).toEqual([
      "<summary>hall.ko.txt: 6 errors, 5 warnings, 0 info</summary>",
      "<summary>a&lt;b&gt;.md: 0 errors, 0 warnings, 1 info</summary>",
    ]);
    expect(comment.match(/^\| (\w+) \|/gm)).toHaveLength(12);
    expect(comment.match(/^<details>\n<summary>.*\n\n\|/gm)).toHaveLength(2);
    expect(comment.match(/\|\n\n<\/details>\n/g)).toHaveLength(2);
  });

  it("shortens what is long and never cuts a character", () => {
    const text = `${"가😀".repeat(60)}${"9".repeat(300)}${"😀나".repeat(60)}`;
    const document = documentOf("long.md", text, "ko");
    const found = discrepancyOf({
      message: "😀".repeat(500),
      suggestion: "1".repeat(500),
      ko: [placeOf(document, "9".repeat(300))],
    });
    const comment = commentOn(foundIn([document], [found]));
    expect(comment).toMatch(/\| …(?:가|😀)+<b>9+…<\/b>[😀나]+…<br>/u);
    expect(comment).not.toMatch(/\p{Surrogate}/u);
    expect(comment.length).toBeLessThan(1500);
  });

  it("stays within what GitHub takes and counts the rest", () => {
    const comment = commentOn(foundIn([HALL_EN, HALL_KO], many(1000)));
    const shown = comment.match(/^\| error \|/gm)?.length ?? 0;
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment.length).toBeGreaterThan(59_000);
    expect(comment).toContain(`\n*${1000 - shown} more are not shown here.*\n`);
    expect(comment.match(/<details>/g)).toHaveLength(comment.match(/<\/details>/g)?.length ?? 0);
  });

  it("stays within it also with as many documents and diagnostics as rows", () => {
    const name = "긴 이름".repeat(100);
    const documents = Array.from({ length: 500 }, (_, index) => documentOf(`${name}${index}`, "350명", "ko"));
    const found = documents.map((each) => discrepancyOf({ message: "긴 말 ".repeat(500), ko: [placeOf(each, "350")] }));
    const diagnostics = documents.map(
      ({ id }) => ({ code: "empty-document", level: "warning", message: name, document: id }) as const,
    );
    const comment = commentOn(foundIn(documents, found, { diagnostics }));
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment).toContain("480 more are not shown here.");
  });

  it("shows three places of a side, and that there are more", () => {
    const document = documentOf("a.md", "하나 둘 셋 넷", "ko");
    const ko = ["하나", "둘", "셋", "넷"].map((words) => placeOf(document, words));
    const row =
      commentOn(foundIn([document], [discrepancyOf({ ko })]))
        .split("\n")
        .at(-2) ?? "";
    expect(row).toContain("| — |");
    expect(row.match(/<b>/g)).toHaveLength(3);
    expect(row).toContain("a.md:1</sub><br>… |");
  });
});

describe("texts in a comment", () => {
  test.each([
    ["@kim-daejo 님", "@\u200bkim-daejo 님"],
    ["help@example.com", "help@\u200bexample.com"],
    ["이슈 #12, GH-34, # 5", "이슈 #\u200b12, GH-\u200b34, # 5"],
    [":tada: 10:30:45", ":\u200btada: 10:30:45"],
    ["<!-- x --> <b>", "\\<!-- x --\\> \\<b\\>"],
    ["`code` | ![그림](https://a.kr)", "\\`code\\` \\| !\\[그림\\](https\\://a.kr)"],
    ["\u202eabc\u0007\tx", "·abc· x"],
  ])("%j is written %j", (text, written) => {
    expect(commentText(text)).toBe(written);
  });

  it("are inert in HTML as well", () => {
    expect(commentHtml("<a href='x'>@kim & #1</a>")).toBe("&lt;a href='x'&gt;@\u200bkim &amp; #\u200b1&lt;/a&gt;");
  });
});
