import type { Line } from "../read-lines.ts";

/** A line of the input on its way to its answer. */
export interface Row {
  readonly line: Line;
  /** Whether someone works at it; until then it may be given up. */
  isBegun: boolean;
  /** How often a worker has ended while it had this row. */
  crashes: number;
  /** The line of the output with its line feed; empty where there is none, undefined while it is not known. */
  answer: Uint8Array | undefined;
}

export function rowOf(line: Line): Row {
  return { line, isBegun: false, crashes: 0, answer: undefined };
}

const encoder = new TextEncoder();

/** A line of the output. */
export function lineOf(answer: object): Uint8Array {
  return encoder.encode(`${JSON.stringify(answer)}\n`);
}
