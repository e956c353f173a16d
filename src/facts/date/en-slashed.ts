import type { Candidate } from "../numeral.ts";
import { isAsciiLetter, isDigit } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { fourDigitsAt, fullYear } from "./en-calendar.ts";
import {
  isClauseEnd,
  isOneOf,
  skipSpace,
  skipSpaceBack,
  standsAlone,
  stretchBefore,
  wordAt,
  wordBefore,
} from "../words.ts";
import { isMonthDay } from "./value.ts";

const SLASH = 0x2f;
const DASH = 0x2d;
const POINT = 0x2e;

/** 3/25/2026, 25.3.2026, 10-31-1974, 05/05/89; 4/22 after a word of time, or where a weekday stands before it. */
export function readSlashed(text: string, start: number, cued = false): Candidate | undefined {
  if (isContinued(text, start)) return undefined;
  const firstEnd = digitsEnd(text, start);
  const separator = text.charCodeAt(firstEnd);
  if (firstEnd - start > 2 || (separator !== SLASH && separator !== DASH && separator !== POINT)) return undefined;
  const secondEnd = digitsEnd(text, firstEnd + 1);
  if (secondEnd === firstEnd + 1 || secondEnd - firstEnd > 3) return undefined;
  const first = Number(text.slice(start, firstEnd));
  const second = Number(text.slice(firstEnd + 1, secondEnd));
  const isWhole = text.charCodeAt(secondEnd) === separator && isDigit(text.charCodeAt(secondEnd + 1));
  if (isWhole) return readWithYear(text, start, { first, second, separator, end: secondEnd });
  const pair = { first, second, start, end: secondEnd };
  if (separator === SLASH) return readPair(text, pair, cued);
  return separator === DASH && isDashedDay(text, pair) ? readPair(text, pair, true) : undefined;
}

/** 09/2026, 11-2016 */
export function readMonthYear(text: string, start: number): Candidate | undefined {
  const monthEnd = digitsEnd(text, start);
  const month = Number(text.slice(start, monthEnd));
  if (monthEnd - start > 2 || month < 1 || month > 12 || isContinued(text, start)) return undefined;
  if (!isOneOf(text, monthEnd, "/-") || isOneOf(text, start - 1, "-")) return undefined;
  const year = fourDigitsAt(text, monthEnd + 1);
  if (year === undefined || year.value < 1900 || year.value > 2099 || isOneOf(text, year.end, "/-.")) return undefined;
  return { kind: "date", value: { year: year.value, month }, start, end: year.end };
}

/** A letter, digit, sign or separator before the first figure: a path, a version, a sum, a longer number. */
function isContinued(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  // 10/1-10/7: the second end of a range
  if (code === DASH && isDigit(text.charCodeAt(start - 2))) return !isPairBefore(text, start - 1);
  return isDigit(code) || isAsciiLetter(code) || isOneOf(text, start - 1, "/.-–:$#=_");
}

interface Figures {
  readonly first: number;
  readonly second: number;
  readonly separator: number;
  readonly end: number;
}

function readWithYear(
  text: string,
  start: number,
  { first, second, separator, end: at }: Figures,
): Candidate | undefined {
  const end = digitsEnd(text, at + 1);
  const digits = end - at - 1;
  const next = text.charCodeAt(end);
  const isLonger = isDigit(text.charCodeAt(end + 1)) && (next === separator || next === POINT);
  if (isAsciiLetter(next) || next === SLASH || isLonger) return undefined;
  const figure = Number(text.slice(at + 1, end));
  if (digits !== 4 && (digits !== 2 || separator === POINT)) return undefined;
  // A record of wins and losses (12-4-2, 10-7-21) has no zero before a figure, and nothing above the days of a month.
  const isPadded = text.charCodeAt(start) === 0x30 || text.charCodeAt(at + 1) === 0x30;
  if (digits === 2 && separator === DASH && figure <= 31 && !isPadded) return undefined;
  const year = digits === 4 ? figure : fullYear(figure);
  if (year < 1000 || year > 2999) return undefined;
  const american = isMonthDay(first, second);
  const european = isMonthDay(second, first);
  if (!american && !european) return undefined;
  // Points are the continent's, where the day stands first.
  if (american && european && first !== second && separator !== POINT) {
    return { kind: "date", value: { year }, start, end };
  }
  const dayFirst = european && (separator === POINT || !american);
  const value = dayFirst ? { year, month: second, day: first } : { year, month: first, day: second };
  return { kind: "date", value, start, end };
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly start: number;
  readonly end: number;
}

