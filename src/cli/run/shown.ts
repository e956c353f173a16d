import { severityRank } from "../../checks/levels.ts";
import { countSeverities, isFailing } from "../../report/build-report.ts";
import type { Discrepancy, Report } from "../../report/report.ts";
import type { Decided } from "./settings.ts";

/** What the caller asked not to see is neither shown nor counted; nor does it fail the run. */
export function onlyShown(report: Report, { minSeverity, minConfidence, failOn }: Decided): Report {
  const isShown = (each: Discrepancy): boolean =>
    severityRank(each.severity) >= severityRank(minSeverity) && each.confidence >= minConfidence;
  const discrepancies = report.discrepancies.filter(isShown);
  const suppressed = report.suppressed.filter(isShown);
  const summary = { ...report.summary, ...countSeverities(discrepancies), suppressed: suppressed.length };
  const verdict = report.verdict === "failed" && !isFailing(discrepancies, failOn) ? "passed" : report.verdict;
  return { ...report, discrepancies, suppressed, summary, verdict };
}
