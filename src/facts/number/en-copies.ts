import type { Candidate } from "../numeral.ts";
import { isLatinEnd, wordBefore } from "../words.ts";

const COPIES: ReadonlyMap<string, string> = new Map([
  ["duplicate", "2"],
  ["triplicate", "3"],
  ["quadruplicate", "4"],
]);

/** The words that `readCopies` reads. */
export const COPY_HEADS: readonly string[] = [...COPIES.keys()];

/** signed in duplicate, in triplicate: so many copies. */
export function readCopies(text: string, start: number, end: number): Candidate | undefined {
  const amount = COPIES.get(text.slice(start, end).toLowerCase());
  const isCounted = text.charCodeAt(start - 1) === 0x20 && wordBefore(text, start - 1) === "in";
  if (amount === undefined || !isCounted || !isLatinEnd(text, end)) return undefined;
  return { kind: "number", value: { amount }, start, end, written: "words" };
}
