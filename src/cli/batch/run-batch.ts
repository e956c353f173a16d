import { setImmediate as turn } from "node:timers/promises";
import type { Line } from "../read-lines.ts";
import { LONGEST_LINE } from "./input.ts";
import type { Output } from "./output.ts";
import { lineOf, type Row, rowOf } from "./row.ts";
import { RowsInHand } from "./rows-in-hand.ts";

/** For each that answers: short rows are read and answered beside a long one, whose turn to be written comes first. */
const ROWS_IN_HAND = 512;
const BYTES_IN_HAND = 64 * 1024 * 1024;
/** Lines that were read at once come without a pause; after so many milliseconds others have their turn, signals among them. */
const LONGEST_STRETCH = 10;

/** Who answers rows, here or in other processes. */
export interface Answering {
  /** How many rows are worked at side by side. */
  readonly width: number;
  /** Sees to it that a row is answered, now or later; `answer` is called once for each, in any order. */
  readonly take: (row: Row, answer: (row: Row, answer: Uint8Array) => void) => void;
  /** Forgets the rows that it has not begun. */
  readonly giveUp: () => void;
  /** Rejects when no more rows can be answered. */
  readonly broken: Promise<never>;
  readonly end: () => void;
}

/** What a run is made of. */
export interface BatchRun {
  readonly lines: AsyncIterable<Line>;
  readonly answering: Answering;
  readonly output: Output;
  /** Asks for an end: no more rows are begun, those that were are answered and written. */
  readonly stop: AbortSignal;
}

/**
 * Answers line after line and writes the answers in the order of the lines. Reading waits for writing, so that memory stays flat. False
 * where it was stopped before the end.
 */
export async function runBatch({ lines, answering, output, stop }: BatchRun): Promise<boolean> {
  const inHand = new RowsInHand({ rows: ROWS_IN_HAND * answering.width, bytes: BYTES_IN_HAND });
  let isWhole = true;
  const giveUp = (): void => {
    answering.giveUp();
    if (inHand.giveUp()) isWhole = false;
  };
  stop.addEventListener("abort", giveUp);
  try {
    const reading = read(lines, inHand, answering, stop);
    // It is awaited below, unless writing fails: then it is of no interest any more.
    reading.catch(() => {});
    await Promise.race([write(inHand, output), answering.broken]);
    return (await reading) && isWhole;
  } finally {
    stop.removeEventListener("abort", giveUp);
    answering.end();
  }
}

/** False where it was stopped before the end of the lines. */
async function read(
  lines: AsyncIterable<Line>,
  inHand: RowsInHand,
  answering: Answering,
  stop: AbortSignal,
): Promise<boolean> {
  const answer = inHand.answer.bind(inHand);
  try {
    let rested = performance.now();
    for await (const line of lines) {
      await inHand.room();
      if (performance.now() - rested > LONGEST_STRETCH) {
        await turn();
        rested = performance.now();
      }
      if (stop.aborted) return false;
      const row = rowOf(line);
      inHand.add(row);
      if (line.isTooLong) refuse(row, inHand);
      else answering.take(row, answer);
    }
    return true;
  } catch (error) {
    if (stop.aborted) return false;
    throw error;
  } finally {
    inHand.end();
  }
}

async function write(inHand: RowsInHand, output: Output): Promise<void> {
  for (let rows = await inHand.next(); rows.length > 0; rows = await inHand.next()) {
    await output.write(rows);
    inHand.release(rows.length);
  }
}

const TOO_LONG = lineOf({
  id: null,
  error: {
    code: "bad-input",
    message: `The line is longer than ${LONGEST_LINE / 1024 / 1024} MiB.`,
    hint: "Split its texts into chapters, a line each.",
  },
});

function refuse(row: Row, inHand: RowsInHand): void {
  row.isBegun = true;
  inHand.answer(row, TOO_LONG);
}
