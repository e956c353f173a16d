import { isAsciiLetter, isDigit } from "../../text/characters.ts";
import { digitsEnd, smallNumberAt } from "../digits.ts";
import { createWordList, isOneOf, skipSpace } from "../words.ts";
import { fullYear } from "./en-calendar.ts";
import { readSlashed } from "./en-slashed.ts";
import type { Piece } from "./ko-part.ts";
import { bracketed, withWeekday } from "./ko-weekday.ts";
import { isMonthDay } from "./value.ts";

/** Up to three figures with one sign between them, and where they end. */
interface Row {
  readonly parts: readonly string[];
  readonly sign: string;
  readonly end: number;
}

function rowAt(text: string, start: number): Row | undefined {
  let end = digitsEnd(text, start);
  const sign = text.charAt(end);
  if (end - start > 2 || end === start || !isOneOf(text, end, "./-")) return undefined;
  const parts = [text.slice(start, end)];
  while (parts.length < 3 && text.charAt(end) === sign) {
    const at = sign === "." ? skipSpace(text, end + 1) : end + 1;
    const partEnd = digitsEnd(text, at);
    if (partEnd === at || partEnd - at > 4) break;
    parts.push(text.slice(at, partEnd));
    end = partEnd;
  }
  const next = text.charCodeAt(end);
  if (isAsciiLetter(next) || (isOneOf(text, end, "./-") && isDigit(text.charCodeAt(end + 1)))) return undefined;
  return { parts, sign, end };
}

/** What makes a day of two figures, where a fraction could stand too. */
const DAY_AFTER = createWordList("에 부터 까지 자");

/** Dates in digits without a year of four at their head: 9/3(목), 9. 3.(목), 26.09.03, 24/10/31, 3/14/2026. */
export function readShortDate(text: string, start: number): Piece | undefined {
  if (isOneOf(text, start - 1, "./-:~$#") || isAsciiLetter(text.charCodeAt(start - 1))) return undefined;
  const row = rowAt(text, start);
  if (row === undefined) return undefined;
  const [first = "", second = "", third] = row.parts;
  if (third === undefined) return readMonthAndDay(text, row, first, second);
  if (third.length === 4) {
    const found = readSlashed(text, start);
    return found?.kind === "date" ? found : undefined;
  }
  return readYearFirst(text, row, false);
}

function readMonthAndDay(text: string, row: Row, first: string, second: string): Piece | undefined {
  const [month, day] = [Number(first), Number(second)];
  const close = text.charAt(row.end) === "." ? row.end + 1 : row.end;
  if (second.length <= 2 && row.sign !== "-" && isMonthDay(month, day)) {
    if (weekdayBehind(text, close)) return withWeekday(text, { value: { month, day }, end: close });
    const yearAt = row.sign === "/" && text.charAt(row.end) === "," ? skipSpace(text, row.end + 1) : row.end;
    const year = yearAt > row.end ? smallNumberAt(text, yearAt, 4) : 0;
    if (year >= 1900 && year <= 2099) return { value: { year, month, day }, end: yearAt + 4 };
  }
  if (row.sign !== "/" || DAY_AFTER(text, row.end) === undefined || isFraction(first, second)) return undefined;
  if (isMonthDay(month, day)) return { value: { month, day }, end: row.end };
  // 22/04에: the other way round only with a zero, which no fraction has.
  return second.startsWith("0") && isMonthDay(day, month)
    ? { value: { month: day, day: month }, end: row.end }
    : undefined;
}

function weekdayBehind(text: string, at: number): boolean {
  const place = skipSpace(text, at);
  return text.charAt(place) === "(" && bracketed(text, place + 1) !== undefined;
}

/** 3/4 may be a fraction; 10/2, 4/22 and 03/04 are none, as those are written in lowest terms. */
function isFraction(above: string, below: string): boolean {
  if (above.startsWith("0") || below.startsWith("0")) return false;
  let [a, b] = [Number(above), Number(below)];
  if (a >= b) return false;
  while (b > 0) [a, b] = [b, a % b];
  return a === 1;
}

/** 26.09.03, 24/10/31, 26. 9. 3.(목). Points between bare figures are those of versions (10.6.8). */
function readYearFirst(text: string, { parts, sign, end }: Row, isCertain: boolean): Piece | undefined {
  const [year = "", month = "", day = ""] = parts;
  const value = { year: fullYear(Number(year)), month: Number(month), day: Number(day) };
  if (year.length !== 2 || !isMonthDay(value.month, value.day)) return undefined;
  const close = sign === "." && text.charAt(end) === "." ? end + 1 : end;
  const isClosed = weekdayBehind(text, close) || (close > end && text.charAt(end - day.length - 1) === " ");
  if (isClosed) return withWeekday(text, { value, end: close });
  const isPadded =
    sign === "/" ? parts.every((part) => part.length === 2) : sign === "." && /^0\d$/.test(month) && day.length === 2;
  return isCertain || isPadded ? withWeekday(text, { value, end }) : undefined;
}

/** '26. 9. 3., '26.9.3(목): figures behind an apostrophe. */
export function readApostrophe(text: string, start: number): Piece | undefined {
  const row = rowAt(text, start + 1);
  return row?.sign === "." ? readYearFirst(text, row, true) : undefined;
}
