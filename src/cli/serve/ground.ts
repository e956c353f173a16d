import { resolve } from "node:path";
import type { Diagnostic } from "../../report/report.ts";
import type { ServeOptions } from "../command-options.ts";
import { loadConfig, NO_CONFIG } from "../config/load.ts";
import { formatsOf } from "../inputs.ts";
import { createCache } from "../run/cache.ts";
import { filesOf, type Job, planJobs } from "../run/jobs.ts";
import { lonelyDiagnostics } from "../run/lonely.ts";
import { createRunner, type Runner } from "../run/runner.ts";
import { readSettings, type RunSettings } from "../run/settings.ts";
import { contentHash } from "./stamp.ts";

/** The call that a session goes on from. */
export interface SessionCall {
  readonly files: readonly string[];
  readonly options: ServeOptions;
  /** Goes around each comparison, in which nothing else is done. */
  readonly whileComparing?: <T>(compare: () => Promise<T>) => Promise<T>;
}

/** What all comparisons of a session stand on: read at its start, and again when one of its files changes. */
export interface Ground {
  readonly settings: RunSettings;
  readonly jobs: readonly Job[];
  /** What concerns none of them: files without another version. */
  readonly diagnostics: readonly Diagnostic[];
  readonly runner: Runner;
  /** The files that it was read from, and those that would be read if they were there, by absolute paths, with hashes of their content. */
  readonly files: ReadonlyMap<string, string>;
}

/** The same plan and settings that `daejo check` has for a call; `before` is what they were, where this is not the first time. */
export async function readGround(call: SessionCall, before?: Ground): Promise<Ground> {
  const { files: named, options, whileComparing = (compare) => compare() } = call;
  // Before the files are read: what changes in between is seen as a change.
  const hashes = await hashesOf(before?.files.keys() ?? []);
  const config = options.config === false ? NO_CONFIG : await loadConfig(options.config);
  const settings = await readSettings(options, config);
  const { jobs, lonely } = await planJobs(named, options, config);
  const runner = createRunner(settings, {
    formats: formatsOf(jobs.flatMap(filesOf)),
    date: options.date,
    kept: "rows",
    // Reports are kept by the session.
    cache: createCache(undefined),
  });
  const files = [
    ...config.sources,
    ...config.glossaryFiles,
    ...(options.glossary ?? []),
    ...settings.rulesFiles,
    settings.suppressions.path,
  ].map((file) => resolve(file));
  const others = await hashesOf(files.filter((file) => !hashes.has(file)));
  return {
    settings,
    jobs,
    diagnostics: lonelyDiagnostics(lonely, settings),
    runner: { ...runner, run: (job) => whileComparing(() => runner.run(job)) },
    files: new Map(files.map((file) => [file, hashes.get(file) ?? others.get(file) ?? ""])),
  };
}

async function hashesOf(files: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all([...files].map(async (file) => [file, await contentHash(file)] as const)));
}

/** Those of the files that hold something else than when they were read. */
export async function changedFiles({ files }: Ground, touched: ReadonlySet<string>): Promise<string[]> {
  const now = await hashesOf([...files.keys()].filter((file) => touched.has(file)));
  return [...now.keys()].filter((file) => now.get(file) !== files.get(file));
}

/** Whether a file is a module, which Node loads once only. */
export function isModule(file: string): boolean {
  return /\.m?js$/.test(file);
}
