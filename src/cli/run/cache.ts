import { mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { LockedBead } from "../../alignment/locked-bead.ts";
import type { Report } from "../../report/report.ts";
import type { CheckOptions } from "../command-options.ts";
import type { JobFiles } from "../inputs.ts";
import { readBytes } from "../read-file.ts";
import { writeWhole } from "../write-file.ts";
import { filesOf, type Job } from "./jobs.ts";
import type { Kept } from "./kept.ts";
import type { RunSettings } from "./settings.ts";

/** What was found in a job before, as long as nothing that decides on it has changed. */
export interface Cache {
  readonly through: (read: ReadJob, compare: () => Promise<Report>) => Promise<Report>;
}

/** A job with all that it reads. */
interface ReadJob {
  readonly job: Job;
  readonly files: JobFiles;
  readonly locked: readonly LockedBead[];
}

/** One file of the cache: what the report was made of, and the report. */
interface Entry {
  readonly key: string;
  readonly report: Report;
}

/** What a cache goes by beside the documents of a job. */
export interface CacheScope {
  /** Where its files are. */
  readonly folder: string;
  /** A hash of all that decides on reports beside the documents. */
  readonly state: string;
}

/**
 * Where a run keeps its reports and what they depend on. Undefined where there is no telling what they depend on: the checks of a
 * configuration in JavaScript may do anything.
 */
export async function cacheScope(
  options: CheckOptions,
  settings: RunSettings,
  run: { readonly version: string; readonly kept: Kept; readonly hasOwnChecks: boolean },
): Promise<CacheScope | undefined> {
  if (run.hasOwnChecks) return undefined;
  const { rules, preset, overrides, glossary } = settings.checker;
  const { lang, failOn, minSeverity, minConfidence, suppressions, rulesFiles } = settings;
  const patterns = await Promise.all(rulesFiles.map(async (file) => hashOf(await readBytes(file))));
  const state = JSON.stringify([
    run.version,
    run.kept,
    { rules, preset, overrides, glossary, lang, failOn, minSeverity, minConfidence },
    suppressions.entries,
    patterns,
    options.only ?? "",
    options.date ?? "",
  ]);
  return { folder: options.cacheLocation ?? (await usualFolder()), state: hashOf(Buffer.from(state)) };
}

/** Beside the packages where there are any: nobody commits that folder. */
async function usualFolder(): Promise<string> {
  const hasPackages = await stat("node_modules").then(
    (found) => found.isDirectory(),
    () => false,
  );
  return hasPackages ? join("node_modules", ".cache", "daejo") : ".daejo-cache";
}

/**
 * A file for each job: what it held before is written over, so that a cache never outgrows its documents. Without a scope nothing
 * is kept.
 */
export function createCache(scope: CacheScope | undefined): Cache {
  if (scope === undefined) return { through: (_read, compare) => compare() };
  const { folder, state } = scope;
  return {
    through: async ({ job, files, locked }, compare) => {
      const names = filesOf(job);
      const contents = names.map((name) => hashOf(files.get(name) ?? new Uint8Array()));
      const key = hashOf(Buffer.from(JSON.stringify([state, job, contents, locked])));
      const path = join(folder, `${hashOf(Buffer.from(names.join("\n"))).slice(0, 32)}.json`);
      const known = await readEntry(path);
      if (known?.key === key) return known.report;
      const report = await compare();
      const entry: Entry = { key, report };
      await mkdir(folder, { recursive: true });
      await writeWhole(path, JSON.stringify(entry));
      return report;
    },
  };
}

/** What is damaged or of another form is as good as nothing. */
async function readEntry(path: string): Promise<Entry | undefined> {
  try {
    const value = JSON.parse(await readFile(path, "utf8")) as Partial<Entry> | null;
    return typeof value?.key === "string" && value.report !== undefined ? (value as Entry) : undefined;
  } catch {
    return undefined;
  }
}

function hashOf(bytes: Uint8Array): string {
  // Loaded where it is used: most runs hash nothing.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha256").update(bytes).digest("hex");
}
