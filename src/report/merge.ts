import type { Diagnostic, Report, ReportedBead, ReportedDocument, Verdict } from "./report.ts";

/**
 * Several reports as one: beads numbered anew, counts added up, a document that stands in several (a reference) listed
 * once. The verdict is the gravest: `failed`, then `did-not-run`; passed are only those that all passed.
 */
export function mergeReports(reports: readonly Report[]): Report {
  const [only] = reports;
  if (only !== undefined && reports.length === 1) return only;
  const renumbered = numberThrough(reports);
  const sum = (pick: (report: Report) => number): number => reports.reduce((total, report) => total + pick(report), 0);
  return {
    version: 1,
    verdict: gravest(reports),
    documents: distinctDocuments(reports),
    beads: renumbered.flatMap((report) => report.beads),
    discrepancies: renumbered.flatMap((report) => report.discrepancies),
    suppressed: renumbered.flatMap((report) => report.suppressed),
    diagnostics: renumbered.flatMap((report) => report.diagnostics),
    summary: {
      beads: sum(({ summary }) => summary.beads),
      unaligned: {
        en: sum(({ summary }) => summary.unaligned.en),
        ko: sum(({ summary }) => summary.unaligned.ko),
      },
      error: sum(({ summary }) => summary.error),
      warning: sum(({ summary }) => summary.warning),
      info: sum(({ summary }) => summary.info),
      suppressed: sum(({ summary }) => summary.suppressed),
    },
  };
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
