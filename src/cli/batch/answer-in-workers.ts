import { failureLine } from "./answer-line.ts";
import type { Row } from "./row.ts";
import type { Answering } from "./run-batch.ts";
import type { BatchOptions } from "./settings.ts";
import { WorkerProcess } from "./worker-process.ts";

/**
 * Answers rows in processes side by side. What a process had when it died is tried again, a row at a time and alone: it is answered, or
 * it was the one, and is reported. Resolves once the first process is ready.
 * @throws DaejoError where the options are refused, or no process can be started.
 */
export async function answerInWorkers(count: number, options: BatchOptions): Promise<Answering> {
  const waiting: Row[] = [];
  /** A process has died with these. */
  const suspects: Row[] = [];
  let settle: (row: Row, answer: Uint8Array) => void = () => {};
  let breakDown: (error: unknown) => void = () => {};
  const broken = new Promise<never>((_, reject) => {
    breakDown = reject;
  });

  let begin: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    begin = resolve;
  });

  const handOut = (): void => {
    for (const worker of workers) {
      if (suspects.length > 0) {
        if (worker.isIdle) worker.give(suspects.splice(0, 1));
      } else {
        while (waiting.length > 0 && worker.isFree) worker.takeFrom(waiting);
      }
    }
  };
  const suspect = (rows: readonly Row[], how: string): void => {
    for (const row of rows) {
      row.crashes++;
      if (row.crashes === 1) suspects.push(row);
      else settle(row, crashLine(row, how));
    }
    handOut();
  };
  const workers = Array.from(
    { length: count },
    () =>
      new WorkerProcess(options, {
        answered: (row, answer) => {
          settle(row, answer);
        },
        free: () => {
          begin();
          handOut();
        },
        crashed: suspect,
        broken: breakDown,
      }),
  );
  const end = (): void => {
    for (const worker of workers) worker.end();
    process.off("exit", end);
  };
  // A process that still works at a row would outlive this one.
  process.on("exit", end);
  try {
    await Promise.race([ready, broken]);
  } catch (error) {
    end();
    throw error;
  }
  return {
    width: count,
    take: (row, answer) => {
      settle = answer;
      waiting.push(row);
      handOut();
    },
    giveUp: () => {
      waiting.length = 0;
    },
    broken,
    end,
  };
}

function crashLine({ line }: Row, how: string): Uint8Array {
  return failureLine(
    line.bytes,
    "worker-crashed",
    `The process that answered this row ended, twice (${how}).`,
    "It is probably too long for the memory there is: split its texts into chapters, a line each.",
  );
}
