import { open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { DaejoError } from "../../errors.ts";
import { opened, orExplain, writeTo } from "./output.ts";

/** How far a run has come: what is written down of it, and what it has to find again to go on. Hashes are SHA-256 in hexadecimal digits. */
export interface Checkpoint {
  readonly version: 1;
  /** What decides on the answers beside the rows. */
  readonly options: string;
  readonly input: {
    /** Lines of which the answers are written, empty ones among them. */
    readonly rows: number;
    /** Of these lines. */
    readonly hash: string;
  };
  readonly output: {
    readonly path: string;
    /** Its length behind the last of these answers. What stands behind that was written without being written down. */
    readonly bytes: number;
    /** Of the last bytes before that, at most `TAIL`. */
    readonly tail: string;
  };
}

/** Bytes of the output by which it is known again. */
export const TAIL: number = 64 * 1024;

/** Undefined where there is none. */
export async function readCheckpoint(path: string): Promise<Checkpoint | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new DaejoError("file-unreadable", `"${path}" cannot be read.`, "Check that it is a file.", { cause });
  }
  const read = parse(text);
  if (read !== undefined) return read;
  throw new DaejoError(
    "file-unreadable",
    `"${path}" is no checkpoint of daejo batch.`,
    "Name another file for --resume, or remove it together with the output to start anew.",
  );
}

function parse(text: string): Checkpoint | undefined {
  try {
    const { version, options, input, output } = JSON.parse(text) as Partial<Checkpoint>;
    const isWhole =
      version === 1 &&
      [options, input?.hash, output?.path, output?.tail].every((each) => typeof each === "string") &&
      [input?.rows, output?.bytes].every(Number.isSafeInteger);
    return isWhole ? ({ version, options, input, output } as Checkpoint) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes it as a whole or not at all, even where the machine stops: its bytes are on the disk before it takes the place of the last. What is
 * left of one that was not finished is written over by the next.
 */
export async function writeCheckpoint(path: string, checkpoint: Checkpoint): Promise<void> {
  const half = `${path}.part`;
  const file = await opened(half, "w");
  try {
    await writeTo(file, Buffer.from(`${JSON.stringify(checkpoint, null, 2)}\n`), half);
    await file.sync();
  } finally {
    await file.close();
  }
  await orExplain(path, () => rename(half, path));
  await syncFolder(dirname(path));
}

/** Not every system lets a folder be opened; where none does, the rename is on the disk a little later. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
