import type { LockedBead } from "../../alignment/locked-bead.ts";
import type { Checker } from "../../checker.ts";
import { createChecker } from "../../create-checker.ts";
import { DaejoError } from "../../errors.ts";
import type { Diagnostic, Report } from "../../report/report.ts";
import type { Suppression } from "../../report/suppression/entries.ts";
import { readAlignmentFile } from "../alignment-file.ts";
import { type JobFiles, readInput, readJobFiles } from "../inputs.ts";
import type { Cache } from "./cache.ts";
import { noteComparison } from "./comparisons.ts";
import { filesOf, type Job } from "./jobs.ts";
import { type Kept, onlyKept } from "./kept.ts";
import type { RunSettings } from "./settings.ts";
import { onlyShown } from "./shown.ts";

/** Compares the jobs of a run one by one. */
export interface Runner {
  /** @throws DaejoError where a file cannot be read. */
  readonly run: (job: Job) => Promise<Report>;
  /** The suppressions that name nothing in the reports of this run. */
  readonly unusedSuppressions: (reports: readonly Report[]) => Promise<readonly Suppression[]>;
}

/** What a runner needs beside the settings. */
export interface RunnerOptions {
  /** The formats that the files of the run are in. */
  readonly formats: readonly string[];
  readonly date: string | undefined;
  readonly kept: Kept;
  readonly cache: Cache;
}

/** What daejo knows is loaded for the first job that has to be compared. */
export function createRunner(settings: RunSettings, { formats, date, kept, cache }: RunnerOptions): Runner {
  let loading: Promise<Checker> | undefined;
  const load = (): Promise<Checker> => (loading ??= createChecker({ ...settings.checker, formats }));
  const compare = async (job: Job, files: JobFiles, locked: readonly LockedBead[]): Promise<Report> => {
    const checker = await load();
    const { input, diagnostics } = await readInput(job, files, { date, lang: settings.lang, locked });
    // In turns, so that a server answers and a run can be ended meanwhile.
    const report = onlyShown(await checker.async.check(input), settings);
    noteComparison();
    const all = diagnostics.length === 0 ? report : { ...report, diagnostics: [...diagnostics, ...report.diagnostics] };
    return onlyKept(all, kept);
  };
  return {
    run: async (job) => {
      const [files, locked] = await Promise.all([readJobFiles(job), readAlignmentFile(job)]);
      return cache.through({ job, files, locked }, () => compare(job, files, locked));
    },
    unusedSuppressions: async (reports) =>
      settings.suppressions.entries.length === 0 ? [] : (await load()).unusedSuppressions(reports),
  };
}

/** Whether a file is there but cannot be read; one that is not there was named wrongly. */
export function isUnreadable(error: unknown): error is DaejoError {
  return error instanceof DaejoError && error.code.startsWith("file-") && error.code !== "file-not-found";
}

/** The report of a job whose files could not be read: among many the others go on. */
export function unreadable(job: Job, error: DaejoError): Report {
  const document = filesOf(job)[0] ?? "";
  const diagnostic: Diagnostic = {
    code: "unreadable",
    level: "error",
    message: `${error.message} ${error.hint}`,
    document,
  };
  return emptyReport([diagnostic]);
}

/** The report of what could not be compared. */
export function emptyReport(diagnostics: readonly Diagnostic[]): Report {
  return {
    version: 1,
    verdict: "did-not-run",
    documents: [],
    beads: [],
    discrepancies: [],
    suppressed: [],
    diagnostics,
    summary: { beads: 0, unaligned: { en: 0, ko: 0 }, error: 0, warning: 0, info: 0, suppressed: 0 },
  };
}
