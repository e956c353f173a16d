import type { Report } from "../../report/report.ts";
import type { Job } from "./jobs.ts";
import { isUnreadable, unreadable, type Runner } from "./runner.ts";

/** What compares jobs one behind the other, here or in a worker. */
export interface Lane {
  readonly run: Runner["run"];
  /** How many jobs it is given at once, so that it never waits for the next. */
  readonly ahead: number;
}

/**
 * The reports of all jobs in the order of the jobs, whichever ends first. A job whose files cannot be read has a report that
 * says so; where it is the only one, its error ends the run, and so does a file that is not there.
 */
export async function runJobs(
  jobs: readonly Job[],
  lanes: readonly Lane[],
  onDone: (job: Job) => void = () => {},
): Promise<Report[]> {
  const reports: Report[] = Array.from({ length: jobs.length });
  const queues = new Stretches(jobs.length, lanes.length);
  const work = async ({ run }: Lane, lane: number): Promise<void> => {
    for (let index = queues.next(lane); index !== undefined; index = queues.next(lane)) {
      const job = jobs[index] as Job;
      reports[index] = await run(job).catch((error: unknown) => {
        if (jobs.length > 1 && isUnreadable(error)) return unreadable(job, error);
        throw error;
      });
      onDone(job);
    }
  };
  await Promise.all(lanes.flatMap((lane, index) => Array.from({ length: lane.ahead }, () => work(lane, index))));
  return reports;
}

/**
 * Jobs shared out in stretches, since neighbours are of one site and share words that a worker then knows already: dealt out one
 * by one, two workers would do a third more than one. Who has come to the end of its own takes from the end of the longest.
 */
class Stretches {
  readonly #stretches: { start: number; end: number }[];

  constructor(count: number, lanes: number) {
    this.#stretches = Array.from({ length: lanes }, (_, lane) => ({
      start: Math.floor((count * lane) / lanes),
      end: Math.floor((count * (lane + 1)) / lanes),
    }));
  }

  next(lane: number): number | undefined {
    const own = this.#stretches[lane] as { start: number; end: number };
    if (own.start < own.end) return own.start++;
    const [longest] = this.#stretches.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    return longest !== undefined && longest.start < longest.end ? --longest.end : undefined;
  }
}
