import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import type { Report } from "../../report/report.ts";
import { filesOf, type Job } from "./jobs.ts";
import type { JobRunner } from "./run-jobs.ts";
import type { WorkerSetup } from "./worker.ts";

/** A run this short is over before a second worker has loaded what it needs. */
const JOBS_FOR_A_WORKER = 40;
/** Each worker holds what daejo knows in memory of its own. */
const MOST_BY_ITSELF = 4;

/** How many workers a run has where the caller does not say. */
export function workersFor(jobs: number, asked: number | undefined): number {
  const wanted = asked ?? Math.min(availableParallelism(), MOST_BY_ITSELF, Math.floor(jobs / JOBS_FOR_A_WORKER));
  return Math.max(1, Math.min(wanted, jobs));
}

/**
 * By how much of what is alive a worker's memory grows before it is cleared up, in percent. By itself Node lets each of them grow
 * to twice and more of it, since it does not count the others.
 */
const GROWTH = 50;

/** Workers that compare jobs side by side; `end` has to be called. */
export async function createPool(
  workers: number,
  jobs: readonly Job[],
  setup: WorkerSetup,
): Promise<JobRunner & { readonly end: () => Promise<void> }> {
  const { Tinypool } = await import("tinypool");
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  const pool = new Tinypool({
    filename: new URL("./worker.js", import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    workerData: setup,
  });
  return {
    run: (job: Job) => pool.run(job) as Promise<Report>,
    // More than there are workers, so that none waits for the next.
    atOnce: workers * 2,
    order: await longestFirst(jobs),
    end: () => pool.destroy(),
  };
}

/** A long document that comes last would keep one worker busy while the others have nothing left to do. */
async function longestFirst(jobs: readonly Job[]): Promise<number[]> {
  const sizes = await Promise.all(
    jobs.map(async (job) => {
      const found = await Promise.all(filesOf(job).map((file) => stat(file).catch(() => undefined)));
      return found.reduce((sum, each) => sum + (each?.size ?? 0), 0);
    }),
  );
  return jobs.map((_, index) => index).toSorted((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
}
