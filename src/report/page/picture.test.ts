import { describe, expect, it } from "vitest";
import { LIBRARY, reportOf, type BeadExample } from "../../../test/report/alignments.ts";
import { discrepancyOf, HALL, HALL_EN, placeOf } from "../../../test/report/discrepancies.ts";
import type { Severity } from "../../checks/check.ts";
import type { Report } from "../report.ts";
import { coverageOf } from "./coverage.ts";
import type { AlignmentPicture } from "./page-data.ts";
import { pictureOf } from "./picture.ts";
import { ReportIndex } from "./report-index.ts";
import { sectionsOf } from "./sections.ts";

function draw(report: Report): AlignmentPicture {
  const index = new ReportIndex(report.documents);
  return pictureOf(sectionsOf(report, index)[0], report.discrepancies, index);
}

/** Many paragraphs a side, of one length, aligned as the function says. */
function longReport(count: number, beadAt: (index: number) => readonly BeadExample[]): Report {
  return reportOf({
    en: Array.from({ length: count }, () => ["Same."]),
    ko: Array.from({ length: count }, () => ["같다."]),
    beads: Array.from({ length: count }, (_, index) => beadAt(index)).flat(),
  });
}

describe("the picture of an alignment", () => {
  it("joins what follows each other and shows gaps and what has moved", () => {
    // 160 characters of English, 82 of Korean.
    expect(draw(LIBRARY).bands).toEqual([
      { kind: "pair", en: [0, 81], ko: [0, 110] },
      { kind: "pair", en: [81, 563], ko: [317, 890] },
      { kind: "gap", en: [563, 831] },
      { kind: "gap", ko: [890, 1000] },
      { kind: "moved", en: [831, 1000], ko: [110, 317] },
    ]);
  });

  it("of a long text that corresponds all along is one band", () => {
    expect(draw(longReport(5000, (at) => [{ en: [at], ko: [at] }])).bands).toEqual([
      { kind: "pair", en: [0, 1000], ko: [0, 1000] },
    ]);
  });

  it("of a long text with gaps everywhere stays small, and shows them everywhere", () => {
    const { bands } = draw(
      longReport(5000, (at) => (at % 2 === 0 ? [{ en: [at], ko: [at] }] : [{ en: [at] }, { ko: [at] }])),
    );
    expect(bands.length).toBeLessThanOrEqual(160);
    expect(new Set(bands.map(({ kind }) => kind))).toEqual(new Set(["pair", "gap"]));
    const gaps = bands.flatMap(({ kind, en }) => (kind === "gap" && en !== undefined ? [en] : []));
    expect(gaps.length).toBeGreaterThan(20);
    // Half of the text has no counterpart, all along.
    const lengthOf = (ranges: typeof gaps): number => ranges.reduce((sum, [start, end]) => sum + end - start, 0);
    expect(lengthOf(gaps) / 1000).toBeCloseTo(0.5, 1);
    expect(lengthOf(gaps.filter(([start]) => start < 500)) / 500).toBeCloseTo(0.5, 1);
  });

  it("shows a gap that is shorter than a thousandth", () => {
    const { bands } = draw(
      longReport(5000, (at) => (at === 4999 ? [{ en: [at] }, { ko: [at] }] : [{ en: [at], ko: [at] }])),
    );
    expect(bands).toEqual([
      { kind: "pair", en: [0, 1000], ko: [0, 1000] },
      { kind: "gap", en: [999, 1000] },
      { kind: "gap", ko: [999, 1000] },
    ]);
  });

  it("of texts in the reverse order stays small", () => {
    const { bands } = draw(longReport(2000, (at) => [{ en: [at], ko: [1999 - at], crossing: true }]));
    expect(bands.length).toBeLessThanOrEqual(160);
    expect(bands.every(({ kind }) => kind === "moved")).toBe(true);
  });

  it("has a tick on each side of a discrepancy", () => {
    // 76 characters of English, 49 of Korean.
    expect(draw(HALL).ticks).toEqual([
      { side: "en", at: 53, severity: "info" },
      { side: "ko", at: 612, severity: "info" },
      { side: "en", at: 197, severity: "error" },
      { side: "ko", at: 102, severity: "error" },
      { side: "en", at: 842, severity: "warning" },
      { side: "ko", at: 878, severity: "warning" },
    ]);
  });

  it("keeps the gravest where many discrepancies stand", () => {
    const report = longReport(3000, (at) => [{ en: [at], ko: [at] }]);
    const [en] = report.documents;
    const found = Array.from({ length: 3000 }, (_, at) => {
      const severity: Severity = at === 1700 ? "error" : "info";
      const evidence = { document: en?.id ?? "", start: at * 7, end: at * 7 + 4, text: "Same" };
      return discrepancyOf({ severity, bead: `b${at}`, en: [evidence] });
    });
    const { ticks } = draw({ ...report, discrepancies: found });
    expect(ticks.length).toBeLessThanOrEqual(120);
    expect(ticks.length).toBeGreaterThan(50);
    expect(ticks.filter(({ severity }) => severity === "error")).toEqual([{ side: "en", at: 567, severity: "error" }]);
  });

  it("has no tick for what stands in no text of the picture", () => {
    const stranger = discrepancyOf({ en: [{ ...placeOf(HALL_EN, "300"), document: "elsewhere.txt" }] });
    expect(draw({ ...HALL, discrepancies: [stranger] }).ticks).toEqual([]);
  });

  it("is empty where nothing was compared", () => {
    expect(draw({ ...HALL, documents: [], beads: [], discrepancies: [] })).toEqual({ bands: [], ticks: [] });
  });
});

describe("coverage", () => {
  const coverage = (report: Report): ReturnType<typeof coverageOf> => {
    const index = new ReportIndex(report.documents);
    return coverageOf(sectionsOf(report, index)[0], index);
  };

  it("is the share of the characters of either side", () => {
    const report = reportOf({
      en: [["aaaa"], ["bb"], ["cc"]],
      ko: [["가나다"], ["라"]],
      beads: [{ en: [0], ko: [0] }, { en: [1] }, { en: [2], ko: [1] }],
    });
    expect(coverage(report)).toEqual({ en: 0.75, ko: 1 });
  });

  it("of a side without text is unknown", () => {
    expect(coverage(reportOf({ en: [["alone"]], ko: [], beads: [{ en: [0] }] }))).toEqual({ en: 0, ko: null });
    expect(coverage({ ...HALL, documents: [], beads: [] })).toEqual({ en: null, ko: null });
  });
});
