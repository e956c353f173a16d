import type { DateValue } from "../fact.ts";
import type { Candidate, Numeral } from "../numeral.ts";
import type { Day, MonthName, YearPart } from "./en-calendar.ts";
import { isAsciiLetter, isDigit, isUpper } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { isLatinEnd, isOneOf, skipSpace, standsAlone, wordAt, type Place } from "../words.ts";
import {
  cueBefore,
  dayAt,
  endsDate,
  fourDigitsAt,
  fullYear,
  monthAt,
  skipDash,
  suffixEnd,
  weekdayAt,
  yearAfter,
} from "./en-calendar.ts";
import { relativeAfter } from "./en-direction.ts";
import { AFTER_DAY, CUED_MONTHS, DAY_CUES, MONTH_CUES, MONTHS, TIME_CUES } from "./en-words.ts";

/** March 3, 2026; Mar-2026; Sept. 3; jan/1; May twenty-first; March last year; in March. */
export function readMonth(text: string, start: number): Candidate | undefined {
  const month = monthAt(text, start);
  if (month === undefined) return undefined;
  const day = dayAfter(text, month);
  if (day !== undefined) {
    const year = yearAfter(text, day.end) ?? gluedYear(text, day.end);
    const date = { ...year?.value, month: month.value, day: day.value };
    return withWeekday(text, date, start, year?.end ?? day.end);
  }
  const year = yearAfter(text, month.end) ?? gluedYear(text, month.end);
  if (year !== undefined && (month.certain || TIME_CUES.has(cueBefore(text, start)))) {
    return { kind: "date", value: { ...year.value, month: month.value }, start, end: year.end };
  }
  if (month.certain && text.startsWith(" after next", month.end)) {
    const relative = { unit: "month", offset: 2 } as const;
    return { kind: "date", value: { month: month.value, relative }, start, end: month.end + 11 };
  }
  return isMonthAlone(text, start, month)
    ? { kind: "date", value: { month: month.value }, start, end: month.end }
    : undefined;
}

/** May, March and the abbreviations are words and names; alone they are months only after a preposition and the like. */
function isMonthAlone(text: string, start: number, month: MonthName): boolean {
  const cue = cueBefore(text, start);
  // "the next may be": a verb goes on, a month does not.
  if (!month.certain) return CUED_MONTHS.has(month.name) && TIME_CUES.has(cue) && endsDate(text, month.end);
  if (month.value !== 5 && month.value !== 3 && !month.short) return true;
  // In March of last year, by May; not "in March on Washington".
  if (MONTH_CUES.has(cue)) return cue === "any" || wordAt(text, skipSpace(text, month.end)) !== "on";
  return (
    (isOneOf(text, start - 1, "-–") && MONTHS.has(cue)) ||
    isBesideMonth(text, month.end) ||
    (!month.short && standsAlone(text, start, month.end))
  );
}

/** March to May, Jan-Feb */
function isBesideMonth(text: string, end: number): boolean {
  const joint = /^(?: (?:to|through|and|or) | ?[-–/] ?)/.exec(text.slice(end, end + 9))?.[0] ?? "";
  return joint !== "" && monthAt(text, end + joint.length)?.certain === true;
}

/** The day after a month's name; not the first digits of a larger figure, a clock time or a version. */
function dayAfter(text: string, month: MonthName): Day | undefined {
  const code = text.charCodeAt(month.end);
  const glued = code === 0x2d || code === 0x2f;
  let place = glued ? month.end + 1 : skipSpace(text, month.end);
  if (place === month.end) return undefined;
  if (text.startsWith("the ", place)) place += 4;
  const day = dayAt(text, place);
  if (day === undefined) return undefined;
  if (day.written) {
    return (day.ordinal || day.value >= 20) && (endsDate(text, day.end) || yearAfter(text, day.end) !== undefined)
      ? day
      : undefined;
  }
  // May 3:15, Jan-2-2026 but not Jan-2-3-4
  const next = text.charCodeAt(day.end);
  if (next === 0x3a && isDigit(text.charCodeAt(day.end + 1))) return undefined;
  if (glued && next === code && fourDigitsAt(text, day.end + 1) === undefined) return undefined;
  // "march 3 miles", "you may 5 times": words in lower case need an end.
  return !month.certain && !day.ordinal && !endsDate(text, day.end) ? undefined : day;
}

/** Mar-2026, 22/Jan/2019. */
function gluedYear(text: string, at: number): Place<YearPart> | undefined {
  const code = text.charCodeAt(at);
  const year = code === 0x2d || code === 0x2f ? fourDigitsAt(text, at + 1) : undefined;
  return year === undefined ? undefined : { value: { year: year.value }, end: year.end };
}

