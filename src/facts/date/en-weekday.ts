import type { DatePart, DateValue } from "../fact.ts";
import type { Candidate, Numeral } from "../numeral.ts";
import { isDigit, isUpper } from "../../text/characters.ts";
import { digitsEnd, smallNumberAt } from "../digits.ts";
import { manner } from "../numeral.ts";
import { tailAt } from "./en-ago.ts";
import { isOneOf, skipSpace, standsAlone, wordAt, wordBefore, type Place } from "../words.ts";
import { cueBefore, dayAt, endsDate, monthAt, weekdayAt, yearAfter } from "./en-calendar.ts";
import { relativeAfter } from "./en-direction.ts";
import { readDayFirst, readMonth } from "./en-month.ts";
import { readSlashed } from "./en-slashed.ts";
import { PLAIN_SHORT_WEEKDAYS, WEEKDAY_CUES, WEEKDAYS } from "./en-words.ts";

const DAY_PARTS: ReadonlyMap<string, DatePart> = new Map<string, DatePart>([
  ["morning", "morning"],
  ["mornings", "morning"],
  ["afternoon", "afternoon"],
  ["afternoons", "afternoon"],
  ["evening", "evening"],
  ["evenings", "evening"],
  ["night", "night"],
  ["nights", "night"],
]);

/** ` morning`, ` in the morning` behind a day. */
export function partAfter(text: string, at: number): Place<DatePart> | undefined {
  let place = skipSpace(text, at);
  if (place === at) return undefined;
  if (text.startsWith("in the ", place)) place += 7;
  const word = wordAt(text, place);
  const value = DAY_PARTS.get(word.toLowerCase());
  return value === undefined ? undefined : { value, end: place + word.length };
}

/** Thursday; Thursday, Sept. 3; Thursday the 3rd; Wed 15th; Friday morning; Wednesday last week. */
export function readWeekday(text: string, start: number): Candidate | undefined {
  const weekday = weekdayAt(text, start);
  if (weekday === undefined) return undefined;
  const { value, end } = weekday;
  const place = skipSpace(text, text.charCodeAt(end) === 0x2c ? end + 1 : end);
  const date = place === end ? undefined : dateAt(text, place);
  if (date !== undefined) return { kind: "date", value: { ...date.value, weekday: value }, start, end: date.end };
  if (weekday.short && !isShortAlone(text, start, end)) return undefined;
  const inMonth = weekdayInMonthAt(text, start);
  if (inMonth !== undefined) return { kind: "date", value: inMonth.value, start, end: inMonth.end };
  const stretch = stretchAfter(text, end);
  if (stretch !== undefined)
    return { kind: "date", value: { weekday: value, relative: stretch.value }, start, end: stretch.end };
  const part = partAfter(text, end);
  if (part !== undefined) return { kind: "date", value: { weekday: value, part: part.value }, start, end: part.end };
  return { kind: "date", value: { weekday: value }, start, end };
}

/** Friday this week, Friday of next week, Friday after next. */
function stretchAfter(text: string, end: number): Place<NonNullable<DateValue["relative"]>> | undefined {
  if (text.startsWith(" after next", end)) return { value: { unit: "weekday", offset: 2 }, end: end + 11 };
  return relativeAfter(text, end, "week");
}

/** Tues. and on Wed are days; the others need a date or another day beside them (Mon-Fri), or a line of their own. */
function isShortAlone(text: string, start: number, end: number): boolean {
  const word = wordAt(text, start);
  const pointed = text.charCodeAt(end - 1) === 0x2e;
  const cued = WEEKDAY_CUES.has(cueBefore(text, start)) || standsAlone(text, start, end) || isBeforeHour(text, end);
  const capital = isUpper(text.charCodeAt(start));
  if (capital && isBesideWeekday(text, start, end)) return true;
  if (PLAIN_SHORT_WEEKDAYS.has(word)) return cued || pointed;
  if (!capital) return false;
  return word === "sat" || word === "sun" ? cued && pointed : cued;
}

