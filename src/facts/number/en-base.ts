import type { Candidate } from "../numeral.ts";
import { isLatinEnd, isOneOf } from "../words.ts";

/** Words for the base of a notation that are little else; binary and decimal are. */
const BASES: ReadonlyMap<string, string> = new Map([
  ["hexadecimal", "16"],
  ["hex", "16"],
  ["octal", "8"],
]);

/** The words that `readBase` reads. */
export const BASE_HEADS: readonly string[] = [...BASES.keys()];

/** hexadecimal digits, an octal number: 16진수, 8진수. */
export function readBase(text: string, start: number, end: number): Candidate | undefined {
  const amount = BASES.get(text.slice(start, end).toLowerCase());
  // float.hex and hex() are names.
  if (amount === undefined || !isLatinEnd(text, end) || isOneOf(text, start - 1, "._#$") || isOneOf(text, end, "(_")) {
    return undefined;
  }
  return { kind: "number", value: { amount }, start, end, written: "words" };
}
