import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { DaejoError, internalError } from "../../errors.ts";
import type { FromWorker, ToWorker } from "./batch-worker.ts";
import type { Row } from "./row.ts";
import type { BatchOptions } from "./settings.ts";

/** A row is handed over with others as long as all of them take about so long; milliseconds. */
const CHUNK_TIME = 40;
const CHUNK_ROWS = 128;
const CHUNK_BYTES = 1024 * 1024;
/** So many that it never waits for the next. */
const CHUNKS_AHEAD = 2;
/** Deaths in a row before it was ready after which there is no use in starting it again. */
const VAIN_STARTS = 3;

/** What a worker tells of. */
export interface WorkerEvents {
  readonly answered: (row: Row, answer: Uint8Array) => void;
  /** It can take more rows. */
  readonly free: () => void;
  /** It has ended while it had these rows, and starts again. `how` it ended: as in "SIGKILL" or "exit code 134". */
  readonly crashed: (rows: readonly Row[], how: string) => void;
  /** It cannot be started, or refuses the options. */
  readonly broken: (error: unknown) => void;
}

/**
 * A process that answers rows in the order in which it is given them, and is started again when it dies. Not of tinypool, which neither tells
 * which rows were answered before, nor survives the death of a worker that has nothing to do.
 */
export class WorkerProcess {
  readonly #options: BatchOptions;
  readonly #events: WorkerEvents;
  #child: ChildProcess;
  #isReady = false;
  #vainStarts = 0;
  /** What it has not answered yet, by chunks. */
  #chunks: Row[][] = [];
  /** Of the rows so far, in milliseconds; the later ones count for more. */
  #timePerRow = CHUNK_TIME;

  constructor(options: BatchOptions, events: WorkerEvents) {
    this.#options = options;
    this.#events = events;
    this.#child = this.#start();
  }

  get isIdle(): boolean {
    return this.#isReady && this.#chunks.length === 0;
  }

  /** Whether it can take rows; one that may be deadly it has alone. */
  get isFree(): boolean {
    return this.#isReady && this.#chunks.length < CHUNKS_AHEAD && (this.#chunks[0]?.[0]?.crashes ?? 0) === 0;
  }

  /** Takes the first of these rows: as many as are worth a message. They are begun. */
  takeFrom(rows: Row[]): void {
    const most = Math.max(1, Math.min(CHUNK_ROWS, Math.floor(CHUNK_TIME / this.#timePerRow)));
    let bytes = 0;
    let count = 0;
    while (count < Math.min(most, rows.length)) {
      bytes += rows[count]?.line.bytes.length ?? 0;
      if (count > 0 && bytes > CHUNK_BYTES) break;
      count++;
    }
    this.give(rows.splice(0, count));
  }

  give(rows: Row[]): void {
    for (const row of rows) row.isBegun = true;
    this.#chunks.push(rows);
    this.#send({ kind: "lines", lines: rows.map((row) => row.line.bytes) });
  }

  end(): void {
    this.#child.removeAllListeners();
    this.#child.kill("SIGKILL");
  }

  #start(): ChildProcess {
    const file = fileURLToPath(new URL("./batch-worker.js", import.meta.url));
    const child = fork(file, [], {
      // Without the flags of `check`: with small rows they cost a tenth of the work.
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    child.on("message", (message: FromWorker) => {
      this.#hear(message);
    });
    child.on("error", () => {
      // What cannot be sent or started is told by the end of the process as well, or by its never being ready.
    });
    child.on("exit", (code, signal) => {
      this.#restart(signal ?? `exit code ${code}`);
    });
    child.send({ kind: "setup", options: this.#options } satisfies ToWorker, () => {});
    return child;
  }

  #send(message: ToWorker): void {
    // Where it has died meanwhile, its end is about to be heard of.
    this.#child.send(message, () => {});
  }

  #hear(message: FromWorker): void {
    switch (message.kind) {
      case "ready":
        this.#isReady = true;
        this.#vainStarts = 0;
        break;
      case "refused":
        this.#events.broken(new DaejoError(message.code, message.message, message.hint));
        break;
      case "answers":
        this.#settle(message.answers);
        this.#timePerRow = (this.#timePerRow + message.time / message.answers.length) / 2;
    }
    this.#events.free();
  }

  #settle(answers: readonly Uint8Array[]): void {
    for (const answer of answers) {
      const row = this.#chunks[0]?.shift();
      if (row === undefined) throw internalError("A worker answers what it was not asked.");
      if (this.#chunks[0]?.length === 0) this.#chunks.shift();
      this.#events.answered(row, answer);
    }
  }

  #restart(how: string): void {
    const rows = this.#chunks.flat();
    this.#chunks = [];
    if (!this.#isReady && ++this.#vainStarts >= VAIN_STARTS) {
      this.#events.broken(internalError(`A worker ends before it has begun (${how}).`));
      return;
    }
    this.#isReady = false;
    this.#child = this.#start();
    this.#events.crashed(rows, how);
  }
}
