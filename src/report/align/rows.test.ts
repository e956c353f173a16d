import { describe, expect, it, test } from "vitest";
import { LIBRARY, reportOf, type BeadExample } from "../../../test/report/alignments.ts";
import type { Report } from "../report.ts";
import { ALIGN_FORMATS } from "./formats.ts";
import { escapeMarkdown } from "./markdown.ts";
import type { AlignSettings } from "./settings.ts";

const SETTINGS: AlignSettings = { language: "en", unit: "paragraph", version: "1.2.3" };
const SENTENCES: AlignSettings = { ...SETTINGS, unit: "sentence" };

describe("JSON lines", () => {
  it("hold the bead with texts for ids, its anchors, and whatever else it says", () => {
    const beads = LIBRARY.beads.map((bead) => (bead.id === "b1" ? { ...bead, later: "more" } : bead));
    const lines = ALIGN_FORMATS.jsonl([{ ...LIBRARY, beads }], SETTINGS)
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(5);
    expect(JSON.parse(lines[1] ?? "")).toEqual({
      id: "b1",
      en: ["The library opens at 9 a.m. Borrow up to 5 books. Return them within 14 days."],
      ko: ["도서관은 오전 9시에 열고 책은 5권까지 빌릴 수 있습니다. 14일 안에 반납하세요."],
      confidence: 0.99,
      anchors: LIBRARY.beads[1]?.anchors,
      later: "more",
    });
    expect(JSON.parse(lines[3] ?? "")).toMatchObject({ id: "b3", crossing: true });
  });
});

describe("tab separated values", () => {
  it("by sentence: a paragraph without sentence beads stands for itself", () => {
    expect(ALIGN_FORMATS.tsv([LIBRARY], SENTENCES)).toBe(
      `0.91\tLibrary hours\t도서관 이용 시간
0.98\tThe library opens at 9 a.m. ¶ Borrow up to 5 books.\t도서관은 오전 9시에 열고 책은 5권까지 빌릴 수 있습니다.
0.97\tReturn them within 14 days.\t14일 안에 반납하세요.
0.80\tParking is free. The gate closes at 10 p.m.\t
0.96\tPlease be quiet.\t조용히 해 주세요.
0.94\tThank you.\t감사합니다.
0.70\t\t월요일은 쉽니다.
`,
    );
  });
});

describe("the ladder", () => {
  const ladder = (report: Report, settings = SETTINGS): string[] =>
    ALIGN_FORMATS.ladder([report], settings)
      .trimEnd()
      .split("\n")
      .map((line) => line.replaceAll("\t", " "));

  it("counts paragraphs, and takes a crossing apart into two gaps, each at its place", () => {
    expect(ladder(LIBRARY)).toEqual([
      "0 0 0.91",
      "1 1 0.95", // the Korean of b3
      "1 2 0.99",
      "2 3 0.80",
      "3 3 0.95", // the English of b3
      "4 3 0.70",
      "4 4 0.00",
    ]);
  });

  it("counts sentences, a paragraph that is left whole as many as it has", () => {
    expect(ladder(LIBRARY, SENTENCES)).toEqual([
      "0 0 0.91",
      "1 1 0.96",
      "1 2 0.94",
      "1 3 0.98",
      "3 4 0.97",
      "4 5 0.80",
      "6 5 0.96",
      "7 5 0.94",
      "8 5 0.70",
      "8 6 0.00",
    ]);
  });

  it("has no rung of nothing for a sentence that is alone in a paragraph that has moved", () => {
    const within: BeadExample[] = [{ en: ["0.0"], ko: ["1.0"] }, { en: ["0.1"] }, { ko: ["1.1"] }];
    const report = reportOf({
      en: [["A.", "B."], ["C."]],
      ko: [["다."], ["가.", "나."]],
      beads: [
        { en: [0], ko: [1], crossing: true, within },
        { en: [1], ko: [0] },
      ],
    });
    expect(ladder(report, SENTENCES).map((rung) => rung.slice(0, 3))).toEqual([
      "0 0",
      "1 0",
      "2 0",
      "3 1",
      "3 2",
      "3 3",
    ]);
  });

  it("leaves out what stands in a reference", () => {
    const beads: BeadExample[] = [{ en: [0], ko: [0], within: [{ en: ["0.0", "0.1"], ko: [0] }] }, { ko: [1] }];
    const report = reportOf({ en: [["A.", "B."], ["C."]], ko: [["가, 나."], ["다."]], beads });
    const matched = reportOf({
      en: [["A.", "B."], ["C."]],
      ko: [["가, 나."], ["다."]],
      beads: [...beads, { en: [1], ko: [1] }],
    });
    expect(ladder(matched)).toEqual(ladder(report));
    expect(ladder(matched, SENTENCES)).toEqual(ladder(report, SENTENCES));
  });
});

describe("Markdown", () => {
  it("is a table, with a dash for what is missing and a word for what has moved", () => {
    expect(ALIGN_FORMATS.markdown([LIBRARY], SETTINGS)).toBe(`| English | 한국어 |
| --- | --- |
| Library hours | 도서관 이용 시간 |
| The library opens at 9 a.m. Borrow up to 5 books. Return them within 14 days. | 도서관은 오전 9시에 열고 책은 5권까지 빌릴 수 있습니다. 14일 안에 반납하세요. |
| Parking is free. The gate closes at 10 p.m. | — |
| Please be quiet. Thank you. *(moved)* | 조용히 해 주세요. 감사합니다. |
| — | 월요일은 쉽니다. |
`);
  });

  it("names the documents where there are several tables", () => {
    const tables = ALIGN_FORMATS.markdown([LIBRARY, LIBRARY], { ...SENTENCES, language: "ko" });
    expect(tables.match(/^## library\.en\.txt · library\.ko\.txt\n\n\| English \| 한국어 \|$/gm)).toHaveLength(2);
    expect(tables).toContain("| Thank you. *(순서 바뀜)* | 감사합니다. |\n| — | 월요일은 쉽니다. |\n\n## ");
  });

  it("puts the paragraphs of a cell below each other", () => {
    const report = reportOf({ en: [["One."], ["Two."]], ko: [["하나,\n둘."]], beads: [{ en: [0, 1], ko: [0] }] });
    expect(ALIGN_FORMATS.markdown([report], SETTINGS)).toContain("| One.<br>Two. | 하나, 둘. |\n");
  });

  test.each([
    ["a | b\nc", "a \\| b c"],
    ["\\|", "\\\\\\|"],
    ["*bold* `code` [link](x) <b> ~~no~~", "\\*bold\\* \\`code\\` \\[link\\](x) \\<b\\> \\~\\~no\\~\\~"],
    ["_em_ but snake_case", "\\_em\\_ but snake_case"],
    ["R&D, &lt; &#65;", "R&D, \\&lt; \\&#65;"],
    ["https://a.kr/x_y www.a.kr", "https\\://a.kr/x_y www\\.a.kr"],
    ["3만 원($25) \u0007", "3만 원(\\$25) \ufffd"],
  ])("%j is written %j", (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });
});
