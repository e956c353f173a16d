import { DaejoError } from "../../errors.ts";
import { answerHere } from "../batch/answer-here.ts";
import { answerInWorkers } from "../batch/answer-in-workers.ts";
import { inputLines } from "../batch/input.ts";
import { type Output, toFile, toStandardOutput } from "../batch/output.ts";
import { resume, type Resumed } from "../batch/resumable.ts";
import { type Answering, runBatch } from "../batch/run-batch.ts";
import { type BatchOptions, identityOf, loadBatch } from "../batch/settings.ts";
import { listenToSignals } from "../batch/stopping.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Line } from "../read-lines.ts";

/** Answers one line after the other, so that memory stays flat and order is kept; a bad line is answered as such. */
export async function batchCommand(options: BatchOptions, version: string): Promise<ExitCode> {
  const stopping = listenToSignals();
  const lines = inputLines(stopping.signal);
  try {
    const { rows, output } = await outputOf(options, version, lines);
    let isWhole: boolean;
    try {
      const left = rows === 0 ? lines : await leftOf(lines, rows, options);
      isWhole = left === undefined || (await answerAll(options, left, output, stopping.signal));
    } finally {
      await output.close();
    }
    return isWhole ? EXIT.ok : (stopping.code() ?? EXIT.ok);
  } catch (error) {
    // Where it is stopped before it has found its place again, the input seems to be another one.
    const code = stopping.code();
    if (code === undefined) throw error;
    return code;
  } finally {
    // Where the run has failed, nobody reads on, and the process would wait for it.
    process.stdin.destroy();
    stopping.end();
  }
}

/** Where the answers go; with a checkpoint, the lines that were answered before are taken off. */
async function outputOf(options: BatchOptions, version: string, lines: AsyncIterator<Line>): Promise<Resumed> {
  const { output, resume: checkpoint } = options;
  if (checkpoint === undefined) {
    return { rows: 0, output: output === undefined ? toStandardOutput() : await toFile(output) };
  }
  if (output === undefined || output === checkpoint) {
    throw new DaejoError(
      "bad-option",
      "--resume needs a file of its own for --output.",
      "What has gone into a pipe cannot be taken back: write --output FILE instead of > FILE.",
    );
  }
  return resume({ checkpoint, output, identity: await identityOf(options, version) }, lines);
}

/** The lines behind those that an earlier run has answered, of which it tells; undefined where there are none. */
async function leftOf(
  lines: AsyncGenerator<Line>,
  rows: number,
  { lang }: BatchOptions,
): Promise<AsyncGenerator<Line> | undefined> {
  const first = await lines.next();
  const isEnded = first.done === true;
  const said =
    lang === "ko"
      ? `${rows}줄은 이미 처리했습니다${isEnded ? ". 남은 줄이 없습니다" : ""}.`
      : `${rows} lines were answered before${isEnded ? ", and there are no more" : ""}.`;
  process.stderr.write(`daejo: ${said}\n`);
  return isEnded ? undefined : followed(first.value, lines);
}

async function* followed(first: Line, lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  yield first;
  yield* lines;
}

/** Whether all lines were answered. */
async function answerAll(
  options: BatchOptions,
  lines: AsyncIterable<Line>,
  output: Output,
  stop: AbortSignal,
): Promise<boolean> {
  const answering = await answeringOf(options);
  return runBatch({ lines, answering, output, stop });
}

async function answeringOf(options: BatchOptions): Promise<Answering> {
  const { workers = 1 } = options;
  if (workers > 1) return answerInWorkers(workers, options);
  return answerHere(await loadBatch(options));
}
