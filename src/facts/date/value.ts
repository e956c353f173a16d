import type { Agreement, DatePart, DateValue, Relative, RelativeUnit } from "../fact.ts";
import { calendarDay, parseDay, weekdayOf, weekdayOfDay, type CalendarDay } from "./day.ts";
import { holidayIn } from "./holidays.ts";
import { lunarOf } from "./lunar.ts";

const PARTS = [
  "year",
  "month",
  "day",
  "weekday",
  "quarter",
  "half",
  "season",
  "decade",
  "century",
  "holiday",
] as const satisfies readonly (keyof DateValue)[];

/**
 * Parts that both state must be the same; a year lies in its decade and century, and a full date has one weekday.
 * Dates that share no part and do not exclude each other are `compatible` where they may name one day or stretch in two
 * ways (Tuesday, the 29th, yesterday), and `incomparable` where nothing ties them together (a year and a month). With
 * the day of the text known, a weekday and a day of the month must fall together near it.
 */
export function agreeDates(a: DateValue, b: DateValue): Agreement {
  return agreeParts(inCalendarOf(withHoliday(a, b), b), inCalendarOf(withHoliday(b, a), a));
}

/** A holiday's name with the day of it in the year that either side states. */
function withHoliday(date: DateValue, other: DateValue): DateValue {
  const year = date.year ?? other.year;
  if (date.holiday === undefined || date.month !== undefined || year === undefined) return date;
  const day = holidayIn(date.holiday, year);
  return day === undefined ? date : { ...date, month: day.month, day: day.day };
}

/**
 * A solar day beside a lunar one as the lunar day that it is, where either side states the year; the lunar year ends in
 * the solar one after it.
 */
function inCalendarOf(date: DateValue, other: DateValue): DateValue {
  const { month, day } = date;
  if (date.lunar === true || other.lunar !== true || month === undefined || day === undefined) return date;
  const years = date.year === undefined ? (other.year === undefined ? [] : [other.year, other.year + 1]) : [date.year];
  const days = years.flatMap((year) => lunarOf(year, month, day) ?? []);
  const found = days.find((each) => each.month === other.month && each.day === other.day) ?? days[0];
  return found === undefined ? date : { ...date, year: found.year, month: found.month, day: found.day, lunar: true };
}

function agreeParts(a: DateValue, b: DateValue): Agreement {
  let shared = 0;
  let missing = 0;
  // The lunar month and day are other parts than the solar ones.
  const sameCalendar = a.lunar === b.lunar;
  for (const part of PARTS) {
    if (!sameCalendar && (part === "month" || part === "day")) {
      missing++;
      continue;
    }
    const left = a[part];
    const right = b[part];
    if (left === undefined && right === undefined) continue;
    if (left === undefined || right === undefined) missing++;
    else if (left === right) shared++;
    else return "contradict";
  }
  const relative = agreeRelative(a, b);
  if (relative === "contradict") return "contradict";
  if (relative === "equal") shared++;
  else if (relative === "incomparable") missing++;
  if (a.part !== b.part) {
    if (a.part !== undefined && b.part !== undefined && !areNeighbours(a.part, b.part)) return "contradict";
    missing++;
  } else if (a.part !== undefined) shared++;
  if (excludes(a, b) || excludes(b, a)) return "contradict";
  if (missing === 0) return a.ambiguous === b.ambiguous ? "equal" : "compatible";
  if (shared > 0) return "compatible";
  return isTied(a, b) || isTied(b, a) ? "compatible" : "incomparable";
}

/** `compatible` stands for “neither says anything”; a place in the calendar on both sides leaves nothing to ask. */
function agreeRelative(a: DateValue, b: DateValue): Agreement {
  const [left, right] = [a.relative, b.relative];
  if (left === undefined && right === undefined) return "compatible";
  if (left === undefined || right === undefined) return "incomparable";
  if (a.year !== undefined && b.year !== undefined) return left.unit === right.unit ? "equal" : "incomparable";
  return agreeDistances(left, right);
}

function agreeDistances(left: Relative, right: Relative): Agreement {
  const isSameUnit = left.unit === right.unit;
  if (isSameUnit ? left.offset !== right.offset : left.offset * right.offset < 0) return "contradict";
  if (isSameUnit && left.plus === undefined && right.plus === undefined) return "equal";
  // Ten years ago, a decade ago; seven days ago, a week ago; 18 months ago, a year and six months ago.
  const [size, other] = [distanceOf(left), distanceOf(right)];
  if (size.months === other.months && size.seconds === other.seconds && size.months + size.seconds !== 0) {
    return "equal";
  }
  return isSameUnit && left.plus !== undefined && right.plus !== undefined ? "contradict" : "incomparable";
}

/** Units that are whole numbers of others. */
const LENGTHS: Readonly<Partial<Record<RelativeUnit, readonly [months: number, seconds: number]>>> = {
  second: [0, 1],
  minute: [0, 60],
  hour: [0, 3600],
  day: [0, 86400],
  week: [0, 604800],
  month: [1, 0],
  quarter: [3, 0],
  half: [6, 0],
  year: [12, 0],
  decade: [120, 0],
  century: [1200, 0],
};

