import type { DatePart, DateValue } from "../fact.ts";
import type { Candidate } from "../numeral.ts";
import { isAsciiLetter, isUpper } from "../../text/characters.ts";
import { isLatinEnd, skipSpace, skipSpaceBack, wordAt, wordBefore, type Place } from "../words.ts";
import { cueBefore, monthAt, weekdayAt, yearAfter } from "./en-calendar.ts";
import { directionAt, DIRECTION_WORDS, relativeAt, unitAt } from "./en-direction.ts";
import { readMonth } from "./en-month.ts";
import { seasonAt } from "./en-period.ts";
import { weekdayInMonthAt, partAfter } from "./en-weekday.ts";

/** Words that are a day by themselves, counted from that of the text. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
  ["tmrw", 1],
]);

/** Where the end of a stretch is written in three capitals: by EOY. */
const ENDS: ReadonlyMap<string, "day" | "month" | "year"> = new Map([
  ["eod", "day"],
  ["eom", "month"],
  ["eoy", "year"],
]);

const AFTER_NEXT: readonly string[] = ["day", "week", "weekend", "month", "year"];

/** The words at which a relative date can begin. */
export const RELATIVE_HEADS: readonly string[] = [
  ...DAYS.keys(),
  ...ENDS.keys(),
  ...DIRECTION_WORDS,
  ...AFTER_NEXT,
  "now",
];

/** today, tomorrow evening, last night, this week, next Friday, last March, the day before yesterday, right now. */
export function readRelative(text: string, start: number, end: number): Candidate | undefined {
  const found = relativeDateAt(text, start, end);
  return found === undefined
    ? undefined
    : { kind: "date", value: found.value, start: found.start ?? start, end: found.end };
}

interface RelativeDate extends Place<DateValue> {
  /** Where the date begins, if it is not at its head. */
  readonly start?: number;
}

function relativeDateAt(text: string, start: number, end: number): RelativeDate | undefined {
  const word = text.slice(start, end).toLowerCase();
  const day = DAYS.get(word);
  if (day !== undefined) return isTitle(text, start, end) ? undefined : dayAt(text, word, day, end);
  if (word === "now") return nowAt(text, start, end);
  if (AFTER_NEXT.includes(word)) return beyondAt(text, start, end);
  const unit = ENDS.get(word);
  if (unit !== undefined) {
    const isCued = /^(?:by|the|at|before|until)$/.test(cueBefore(text, start));
    return isCued ? { value: { relative: { unit, offset: 0 }, part: "late" }, end } : undefined;
  }
  return directedAt(text, start);
}

