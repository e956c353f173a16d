import { calendarDay, dayNumber, type CalendarDay, type DayNumber } from "./day.ts";
import { LUNAR_YEARS } from "./lunar-years.ts";

/** A day of the Korean lunar calendar; its year is the solar one in which it begins (between January and February). */
export interface LunarDay extends CalendarDay {
  readonly isLeapMonth: boolean;
}

interface LunarMonth {
  readonly month: number;
  readonly isLeapMonth: boolean;
  readonly length: number;
}

const FIRST_YEAR = 1900;
const FIRST_DAY = dayNumber(1900, 1, 31);
/** Characters of the table for each year. */
const WIDTH = 4;

let known: readonly DayNumber[] | undefined;

/** The first days of the lunar years that the table holds, and of the year after them. Few texts ask for them. */
function newYears(): readonly DayNumber[] {
  known ??= countNewYears();
  return known;
}

function countNewYears(): DayNumber[] {
  const starts = [FIRST_DAY];
  let start = FIRST_DAY;
  for (let year = FIRST_YEAR; monthsOf(year).length > 0; year++) {
    for (const { length } of monthsOf(year)) start += length;
    starts.push(start);
  }
  return starts;
}

/** The months of a lunar year in order, a leap month behind the one whose number it repeats; none without a table. */
function monthsOf(year: number): LunarMonth[] {
  const at = (year - FIRST_YEAR) * WIDTH;
  const row = LUNAR_YEARS.slice(at, at + WIDTH);
  if (at < 0 || row === "") return [];
  const lengths = Number.parseInt(row.slice(0, 3), 16);
  const leap = Number.parseInt(row.slice(3), 36);
  const months: LunarMonth[] = [];
  for (let month = 1; month <= 12; month++) {
    const isLong = ((lengths >> (12 - month)) & 1) === 1;
    months.push({ month, isLeapMonth: false, length: isLong ? 30 : 29 });
    if (leap > 0 && (leap === month || leap === month + 12)) {
      months.push({ month, isLeapMonth: true, length: leap > 12 ? 30 : 29 });
    }
  }
  return months;
}

/** The Gregorian day of a lunar one, 1900 to 2100; undefined if the year has no such day. */
export function solarOf(year: number, month: number, day: number, isLeapMonth = false): CalendarDay | undefined {
  let start = newYears()[year - FIRST_YEAR];
  if (start === undefined || day < 1) return undefined;
  for (const each of monthsOf(year)) {
    if (each.month === month && each.isLeapMonth === isLeapMonth) {
      return day <= each.length ? calendarDay(start + day - 1) : undefined;
    }
    start += each.length;
  }
  return undefined;
}

/** The lunar day of a Gregorian one; undefined beyond the years of the table. */
export function lunarOf(year: number, month: number, day: number): LunarDay | undefined {
  const number = dayNumber(year, month, day);
  const isNewYearOver = number >= (newYears()[year - FIRST_YEAR] ?? Number.POSITIVE_INFINITY);
  const lunarYear = isNewYearOver ? year : year - 1;
  const start = newYears()[lunarYear - FIRST_YEAR];
  if (start === undefined) return undefined;
  let rest = number - start;
  for (const { length, ...name } of monthsOf(lunarYear)) {
    if (rest < length) return { year: lunarYear, ...name, day: rest + 1 };
    rest -= length;
  }
  return undefined;
}
