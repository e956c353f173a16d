import { DaejoError } from "../errors.ts";
import { LineIndex } from "../text/line-index.ts";

/**
 * The error for a text that is not of its format ("JSON"): `file-unreadable`, with the line (from 1) of the place.
 * `problem` goes on after a colon, `hint` is a sentence of its own.
 */
export function unreadable(text: string, offset: number, format: string, problem: string, hint: string): DaejoError {
  const { line } = new LineIndex(text).positionAt(offset);
  return new DaejoError("file-unreadable", `Line ${line} cannot be read as ${format}: ${problem}.`, hint);
}