/** "back on 4-22." is a day, "on 4-22 occasions" a range. */
function isDashedDay(text: string, { start, end }: Pair): boolean {
  return isClauseEnd(text, end) && wordBefore(text, spacesBack(text, start)) === "on";
}

const WIDEST_SPACE = 8;

/** Before the spaces that end at `end`. */
function spacesBack(text: string, end: number): number {
  let start = end;
  while (end - start < WIDEST_SPACE && text.charCodeAt(start - 1) === 0x20) start--;
  return start;
}

/** 4/22, 22/04: month and day, as far as it can be no fraction. */
function readPair(text: string, { first, second, start, end }: Pair, cued: boolean): Candidate | undefined {
  const american = isMonthDay(first, second);
  if (!american && !isMonthDay(second, first)) return undefined;
  // 9/11 and 24/7 are names.
  if ((first === 9 && second === 11) || (first === 24 && second === 7)) return undefined;
  const next = text.charCodeAt(end);
  if (isAsciiLetter(next) || next === SLASH || next === 0x25 || next === DASH) {
    if (next !== DASH || !isDigit(text.charCodeAt(end + 1))) return undefined;
  }
  if (next === POINT && isDigit(text.charCodeAt(end + 1))) return undefined;
  if (!cued && !isDatePair(text, start, end, isFraction(first, second))) return undefined;
  const value = american ? { month: first, day: second } : { month: second, day: first };
  return { kind: "date", value, start, end };
}

/** Halves to sixteenths. */
function isFraction(top: number, bottom: number): boolean {
  return top < bottom && (bottom <= 6 || bottom === 8 || bottom === 10 || bottom === 12 || bottom === 16);
}

const ON: ReadonlySet<string> = new Set("on each every this next last".split(" "));
const AROUND: ReadonlySet<string> = new Set(
  "from by until till since before after between through to and or".split(" "),
);

/** "on 3/4", "from 10/1 to 11/7", "11/20, 11/22 or 11/25", 4/22 alone on its line. */
function isDatePair(text: string, start: number, end: number, fraction: boolean): boolean {
  if (wordAt(text, skipSpace(text, end)) === "of") return false;
  const space = spacesBack(text, start);
  const word = wordBefore(text, space);
  if (ON.has(word)) return true;
  if (fraction) return false;
  if (isOneOf(text, start - 1, "-")) return true;
  const place = space - word.length;
  if (word === "to" || word === "and" || word === "or" || word === "through") {
    return isPairBefore(text, skipSpaceBack(text, place));
  }
  if (AROUND.has(word)) return true;
  if (text.charAt(space - 1) === ",") return isPairBefore(text, space - 1);
  // 22/04, 04/25: a zero before a figure, and one that is no month
  const isPadded = text.charAt(start) === "0" || text.charAt(text.indexOf("/", start) + 1) === "0";
  return (standsAlone(text, start, end) && end - start >= 4) || (isPadded && !isMonths(text, start, end));
}

/** 01/12: either figure may be a month, or the pages of a slide. */
function isMonths(text: string, start: number, end: number): boolean {
  const [first = 0, second = 0] = text.slice(start, end).split("/").map(Number);
  return first <= 12 && second <= 12;
}

/** Whether 11/20 or the like ends at `end`. */
function isPairBefore(text: string, end: number): boolean {
  return /\d\/\d{1,4}$/.test(stretchBefore(text, end, 7));
}
