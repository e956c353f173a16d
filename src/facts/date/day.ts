/** A day of the Gregorian calendar, counted from 1970-01-01; whole days, and so free of clocks and zones. */
export type DayNumber = number;

const DAY = 86_400_000;

/** A day by its place in the calendar. */
export interface CalendarDay {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
  /** 1…31 */
  readonly day: number;
}

/** The number of a day; days and months beyond their ends run on into the next (month 13 is January). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // Date.UTC takes 0 to 99 for years of the twentieth century.
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / DAY);
}

/** The day that a number stands for. */
export function calendarDay(number: DayNumber): CalendarDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2026-09-03` */
export function isoDay({ year, month, day }: CalendarDay): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The ISO weekday of a day: 1 = Monday … 7 = Sunday. The first of January 1970 was a Thursday. */
export function weekdayOfDay(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The ISO weekday of a date. */
export function weekdayOf(year: number, month: number, day: number): number {
  return weekdayOfDay(dayNumber(year, month, day));
}

/** An ISO day, alone or with a time of that day behind it. */
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?$/;

/** The day that an ISO date (`2026-09-03`, `2026-09-03T14:00`) names; undefined if it is none of the years 1000 to 9999. */
export function parseDay(iso: string): DayNumber | undefined {
  const match = ISO_DAY.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const number = dayNumber(year, month, day);
  const back = calendarDay(number);
  return year >= 1000 && back.month === month && back.day === day ? number : undefined;
}
