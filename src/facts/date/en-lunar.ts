import type { DateValue } from "../fact.ts";
import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { isUpper } from "../../text/characters.ts";
import { digitsEnd, ordinalSuffixEnd, smallNumberAt } from "../digits.ts";
import { isLatinEnd, skipSpace, wordAt, type Place } from "../words.ts";
import { MONTHS } from "./en-words.ts";
import { ORDINALS } from "../number/en-words.ts";

/** The 15th day of the eighth lunar month, the eighth lunar month, lunar January 1, August 15 on the lunar calendar. */
export const englishLunar: KindReader = {
  heads: ["lunar", ...MONTHS.keys()],
  word: (text, start, end) => {
    if (text.slice(start, end).toLowerCase() === "lunar") return readMarkedBefore(text, start, end);
    return isUpper(text.charCodeAt(start)) ? readMarkedBehind(text, start) : undefined;
  },
  numeral: readOrdinal,
};

/** The fifteenth day of the eighth lunar month; the eighth lunar month. */
function readOrdinal(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end } = numeral;
  if (numeral.ordinal !== true || plain < 1 || plain > 30) return undefined;
  const month = monthBehind(text, end);
  if (month >= 0 && plain <= 12) return found({ month: plain }, start, month);
  const lead = / day of the $/.exec(text.slice(end, end + 12)) === null ? -1 : end + 12;
  const ordinal = lead < 0 ? undefined : ordinalAt(text, lead);
  const monthEnd = ordinal === undefined ? -1 : monthBehind(text, ordinal.end);
  return ordinal === undefined || monthEnd < 0
    ? undefined
    : found({ month: ordinal.value, day: plain }, start, monthEnd);
}

function found(value: DateValue, start: number, end: number): Candidate {
  return { kind: "date", value: { ...value, lunar: true }, start, end };
}

/** The end of " lunar month" or " month of the lunar calendar" at `at`, else -1. */
function monthBehind(text: string, at: number): number {
  for (const tail of [" lunar month", " month of the lunar calendar", " month of the lunar year"]) {
    if (text.startsWith(tail, at) && isLatinEnd(text, at + tail.length)) return at + tail.length;
  }
  return -1;
}

/** Eighth, 8th; one to twelve. */
function ordinalAt(text: string, at: number): Place<number> | undefined {
  const word = wordAt(text, at);
  const value = word === "" ? smallNumberAt(text, at, 2) : (ORDINALS.get(word) ?? 0);
  const end = word === "" ? ordinalSuffixEnd(text, digitsEnd(text, at)) : at + word.length;
  return end > at && value >= 1 && value <= 12 ? { value, end } : undefined;
}

/** A month's name with a day behind it. */
function monthDayAt(text: string, at: number): Place<DateValue> | undefined {
  const word = wordAt(text, at);
  const month = MONTHS.get(word);
  const place = skipSpace(text, at + word.length);
  const day = smallNumberAt(text, place, 2);
  if (month === undefined || day < 1 || day > 30) return undefined;
  const end = digitsEnd(text, place);
  return isLatinEnd(text, end) ? { value: { month, day }, end } : undefined;
}

/** Lunar January 1. */
function readMarkedBefore(text: string, start: number, end: number): Candidate | undefined {
  const date = monthDayAt(text, skipSpace(text, end));
  return date === undefined ? undefined : found(date.value, start, date.end);
}

const MARKS = [
  " (lunar)",
  " (lunar calendar)",
  " of the lunar calendar",
  " on the lunar calendar",
  " in the lunar calendar",
];

/** August 15 of the lunar calendar. */
function readMarkedBehind(text: string, start: number): Candidate | undefined {
  const date = monthDayAt(text, start);
  const mark = date === undefined ? undefined : MARKS.find((each) => text.startsWith(each, date.end));
  return date === undefined || mark === undefined ? undefined : found(date.value, start, date.end + mark.length);
}
