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
  if (isOneOf(text, start - 1, "./-:$#") || isAsciiLetter(text.charCodeAt(start - 1))) return undefined;
  const row = rowAt(text, start);
  if (row === undefined) return undefined;
  const [first = "", second = "", third] = row.parts;
  if (third === undefined) return readMonthAndDay(text, start, row, first, second);
  if (text.charAt(start - 1) === "~") return undefined;
  if (third.length === 4) {
    const found = readSlashed(text, start);
    return found?.kind === "date" ? found : undefined;
  }
  return readYearFirst(text, row, false);
}

function readMonthAndDay(text: string, start: number, row: Row, first: string, second: string): Piece | undefined {
  const [month, day] = [Number(first), Number(second)];
  const close = text.charAt(row.end) === "." ? row.end + 1 : row.end;
  const isEnd = text.charAt(start - 1) === "~";
  if (isEnd && row.sign !== "/") return undefined;
  if (second.length <= 2 && row.sign === "/" && isMonthDay(month, day) && isSpan(text, start, row.end)) {
    return { value: { month, day }, end: row.end };
  }
  if (second.length <= 2 && row.sign !== "-" && isMonthDay(month, day)) {
    if (weekdayBehind(text, close)) return withWeekday(text, { value: { month, day }, end: close });
    const yearAt = row.sign === "/" && text.charAt(row.end) === "," ? skipSpace(text, row.end + 1) : row.end;
    const year = yearAt > row.end ? smallNumberAt(text, yearAt, 4) : 0;
    if (year >= 1900 && year <= 2099) return { value: { year, month, day }, end: yearAt + 4 };
  }
  if (
    row.sign !== "/" ||
    DAY_AFTER(text, row.end) === undefined ||
    isShareOf(text, row.end) ||
    isFraction(first, second)
  )
    return undefined;
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

/** 11/20에 불과하다, 7/12에 해당한다, 9/14에서 쓰인다. */
const SHARE_AFTER = createWordList(
  "에서|에 불과|에 달|에 해당|에 그|에 못|에 미|에 이르|에 육박|에 가까|에도|까지 줄|까지 늘",
  "|",
);

function isShareOf(text: string, end: number): boolean {
  return SHARE_AFTER(text, end) !== undefined;
}

/** A pair on the other side of ~, which with this one makes two days: 12/1~12/5; not 1/2~3/4. */
function isSpan(text: string, start: number, end: number): boolean {
  const own = text.slice(start, end);
  const other =
    PAIR_BEHIND.exec(text.slice(end, end + LONGEST_PAIR)) ??
    PAIR_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_PAIR), start));
  const [month = "", day = ""] = other?.slice(1) ?? [];
  if (!isMonthDay(Number(month), Number(day))) return false;
  const [ownMonth = "", ownDay = ""] = own.split("/");
  return !(isFraction(ownMonth, ownDay) && isFraction(month, day));
}

const LONGEST_PAIR = 9;
const PAIR_BEHIND = /^ ?[~∼〜～] ?(\d\d?)\/(\d\d?)(?![\d/])/;
const PAIR_BEFORE = /(?<![\d/])(\d\d?)\/(\d\d?) ?[~∼〜～] ?$/;

/** 3/4, 1/20 may be fractions; 10/2, 4/22, 11/15 and 03/04 are none: in lowest terms and below ten, or with one on top. */
function isFraction(above: string, below: string): boolean {
  if (above.startsWith("0") || below.startsWith("0")) return false;
  const [top, bottom] = [Number(above), Number(below)];
  if (top >= bottom) return false;
  if (top === 1) return true;
  let [a, b] = [top, bottom];
  while (b > 0) [a, b] = [b, a % b];
  // Windows 10/11에: neighbours are versions.
  return a === 1 && (bottom <= 10 || bottom === top + 1);
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
