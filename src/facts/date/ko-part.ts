import type { DatePart, DateValue, RelativeUnit } from "../fact.ts";
import { isDigit } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { createWordTable, isOneOf, skipSpace, type Place, type WordTable } from "../words.ts";
import { readKoreanWords } from "../number/ko-numeral.ts";
import { endsTimeWord } from "./ko-ending.ts";

/** Some parts of a date, and where the text that states them ends. */
export type Piece = Place<DateValue>;

function partTable(parts: Readonly<Partial<Record<DatePart, string>>>): WordTable<DatePart> {
  return createWordTable(
    (Object.keys(parts) as DatePart[]).flatMap((part) =>
      (parts[part] ?? "").split(" ").map((word) => [word, part] as const),
    ),
  );
}

const STRETCH_PARTS = partTable({
  early: "초 초반 초중반 초순 상순 초엽 연초 월초 주초",
  mid: "중반 중순 중엽",
  late: "말 말경 말일 하순 중하순 후반 중후반 말엽 연말 월말",
});

const DAY_PARTS = partTable({
  dawn: "새벽",
  morning: "오전 아침",
  noon: "낮 한낮 대낮 점심",
  afternoon: "오후",
  evening: "저녁",
  night: "밤 심야 한밤 한밤중",
});

/** 초, 중순, 말 behind a year, a month, a decade or a week. */
export function stretchPartAt(text: string, at: number): Piece | undefined {
  const found = STRETCH_PARTS(text, skipSpace(text, at));
  if (found === undefined || !endsTimeWord(text, found.end)) return undefined;
  return { value: { part: found.value }, end: found.end };
}

/** The piece with the part of its stretch that stands behind it, if one does: 9월 초, 1990년대 말. */
export function withStretchPart(text: string, piece: Piece): Piece {
  const part = stretchPartAt(text, piece.end);
  return part === undefined ? piece : { value: { ...piece.value, ...part.value }, end: part.end };
}

const OWN_UNITS = createWordTable<RelativeUnit>([
  ["연", "year"],
  ["월", "month"],
  ["주", "week"],
]);

/** 연말, 월초 as words of their own, of the year or month that is meant anyway. */
export function readStretchPart(text: string, start: number): Piece | undefined {
  const found = STRETCH_PARTS(text, start);
  const unit = OWN_UNITS(text, start)?.value;
  if (found === undefined || unit === undefined || !endsTimeWord(text, found.end)) return undefined;
  // 연초 is tobacco too, 주초 a footing.
  if (found.value === "early" && !isOneOf(text, found.end, "에부")) return undefined;
  return { value: { relative: { unit, offset: 0 }, part: found.value }, end: found.end };
}

/** The piece with the time of its day: 오늘 아침, 3일 오후; not 3일 오후 2시, which ends in a clock time. */
export function withDayPart(text: string, piece: Piece): Piece {
  let place = skipSpace(text, piece.end);
  if (text.startsWith("이른 ", place) || text.startsWith("늦은 ", place)) place += 3;
  const found = DAY_PARTS(text, place);
  if (found === undefined || !endsTimeWord(text, found.end) || isClockAt(text, skipSpace(text, found.end)))
    return piece;
  return { value: { ...piece.value, part: found.value }, end: found.end };
}

function isClockAt(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at))) {
    const end = digitsEnd(text, at);
    return isOneOf(text, end, ":시") || text.startsWith(" 시", end);
  }
  const figure = readKoreanWords(text, at);
  return figure !== undefined && text.charAt(skipSpace(text, figure.end)) === "시";
}
