import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const main: string = fileURLToPath(new URL("../../dist/bin/daejo.js", import.meta.url));

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** `daejo batch` as a process of its own that is still running. */
export interface RunningBatch {
  readonly process: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Ending>;
  /** The next line of the output. */
  readonly nextLine: () => Promise<string>;
}

/** Starts it in a group of its own, with options for Node in front where there are any. */
export function startBatch(args: readonly string[], nodeFlags: readonly string[] = []): RunningBatch {
  const child = spawn(process.execPath, [...nodeFlags, main, "batch", ...args], { detached: true });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdin.on("error", () => {
    // A process that has ended takes no more rows; its ending is what tests look at.
  });
  const ended = new Promise<Ending>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({ code, signal, stderr });
    });
  });
  return { process: child, ended, nextLine: () => nextLine(child) };
}

/** Leaves what follows the line unread. */
async function nextLine({ stdout }: ChildProcessWithoutNullStreams): Promise<string> {
  let line = "";
  for (;;) {
    const chunk = stdout.read() as Buffer | null;
    if (chunk === null) {
      if (stdout.readableEnded) throw new Error(`The output ends behind ${JSON.stringify(line)}.`);
      await new Promise((resolve) => stdout.once("readable", resolve));
      continue;
    }
    const end = chunk.indexOf("\n");
    if (end < 0) {
      line += chunk.toString();
      continue;
    }
    if (end + 1 < chunk.length) stdout.unshift(chunk.subarray(end + 1));
    return line + chunk.subarray(0, end).toString();
  }
}

/** The processes that a process has started, where the system tells. */
export function childrenOf(pid: number | undefined): number[] {
  const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
  return listed.split(" ").filter(Boolean).map(Number);
}

/** Whether `childrenOf` works here. */
export const tellsChildren: boolean = ((): boolean => {
  try {
    childrenOf(process.pid);
    return true;
  } catch {
    return false;
  }
})();

/** A small row that differs from others by its number; every seventh holds a discrepancy. */
export function smallRow(id: number): string {
  const people = 10 + (id % 900);
  return `${JSON.stringify({
    id,
    en: [`The hall holds ${people} people.`],
    ko: [`강당에는 ${people + (id % 7 === 0 ? 1 : 0)}명이 들어간다.`],
    aligned: true,
  })}\n`;
}

export function smallRows(count: number): string {
  return Array.from({ length: count }, (_, id) => smallRow(id)).join("");
}

/** Asks again and again until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}
