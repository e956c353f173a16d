import type { Report } from "../../report/report.ts";
import type { Job } from "./jobs.ts";
import { isUnreadable, unreadable, type Runner } from "./runner.ts";

/** What compares jobs, here or in workers. */
export interface JobRunner {
  readonly run: Runner["run"];
  /** How many jobs may be under way at once. */
  readonly atOnce: number;
  /** The jobs by their numbers, in the order in which they begin; as they are where it is left out. */
  readonly order?: readonly number[];
}

/**
 * The reports of all jobs in the order of the jobs, whichever ends first. A job whose files cannot be read has a report that
 * says so; where it is the only one, its error ends the run, and so does a file that is not there.
 */
export async function runJobs(
  jobs: readonly Job[],
  { run, atOnce, order = jobs.map((_, index) => index) }: JobRunner,
  onDone: (job: Job) => void = () => {},
): Promise<Report[]> {
  const reports: Report[] = Array.from({ length: jobs.length });
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < order.length) {
      const index = order[next++] as number;
      const job = jobs[index] as Job;
      reports[index] = await run(job).catch((error: unknown) => {
        if (jobs.length > 1 && isUnreadable(error)) return unreadable(job, error);
        throw error;
      });
      onDone(job);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, jobs.length) }, work));
  return reports;
}
