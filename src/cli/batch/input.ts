import { DaejoError } from "../../errors.ts";
import { type Line, readLines } from "../read-lines.ts";

/** The longest line that is read: two documents of the greatest size that a file may have fit into it, with all of their signs escaped. */
export const LONGEST_LINE: number = 64 * 1024 * 1024;

/**
 * The lines of standard input.
 * @throws where `stop` is aborted: what ends there is not the input.
 */
export function inputLines(stop: AbortSignal): AsyncGenerator<Line> {
  stop.addEventListener("abort", () => process.stdin.destroy());
  return readLines(bytesUntil(stop), LONGEST_LINE);
}

async function* bytesUntil(stop: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of process.stdin) yield chunk as Uint8Array;
    stop.throwIfAborted();
  } catch (cause) {
    stop.throwIfAborted();
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
    throw new DaejoError(
      "file-unreadable",
      `Standard input cannot be read (${code}).`,
      "Pass rows, one JSON object a line.",
      { cause },
    );
  }
}