/** Takes in ` (Thursday)` and `, Thursday` after a date. */
function withWeekday(text: string, date: DateValue, start: number, end: number): Candidate {
  const open = text.startsWith(" (", end);
  const place = open || text.startsWith(", ", end) ? end + 2 : -1;
  const weekday = place < 0 ? undefined : weekdayAt(text, place);
  if (weekday === undefined || (open ? text.charCodeAt(weekday.end) !== 0x29 : weekday.short)) {
    return { kind: "date", value: date, start, end };
  }
  return {
    kind: "date",
    value: { ...date, weekday: weekday.value },
    start,
    end: open ? weekday.end + 1 : weekday.end,
  };
}

/** 3 March 2026, 3rd of March, 1-Jan, 22april, second of August, the 20th of next month. */
export function readDayFirst(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start } = numeral;
  if (plain < 1 || plain > 31 || (numeral.written !== undefined && numeral.ordinal !== true)) return undefined;
  const suffix = numeral.ordinal === true ? numeral.end : suffixEnd(text, numeral.end);
  const ordinal = suffix > numeral.end || numeral.ordinal === true;
  // the 15th day of next month
  const end = ordinal && text.startsWith(" day of ", suffix) ? suffix + 4 : suffix;
  const inMonth = ordinal ? relativeAfter(text, end, "month") : undefined;
  if (inMonth !== undefined) {
    return { kind: "date", value: { day: plain, relative: inMonth.value }, start, end: inMonth.end };
  }
  const month = monthAfterDay(text, end, ordinal);
  if (month === undefined) return undefined;
  const year =
    yearAfter(text, month.end) ??
    gluedYear(text, month.end) ??
    (ordinal && numeral.written === undefined ? shortYear(text, month.end) : undefined);
  if (year === undefined && !ordinal && isVerb(text, month)) return undefined;
  return {
    kind: "date",
    value: { ...year?.value, month: month.value, day: plain },
    start,
    end: year?.end ?? month.end,
  };
}

function monthAfterDay(text: string, at: number, ordinal: boolean): MonthName | undefined {
  const code = text.charCodeAt(at);
  let place = code === 0x2f ? at + 1 : skipDash(text, at);
  const of = text.startsWith("of ", place);
  if (of) place += 3;
  const month = monthAt(text, place);
  if (month === undefined) return undefined;
  // 22april: only a whole name clings to its day.
  if (place === at && month.end - at < 5) return undefined;
  return !month.certain && !month.short && !ordinal && !of ? undefined : month;
}

/** "Article 3 May be": the verb, as a heading writes it. */
function isVerb(text: string, month: MonthName): boolean {
  const next = text.charCodeAt(skipSpace(text, month.end));
  return month.value === 5 && isAsciiLetter(next) && !isUpper(next);
}

/** 14th April 15 */
function shortYear(text: string, at: number): Place<YearPart> | undefined {
  const place = skipSpace(text, at);
  const end = digitsEnd(text, place);
  if (place === at || end - place !== 2 || !isLatinEnd(text, end) || !endsDate(text, end)) return undefined;
  const next = text.charCodeAt(end);
  if (next === 0x3a || next === 0x2e || next === 0x2f) return undefined;
  return { value: { year: fullYear(Number(text.slice(place, end))) }, end };
}

/** on the 29th, until the 3rd, On 24th: the day of a month, unless a noun follows (on the 29th floor). */
export function readDayAlone(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start } = numeral;
  if (plain < 1 || plain > 31) return undefined;
  // First, second and so on are ranks far more often.
  if (numeral.written !== undefined && (numeral.ordinal !== true || plain < 13)) return undefined;
  const end = numeral.ordinal === true ? numeral.end : suffixEnd(text, numeral.end);
  const article = text.startsWith("the ", start - 4);
  const cue = cueBefore(text, article ? start - 4 : start);
  if (numeral.ordinal !== true && end === numeral.end) {
    // "See you on the 27." The lower figures are bus lines and answers.
    const isDay = plain >= 13 && article && (DAY_CUES.has(cue) || cue === "for") && isLastWord(text, end);
    return isDay ? { kind: "date", value: { day: plain }, start, end } : undefined;
  }
  const isCued = article ? DAY_CUES.has(cue) || (cue === "for" && isLastWord(text, end)) : cue === "on";
  if (!isCued) return undefined;
  const next = text.charCodeAt(end) === 0x2d ? "-" : wordAt(text, skipSpace(text, end));
  if (next !== "" && !AFTER_DAY.has(next)) return undefined;
  return { kind: "date", value: { day: plain }, start, end };
}

/** Whether the sentence ends here; a point before a digit is a decimal's. */
function isLastWord(text: string, end: number): boolean {
  const place = text.charCodeAt(end + 1) === 0x2e ? skipSpace(text, end) : end;
  return place >= text.length || (isOneOf(text, place, ".!?\n") && !isDigit(text.charCodeAt(place + 1)));
}
