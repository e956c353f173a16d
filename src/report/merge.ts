import type { Diagnostic, Report, ReportedBead, ReportedDocument, Summary, Verdict } from "./report.ts";

/**
 * Several reports as one: beads numbered anew, counts added up, a document that stands in several (a reference) listed
 * once. The verdict is the gravest: `failed`, then `did-not-run`; passed are only those that all passed.
 */
export function mergeReports(reports: readonly Report[]): Report {
  const [only] = reports;
  if (only !== undefined && reports.length === 1) return only;
  const renumbered = numberThrough(reports);
  return {
    version: 1,
    verdict: gravest(reports),
    documents: distinctDocuments(reports),
    beads: renumbered.flatMap((report) => report.beads),
    discrepancies: renumbered.flatMap((report) => report.discrepancies),
    suppressed: renumbered.flatMap((report) => report.suppressed),
    diagnostics: renumbered.flatMap((report) => report.diagnostics),
    summary: totalOf(reports),
  };
}

/** The counts of several reports added up. */
export function totalOf(reports: readonly Report[]): Summary {
  const sum = (pick: (summary: Summary) => number): number =>
    reports.reduce((total, { summary }) => total + pick(summary), 0);
  return {
    beads: sum(({ beads }) => beads),
    unaligned: { en: sum(({ unaligned }) => unaligned.en), ko: sum(({ unaligned }) => unaligned.ko) },
    error: sum(({ error }) => error),
    warning: sum(({ warning }) => warning),
    info: sum(({ info }) => info),
    suppressed: sum(({ suppressed }) => suppressed),
  };
}

/** The verdict on a run of several reports. What is wrong and concerns no single one lets the run pass no more than a report that failed. */
export function runVerdict(reports: readonly Report[], diagnostics: readonly Diagnostic[]): Verdict {
  const verdict = gravest(reports);
  return verdict === "passed" && diagnostics.some(({ level }) => level === "error") ? "failed" : verdict;
}

/** The reports with their beads numbered on from one to the next, and each diagnostic naming its document. */
export function numberThrough(reports: readonly Report[]): Report[] {
  let beadCount = 0;
  return reports.map((report) => {
    const names = new Map(report.beads.map((bead, index) => [bead.id, `b${beadCount + index}`]));
    beadCount += report.beads.length;
    return {
      ...report,
      beads: report.beads.map((bead) => renamed(bead, bead.id, names.get(bead.id) ?? bead.id)),
      discrepancies: report.discrepancies.map((each) => ({ ...each, bead: names.get(each.bead) ?? each.bead })),
      suppressed: report.suppressed.map((each) => ({ ...each, bead: names.get(each.bead) ?? each.bead })),
      diagnostics: report.diagnostics.map((each): Diagnostic => ({ document: report.documents[0]?.id ?? "", ...each })),
    };
  });
}

/** A bead and those within it under another name: `b3.1` within `b3`. */
function renamed(bead: ReportedBead, from: string, to: string): ReportedBead {
  const id = to + bead.id.slice(from.length);
  return { ...bead, id, within: bead.within.map((inner) => renamed(inner, from, to)) };
}

/** A run in which some document could not be compared did not pass, whatever the others say. */
export function gravest(reports: readonly Report[]): Verdict {
  for (const verdict of ["failed", "did-not-run"] as const) {
    if (reports.some((report) => report.verdict === verdict)) return verdict;
  }
  return reports.length > 0 ? "passed" : "did-not-run";
}

function distinctDocuments(reports: readonly Report[]): ReportedDocument[] {
  return [...new Map(reports.flatMap(({ documents }) => documents).map((each) => [each.id, each])).values()];
}
