import type { DateValue } from "../fact.ts";
import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { isAsciiLetter, isDigit, isUpper } from "../../text/characters.ts";
import { digitsEnd, smallNumberAt } from "../digits.ts";
import { manner } from "../numeral.ts";
import { isLatinEnd, skipSpace, skipSpaceBack, wordAt, wordBefore } from "../words.ts";
import { AFTER_DAY, DAY_CUES, MONTH_CUES, MONTHS, WEEKDAYS } from "./en-words.ts";
import { readNumericDate } from "./numeric.ts";
import { readSlashed, readYear } from "./en-year.ts";

/** March 3, 2026; 3 March; Thursday, Sept. 3; the 3rd of March; March 2026; 2026-09-03; in 2026; the 1990s. */
export const englishDate: KindReader = {
  numeral: (text, numeral) =>
    readDayFirst(text, numeral) ??
    readDayAlone(text, numeral) ??
    (numeral.written === undefined ? readDigitsDate(text, numeral) : readPeriod(text, numeral)),
  heads: [...MONTHS.keys(), ...WEEKDAYS.keys(), "q1", "q2", "q3", "q4"],
  word: (text, start, end) => {
    if (!isUpper(text.charCodeAt(start))) return undefined;
    const word = text.slice(start, end).toLowerCase();
    if (word.length === 2 && word.startsWith("q")) return readQuarter(text, start, end, Number(word.charAt(1)));
    const weekday = WEEKDAYS.get(word);
    return weekday === undefined ? readMonth(text, start) : readWeekday(text, start, end, weekday, word);
  },
};

function readDigitsDate(text: string, numeral: Numeral): Candidate | undefined {
  const { start } = numeral;
  return (
    readNumericDate(text, start) ?? readSlashed(text, start) ?? readPeriod(text, numeral) ?? readYear(text, numeral)
  );
}

/** Q3, Q3 2026. */
function readQuarter(text: string, start: number, end: number, quarter: number): Candidate | undefined {
  if (!(quarter >= 1 && quarter <= 4)) return undefined;
  const year = yearAfter(text, end);
  const value = { ...(year === undefined ? {} : { year: year.value }), quarter };
  return { kind: "date", value, start, end: year?.end ?? end };
}

/** second quarter, 21st century. */
function readPeriod(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.ordinal !== true || numeral.plain < 1) return undefined;
  const place = skipDash(text, numeral.end);
  const word = wordAt(text, place);
  const how = { start: numeral.start, end: place + word.length, ...manner(numeral) };
  if (word === "quarter" && numeral.plain <= 4) return { kind: "date", value: { quarter: numeral.plain }, ...how };
  if (word === "century" && numeral.plain <= 30) return { kind: "date", value: { century: numeral.plain }, ...how };
  return undefined;
}

/** 3 March 2026, 3rd of March. */
function readDayFirst(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end } = numeral;
  if (plain < 1 || plain > 31 || (numeral.written !== undefined && numeral.ordinal !== true)) return undefined;
  let place = skipDash(text, end);
  if (place === end) return undefined;
  if (text.startsWith("of ", place)) place += 3;
  if (!isUpper(text.charCodeAt(place))) return undefined;
  const month = monthAt(text, place);
  if (month === undefined) return undefined;
  const year = yearAfter(text, month.end);
  // "Article 3 May be": the verb, as a heading writes it.
  if (month.value === 5 && year === undefined && numeral.ordinal !== true && isLowerWord(text, month.end))
    return undefined;
  const value = { ...(year === undefined ? {} : { year: year.value }), month: month.value, day: plain };
  return { kind: "date", value, start, end: year?.end ?? month.end };
}

/** on the 29th, until the 3rd: the day of a month, unless a noun follows (on the 29th floor). */
function readDayAlone(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end } = numeral;
  if (numeral.ordinal !== true || numeral.written !== undefined || plain < 1 || plain > 31) return undefined;
  if (!text.startsWith("the ", start - 4)) return undefined;
  const before = skipSpaceBack(text, start - 4);
  if (before === start - 4 || !DAY_CUES.has(wordBefore(text, before))) return undefined;
  const next = text.charCodeAt(end) === 0x2d ? "-" : wordAt(text, skipSpace(text, end));
  if (next !== "" && !AFTER_DAY.has(next)) return undefined;
  return { kind: "date", value: { day: plain }, start, end };
}

function isLowerWord(text: string, at: number): boolean {
  const code = text.charCodeAt(skipSpace(text, at));
  return isAsciiLetter(code) && !isUpper(code);
}

function readMonth(text: string, start: number): Candidate | undefined {
  const month = monthAt(text, start);
  if (month === undefined) return undefined;
  const day = dayAfter(text, month.end);
  if (day !== undefined) {
    const year = yearAfter(text, day.end);
    const date = { ...(year === undefined ? {} : { year: year.value }), month: month.value, day: day.value };
    return withWeekday(text, date, start, year?.end ?? day.end);
  }
  const year = yearAfter(text, month.end) ?? yearOf(text, month.end);
  if (year !== undefined)
    return { kind: "date", value: { year: year.value, month: month.value }, start, end: year.end };
  return isMonthAlone(text, start, month)
    ? { kind: "date", value: { month: month.value }, start, end: month.end }
    : undefined;
}

interface Part {
  readonly value: number;
  readonly end: number;
}

