import { describe, expect, it, test } from "vitest";
import { formatSamples, sampleFormats } from "../../../test/golden/format-samples.ts";
import { readSample, readSamples } from "../../../test/golden/samples.ts";
import { discrepancyOf, documentOf, foundIn, HALL, HALL_EN, HALL_KO } from "../../../test/report/discrepancies.ts";
import { defaultChecks } from "../../checks/index.ts";
import { createChecker } from "../../create-checker.ts";
import type { Discrepancy, Report } from "../report.ts";
import type { PagePair, PageRow, PageSegment } from "./page-data.ts";
import { toPagePair, toProject, type PageSettings } from "./project.ts";

const checker = await createChecker({ formats: sampleFormats });
const SETTINGS: PageSettings = { language: "en", version: "1.2.3", checks: defaultChecks, diagnostics: [] };
const UNREADABLE: Report = {
  ...foundIn([], []),
  verdict: "did-not-run",
  diagnostics: [{ code: "unreadable", level: "error", message: "It is no text.", document: "photo.en.txt" }],
};
const PASSED = foundIn([HALL_EN, HALL_KO], []);

describe("a project", () => {
  it("has what its pairs have, and why rules matter", () => {
    const strange = discrepancyOf({ rule: "own/rule", category: "style" });
    const project = toProject([HALL, { ...HALL, discrepancies: [strange] }], SETTINGS);
    expect(project).toMatchObject({
      version: "1.2.3",
      language: "en",
      title: "hall.en.txt · hall.ko.txt, hall.en.txt · hall.ko.txt",
      verdict: "failed",
      summary: { beads: 6, error: 2, warning: 2, info: 2 },
    });
    expect(Object.keys(project.rules)).toEqual(["style/quotes", "number/value", "polarity/negation", "own/rule"]);
    expect(project.rules["number/value"]?.why.ko).toContain("숫자");
    expect(project.rules["own/rule"]).toEqual({ category: "style", why: { en: "", ko: "" } });
    expect(project.pairs.map(({ verdict, summary }) => [verdict, summary.error])).toEqual([
      ["failed", 1],
      ["failed", 1],
    ]);
  });

  it("names one that could not be read by what is said of it", () => {
    const { pairs, verdict, title } = toProject([UNREADABLE], SETTINGS);
    expect({ verdict, title }).toEqual({ verdict: "did-not-run", title: "photo.en.txt" });
    expect(pairs[0]).toMatchObject({ coverage: { en: null, ko: null }, picture: { bands: [], ticks: [] } });
    expect(toPagePair(UNREADABLE)).toEqual({
      title: "photo.en.txt",
      verdict: "did-not-run",
      isAligned: true,
      sections: [],
      findings: [],
      diagnostics: [{ level: "error", message: "It is no text.", document: "photo.en.txt" }],
    });
  });

  it("names its findings as decisions know them, those that are reported first", () => {
    const [first, ...others] = HALL.discrepancies as [Discrepancy, ...Discrepancy[]];
    const suppression = { kind: "file" } as const;
    const { pairs } = toProject(
      [{ ...HALL, discrepancies: others, suppressed: [{ ...first, suppression }] }],
      SETTINGS,
    );
    const keys = [...others, first].map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);
    expect(pairs[0]?.keys).toEqual(keys);
    expect(keys).toHaveLength(3);
    const findings = toPagePair(HALL).findings.map(({ rule, entry }) => `${rule} ${entry.fingerprint}`);
    expect(findings.toSorted()).toEqual(keys.toSorted());
  });

  it("passes on the list of what is not to be reported", () => {
    const entry = { rule: "date/value", fingerprint: "d4", en: "May 3", ko: "5월 4일" };
    expect(toProject([HALL], { ...SETTINGS, suppressions: [entry] }).suppressions).toEqual([entry]);
    expect(toProject([HALL], SETTINGS).suppressions).toEqual([]);
  });

  it("does not pass where something is wrong with the whole", () => {
    const missing = { code: "missing-counterpart", level: "error", message: "There is no b.ko.txt." } as const;
    expect(toProject([PASSED], SETTINGS).verdict).toBe("passed");
    expect(toProject([PASSED], { ...SETTINGS, diagnostics: [missing] })).toMatchObject({
      verdict: "failed",
      diagnostics: [{ level: "error", message: "There is no b.ko.txt." }],
    });
    expect(toProject([], SETTINGS)).toMatchObject({ verdict: "did-not-run", title: "", pairs: [] });
  });

  it("of very many has a title that can be read", () => {
    expect(toProject(Array<Report>(500).fill(PASSED), SETTINGS).title).toBe(
      "hall.en.txt · hall.ko.txt … hall.en.txt · hall.ko.txt (500)",
    );
  });
});

