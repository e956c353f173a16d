import type { DateValue, SingleFact } from "../../facts/fact.ts";

/**
 * Whether the absence of this date or clock time on the other side is worth a word. What every text says by the way
 * (today, this year, recently, in the morning) comes and goes in any translation.
 */
export function isTellingDate(fact: SingleFact): boolean {
  if (fact.kind === "time") return true;
  if (fact.kind !== "date" || fact.value.ambiguous === true) return false;
  return hasPlace(fact.value) || isFarOff(fact.value);
}

/** A place in the calendar. */
function hasPlace({ year, month, day, weekday, decade, quarter, relative }: DateValue): boolean {
  if (year !== undefined || month !== undefined || day !== undefined || decade !== undefined)
    return relative === undefined;
  return weekday !== undefined || quarter !== undefined;
}

/** Ten days from now, three years ago: counted, and not merely the last or the next one. */
function isFarOff({ relative }: DateValue): boolean {
  return relative !== undefined && relative.vague !== true && Math.abs(relative.offset) > 1;
}
