import { expect, it } from "vitest";
import { LIBRARY } from "../../test/report/alignments.ts";
import { discrepancyOf, HALL } from "../../test/report/discrepancies.ts";
import { mergeReports, numberThrough } from "./merge.ts";
import type { Report, ReportedBead } from "./report.ts";

const idsOf = (beads: readonly ReportedBead[]): string[] => beads.flatMap(({ id, within }) => [id, ...idsOf(within)]);

it("numbers the beads of several reports through, those within them and what was found in them along", () => {
  const note = { ...discrepancyOf({ bead: "b2" }), suppression: { kind: "file" } } as const;
  const hall: Report = { ...HALL, suppressed: [note] };
  const [first, second, third] = numberThrough([LIBRARY, LIBRARY, hall]) as [Report, Report, Report];
  expect(idsOf(first.beads)).toEqual(idsOf(LIBRARY.beads));
  expect(idsOf(second.beads)).toEqual("b5 b6 b6.0 b6.1 b7 b8 b8.0 b8.1 b9".split(" "));
  expect(third.discrepancies.map(({ bead }) => bead)).toEqual(["b10", "b10", "b10"]);
  expect(third.suppressed.map(({ bead }) => bead)).toEqual(["b12"]);
});

it("leaves a single report as it is, and lists a document of several once", () => {
  expect(mergeReports([HALL])).toBe(HALL);
  const merged = mergeReports([HALL, LIBRARY, HALL]);
  expect(merged.documents.map(({ id }) => id)).toEqual([...HALL.documents, ...LIBRARY.documents].map(({ id }) => id));
  expect(merged.summary.beads).toBe(2 * HALL.summary.beads + LIBRARY.summary.beads);
  expect(merged.discrepancies).toHaveLength(2 * HALL.discrepancies.length);
});

it("is as grave as the gravest, and passes nothing where there is nothing", () => {
  const verdictOf = (...verdicts: Report["verdict"][]): string =>
    mergeReports(verdicts.map((verdict) => ({ ...HALL, verdict }))).verdict;
  expect(verdictOf("passed", "passed")).toBe("passed");
  expect(verdictOf("passed", "did-not-run")).toBe("did-not-run");
  expect(verdictOf("did-not-run", "failed", "passed")).toBe("failed");
  expect(verdictOf()).toBe("did-not-run");
});
