import type { DateValue } from "../fact.ts";
import { calendarDay, dayNumber, weekdayOfDay, type DayNumber } from "./day.ts";

/**
 * A date as it is to be understood in a text of the day `anchor`. Relative dates get their place in the calendar and
 * keep what they said; a bare weekday or day of the month gets the anchor, from which either neighbour may be meant.
 */
export function resolveDate(value: DateValue, anchor: DayNumber): DateValue {
  if (value.relative === undefined) return isOpen(value) ? { ...value, anchor: isoOf(anchor) } : value;
  return { ...value, ...placeOf(value, anchor) };
}

function isOpen({ year, month, day, weekday, decade, century }: DateValue): boolean {
  if (year !== undefined || decade !== undefined || century !== undefined) return false;
  return (weekday !== undefined && day === undefined) || (day !== undefined && month === undefined);
}

function isoOf(number: DayNumber): string {
  const { year, month, day } = calendarDay(number);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The parts of the calendar that a relative date names, as far as it names any. */
function placeOf(value: DateValue, anchor: DayNumber): Partial<DateValue> {
  const { unit, offset } = value.relative ?? { unit: "day", offset: 0 };
  const today = calendarDay(anchor);
  switch (unit) {
    case "day":
      return calendarDay(anchor + offset);
    case "weekday":
      return value.weekday === undefined ? {} : calendarDay(nearestWeekday(anchor, value.weekday, offset));
    case "week":
      if (value.weekday === undefined) return {};
      return calendarDay(anchor - weekdayOfDay(anchor) + offset * 7 + value.weekday);
    case "month": {
      if (value.month !== undefined) return { year: today.year + yearsToMonth(today.month, value.month, offset) };
      const { year, month } = calendarDay(dayNumber(today.year, today.month + offset, 1));
      return { year, month };
    }
    case "quarter": {
      const count = today.year * 4 + Math.floor((today.month - 1) / 3) + offset;
      return { year: Math.floor(count / 4), quarter: (count % 4) + 1 };
    }
    case "half": {
      const count = today.year * 2 + (today.month > 6 ? 1 : 0) + offset;
      return { year: Math.floor(count / 2), half: (count % 2) + 1 };
    }
    case "year":
      return { year: today.year + offset };
    // These have no borders of their own, or none that the value can name.
    case "second":
    case "minute":
    case "hour":
    case "weekend":
    case "season":
    case "decade":
    case "century":
      return {};
  }
}

/** Strictly before or after the anchor: last Tuesday, said on a Tuesday, is a week ago. */
function nearestWeekday(anchor: DayNumber, weekday: number, offset: number): DayNumber {
  const ahead = (weekday - weekdayOfDay(anchor) + 7) % 7;
  if (offset === 0) return anchor + ahead;
  return offset > 0
    ? anchor + (ahead === 0 ? 7 : ahead) + (offset - 1) * 7
    : anchor + (ahead === 0 ? -7 : ahead - 7) + (offset + 1) * 7;
}

/** Last May, said in March, was a year before; said in June it is of the same year. */
function yearsToMonth(now: number, month: number, offset: number): number {
  if (offset === 0) return 0;
  return offset < 0 ? offset + (month < now ? 1 : 0) : offset - (month > now ? 1 : 0);
}
