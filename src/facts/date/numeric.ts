import type { Candidate } from "../numeral.ts";
import { isAsciiLetter, isDigit } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { isMonthDay, isYear } from "./value.ts";

/** Dates in digits that both languages write: `2026-09-03`, `2026.9.3.`, `2026. 9. 3`, `2026/9/3`. */
export function readNumericDate(text: string, start: number): Candidate | undefined {
  const yearEnd = digitsEnd(text, start);
  if (yearEnd - start !== 4) return undefined;
  const year = Number(text.slice(start, yearEnd));
  const separator = text.charCodeAt(yearEnd);
  if (!isYear(year) || (separator !== 0x2d && separator !== 0x2e && separator !== 0x2f)) return undefined;
  const month = partAfter(text, yearEnd, separator);
  if (month === undefined || text.charCodeAt(month.end) !== separator) return undefined;
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

function partAfter(
  text: string,
  at: number,
  separator: number,
): { readonly value: number; readonly end: number } | undefined {
  let place = at + 1;
  if (separator === 0x2e && text.charCodeAt(place) === 0x20) place++;
  const end = digitsEnd(text, place);
  if (end === place || end - place > 2) return undefined;
  return { value: Number(text.slice(place, end)), end };
}
