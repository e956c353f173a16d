import type { Numeral } from "../numeral.ts";
import { shift } from "../amount.ts";
import { skipSpaceBack, standsAlone, wordBefore } from "../words.ts";
import { nextWord, scalesAt } from "./en-chain.ts";
import { DOZENS, SHARE_CUES, TIME_UNITS } from "./en-words.ts";

/** half a million, half-million, half a dozen, half a mile, half of them, more than half. */
export function readHalf(text: string, start: number): Numeral | undefined {
  const end = start + 4;
  const next = nextWord(text, end);
  const isArticle = next.word === "a" || next.word === "an";
  const whole = readHalfOf(text, start, isArticle ? next.start + next.word.length : end);
  if (whole !== undefined) return whole;
  if (isArticle) return halfUnit(text, start, next.start + next.word.length);
  return isHalf(text, start, next.word) ? { start, end, amount: "0.5", plain: -1, written: "words" } : undefined;
}

/** a half million, a half-dozen, a half alone, a half percent; "half" stands at `place`. */
export function readHalfArticle(text: string, start: number, place: number): Numeral | undefined {
  const end = place + 4;
  const whole = readHalfOf(text, start, end);
  if (whole !== undefined) return whole;
  if (!text.startsWith(" of ", end) && !standsAlone(text, start, end)) return halfUnit(text, start, end);
  return { start, end, amount: "0.5", plain: -1, written: "words" };
}

/** Half of the dozen or the scale that follows at `end`. */
function readHalfOf(text: string, start: number, end: number): Numeral | undefined {
  const { word, start: place } = nextWord(text, end);
  if (DOZENS.has(word)) {
    return { start, end: place + word.length, amount: "6", plain: 6, written: "article", bound: "about" };
  }
  const scale = scalesAt(text, end);
  if (scale.power === 0 || scale.ordinal) return undefined;
  return { start, end: scale.end, amount: shift("0.5", scale.power), plain: -1, written: "article", scaled: true };
}

/** half a mile, a half percent: a figure for units only, and not for those of time, which know half an hour. */
function halfUnit(text: string, start: number, end: number): Numeral | undefined {
  const { word } = nextWord(text, end);
  if (word === "" || TIME_UNITS.has(word)) return undefined;
  return { start, end, amount: "0.5", plain: -1, written: "article" };
}

/** half of them, half the members, more than half; not the other half, half past, half-hearted. */
function isHalf(text: string, start: number, next: string): boolean {
  const end = start + 4;
  if (text.charCodeAt(end) === 0x2d) return false;
  const before = wordBefore(text, skipSpaceBack(text, start));
  if (NAMED_HALVES.has(before)) return false;
  if (WHOLES.has(next)) return !IDLE_WHOLES.test(text.slice(end, end + 14));
  if (SHARE_CUES.has(before)) return !NO_SHARES.has(next);
  return standsAlone(text, start, end);
}

const NAMED_HALVES: ReadonlySet<string> = new Set(
  "first second other better latter former top bottom upper lower last next this early late each either northern southern eastern western left right".split(
    " ",
  ),
);
const WHOLES: ReadonlySet<string> = new Set("of the its his her their our my your those these all".split(" "));
/** half the battle; half of the year and of 2024 are dates. */
const IDLE_WHOLES = /^ (?:the (?:battle|fun|story)|of (?:the (?:year|month)|\d))/;
const NO_SHARES: ReadonlySet<string> = new Set("past way hour hours time full empty dead asleep".split(" "));
