import { createHash, type Hash } from "node:crypto";
import { constants, type FileHandle, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { DaejoError } from "../../errors.ts";
import type { Line } from "../read-lines.ts";
import { type Checkpoint, readCheckpoint, TAIL, writeCheckpoint } from "./checkpoint.ts";
import { answersOf, opened, orExplain, type Output, writeTo } from "./output.ts";
import type { Row } from "./row.ts";

/** Between two checkpoints; milliseconds. */
const PAUSE = 1000;

/** To append to a file that is there. */
const GO_ON = constants.O_RDWR | constants.O_APPEND;

/** The files of a run that can be resumed. */
export interface ResumableFiles {
  readonly checkpoint: string;
  readonly output: string;
  /** What decides on the answers beside the rows, as a hash. */
  readonly identity: string;
}

/** How far an earlier run has come, and what goes on from there. */
export interface Resumed {
  /** Lines that were answered before. */
  readonly rows: number;
  readonly output: Output;
}

/**
 * Goes on where the checkpoint says: takes the lines that are answered off the input, and cuts off what stands in the output behind their
 * answers. Nothing is touched before everything is known to be what it was.
 * @throws DaejoError where the options, the input or the output are others than they were.
 */
export async function resume(files: ResumableFiles, lines: AsyncIterator<Line>): Promise<Resumed> {
  const found = await readCheckpoint(files.checkpoint);
  if (found !== undefined) refuseOtherOutput(found, files);
  else await refuseUnknownOutput(files);
  // As long as nothing was answered, the options may be mended.
  const start = found !== undefined && found.input.rows > 0 ? found : await begin(files);
  if (start.options !== files.identity) {
    throw another(files, "The options, a file that they name, or the version of daejo are others");
  }
  const hash = await skipLines(start, lines, files);
  const file = await opened(files.output, start.output.bytes === 0 ? "a+" : GO_ON);
  try {
    const tail = await readTail(file, start, files);
    await orExplain(files.output, () => file.truncate(start.output.bytes));
    return { rows: start.input.rows, output: new CheckpointedFile(files, file, start, hash, tail) };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** The first checkpoint is there before the output is: an output that has none was made by somebody else. */
async function refuseUnknownOutput({ checkpoint, output }: ResumableFiles): Promise<void> {
  const found = await stat(output).catch(() => undefined);
  if (found !== undefined && !found.isFile()) {
    throw new DaejoError("bad-option", `--resume cannot go on in "${output}".`, "Name a file for --output.");
  }
  if (found !== undefined && found.size > 0) {
    throw new DaejoError(
      "bad-option",
      `"${output}" has content, but there is no checkpoint "${checkpoint}" of it.`,
      "Name the checkpoint that was written with it, or another output; or remove it to start anew.",
    );
  }
}

function refuseOtherOutput({ output }: Checkpoint, files: ResumableFiles): void {
  if (output.path !== resolve(files.output)) throw another(files, `The output is another one: it was ${output.path}`);
}

async function begin({ checkpoint, output, identity }: ResumableFiles): Promise<Checkpoint> {
  const nothing = hashOf("");
  const first: Checkpoint = {
    version: 1,
    options: identity,
    input: { rows: 0, hash: nothing },
    output: { path: resolve(output), bytes: 0, tail: nothing },
  };
  await writeCheckpoint(checkpoint, first);
  return first;
}

/** Takes off the lines that are answered; gives back their hash, to be gone on with. */
async function skipLines({ input }: Checkpoint, lines: AsyncIterator<Line>, files: ResumableFiles): Promise<Hash> {
  const hash = createHash("sha256");
  for (let row = 0; row < input.rows; row++) {
    const next = await lines.next();
    if (next.done === true) throw another(files, `The input is another one: it ends behind line ${row}`);
    takeIn(hash, next.value);
  }
  if (hash.copy().digest("hex") !== input.hash) throw another(files, "The input is another one: its lines differ");
  return hash;
}

async function readTail(file: FileHandle, { output }: Checkpoint, files: ResumableFiles): Promise<Buffer> {
  const length = Math.min(TAIL, output.bytes);
  const { buffer, bytesRead } = await orExplain(files.output, () =>
    file.read(Buffer.alloc(length), 0, length, output.bytes - length),
  );
  if (bytesRead < length || hashOf(buffer) !== output.tail) {
    throw another(files, `"${files.output}" was changed: it does not hold what was written`);
  }
  return buffer;
}

function another({ checkpoint, output }: ResumableFiles, message: string): DaejoError {
  return new DaejoError(
    "bad-input",
    `${message} (checkpoint "${checkpoint}").`,
    `Call it as before, with the same input from its beginning; or remove "${checkpoint}" and "${output}" to start anew.`,
  );
}

/** Writes answers, and every now and then how far it has come: always first what was answered, then that it was. */
class CheckpointedFile implements Output {
  readonly #files: ResumableFiles;
  readonly #file: FileHandle;
  readonly #hash: Hash;
  #saved: Checkpoint;
  #rows: number;
  #bytes: number;
  #tail: Buffer;
  #savedAt = performance.now();

  constructor(files: ResumableFiles, file: FileHandle, start: Checkpoint, hash: Hash, tail: Buffer) {
    this.#files = files;
    this.#file = file;
    this.#hash = hash;
    this.#saved = start;
    this.#rows = start.input.rows;
    this.#bytes = start.output.bytes;
    this.#tail = tail;
  }

  async write(rows: readonly Row[]): Promise<void> {
    const bytes = answersOf(rows);
    await writeTo(this.#file, bytes, this.#files.output);
    for (const { line } of rows) takeIn(this.#hash, line);
    this.#rows += rows.length;
    this.#bytes += bytes.length;
    this.#tail = lastOf(this.#tail, bytes);
    if (performance.now() - this.#savedAt >= PAUSE) await this.#save();
  }

  async close(): Promise<void> {
    try {
      if (this.#rows > this.#saved.input.rows) await this.#save();
    } finally {
      await this.#file.close();
    }
  }

  async #save(): Promise<void> {
    await orExplain(this.#files.output, () => this.#file.datasync());
    const { version, options, output } = this.#saved;
    this.#saved = {
      version,
      options,
      input: { rows: this.#rows, hash: this.#hash.copy().digest("hex") },
      output: { path: output.path, bytes: this.#bytes, tail: hashOf(this.#tail) },
    };
    await writeCheckpoint(this.#files.checkpoint, this.#saved);
    this.#savedAt = performance.now();
  }
}

function lastOf(before: Buffer, bytes: Uint8Array): Buffer {
  if (bytes.length >= TAIL) return Buffer.from(bytes.subarray(-TAIL));
  return Buffer.concat([before.subarray(-(TAIL - bytes.length)), bytes]);
}

/** A last line without a line feed counts like one with it. */
function takeIn(hash: Hash, { bytes }: Line): void {
  hash.update(bytes).update("\n");
}

function hashOf(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