/** How far a moment lies from the text's: months have no fixed number of days. Zero for units without a length. */
export function distanceOf({ unit, offset, plus }: Relative): { readonly months: number; readonly seconds: number } {
  const [months, seconds] = LENGTHS[unit] ?? [0, 0];
  const rest = plus === undefined ? { months: 0, seconds: 0 } : distanceOf(plus);
  return { months: rest.months + offset * months, seconds: rest.seconds + offset * seconds };
}

/** A distance on the side of the text's day that is asked for. */
export function onSide(side: 1 | -1, { offset, plus, ...rest }: Relative): Relative {
  return { ...rest, offset: side * offset, ...(plus === undefined ? {} : { plus: onSide(side, plus) }) };
}

const DAY_PARTS: readonly DatePart[] = ["dawn", "morning", "noon", "afternoon", "evening", "night"];
const NOON = DAY_PARTS.indexOf("noon");
const STRETCH_PARTS: readonly DatePart[] = ["early", "mid", "late"];

/** Whether two parts can be one: what one language calls evening is night in the other, and 오후 lasts till midnight. */
function areNeighbours(a: DatePart, b: DatePart): boolean {
  const [x, y] = [DAY_PARTS.indexOf(a), DAY_PARTS.indexOf(b)];
  if (x >= NOON && y >= NOON) return true;
  if (x >= 0 && y >= 0) return Math.abs(x - y) === 1 || Math.abs(x - y) === DAY_PARTS.length - 1;
  return x >= 0 || y >= 0 || Math.abs(STRETCH_PARTS.indexOf(a) - STRETCH_PARTS.indexOf(b)) === 1;
}

/** Whether what `a` says in one unit of the calendar rules out what `b` says in another. */
function excludes(a: DateValue, b: DateValue): boolean {
  if (a.year !== undefined) {
    if (b.decade !== undefined && b.decade !== a.year - (a.year % 10)) return true;
    if (b.century !== undefined && b.century !== centuryOf(a.year)) return true;
    const isStated = a.weekday !== undefined && a.weekday === b.weekday;
    if (a.month !== undefined && a.day !== undefined && a.lunar === undefined && b.weekday !== undefined && !isStated) {
      return weekdayOf(a.year, a.month, a.day) !== b.weekday;
    }
  }
  if (a.decade !== undefined && b.century !== undefined && centuryOf(a.decade + 1) !== b.century) return true;
  if (a.weekday !== undefined && b.day !== undefined && a.anchor !== undefined && !meetsNear(a, b)) return true;
  if (a.month === undefined) {
    return a.quarter !== undefined && b.half !== undefined && Math.ceil(a.quarter / 2) !== b.half;
  }
  if (b.half !== undefined && Math.ceil(a.month / 6) !== b.half) return true;
  return b.quarter !== undefined && Math.ceil(a.month / 3) !== b.quarter;
}

/** Whether a weekday falls on a day of the month within a week of the day that the text is of. */
function meetsNear(weekday: DateValue, date: DateValue): boolean {
  const days = daysNear(weekday);
  return (
    days.length === 0 ||
    days.some(
      ({ year, month, day }) => day === date.day && (date.month ?? month) === month && (date.year ?? year) === year,
    )
  );
}

/** The days that a weekday can name in a text of a known day: those within a week of it. None where the day is unknown. */
export function daysNear({ weekday, anchor = "" }: DateValue): CalendarDay[] {
  const centre = parseDay(anchor);
  if (centre === undefined || weekday === undefined) return [];
  const first = centre - 7;
  return Array.from({ length: 15 }, (_, index) => first + index)
    .filter((number) => weekdayOfDay(number) === weekday)
    .map(calendarDay);
}

/** Parts in which another date may name what is so and so many units away. */
const TIES: Readonly<Partial<Record<RelativeUnit, readonly (typeof PARTS)[number][]>>> = {
  day: ["day", "weekday"],
  weekday: ["day", "weekday"],
  week: ["day", "weekday"],
  weekend: ["day", "weekday"],
  month: ["month", "day"],
  year: ["year"],
  quarter: ["month", "quarter", "half"],
  half: ["month", "quarter", "half"],
  decade: ["year", "decade"],
  century: ["year", "decade"],
};

/** Whether the two may name one day or stretch, each in its own way. */
function isTied(a: DateValue, b: DateValue): boolean {
  if (a.weekday !== undefined && b.day !== undefined) return true;
  if (a.holiday !== undefined) return b.day !== undefined || b.relative !== undefined;
  const ties = a.relative === undefined ? undefined : TIES[a.relative.unit];
  if (ties !== undefined) return ties.some((part) => b[part] !== undefined);
  if (a.year !== undefined) return b.decade !== undefined || b.century !== undefined;
  if (a.decade !== undefined) return b.century !== undefined;
  const isStretch = b.quarter !== undefined || b.half !== undefined || b.season !== undefined;
  return (a.month !== undefined || a.quarter !== undefined) && isStretch;
}

function centuryOf(year: number): number {
  return year < 0 ? -Math.ceil(-year / 100) : Math.floor((year - 1) / 100) + 1;
}

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a month of some year has that day. */
export function isMonthDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether a bare figure of four digits is more likely a year than a count. */
export function isYear(value: number): boolean {
  return value >= 1000 && value <= 2999;
}