/** Thu at 8 */
function isBeforeHour(text: string, end: number): boolean {
  return text.startsWith(" at ", end) && isDigit(text.charCodeAt(end + 4));
}

/** Mon-Fri, Sat–Sun */
function isBesideWeekday(text: string, start: number, end: number): boolean {
  if (isOneOf(text, end, "-–~/")) return WEEKDAYS.has(wordAt(text, end + 1));
  return isOneOf(text, start - 1, "-–~/") && WEEKDAYS.has(wordBefore(text, start - 1));
}

/** The date that follows a weekday: Sept. 3, 3 September, the 3rd, 7/6. */
function dateAt(text: string, at: number): Place<DateValue> | undefined {
  const place = text.startsWith("the ", at) ? at + 4 : at;
  if (!isDigit(text.charCodeAt(place)) && monthAt(text, place) !== undefined) {
    const found = place === at ? readMonth(text, at) : undefined;
    return found?.kind === "date" && found.value.day !== undefined ? found : undefined;
  }
  const slashed = isDigit(text.charCodeAt(place)) ? readSlashed(text, place, true) : undefined;
  if (slashed?.kind === "date") return slashed;
  const day = dayAt(text, place);
  if (day === undefined || (day.written && place === at)) return undefined;
  const whole = readDayFirst(text, {
    start: place,
    end: day.end,
    amount: "",
    plain: day.value,
    ...(day.ordinal ? { ordinal: true } : {}),
  });
  if (whole?.kind === "date") return whole;
  // "Friday 13 people": a bare figure needs an end.
  const isDay = day.ordinal ? place > at || !day.written : !day.written && isBareDay(text, at, place);
  return isDay && endsDate(text, day.end) ? { value: { day: day.value }, end: day.end } : undefined;
}

/** Friday 23; not the clock time of "Friday 7:30", nor what a comma or line parts from its weekday. */
function isBareDay(text: string, at: number, place: number): boolean {
  const isBeside = place === at && text.charCodeAt(at - 1) === 0x20 && text.charCodeAt(at - 2) !== 0x2c;
  return isBeside && smallNumberAt(text, at, 2) > 0 && !isOneOf(text, digitsEnd(text, at), ":.,/-–%");
}

/** Friday of July 2026, Monday in this month: which of them it is, the ordinal before it says. */
export function weekdayInMonthAt(text: string, at: number): Place<DateValue> | undefined {
  const weekday = weekdayAt(text, at);
  if (weekday === undefined || weekday.short) return undefined;
  const inMonth = relativeAfter(text, weekday.end, "month");
  if (inMonth !== undefined) {
    return { value: { weekday: weekday.value, relative: inMonth.value }, end: inMonth.end };
  }
  const joint = skipSpace(text, weekday.end);
  const word = wordAt(text, joint);
  if (word !== "of" && word !== "in") return undefined;
  const month = monthAt(text, joint + 3);
  if (month === undefined) return undefined;
  const year = yearAfter(text, month.end);
  // Friday of November 28: the day says which.
  if (year === undefined && isDigit(text.charCodeAt(skipSpace(text, month.end)))) return undefined;
  return { value: { ...year?.value, month: month.value, weekday: weekday.value }, end: year?.end ?? month.end };
}

/** 3 Fridays from now, two Thursdays ago. */
export function readWeekdaysAway(text: string, numeral: Numeral): Candidate | undefined {
  const { ordinal, plain, start, end } = numeral;
  if (ordinal === true || plain < 1 || plain > 20) return undefined;
  const weekday = weekdayAt(text, skipSpace(text, end));
  const tail = weekday === undefined || weekday.short ? undefined : tailAt(text, weekday.end);
  if (weekday === undefined || tail === undefined) return undefined;
  const relative = { unit: "weekday", offset: tail.side * plain } as const;
  return { kind: "date", value: { weekday: weekday.value, relative }, start, end: tail.end, ...manner(numeral) };
}