describe("the sections of a pair", () => {
  it("are those of the two versions; one that is empty is named all the same", () => {
    const empty = { ...documentOf("hall.ko.txt", "", "ko"), segments: [] };
    expect(toPagePair(HALL).sections.map(({ en, ko }) => [en, ko])).toEqual([["hall.en.txt", "hall.ko.txt"]]);
    const { title, sections } = toPagePair(foundIn([HALL_EN, empty], []));
    expect(title).toBe("hall.en.txt · hall.ko.txt");
    expect(sections[0]).toMatchObject({ en: "hall.en.txt", ko: "hall.ko.txt" });
  });

  it("of a text of both languages have it on both sides", () => {
    const pair = toPagePair(checker.check({ text: { id: "notice.txt", text: readSample("notice.txt") } }));
    expect(pair.title).toBe("notice.txt");
    expect(pair.sections.map(({ en, ko, rows }) => [en, ko, rows.length])).toEqual([["notice.txt", "notice.txt", 9]]);
  });

  it("are one more for each reference, before a text that has no counterpart of its own, with its marks in both", () => {
    const text = "서울시립미술관은 2024년 5월 3일 오후 2시에 문을 열었고 관람객은 1,250명이었다.";
    const reference = "The Seoul Museum of Art opened at 2 p.m. on May 4, 2024, with 1,250 visitors.";
    const report = checker.check({
      text: { id: "article.txt", text },
      against: [
        { id: "other.txt", text: "Tomatoes need water." },
        { id: "wire.txt", text: reference },
      ],
    });
    const { title, sections, findings } = toPagePair(report);
    expect(title).toBe("article.txt");
    expect(sections.map(({ en, ko }) => [en, ko])).toEqual([
      ["wire.txt", "article.txt"],
      ["article.txt", "article.txt"],
    ]);
    expect(sections.map(({ isReference }) => isReference)).toEqual([true, false]);
    const wrong = findings.findIndex(({ rule }) => rule === "date/value");
    expect(findings[wrong]?.bead).toBe(beadIds(sections[0]?.rows ?? [])[0]);
    const marked = sections.map(({ rows }) =>
      segmentsOf(rows)
        .flatMap(({ pieces }) => pieces)
        .filter((piece) => piece.findings?.includes(wrong) === true)
        .map((piece) => piece.text),
    );
    expect(marked).toEqual([["May 4, 2024", "2024년 5월 3일"], ["2024년 5월 3일"]]);
  });
});

function segmentsOf(rows: readonly PageRow[]): PageSegment[] {
  return rows.flatMap((row) => (row.kind === "bead" ? [...row.en, ...row.ko] : []));
}

function beadIds(rows: readonly PageRow[]): string[] {
  return rows.flatMap((row) => (row.kind === "bead" ? [row.id] : []));
}

/** Evidence as the pieces show it, run together where sentences cut it. */
function shownEvidence({ sections }: PagePair, finding: number): string {
  return segmentsOf(sections.flatMap(({ rows }) => rows))
    .flatMap(({ pieces }) => pieces.filter(({ findings }) => findings?.includes(finding) === true))
    .map(({ text }) => text)
    .join("");
}

describe.each([...readSamples(), ...formatSamples])("$name", ({ input }) => {
  const report = checker.check(input);
  const pair = toPagePair(report);
  const segments = segmentsOf(pair.sections.flatMap(({ rows }) => rows));

  test("each segment of a bead stands in one row, with its text", () => {
    const known = new Map(
      report.documents.flatMap(({ text, segments: own }) =>
        own.map(({ id, start, end }) => [id, text.slice(start, end)]),
      ),
    );
    expect(segments.map(({ id }) => id).toSorted()).toEqual(
      report.beads.flatMap(({ en, ko }) => [...en, ...ko]).toSorted(),
    );
    for (const { id, pieces } of segments) expect(pieces.map(({ text }) => text).join("")).toBe(known.get(id));
  });

  test("each finding stands in a row and shows its evidence", () => {
    const rows = new Set(beadIds(pair.sections.flatMap((section) => section.rows)));
    expect(pair.findings).toHaveLength(report.discrepancies.length + report.suppressed.length);
    for (const [finding, { bead, en, ko }] of pair.findings.entries()) {
      expect(rows.has(bead)).toBe(true);
      for (const { text } of [...en, ...ko]) expect(shownEvidence(pair, finding)).toContain(text);
    }
  });
});
