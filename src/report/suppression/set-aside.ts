import type { Severity } from "../../checks/check.ts";
import { countSeverities, isFailing } from "../build-report.ts";
import type { Discrepancy, Report, SuppressedDiscrepancy } from "../report.ts";

/** Why a discrepancy is not reported. */
export type SuppressionNote = SuppressedDiscrepancy["suppression"];

/** The report with those discrepancies set aside for which there is a note; they neither count nor fail a run. */
export function setAside(
  report: Report,
  noteOf: (discrepancy: Discrepancy) => SuppressionNote | undefined,
  failOn: Severity | "never",
): Report {
  const suppressed: SuppressedDiscrepancy[] = [];
  const discrepancies = report.discrepancies.filter((each) => {
    const suppression = noteOf(each);
    if (suppression !== undefined) suppressed.push({ ...each, suppression });
    return suppression === undefined;
  });
  if (suppressed.length === 0) return report;
  const all = [...report.suppressed, ...suppressed];
  return {
    ...report,
    verdict: report.verdict === "failed" && !isFailing(discrepancies, failOn) ? "passed" : report.verdict,
    discrepancies,
    suppressed: all,
    summary: { ...report.summary, ...countSeverities(discrepancies), suppressed: all.length },
  };
}
