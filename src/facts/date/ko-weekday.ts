import { isDigit } from "../../text/characters.ts";
import { isHangulEnd, isOneOf, skipSpace, TILDES } from "../words.ts";
import { withDayPart, type Piece } from "./ko-part.ts";

/** From Monday on. */
export const WEEKDAYS = "월화수목금토일";

/** 목요일, also with the time of day behind it; the 월 and 수 of 월·수·금요일; both ends of 월~금. */
export function weekdayAt(text: string, start: number): Piece | undefined {
  const weekday = WEEKDAYS.indexOf(text.charAt(start)) + 1;
  if (weekday === 0) return undefined;
  if (text.startsWith("요일", start + 1)) return withDayPart(text, { value: { weekday }, end: start + 3 });
  // 금욜, as one writes to friends.
  if (text.charAt(start + 1) === "욜") return withDayPart(text, { value: { weekday }, end: start + 2 });
  if (isDigit(text.charCodeAt(start - 1))) return undefined;
  const isShort = isListed(text, start + 1) || isRangeEnd(text, start);
  return isShort ? { value: { weekday }, end: start + 1 } : undefined;
}

/** Whether only the last of a row of weekdays is written out: 월·수·금요일. */
function isListed(text: string, at: number): boolean {
  let place = at;
  for (let step = 0; step < WEEKDAYS.length; step++) {
    if (!isOneOf(text, place, `·ㆍ・,/${TILDES}`) || !isOneOf(text, place + 1, WEEKDAYS)) return false;
    place += 2;
    if (text.startsWith("요일", place)) return true;
  }
  return false;
}

/** 월~금, 토 ~ 일: two weekdays with nothing else beside them. */
function isRangeEnd(text: string, start: number): boolean {
  const after = text.charCodeAt(start + 1) === 0x20 ? start + 2 : start + 1;
  if (isOneOf(text, after, TILDES)) {
    const other = skipSpace(text, after + 1);
    return isOneOf(text, other, WEEKDAYS) && isHangulEnd(text, other + 1) && isHangulEnd(text, start - 1);
  }
  const before = text.charCodeAt(start - 1) === 0x20 ? start - 2 : start - 1;
  if (!isOneOf(text, before, TILDES) || !isHangulEnd(text, start + 1)) return false;
  const other = text.charCodeAt(before - 1) === 0x20 ? before - 2 : before - 1;
  return isOneOf(text, other, WEEKDAYS) && isHangulEnd(text, other - 1) && !isDigit(text.charCodeAt(other - 1));
}

/** Takes in `(토)`, `(토요일)`, ` 토요일` after a date, and then the time of day. */
export function withWeekday(text: string, date: Piece): Piece {
  const { value, end } = date;
  const bracket = text.charAt(end) === " " ? end + 1 : end;
  if (text.charAt(bracket) === "(") {
    const weekday = bracketed(text, bracket + 1);
    return weekday === undefined
      ? date
      : withDayPart(text, { value: { ...value, ...weekday.value }, end: weekday.end });
  }
  const place = skipSpace(text, text.charAt(end) === "," ? end + 1 : end);
  const weekday = WEEKDAYS.indexOf(text.charAt(place)) + 1;
  if (place > end && weekday > 0 && text.startsWith("요일", place + 1)) {
    return withDayPart(text, { value: { ...value, weekday }, end: place + 3 });
  }
  return withDayPart(text, date);
}

/** The weekday that stands between brackets, the first of which ends at `at`. */
export function bracketed(text: string, at: number): Piece | undefined {
  const weekday = WEEKDAYS.indexOf(text.charAt(at)) + 1;
  const close = text.startsWith("요일", at + 1) ? at + 3 : at + 1;
  return weekday > 0 && text.charAt(close) === ")" ? { value: { weekday }, end: close + 1 } : undefined;
}
