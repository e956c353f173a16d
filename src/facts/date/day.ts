/** A day of the Gregorian calendar, counted from 1970-01-01; whole days, and so free of clocks and zones. */
export type DayNumber = number;

const DAY = 86_400_000;

export interface CalendarDay {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
  /** 1…31 */
  readonly day: number;
}

/** The number of a day; days and months beyond their ends run on into the next (month 13 is January). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY);
}

export function calendarDay(number: DayNumber): CalendarDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO: 1 = Monday … 7 = Sunday. The first of January 1970 was a Thursday. */
export function weekdayOfDay(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The day that an ISO date (`2026-09-03`, also with a time behind it) names; undefined if it is none. */
export function parseDay(iso: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const number = dayNumber(year, month, day);
  const back = calendarDay(number);
  return back.month === month && back.day === day ? number : undefined;
}
