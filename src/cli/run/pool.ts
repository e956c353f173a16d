import { availableParallelism } from "node:os";
import { workerFlags } from "./tuning.ts";
import type { Report } from "../../report/report.ts";
import type { Job } from "./jobs.ts";
import type { Lane } from "./run-jobs.ts";
import type { WorkerSetup } from "./worker.ts";

/** A run this short is over before a second worker has loaded what it needs. */
const JOBS_FOR_A_WORKER = 40;
/** Each worker holds what daejo knows in memory of its own. */
const MOST_BY_ITSELF = 2;

/** How many workers a run has where the caller does not say. */
export function workersFor(jobs: number, asked: number | undefined): number {
  const wanted = asked ?? Math.min(availableParallelism(), MOST_BY_ITSELF, Math.floor(jobs / JOBS_FOR_A_WORKER));
  return Math.max(1, Math.min(wanted, jobs));
}

/**
 * Workers that compare jobs side by side, a lane each; `end` has to be called. They are processes: as threads of one process two of them
 * did the work of one in hardly less time.
 */
export async function createPool(
  workers: number,
  setup: WorkerSetup,
): Promise<{ readonly lanes: readonly Lane[]; readonly end: () => Promise<void> }> {
  const { Tinypool } = await import("tinypool");
  const filename = new URL("./worker.js", import.meta.url).href;
  // A pool for each, since a pool decides by itself which of its workers does what.
  const pools = Array.from(
    { length: workers },
    () =>
      new Tinypool({
        filename,
        runtime: "child_process",
        minThreads: 1,
        maxThreads: 1,
        execArgv: [...process.execArgv, ...workerFlags()],
      }),
  );
  return {
    lanes: pools.map((pool) => ({ run: (job: Job) => pool.run({ job, setup }) as Promise<Report>, ahead: 2 })),
    end: async () => {
      await Promise.all(pools.map((pool) => pool.destroy()));
    },
  };
}