/** USA Today, The Tonight Show: a capital inside a sentence. */
function isTitle(text: string, start: number, end: number): boolean {
  if (!isUpper(text.charCodeAt(start)) || isUpper(text.charCodeAt(start + 1))) return false;
  return (
    isAsciiLetter(text.charCodeAt(skipSpaceBack(text, start) - 1)) || /^["”’']? ?[Ss]how/.test(text.slice(end, end + 6))
  );
}

/** today, tonight, tomorrow morning, yesterday in the afternoon */
function dayAt(text: string, word: string, offset: number, end: number): Place<DateValue> | undefined {
  if (!isLatinEnd(text, end)) return undefined;
  const relative = { unit: "day", offset } as const;
  if (word === "tonight") return { value: { relative, part: "night" }, end };
  const part = partAfter(text, end);
  return part === undefined ? { value: { relative }, end } : { value: { relative, part: part.value }, end: part.end };
}

/** right now, just now, and now at the end of a sentence; elsewhere it is a word of speech more often than a time. */
function nowAt(text: string, start: number, end: number): RelativeDate | undefined {
  const value = { relative: { unit: "second", offset: 0 } } as const;
  const before = wordBefore(text, skipSpaceBack(text, start));
  if (before === "right" || before === "just") {
    return wordAt(text, skipSpace(text, end)) === "that" ? undefined : { value, start: start - before.length - 1, end };
  }
  const isLast = end >= text.length || /^[.!?](?:[\s"”’)]|$)/.test(text.slice(end, end + 2));
  // for now: until something better is found
  return isLast && before !== "for" ? { value, end } : undefined;
}

/** the day after tomorrow, the day before yesterday, the week after next, the year before last */
function beyondAt(text: string, start: number, end: number): Place<DateValue> | undefined {
  const unit = unitAt(text, start)?.value;
  if (unit === undefined) return undefined;
  const tails: readonly (readonly [string, number])[] =
    unit === "day"
      ? [
          [" after tomorrow", 2],
          [" before yesterday", -2],
        ]
      : [
          [" after next", 2],
          [" after the next", 2],
          [" before last", -2],
        ];
  for (const [tail, offset] of tails) {
    if (text.startsWith(tail, end) && isLatinEnd(text, end + tail.length)) {
      return { value: { relative: { unit, offset } }, end: end + tail.length };
    }
  }
  return undefined;
}

/** last week, next Friday, this morning, last March, next summer, the last Friday of October. */
export function directedAt(text: string, start: number): Place<DateValue> | undefined {
  const stretch = relativeAt(text, start);
  if (stretch !== undefined) {
    const weekday = stretch.value.unit === "week" ? weekdayInWeek(text, stretch.end) : undefined;
    const value = { relative: stretch.value };
    if (weekday !== undefined) return { value: { ...value, weekday: weekday.value }, end: weekday.end };
    const part = stretch.value.unit === "day" ? partAfter(text, stretch.end) : undefined;
    return part === undefined ? { value, end: stretch.end } : { value: { ...value, part: part.value }, end: part.end };
  }
  const direction = directionAt(text, start);
  if (direction === undefined) return undefined;
  const place = skipSpace(text, direction.end);
  if (place === direction.end) return undefined;
  return (
    directedPart(text, start, place, direction.value) ??
    directedWeekday(text, start, place, direction.value) ??
    directedMonth(text, start, place, direction.value) ??
    directedSeason(text, start, place, direction.value)
  );
}

/** next week on Friday, this week Friday */
function weekdayInWeek(text: string, at: number): Place<number> | undefined {
  let place = skipSpace(text, at);
  if (place === at) return undefined;
  if (text.startsWith("on ", place)) place += 3;
  const weekday = weekdayAt(text, place);
  return weekday === undefined || weekday.short ? undefined : weekday;
}

/** Parts of the day beside last, this and next: of which day they are. Nobody says "last morning". */
const PARTS_BEFORE: ReadonlySet<DatePart> = new Set(["evening", "night"]);

/** this morning, last night */
function directedPart(text: string, start: number, place: number, offset: number): Place<DateValue> | undefined {
  const word = wordAt(text, start);
  // The next morning follows a day that is told of.
  if (word !== "this" && word !== "last") return undefined;
  const part = partAfter(text, place - 1);
  if (part === undefined || part.end !== place + wordAt(text, place).length) return undefined;
  if (text.charAt(part.end - 1) === "s" || (word === "last" && !PARTS_BEFORE.has(part.value))) {
    return undefined;
  }
  return { value: { relative: { unit: "day", offset }, part: part.value }, end: part.end };
}

function directedWeekday(text: string, start: number, place: number, offset: number): Place<DateValue> | undefined {
  const weekday = weekdayAt(text, place);
  if (weekday === undefined) return undefined;
  // The last Friday of October is one of October's.
  const nth = wordAt(text, start) === "last" ? weekdayInMonthAt(text, place) : undefined;
  if (nth !== undefined) return nth;
  const name = wordAt(text, place);
  if (
    weekday.short &&
    !isUpper(text.charCodeAt(place)) &&
    (name === "sat" || name === "sun" || name === "mon" || name === "wed")
  ) {
    return undefined;
  }
  if (weekday.short && name === "sun" && text.charAt(weekday.end - 1) !== ".") return undefined;
  const relative = offset === 0 ? ({ unit: "week", offset } as const) : ({ unit: "weekday", offset } as const);
  const value = { weekday: weekday.value, relative };
  const part = partAfter(text, weekday.end);
  return part === undefined ? { value, end: weekday.end } : { value: { ...value, part: part.value }, end: part.end };
}

function directedMonth(text: string, start: number, place: number, offset: number): Place<DateValue> | undefined {
  const month = monthAt(text, place);
  if (month === undefined || wordAt(text, start) === "past") return undefined;
  // "this may be", "the next march"
  if (!month.certain && (offset === 0 || month.value === 3)) return undefined;
  const found = readMonth(text, place);
  if (found?.kind !== "date" || found.value.year !== undefined || found.value.relative !== undefined) return undefined;
  return { value: { ...found.value, relative: { unit: "month", offset } }, end: found.end };
}

function directedSeason(text: string, start: number, place: number, offset: number): Place<DateValue> | undefined {
  const season = seasonAt(text, place);
  if (season === undefined || text.charCodeAt(season.end) === 0x2d) return undefined;
  const following = skipSpace(text, season.end);
  const next = wordAt(text, following);
  // The upcoming Summer Olympics
  if (isUpper(text.charCodeAt(place)) && isUpper(text.charCodeAt(following))) return undefined;
  if (next === "of" || yearAfter(text, season.end) !== undefined) return undefined;
  // "this fall in prices", "this spring loaded"
  if (wordAt(text, start) === "this" && season.value === "autumn" && next === "in") return undefined;
  return { value: { season: season.value, relative: { unit: "season", offset } }, end: season.end };
}