/** A month's name at `at`, with the point of an abbreviation. */
function monthAt(text: string, at: number): (Part & { readonly short: boolean }) | undefined {
  const word = wordAt(text, at);
  const value = MONTHS.get(word);
  if (value === undefined) return undefined;
  const end = at + word.length;
  if (!isLatinEnd(text, end)) return undefined;
  const short = word.length <= 4 && word !== "may" && word !== "june" && word !== "july";
  return { value, end: short && text.charCodeAt(end) === 0x2e ? end + 1 : end, short };
}

/** May, March and the abbreviations are words and names; alone they are months only after a preposition and the like. */
function isMonthAlone(text: string, start: number, month: Part & { readonly short: boolean }): boolean {
  const before = skipDash(text, start, true);
  const cued = before !== start && MONTH_CUES.has(wordBefore(text, before));
  if (month.value === 5 || month.value === 3 || month.short) {
    const next = wordAt(text, skipSpace(text, month.end));
    // In March of last year, by May; not "in March on Washington".
    return cued && next !== "on";
  }
  return true;
}

/** The day after a month's name; not the first digits of a larger figure, a clock time or a version. */
function dayAfter(text: string, at: number): Part | undefined {
  let place = skipSpace(text, at);
  if (place === at) return undefined;
  if (text.startsWith("the ", place)) place += 4;
  const value = smallNumberAt(text, place, 2);
  if (value < 1 || value > 31) return undefined;
  let end = digitsEnd(text, place);
  const suffix = text.slice(end, end + 2).toLowerCase();
  if (suffix === "st" || suffix === "nd" || suffix === "rd" || suffix === "th") end += 2;
  if (!isLatinEnd(text, end) || text.charCodeAt(end) === 0x25) return undefined;
  return text.charCodeAt(end) === 0x3a && isDigit(text.charCodeAt(end + 1)) ? undefined : { value, end };
}

/** `, 2026` or ` 2026` after a day or a month. */
function yearAfter(text: string, at: number): Part | undefined {
  const place = skipSpace(text, text.charCodeAt(at) === 0x2c ? at + 1 : at);
  if (place === at) return undefined;
  const end = digitsEnd(text, place);
  if (end - place !== 4 || !isLatinEnd(text, end)) return undefined;
  const value = smallNumberAt(text, place, 4);
  return value >= 1000 && value <= 2999 && text.charCodeAt(end) !== 0x3a ? { value, end } : undefined;
}

/** March of 2026. */
function yearOf(text: string, at: number): Part | undefined {
  return text.startsWith(" of ", at) ? yearAfter(text, at + 3) : undefined;
}

/** Thursday; Thursday, Sept. 3; Thursday the 3rd; Thursday, 3 March. Abbreviations need a date beside them. */
function readWeekday(text: string, start: number, end: number, weekday: number, word: string): Candidate | undefined {
  const short = !word.includes("day");
  let place = short && text.charCodeAt(end) === 0x2e ? end + 1 : end;
  if (text.charCodeAt(place) === 0x2c) place++;
  place = skipSpace(text, place);
  const date = place === end ? undefined : dateAt(text, place);
  if (date !== undefined) return { kind: "date", value: { ...date.value, weekday }, start, end: date.end };
  return short ? undefined : { kind: "date", value: { weekday }, start, end };
}

function dateAt(text: string, at: number): { readonly value: DateValue; readonly end: number } | undefined {
  if (text.startsWith("the ", at)) {
    const day = smallNumberAt(text, at + 4, 2);
    const end = digitsEnd(text, at + 4);
    if (day < 1 || day > 31 || !/^(?:st|nd|rd|th)$/.test(text.slice(end, end + 2))) return undefined;
    const whole = readDayFirst(text, { start: at + 4, end: end + 2, amount: "", plain: day, ordinal: true });
    return whole?.kind === "date" ? whole : { value: { day }, end: end + 2 };
  }
  if (isDigit(text.charCodeAt(at))) {
    const end = digitsEnd(text, at);
    const found = readDayFirst(text, { start: at, end, amount: "", plain: smallNumberAt(text, at, 2) });
    return found?.kind === "date" ? found : undefined;
  }
  const month = monthAt(text, at);
  const found = month === undefined || dayAfter(text, month.end) === undefined ? undefined : readMonth(text, at);
  return found?.kind === "date" ? found : undefined;
}

/** Takes in ` (Thursday)` and `, Thursday` after a date. */
function withWeekday(text: string, date: DateValue, start: number, end: number): Candidate {
  const open = text.startsWith(" (", end);
  const place = open ? end + 2 : text.startsWith(", ", end) ? end + 2 : -1;
  const word = place < 0 ? "" : wordAt(text, place);
  const weekday = WEEKDAYS.get(word);
  const close = place + word.length;
  if (weekday === undefined || (open && text.charCodeAt(close) !== 0x29) || (!open && !word.endsWith("day"))) {
    return { kind: "date", value: date, start, end };
  }
  return { kind: "date", value: { ...date, weekday }, start, end: open ? close + 1 : close };
}

/** Past (or before) one space or hyphen: mid-May, 3-March. */
function skipDash(text: string, at: number, back = false): number {
  if (back) return text.charCodeAt(at - 1) === 0x2d ? at - 1 : skipSpaceBack(text, at);
  return text.charCodeAt(at) === 0x2d ? at + 1 : skipSpace(text, at);
}
