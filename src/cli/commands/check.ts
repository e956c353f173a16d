import type { Diagnostic, Report, Verdict } from "../../report/report.ts";
import type { Language } from "../../text/span.ts";
import type { CheckOptions } from "../command-options.ts";
import { loadConfig, NO_CONFIG } from "../config/load.ts";
import { printConfig } from "../config/print.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { formatsOf } from "../inputs.ts";
import { cacheScope, createCache } from "../run/cache.ts";
import { filesOf, type Job, type Plan, planJobs } from "../run/jobs.ts";
import { keptFor } from "../run/kept.ts";
import { lonelyDiagnostics } from "../run/lonely.ts";
import { readTargets, type RunResult, titleOf, writeResults } from "../run/outputs.ts";
import { createPool, workersFor } from "../run/pool.ts";
import { createProgress } from "../run/progress.ts";
import { runJobs } from "../run/run-jobs.ts";
import { onlyChanged } from "../run/revisions.ts";
import { createRunner, emptyReport, type Runner } from "../run/runner.ts";
import { readSettings } from "../run/settings.ts";
import { tuneForLongRuns } from "../run/tuning.ts";
import { gravest } from "../../report/merge.ts";
import type { WorkerSetup } from "../run/worker.ts";
import { settleSuppressions } from "../suppressions.ts";

/** What another command that compares does differently. */
export interface Variation {
  /** Which of the comparisons are made. */
  readonly choose: (plan: Plan) => Promise<Plan>;
  /** Whether there being none of them is a result. */
  readonly mayBeNone: boolean;
}

const ALL: Variation = { choose: (plan) => Promise.resolve(plan), mayBeNone: false };

export async function checkCommand(
  files: readonly string[],
  options: CheckOptions,
  version: string,
  variation: Variation = chosenBy(options),
): Promise<ExitCode> {
  const config = options.config === false ? NO_CONFIG : await loadConfig(options.config);
  if (options.printConfig === true) {
    process.stdout.write(printConfig(config, options));
    return EXIT.ok;
  }
  const settings = await readSettings(options, config);
  const targets = await readTargets(settings.format, options.output);
  const { jobs, lonely } = await variation.choose(await planJobs(files, options, config));
  const diagnostics = lonelyDiagnostics(lonely, settings);
  const writing = { ...options, ...settings, version };
  if (jobs.length === 0 && variation.mayBeNone) {
    // There is nothing to compare, and nothing wrong with that.
    const nothing = { reports: [emptyReport([nothingChanged(settings.lang)])], diagnostics };
    await writeResults(nothing, targets, writing);
    return diagnostics.some(({ level }) => level === "error") ? EXIT.discrepancies : EXIT.ok;
  }
  const kept = keptFor(targets);
  const scope =
    options.cache === true
      ? await cacheScope(options, settings, { version, kept, hasOwnChecks: (config.checks ?? []).length > 0 })
      : undefined;
  const setup: WorkerSetup = { options, formats: formatsOf(jobs.flatMap(filesOf)), kept, scope };
  const runner = createRunner(settings, { ...setup, date: options.date, cache: createCache(scope) });
  const all = await runAll(jobs, runner, setup);
  const unused = await runner.unusedSuppressions(all);
  const reports = await settleSuppressions(all, unused, settings.suppressions, options, settings);
  const result: RunResult = { reports, diagnostics };
  await writeResults(result, targets, writing);
  adviseVersions(reports, settings.lang);
  return exitCode(result);
}

/** `--changed` leaves the comparisons of which a file has changed. */
function chosenBy({ changed }: CheckOptions): Variation {
  if (changed === undefined) return ALL;
  return { choose: (plan) => onlyChanged(plan, changed === true ? "HEAD" : changed), mayBeNone: true };
}

/** All jobs, here or in workers, with what has been done shown on a terminal. */
async function runAll(jobs: readonly Job[], { run }: Runner, setup: WorkerSetup): Promise<Report[]> {
  const { workers: asked, quiet = false } = setup.options;
  const workers = workersFor(jobs.length, asked);
  const progress = createProgress(quiet ? 0 : jobs.length, process.stderr, process.env);
  const onDone = (job: Job): void => {
    progress.step(filesOf(job)[0] ?? "");
  };
  if (jobs.length > 1) tuneForLongRuns();
  try {
    if (workers === 1) return await runJobs(jobs, [{ run, ahead: 1 }], onDone);
    const pool = await createPool(workers, setup);
    try {
      return await runJobs(jobs, pool.lanes, onDone);
    } finally {
      await pool.end();
    }
  } finally {
    progress.end();
  }
}

function nothingChanged(lang: Language): Diagnostic {
  const message = { en: "Nothing to compare has changed.", ko: "비교할 문서 가운데 바뀐 것이 없습니다." };
  return { code: "nothing-changed", level: "warning", message: message[lang] };
}

/** Two files of one language each are most likely the two versions of one text, given as mixed documents. */
function adviseVersions(reports: readonly Report[], lang: Language): void {
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

/** A file that could not be read weighs most: what is in it nobody knows. */
function exitCode({ reports, diagnostics }: RunResult): ExitCode {
  if (reports.some((report) => report.diagnostics.some(({ code }) => code === "unreadable"))) return EXIT.usage;
  const verdict = EXIT_CODES[gravest(reports)];
  const isMissing = diagnostics.some(({ level }) => level === "error");
  return isMissing && verdict === EXIT.ok ? EXIT.discrepancies : verdict;
}
