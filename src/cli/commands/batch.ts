import { DaejoError } from "../../errors.ts";
import { answerHere } from "../batch/answer-here.ts";
import { answerInWorkers } from "../batch/answer-in-workers.ts";
import { inputLines } from "../batch/input.ts";
import { type Output, toFile, toStandardOutput } from "../batch/output.ts";
import { resume } from "../batch/resumable.ts";
import { type Answering, runBatch } from "../batch/run-batch.ts";
import { type BatchOptions, identityOf, loadBatch } from "../batch/settings.ts";
import { listenToSignals, type Stopping } from "../batch/stopping.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Line } from "../read-lines.ts";

/** Answers one line after the other, so that memory stays flat and order is kept; a bad line is answered as such. */
export async function batchCommand(options: BatchOptions, version: string): Promise<ExitCode> {
  const stopping = listenToSignals();
  const lines = inputLines(stopping.signal);
  try {
    const output = await outputOf(options, version, lines);
    try {
      return await answerAll(options, lines, output, stopping);
    } finally {
      await output.close();
    }
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

async function answerAll(
  options: BatchOptions,
  lines: AsyncIterable<Line>,
  output: Output,
  stopping: Stopping,
): Promise<ExitCode> {
  const answering = await answeringOf(options);
  const isWhole = await runBatch({ lines, answering, output, stop: stopping.signal });
  return isWhole ? EXIT.ok : (stopping.code() ?? EXIT.ok);
}

async function answeringOf(options: BatchOptions): Promise<Answering> {
  const { workers = 1 } = options;
  if (workers > 1) return answerInWorkers(workers, options);
  return answerHere(await loadBatch(options));
}

/** Where the answers go; with a checkpoint, the lines that were answered before are taken off. */
async function outputOf(options: BatchOptions, version: string, lines: AsyncIterator<Line>): Promise<Output> {
  const { output, resume: checkpoint, lang } = options;
  if (checkpoint === undefined) return output === undefined ? toStandardOutput() : toFile(output);
  if (output === undefined || output === checkpoint) {
    throw new DaejoError(
      "bad-option",
      "--resume needs a file of its own for --output.",
      "What has gone into a pipe cannot be taken back: write --output FILE instead of > FILE.",
    );
  }
  const identity = await identityOf(options, version);
  const { rows, output: file } = await resume({ checkpoint, output, identity }, lines);
  if (rows > 0)
    process.stderr.write(
      lang === "ko" ? `daejo: ${rows}번째 줄 다음부터 이어 갑니다.\n` : `daejo: ${rows} lines were answered before.\n`,
    );
  return file;
}
