import type { Report } from "../../report/report.ts";
import { loadConfig, NO_CONFIG } from "../config/load.ts";
import type { CheckOptions } from "../command-options.ts";
import { type CacheScope, createCache } from "./cache.ts";
import type { Job } from "./jobs.ts";
import { createRunner, isUnreadable, type Runner, type RunnerOptions, unreadable } from "./runner.ts";
import { readSettings } from "./settings.ts";

/** What a worker is started with; it reads the configuration itself, since functions cannot be passed on. */
export interface WorkerSetup extends Pick<RunnerOptions, "formats" | "kept"> {
  readonly options: CheckOptions;
  /** Of the cache, where there is one. */
  readonly scope: CacheScope | undefined;
}

let runner: Promise<Runner> | undefined;

/** What a worker is given: a job, and how the run is set up. */
export interface WorkerTask {
  readonly job: Job;
  readonly setup: WorkerSetup;
}

/** Compares one job in a worker. */
export default async function runInWorker({ job, setup }: WorkerTask): Promise<Report> {
  runner ??= createHere(setup);
  const { run } = await runner;
  return run(job).catch((error: unknown) => {
    // An error would lose its class on the way.
    if (isUnreadable(error)) return unreadable(job, error);
    throw error;
  });
}

async function createHere({ options, scope, formats, kept }: WorkerSetup): Promise<Runner> {
  const config = options.config === false ? NO_CONFIG : await loadConfig(options.config);
  const settings = await readSettings(options, config);
  return createRunner(settings, { formats, kept, date: options.date, cache: createCache(scope) });
}
