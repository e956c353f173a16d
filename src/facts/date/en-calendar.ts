import type { DateValue } from "../fact.ts";
import { isAsciiLetter, isDigit, isUpper } from "../../text/characters.ts";
import { digitsEnd, ordinalSuffixEnd, smallNumberAt } from "../digits.ts";
import { readEnglishWords } from "../number/en-numeral.ts";
import {
  isApostrophe,
  isLatinEnd,
  isOneOf,
  precedingWord,
  skipSpace,
  wordAt,
  wordBefore,
  type Place,
} from "../words.ts";
import { relativeAfter } from "./en-direction.ts";
import { AFTER_DAY, MONTHS, PLAIN_MONTHS, WEEKDAYS } from "./en-words.ts";

/** A month as a text names it. */
export interface MonthName extends Place<number> {
  readonly short: boolean;
  /** Whether it can mean nothing else: May and June, but not may, and dec only after a word of time. */
  readonly certain: boolean;
  readonly name: string;
}

/** A month's name at `at`, with the point of an abbreviation. */
export function monthAt(text: string, at: number): MonthName | undefined {
  const word = wordAt(text, at);
  const value = MONTHS.get(word);
  if (value === undefined) return undefined;
  const end = at + word.length;
  if (!isLatinEnd(text, end)) return undefined;
  const short = word.length <= 4 && word !== "may" && word !== "june" && word !== "july";
  const certain = isUpper(text.charCodeAt(at)) || PLAIN_MONTHS.has(word);
  return { value, end: short && text.charCodeAt(end) === 0x2e ? end + 1 : end, short, certain, name: word };
}

/** Friday, fridays, Fri., with the point of an abbreviation. */
export function weekdayAt(text: string, at: number): (Place<number> & { readonly short: boolean }) | undefined {
  const word = wordAt(text, at);
  const value = WEEKDAYS.get(word);
  const end = at + word.length;
  if (value === undefined || !isLatinEnd(text, end)) return undefined;
  const short = !word.includes("day");
  return { value, end: short && text.charCodeAt(end) === 0x2e ? end + 1 : end, short };
}

/** A day of the month, and how it is written. */
export interface Day extends Place<number> {
  readonly ordinal: boolean;
  readonly written: boolean;
}

/** 3, 3rd, 15 th, third, twenty-first: a day of the month at `at`. */
export function dayAt(text: string, at: number): Day | undefined {
  if (!isDigit(text.charCodeAt(at))) return spokenDayAt(text, at);
  const value = smallNumberAt(text, at, 2);
  if (value < 1 || value > 31) return undefined;
  const digits = digitsEnd(text, at);
  const end = suffixEnd(text, digits);
  if (!isLatinEnd(text, end) || text.charCodeAt(end) === 0x25) return undefined;
  return { value, end, ordinal: end > digits, written: false };
}

function spokenDayAt(text: string, at: number): Day | undefined {
  const word = wordAt(text, at);
  // Most words begin no figure; those that do and are no day begin with these.
  if (word === "" || word === "a" || word === "an" || word === "half") return undefined;
  const figure = readEnglishWords(text, at, word);
  if (figure === undefined || figure.plain < 1 || figure.plain > 31) return undefined;
  return { value: figure.plain, end: figure.end, ordinal: figure.ordinal === true, written: true };
}

/** Past the st, nd, rd or th at `at`, also behind a space (15 th). */
export function suffixEnd(text: string, at: number): number {
  const end = ordinalSuffixEnd(text, skipSpace(text, at));
  return end < 0 ? at : end;
}

/** Whether what follows is no noun that a figure before it could count: "May twenty people died". */
export function endsDate(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 0x2d || isAsciiLetter(code)) return false;
  const word = wordAt(text, skipSpace(text, end));
  return word === "" || AFTER_DAY.has(word);
}

/** The two last digits of a year in full: 26 is 2026, 98 is 1998. */
export function fullYear(short: number): number {
  return short < 40 ? 2000 + short : 1900 + short;
}

