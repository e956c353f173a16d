import type { Candidate } from "../numeral.ts";
import { isAsciiLetter, isUpper } from "../../text/characters.ts";
import { isApostrophe, isLatinEnd, lettersEnd, wordAt } from "../words.ts";

const PARTS =
  "war chapter part volume phase type article section act book grade class bowl title annex appendix schedule stage level figure table";
const NAMES =
  "henry louis elizabeth charles george edward james william richard john paul pius benedict leo gregory nicholas napoleon alexander philip frederick francis ferdinand ivan catherine";

/** Words behind which a Roman numeral numbers something. */
export const ROMAN_HEADS: readonly string[] = [...PARTS.split(" "), ...NAMES.split(" ")];

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const LONGEST = 7;

/** World War II, Chapter IV, Louis XIV; not the part I like, Class C. The head stands at `[start, end)`. */
export function readRoman(text: string, start: number, end: number): Candidate | undefined {
  if (text.charCodeAt(end) !== 0x20 || !isUpper(text.charCodeAt(end + 1))) return undefined;
  const from = end + 1;
  const last = lettersEnd(text, from);
  if (last - from > LONGEST || !isLatinEnd(text, last)) return undefined;
  const amount = romanValue(text, from, last);
  if (amount === 0 || (last - from === 1 && !isNumbering(text, start, from, last))) return undefined;
  return { kind: "number", value: { amount: String(amount), ordinal: true }, start: from, end: last };
}

/** I, V and X are letters, and I a pronoun: the head must be a title, and no clause may begin. */
function isNumbering(text: string, start: number, from: number, last: number): boolean {
  const letter = text.charAt(from);
  if (!isUpper(text.charCodeAt(start)) || !"IVX".includes(letter)) return false;
  if (isApostrophe(text, last)) return false;
  // John V. Smith
  if (letter !== "I" && text.charCodeAt(last) === 0x2e && text.charCodeAt(last + 1) === 0x20) return false;
  const next = text.charCodeAt(last + 1);
  if (letter !== "I" || text.charCodeAt(last) !== 0x20 || !isAsciiLetter(next) || isUpper(next)) return true;
  return TAILS.has(wordAt(text, last + 1));
}

const TAILS: ReadonlySet<string> = new Set("of and to in is was or at by as on for the".split(" "));

const SHORTEST = /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a numeral in its shortest form; 0 for other letters. */
function romanValue(text: string, start: number, end: number): number {
  if (!SHORTEST.test(text.slice(start, end))) return 0;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = DIGITS[text.charAt(at)] ?? 0;
    value += at + 1 < end && digit < (DIGITS[text.charAt(at + 1)] ?? 0) ? -digit : digit;
  }
  return value;
}
