// The process behind a lane of `daejo batch --workers`: answers the lines that it is sent, in their order.
import { DaejoError } from "../../errors.ts";
import { answerLine } from "./answer-line.ts";
import { type BatchOptions, type LoadedBatch, loadBatch } from "./settings.ts";

/** What the process is sent: how the run is set up, once, and then lines. */
export type ToWorker =
  | { readonly kind: "setup"; readonly options: BatchOptions }
  | { readonly kind: "lines"; readonly lines: readonly Uint8Array[] };

/** What it sends back. */
export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "refused"; readonly code: DaejoError["code"]; readonly message: string; readonly hint: string }
  /** To the next lines that were sent; `time` is what they took, in milliseconds. */
  | { readonly kind: "answers"; readonly answers: readonly Uint8Array[]; readonly time: number };

/** Answers are sent together, but none waits longer than this for others; milliseconds. */
const LONGEST_WAIT = 10;

let batch: LoadedBatch;

// Who started this process ends it: a signal to the whole group is for that one, which still wants the rows in hand.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
process.on("disconnect", () => process.exit());
process.on("message", (message: ToWorker) => {
  if (message.kind === "lines") answer(message.lines);
  else void setUp(message.options);
});

async function setUp(options: BatchOptions): Promise<void> {
  try {
    batch = await loadBatch(options);
    send({ kind: "ready" });
  } catch (error) {
    // Its class would be lost on the way.
    if (!(error instanceof DaejoError)) throw error;
    const { code, message, hint } = error;
    send({ kind: "refused", code, message, hint });
  }
}

function answer(lines: readonly Uint8Array[]): void {
  let answers: Uint8Array[] = [];
  let begun = performance.now();
  for (const line of lines) {
    answers.push(answerLine(batch, line));
    const time = performance.now() - begun;
    if (time < LONGEST_WAIT) continue;
    send({ kind: "answers", answers, time });
    answers = [];
    begun = performance.now();
  }
  if (answers.length > 0) send({ kind: "answers", answers, time: performance.now() - begun });
}

function send(message: FromWorker): void {
  // Nobody is there to be told that nobody is there.
  process.send?.(message, () => {});
}
