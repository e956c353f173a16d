import type { Candidate } from "../numeral.ts";
import { isAsciiLetter, isDigit } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { isOneOf, type Place } from "../words.ts";
import { isMonthDay, isYear } from "./value.ts";

/** Dates in digits that both languages write: `2026-09-03`, `2026.9.3.`, `2026. 9. 3`, `2026/9/3`, `2026-09`, `20260903`. */
export function readNumericDate(text: string, start: number): Candidate | undefined {
  const yearEnd = digitsEnd(text, start);
  if (yearEnd - start === 8) return readEightDigits(text, start, yearEnd);
  if (yearEnd - start !== 4) return undefined;
  const year = Number(text.slice(start, yearEnd));
  const separator = text.charCodeAt(yearEnd);
  if (!isYear(year) || (separator !== 0x2d && separator !== 0x2e && separator !== 0x2f)) return undefined;
  const month = partAfter(text, yearEnd, separator);
  if (month === undefined) return undefined;
  if (text.charCodeAt(month.end) !== separator) {
    return separator === 0x2d ? readYearMonth(text, start, year, month) : undefined;
  }
  const day = partAfter(text, month.end, separator);
  if (day === undefined || !isMonthDay(month.value, day.value)) return undefined;
  let { end } = day;
  const next = text.charCodeAt(end);
  // 2026-09-03-1 and 2026.9.3.1 are versions or identifiers.
  if (next === separator && isDigit(text.charCodeAt(end + 1))) return undefined;
  // The T of an ISO 8601 instant may follow, another letter may not.
  if (isAsciiLetter(next) && next !== 0x54) return undefined;
  // The last point of 2026. 9. 3. belongs to the date where nothing else could end there.
  if (
    separator === 0x2e &&
    next === 0x2e &&
    (text.charCodeAt(yearEnd + 1) === 0x20 || text.charCodeAt(end + 1) === 0x28)
  )
    end++;
  return { kind: "date", value: { year, month: month.value, day: day.value }, start, end };
}

/** 2026-09; 2011-12 and 2005-08 may be ranges of years as well. */
function readYearMonth(
  text: string,
  start: number,
  year: number,
  { value: month, end }: Place<number>,
): Candidate | undefined {
  if (end - start !== 7 || month < 1 || month > 12 || month > year % 100 || year < 1900 || year > 2099)
    return undefined;
  if (isJoined(text, start - 1) || continues(text, end)) return undefined;
  return { kind: "date", value: { year, month }, start, end };
}

/** 20260903 */
function readEightDigits(text: string, start: number, end: number): Candidate | undefined {
  if (isJoined(text, start - 1) || continues(text, end)) return undefined;
  const year = Number(text.slice(start, start + 4));
  const month = Number(text.slice(start + 4, start + 6));
  const day = Number(text.slice(start + 6, end));
  if (year < 1900 || year > 2099 || !isMonthDay(month, day)) return undefined;
  return { kind: "date", value: { year, month, day }, start, end };
}

/** A letter or a sign of codes, versions and sums: the figure beside it is no date. */
function isJoined(text: string, at: number): boolean {
  return isAsciiLetter(text.charCodeAt(at)) || isOneOf(text, at, "-_./:#$=+%");
}

/** As before a figure, but a full stop or a colon may end it. */
function continues(text: string, at: number): boolean {
  return isJoined(text, at) && (!isOneOf(text, at, ".:") || isDigit(text.charCodeAt(at + 1)));
}

function partAfter(text: string, at: number, separator: number): Place<number> | undefined {
  let place = at + 1;
  if (separator === 0x2e && text.charCodeAt(place) === 0x20) place++;
  const end = digitsEnd(text, place);
  if (end === place || end - place > 2) return undefined;
  return { value: Number(text.slice(place, end)), end };
}
