import type { DateValue, Relative } from "../fact.ts";
import { calendarDay, dayNumber, isoDay, weekdayOfDay, type CalendarDay, type DayNumber } from "./day.ts";
import { distanceOf } from "./value.ts";

/**
 * A date as it is to be understood in a text of the day `anchor`. Relative dates get their place in the calendar and
 * keep what they said; a bare weekday or day of the month gets the anchor, from which either neighbour may be meant.
 */
export function resolveDate(value: DateValue, anchor: DayNumber): DateValue {
  if (value.relative === undefined) return isOpen(value) ? { ...value, anchor: isoDay(calendarDay(anchor)) } : value;
  return { ...value, ...placeOf(value, anchor) };
}

function isOpen({ year, month, day, weekday, decade, century }: DateValue): boolean {
  if (year !== undefined || decade !== undefined || century !== undefined) return false;
  return (weekday !== undefined && day === undefined) || (day !== undefined && month === undefined);
}

/** The parts of the calendar that a relative date names, as far as it names any. */
function placeOf(value: DateValue, anchor: DayNumber): Partial<DateValue> {
  const { relative } = value;
  if (relative === undefined || relative.vague === true) return {};
  if (relative.plus !== undefined) return placeAway(relative, anchor);
  const { unit, offset } = relative;
  const today = calendarDay(anchor);
  switch (unit) {
    case "day":
      return placeAway(relative, anchor);
    case "weekday":
      return value.weekday === undefined ? {} : calendarDay(nearestWeekday(anchor, value.weekday, offset));
    case "week":
      if (value.weekday === undefined) return {};
      return calendarDay(anchor - weekdayOfDay(anchor) + offset * 7 + value.weekday);
    case "month":
      if (value.month === undefined) return placeAway(relative, anchor);
      return { year: today.year + yearsTo(offset, placeInYear(today), placeInYear({ ...today, ...value })) };
    case "quarter":
    case "half": {
      const inYear = unit === "half" ? 2 : 4;
      const count = today.year * inYear + Math.floor(((today.month - 1) * inYear) / 12) + offset;
      return { year: Math.floor(count / inYear), [unit]: (count % inYear) + 1 };
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

/** The day, or the month, that lies so far away; nothing where it is told in hours. */
function placeAway(relative: Relative, anchor: DayNumber): Partial<DateValue> {
  const today = calendarDay(anchor);
  const { months, seconds } = distanceOf(relative);
  if (seconds % 86400 !== 0) return {};
  const isMonth = seconds === 0 && relative.unit !== "day";
  const day = isMonth ? 1 : today.day + seconds / 86400;
  const { year, month, ...rest } = calendarDay(dayNumber(today.year, today.month + months, day));
  return isMonth ? { year, month } : { year, month, ...rest };
}

function placeInYear({ month, day }: CalendarDay): number {
  return month * 31 + day;
}

/** Last May, said in March, was a year before; said in June, or May 5 said on May 9, it is of the same year. */
function yearsTo(offset: number, now: number, then: number): number {
  if (offset === 0) return 0;
  return offset < 0 ? offset + (then < now ? 1 : 0) : offset - (then > now ? 1 : 0);
}
