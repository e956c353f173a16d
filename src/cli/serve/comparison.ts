import { resolve } from "node:path";
import { DaejoError } from "../../errors.ts";
import type { Report } from "../../report/report.ts";
import { alignmentFileOf, changeLocked, readAlignmentFile } from "../alignment-file.ts";
import { filesOf, type Job } from "../run/jobs.ts";
import { runJobs } from "../run/run-jobs.ts";
import { emptyReport } from "../run/runner.ts";
import { tuneForLongRuns } from "../run/tuning.ts";
import type { Ground } from "./ground.ts";
import { type Change, renewLocks } from "./renew-locks.ts";
import { stampOf } from "./stamp.ts";

/** One comparison as it stands: the last report that could be made. */
export interface Comparison {
  readonly job: Job;
  readonly report: Report;
  /** The revision of the session in which the report came to be. */
  readonly revision: number;
  /** What the report was made of. */
  readonly stamp: string;
}

/**
 * The first comparison of all jobs.
 * @throws DaejoError as `daejo check` does: where a file is not there, or the only one cannot be read.
 */
export async function compareAll({ jobs, runner }: Ground, onDone: (job: Job) => void): Promise<Comparison[]> {
  if (jobs.length > 1) tuneForLongRuns();
  const stamps = new Map<Job, string>();
  const run = async (job: Job): Promise<Report> => {
    // Before the files are read for the report: what changes in between is seen as a change.
    stamps.set(job, await stampOf(job));
    return runner.run(job);
  };
  const reports = await runJobs(jobs, [{ run, ahead: 1 }], onDone);
  return jobs.map((job, index) => ({
    job,
    report: reports[index] as Report,
    revision: 1,
    stamp: stamps.get(job) ?? "",
  }));
}

/**
 * The same comparison anew, or the one from before where nothing that it is made of has changed. What is locked stays so where its
 * paragraphs were edited.
 */
export async function compareAgain(before: Comparison, { runner }: Ground, revision: number): Promise<Comparison> {
  const { job } = before;
  const stamp = await stampOf(job);
  if (stamp === before.stamp) return before;
  const report = await runner.run(job);
  if (!(await keepLocks({ job, before: before.report, after: report }))) return { job, stamp, revision, report };
  return { job, stamp: await stampOf(job), revision, report: await runner.run(job) };
}

/** Names the paragraphs of locked beads as they are after a change; whether that changed the file of locked beads. */
async function keepLocks(change: Change): Promise<boolean> {
  if ((await readAlignmentFile(change.job)).length === 0) return false;
  try {
    return await changeLocked(change.job, (locked) => renewLocks(locked, change));
  } catch (error) {
    // Then a lock is as good as without a server: it may be lost, of which the report warns.
    if (error instanceof DaejoError) return false;
    throw error;
  }
}

/** What a comparison is known by when it is planned anew. */
export function nameOf(job: Job): string {
  return filesOf(job).join("\n");
}

/** All files that a comparison depends on by itself, with absolute paths. */
export function sourcesOf(job: Job): string[] {
  return [...filesOf(job), alignmentFileOf(job)].map((file) => resolve(file));
}

/** Stands for a comparison that was planned while its files could not be read. */
export function notReadYet(job: Job): Report {
  const [document = ""] = filesOf(job);
  return emptyReport([{ code: "unreadable", level: "error", message: `"${document}" could not be read.`, document }]);
}
