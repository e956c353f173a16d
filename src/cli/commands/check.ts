import { defaultChecks } from "../../checks/index.ts";
import { severityRank, type RuleLevels } from "../../checks/levels.ts";
import { createChecker } from "../../create-checker.ts";
import { countSeverities, isFailing } from "../../report/build-report.ts";
import { toJson } from "../../report/json.ts";
import { gravest, mergeReports } from "../../report/merge.ts";
import type { Discrepancy, Report, Verdict } from "../../report/report.ts";
import { toText } from "../../report/text.ts";
import { choosePaint, writeResult, type CheckOptions } from "../common-options.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { readInputs } from "../inputs.ts";
import { readGlossaries } from "../read-glossary.ts";
import { readRulesFiles } from "../rules-files.ts";
import { readSuppressionFile, settleSuppressions } from "../suppressions.ts";

export async function checkCommand(files: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { lang, failOn, preset = "recommended", rule = {}, rulesFile = [] } = options;
  const checks = [...defaultChecks, ...(await readRulesFiles(rulesFile))];
  const file = await readSuppressionFile(options, checks);
  const checker = await createChecker({
    rules: rule as RuleLevels,
    preset,
    suppressions: file.entries,
    glossary: await readGlossaries(options.glossary ?? []),
    checks,
    lang,
    failOn,
  });
  const inputs = await readInputs(files, options);
  const all = inputs.map((input) => checker.check(input));
  const shown = all.map((report) => onlyShown(report, options));
  const reports = await settleSuppressions(shown, checker.unusedSuppressions(all), file, options);
  await writeResult(await format(reports, options), options);
  adviseVersions(reports, options);
  return EXIT_CODES[gravest(reports)];
}

/** What the caller asked not to see is neither shown nor counted; nor does it fail the run. */
function onlyShown(report: Report, { minSeverity, minConfidence, failOn }: CheckOptions): Report {
  const isShown = (each: Discrepancy): boolean =>
    severityRank(each.severity) >= severityRank(minSeverity) && each.confidence >= minConfidence;
  const discrepancies = report.discrepancies.filter(isShown);
  const suppressed = report.suppressed.filter(isShown);
  const summary = { ...report.summary, ...countSeverities(discrepancies), suppressed: suppressed.length };
  const verdict = report.verdict === "failed" && !isFailing(discrepancies, failOn) ? "passed" : report.verdict;
  return { ...report, discrepancies, suppressed, summary, verdict };
}

async function format(reports: readonly Report[], options: CheckOptions): Promise<string> {
  if (options.format === "json") {
    return `${JSON.stringify(toJson(mergeReports(reports)), null, 2)}\n`;
  }
  const paint = await choosePaint(options);
  const isBrief = options.quiet === true;
  return reports
    .map((report) =>
      toText(report, {
        language: options.lang,
        paint,
        isBrief,
        ...(reports.length > 1 ? { title: titleOf(report) } : {}),
      }),
    )
    .join(isBrief ? "" : "\n");
}

function titleOf(report: Report): string {
  return report.documents[0]?.id ?? "";
}

/** Two files of one language each are most likely the two versions of one text, given as mixed documents. */
function adviseVersions(reports: readonly Report[], { lang }: CheckOptions): void {
  const [en, ko] = (["en", "ko"] as const).map((language) =>
    reports.find(
      ({ verdict, documents }) => verdict === "did-not-run" && documents[0]?.segments[0]?.language === language,
    ),
  );
  if (reports.length !== 2 || en === undefined || ko === undefined) return;
  const call = `daejo check --en ${titleOf(en)} --ko ${titleOf(ko)}`;
  process.stderr.write(
    lang === "ko"
      ? `daejo: 두 글을 서로 비교하려면: ${call}\n`
      : `daejo: To compare the two with each other: ${call}\n`,
  );
}

const EXIT_CODES: Readonly<Record<Verdict, ExitCode>> = {
  passed: EXIT.ok,
  failed: EXIT.discrepancies,
  "did-not-run": EXIT.didNotRun,
};
