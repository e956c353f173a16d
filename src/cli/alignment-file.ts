import { rm } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { type LockedBead, type LockedSegment, mustBeLocked } from "../alignment/locked-bead.ts";
import { DaejoError } from "../errors.ts";
import { readJson } from "../text/json.ts";
import { withLockFile } from "./lock-file.ts";
import { readText } from "./read-file.ts";
import { filesOf, type Job } from "./run/jobs.ts";
import { ALIGNMENT_FILE } from "./own-files.ts";
import { writeWhole } from "./write-file.ts";

/** The locked beads of the documents of one folder, by their names in the file. */
type Entries = Readonly<Record<string, unknown>>;

/** The file that keeps the locked beads of a job, whether it is there or not: beside the Korean file, or the document of both languages. */
export function alignmentFileOf(job: Job): string {
  return join(dirname(homeFileOf(job)), ALIGNMENT_FILE);
}

/**
 * The beads that are locked in the documents of a job; none where there is no file, or the documents come from standard input.
 * @throws DaejoError `config` where the file is damaged or of a later version.
 */
export async function readAlignmentFile(job: Job): Promise<readonly LockedBead[]> {
  const home = homeOf(job);
  return home === undefined ? [] : entryOf(await readEntries(home.path), home);
}

/**
 * Writes the beads that are locked in the documents of a job, and leaves those of other documents as they are. The same beads give the
 * same bytes. A file without entries is removed.
 * @throws DaejoError `bad-option` where the documents come from standard input, `config` as reading does.
 */
export async function writeLocked(job: Job, beads: readonly LockedBead[]): Promise<void> {
  await rewrite(mustHaveHome(job), () => beads);
}

/**
 * Writes beads that are made of those that are there: nobody else, here or in another process, writes the file meanwhile. Whether there
 * was anything to change; the same objects are none.
 * @throws DaejoError as `writeLocked` does.
 */
export async function changeLocked(
  job: Job,
  change: (locked: readonly LockedBead[]) => readonly LockedBead[],
): Promise<boolean> {
  const home = mustHaveHome(job);
  return rewrite(home, (entries) => {
    const locked = entryOf(entries, home);
    const changed = change(locked);
    const isSame = changed.length === locked.length && changed.every((bead, index) => bead === locked[index]);
    return isSame ? undefined : changed;
  });
}

/** What is undefined is left as it is; whether it was not. */
function rewrite(home: Home, beadsFor: (entries: Entries) => readonly LockedBead[] | undefined): Promise<boolean> {
  // Two writers of one file at once would each leave out what the other adds.
  return withLockFile(home.path, async () => {
    const entries = await readEntries(home.path);
    const beads = beadsFor(entries);
    if (beads !== undefined) await writeEntries(home, entries, beads);
    return beads !== undefined;
  });
}

async function writeEntries(home: Home, before: Entries, beads: readonly LockedBead[]): Promise<void> {
  const { [home.name]: _, ...others } = before;
  const entries = beads.length === 0 ? others : { ...others, [home.name]: beads.map(plainBead) };
  const names = Object.keys(entries).toSorted();
  if (names.length === 0) {
    await rm(home.path, { force: true });
    return;
  }
  const documents = Object.fromEntries(names.map((name) => [name, entries[name]]));
  await writeWhole(home.path, `${JSON.stringify({ version: 1, documents }, null, 2)}\n`);
}

/** Where the beads of a job are kept. */
interface Home {
  readonly path: string;
  /** What its documents are called in the file: the same wherever the folders lie. */
  readonly name: string;
}

function homeOf(job: Job): Home | undefined {
  if (filesOf(job)[0] === "-" || homeFileOf(job) === "-") return undefined;
  const path = alignmentFileOf(job);
  const own = basename(homeFileOf(job));
  if (!("en" in job)) return { path, name: own.normalize() };
  const fromThere = relative(dirname(job.ko), job.en).split(sep).join("/");
  return { path, name: `${fromThere} · ${own}`.normalize() };
}

function mustHaveHome(job: Job): Home {
  const home = homeOf(job);
  if (home !== undefined) return home;
  throw new DaejoError(
    "bad-option",
    "Beads of standard input cannot be kept.",
    "Save the text to a file, and name the file.",
  );
}

function homeFileOf(job: Job): string {
  return "en" in job ? job.ko : job.file;
}

async function readEntries(path: string): Promise<Entries> {
  const json = await readText(path).catch((error: unknown) => {
    if (error instanceof DaejoError && error.code === "file-not-found") return undefined;
    throw error;
  });
  if (json === undefined) return {};
  const read = readJson(json);
  if ("fault" in read) throw damaged(`"${path}" is not JSON: ${read.fault}.`);
  const { version, documents } = (read.value ?? {}) as { readonly version?: unknown; readonly documents?: unknown };
  if (Number.isInteger(version) && (version as number) > 1) {
    throw new DaejoError(
      "config",
      `"${path}" was written by a later version of daejo.`,
      "Update daejo, or remove the file.",
    );
  }
  if (version !== 1 || typeof documents !== "object" || documents === null || Array.isArray(documents)) {
    throw damaged(`"${path}" is no alignment file of version 1.`);
  }
  return documents as Entries;
}

function entryOf(entries: Entries, { path, name }: Home): readonly LockedBead[] {
  if (!Object.hasOwn(entries, name)) return [];
  const beads: unknown = entries[name];
  try {
    mustBeLocked(beads);
    return beads;
  } catch (error) {
    if (error instanceof DaejoError)
      throw damaged(`"${path}" has a damaged entry "${name}". ${error.message}`, { cause: error });
    throw error;
  }
}

/** What is written of a bead, in this order. */
function plainBead({ en, ko }: LockedBead): LockedBead {
  return { en: en.map(plainSegment), ko: ko.map(plainSegment) };
}

function plainSegment({ hash, nth = 0, begins }: LockedSegment): LockedSegment {
  return { hash, ...(nth === 0 ? {} : { nth }), begins };
}

function damaged(message: string, options?: { cause: unknown }): DaejoError {
  return new DaejoError(
    "config",
    message,
    'It holds { "version": 1, "documents": { "FILE": [beads] } }. Repair or remove it.',
    options,
  );
}
