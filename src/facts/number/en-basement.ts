import type { Candidate } from "../numeral.ts";
import { smallNumberAt, digitsEnd } from "../digits.ts";
import { isClauseEnd, wordAt } from "../words.ts";

/** The words that basement floors begin with. */
export const BASEMENT_HEADS: readonly string[] = ["basement"];

/** basement level 1, basement floor 2: counted downwards. */
export function readBasement(text: string, start: number, end: number): Candidate | undefined {
  if (end - start !== LENGTH || (text.charCodeAt(start) | 0x20) !== 0x62 || text.charCodeAt(end) !== 0x20) {
    return undefined;
  }
  const word = wordAt(text, end + 1);
  const place = end + 1 + word.length + 1;
  const level = smallNumberAt(text, place, 1);
  const last = digitsEnd(text, place);
  if ((word !== "level" && word !== "floor") || level < 1) return undefined;
  if (!isClauseEnd(text, last) && text.charCodeAt(last) !== 0x20) return undefined;
  return { kind: "number", value: { amount: `-${level}`, ordinal: true }, start, end: last };
}

const LENGTH = "basement".length;
