import type { Agreement, DateValue } from "../fact.ts";

const PARTS = ["year", "month", "day", "weekday", "quarter", "decade", "century"] as const;

/**
 * Parts that both state must be the same; a year lies in its decade and century, and a full date has one weekday.
 * Dates that share no part and do not exclude each other are `compatible` (Tuesday, the 29th), or `incomparable` where
 * nothing ties them together (a year and a month).
 */
export function agreeDates(a: DateValue, b: DateValue): Agreement {
  let shared = 0;
  let missing = 0;
  for (const part of PARTS) {
    const left = a[part];
    const right = b[part];
    if (left === undefined && right === undefined) continue;
    if (left === undefined || right === undefined) missing++;
    else if (left === right) shared++;
    else return "contradict";
  }
  if (missing === 0) return a.ambiguous === b.ambiguous ? "equal" : "compatible";
  if (excludes(a, b) || excludes(b, a)) return "contradict";
  if (shared > 0) return "compatible";
  return isTied(a, b) || isTied(b, a) ? "compatible" : "incomparable";
}

/** Whether what `a` says in one unit of the calendar rules out what `b` says in another. */
function excludes(a: DateValue, b: DateValue): boolean {
  if (a.year !== undefined) {
    if (b.decade !== undefined && b.decade !== a.year - (a.year % 10)) return true;
    if (b.century !== undefined && b.century !== centuryOf(a.year)) return true;
    if (a.month !== undefined && a.day !== undefined && b.weekday !== undefined) {
      return weekdayOf(a.year, a.month, a.day) !== b.weekday;
    }
  }
  if (a.decade !== undefined && b.century !== undefined && centuryOf(a.decade + 1) !== b.century) return true;
  return a.month !== undefined && b.quarter !== undefined && Math.ceil(a.month / 3) !== b.quarter;
}

function isTied(a: DateValue, b: DateValue): boolean {
  if (a.weekday !== undefined && b.day !== undefined) return true;
  if (a.year !== undefined) return b.decade !== undefined || b.century !== undefined;
  return (a.decade !== undefined && b.century !== undefined) || (a.month !== undefined && b.quarter !== undefined);
}

function centuryOf(year: number): number {
  return Math.floor((year - 1) / 100) + 1;
}

/** The ISO weekday (1 = Monday … 7 = Sunday) of a date of the Gregorian calendar; Sakamoto's method. */
export function weekdayOf(year: number, month: number, day: number): number {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  const sunday =
    (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (shifts[month - 1] ?? 0) + day) % 7;
  return sunday === 0 ? 7 : sunday;
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
