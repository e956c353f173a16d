import { describe, expect, it } from "vitest";
import { discrepancyOf, foundIn, HALL, HALL_EN, HALL_KO, placeOf } from "../../../test/report/discrepancies.ts";
import type { Discrepancy } from "../report.ts";
import { suppressionsOf } from "../suppression/entries.ts";
import type { PageBead, PagePair } from "./page-data.ts";
import { toPagePair } from "./project.ts";

const OPENED: Discrepancy = discrepancyOf({
  rule: "date/value",
  bead: "b1",
  reason: "2023 is not 2024.",
  fingerprint: "4444444444444444",
  en: [placeOf(HALL_EN, "June 19, 2024")],
  ko: [placeOf(HALL_KO, "2023년 6월 19일")],
});

/** What the pieces of a finding say, row by row: `3 | ` for a piece on the English side alone. */
function marksOf({ sections }: PagePair, finding: number): string[] {
  const rows = sections.flatMap((section) => section.rows).filter((row) => row.kind === "bead");
  const marked = (side: PageBead["en"]): string =>
    side
      .flatMap(({ pieces }) => pieces.filter(({ findings }) => findings?.includes(finding) === true))
      .map(({ text }) => (text === "" ? "∅" : text))
      .join("+");
  return rows.map(({ en, ko }) => `${marked(en)} | ${marked(ko)}`);
}

describe("findings", () => {
  it("come in the order of the text, with those that are suppressed", () => {
    const suppressed = { ...OPENED, suppression: { kind: "comment", reason: "The hall says so." } as const };
    const [quotes, people, smoking] = HALL.discrepancies as [Discrepancy, Discrepancy, Discrepancy];
    const report = foundIn([HALL_EN, HALL_KO], [{ ...smoking, bead: "b2" }, people, quotes], {
      suppressed: [suppressed],
    });
    const { findings } = toPagePair(report);
    expect(findings.map(({ rule }) => rule)).toEqual([
      "style/quotes",
      "number/value",
      "date/value",
      "polarity/negation",
    ]);
    expect(findings.map((finding) => finding.suppressed)).toEqual([
      undefined,
      undefined,
      { kind: "comment", reason: "The hall says so." },
      undefined,
    ]);
  });

  it("say what, why and where", () => {
    const { findings } = toPagePair(foundIn([HALL_EN, HALL_KO], [OPENED]));
    expect(findings).toMatchObject([
      {
        rule: "date/value",
        severity: "error",
        message: { en: OPENED.message, ko: OPENED.message },
        reason: { en: "2023 is not 2024.", ko: "2023 is not 2024." },
        bead: "b1",
        en: [{ document: "hall.en.txt", line: 2, column: 14, text: "June 19, 2024" }],
        ko: [{ document: "hall.ko.txt", line: 2, column: 1, text: "2023년 6월 19일" }],
      },
    ]);
  });

  it("have the entry that a list of suppressions would have", () => {
    const { findings } = toPagePair(HALL);
    expect(findings.map(({ entry }) => entry)).toEqual(expect.arrayContaining(suppressionsOf(HALL)));
    expect(findings).toHaveLength(3);
  });

  it("show how a wording has changed", () => {
    const change = { side: "en", before: "It holds 300.", after: "It holds 350." } as const;
    const { findings } = toPagePair(foundIn([HALL_EN, HALL_KO], [{ ...OPENED, change }]));
    expect(findings[0]?.change).toEqual({
      side: "en",
      parts: [
        { kind: "same", text: "It holds " },
        { kind: "removed", text: "300." },
        { kind: "added", text: "350." },
      ],
    });
  });

  it("of no row name none", () => {
    const { findings } = toPagePair(foundIn([HALL_EN, HALL_KO], [{ ...OPENED, bead: "b77" }, OPENED]));
    expect(findings.map(({ bead }) => bead)).toEqual(["b1", ""]);
  });
});

describe("marks", () => {
  it("stand where the evidence of a finding stands, and where something is missing", () => {
    const pair = toPagePair(HALL);
    expect(pair.findings[1]?.rule).toBe("number/value");
    expect(marksOf(pair, 1)).toEqual(["300 | 350명", " | ", " | "]);
    const negation = discrepancyOf({
      bead: "b2",
      en: [placeOf(HALL_EN, "not allowed")],
      ko: [placeOf(HALL_KO, "피울", true)],
    });
    expect(marksOf(toPagePair(foundIn([HALL_EN, HALL_KO], [negation])), 0)).toEqual([" | ", " | ", "not allowed | ∅"]);
  });

  it("of what is missing stand in the text of its bead, even where another begins", () => {
    const [first] = HALL_KO.segments;
    const behind = { document: HALL_KO.id, start: (first?.end ?? 0) + 1, end: (first?.end ?? 0) + 1, text: "" };
    const missing = discrepancyOf({ bead: "b0", en: [placeOf(HALL_EN, "people")], ko: [behind] });
    expect(marksOf(toPagePair(foundIn([HALL_EN, HALL_KO], [missing])), 0)).toEqual(["people | ∅", " | ", " | "]);
  });

  it("of evidence over several segments stand in each of them", () => {
    const both = { document: HALL_EN.id, start: 20, end: 36, text: HALL_EN.text.slice(20, 36) };
    const pair = toPagePair(foundIn([HALL_EN, HALL_KO], [discrepancyOf({ en: [both] })]));
    expect(marksOf(pair, 0)).toEqual(["eople. | ", "It opened | ", " | "]);
  });

  it("leave a gap to show itself", () => {
    const alone = foundIn([HALL_EN, { ...HALL_KO, segments: HALL_KO.segments.slice(0, 2) }], []);
    const omission = discrepancyOf({
      bead: "b2",
      en: [placeOf(HALL_EN, "Smoking is not allowed.")],
      ko: [placeOf(HALL_KO, "열었다.", true)],
    });
    const pair = toPagePair({ ...alone, discrepancies: [omission] });
    expect(marksOf(pair, 0)).toEqual([" | ", " | ", "Smoking is not allowed. | "]);
    expect(pair.findings[0]).toMatchObject({ bead: "b2", ko: [{ line: 2, text: "" }] });
  });
});