/** Which year the date before `at` is of, when the text says so. */
export type YearPart = Pick<DateValue, "year" | "relative">;

/** `, 2026`, ` of 2026`, ` '98`, ` nineteen ninety-six`, ` last year` behind a date. */
export function yearAfter(text: string, at: number): Place<YearPart> | undefined {
  const year = figuresAfter(text, at) ?? (text.startsWith(" of ", at) ? figuresAfter(text, at + 3) : undefined);
  if (year !== undefined) return { value: { year: year.value }, end: year.end };
  const relative = relativeAfter(text, at, "year");
  return relative === undefined ? undefined : { value: { relative: relative.value }, end: relative.end };
}

function figuresAfter(text: string, at: number): Place<number> | undefined {
  const place = skipSpace(text, text.charCodeAt(at) === 0x2c ? at + 1 : at);
  if (place === at) return undefined;
  const code = text.charCodeAt(place);
  if (isDigit(code)) return fourDigitsAt(text, place);
  if (isApostrophe(text, place)) return quotedYearAt(text, place);
  return isAsciiLetter(code) ? spokenYearAt(text, place) : undefined;
}

/** A year between 1000 and 2999 that no digit, letter or clock time continues. */
export function fourDigitsAt(text: string, at: number): Place<number> | undefined {
  const end = digitsEnd(text, at);
  if (end - at !== 4 || !isLatinEnd(text, end)) return undefined;
  const value = smallNumberAt(text, at, 4);
  return value >= 1000 && value <= 2999 && text.charCodeAt(end) !== 0x3a ? { value, end } : undefined;
}

/** '98: not the beginning of a quotation. */
function quotedYearAt(text: string, at: number): Place<number> | undefined {
  const end = digitsEnd(text, at + 1);
  if (end - at !== 3 || isApostrophe(text, end) || !isLatinEnd(text, end)) return undefined;
  return { value: fullYear(Number(text.slice(at + 1, end))), end };
}

/** nineteen ninety-six, nineteen oh one, two thousand and eighteen. */
export function spokenYearAt(text: string, at: number): Place<number> | undefined {
  const word = wordAt(text, at);
  if (!SPOKEN_CENTURIES.has(word)) return undefined;
  const first = readEnglishWords(text, at, word);
  if (first === undefined || first.ordinal === true) return undefined;
  if (first.plain >= 1000 && first.plain <= 2100) return { value: first.plain, end: first.end };
  const place = skipDash(text, first.end);
  if (place === first.end || first.plain < 13 || first.plain > 20) return undefined;
  const rest = restOfYearAt(text, place);
  return rest === undefined ? undefined : { value: first.plain * 100 + rest.value, end: rest.end };
}

const SPOKEN_CENTURIES: ReadonlySet<string> = new Set(
  "one two thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(" "),
);

function restOfYearAt(text: string, at: number): Place<number> | undefined {
  const word = wordAt(text, at);
  const isZero = word === "oh" || word === "o" || word === "zero";
  const place = isZero ? skipDash(text, at + word.length) : at;
  const name = isZero ? wordAt(text, place) : word;
  if (name === "" || name === "a" || name === "an" || name === "half") return undefined;
  const figure = readEnglishWords(text, place, name);
  if (figure === undefined || figure.ordinal === true) return undefined;
  const fits = isZero ? figure.plain >= 1 && figure.plain <= 9 : figure.plain >= 10 && figure.plain <= 99;
  return fits ? { value: figure.plain, end: figure.end } : undefined;
}

/** Past one space or hyphen: mid-May, 3-March. */
export function skipDash(text: string, at: number): number {
  return text.charCodeAt(at) === 0x2d ? at + 1 : skipSpace(text, at);
}

/** The word before `start`, which a space or hyphen parts from it; empty if none stands there. */
export function cueBefore(text: string, start: number): string {
  return isOneOf(text, start - 1, "-–") ? wordBefore(text, start - 1) : precedingWord(text, start);
}
