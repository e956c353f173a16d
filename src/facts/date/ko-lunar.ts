import type { DateValue } from "../fact.ts";
import type { Candidate, KindReader } from "../numeral.ts";
import { digitsEnd, smallNumberAt } from "../digits.ts";
import { createWordTable, isOneOf, skipSpace, type Place } from "../words.ts";
import { dayAfter, monthAt as solarMonthAt } from "./ko-calendar.ts";
import { yearBefore } from "./holidays.ts";

/** Months and days that have names in the lunar calendar only. */
const MONTH_NAMES = createWordTable([
  ["정월", 1],
  ["동짓달", 11],
  ["섣달", 12],
]);

const DAY_NAMES = createWordTable(
  "열하루 열이틀 열사흘 열나흘 보름 열엿새 열이레 열여드레 열아흐레 스무날"
    .split(" ")
    .map((name, index): [string, number] => [name, index + 11]),
);

/** 음력 8월 15일, 음력으로 8월 15일, (음력) 8.15, 음력 정월 초하루, 2026년 음력 1월 1일; 8월 15일(음력). */
export const koreanLunar: KindReader = {
  heads: ["음"],
  word: (text, start) => {
    if (!text.startsWith("음력", start)) return undefined;
    const before = yearBefore(text, start);
    const end = text.startsWith("으로", start + 2) ? start + 4 : start + 2;
    return lunarDate(text, end, before?.start ?? start, before?.year);
  },
  signs: "(",
  sign: (text, start) => {
    const mark = markEnd(text, start);
    return mark < 0 ? undefined : lunarDate(text, mark, start, undefined);
  },
  numeral: (text, { start, end: figureEnd }) => {
    if (!isOneOf(text, figureEnd, "년월.(")) return undefined;
    const date = dateAt(text, start);
    if (date === undefined || date.value.day === undefined) return undefined;
    const end = markEnd(text, skipSpace(text, date.end));
    return end < 0 ? undefined : { kind: "date", value: { ...date.value, lunar: true }, start, end };
  },
};

/** The end of (음력) or (음) at `at`, -1 without it. */
function markEnd(text: string, at: number): number {
  if (!text.startsWith("(음", at)) return -1;
  const end = text.charAt(at + 2) === "력" ? at + 3 : at + 2;
  return text.charAt(end) === ")" ? end + 1 : -1;
}

/** The date at `at`, a space or more before it, as one of the lunar calendar; its mark begins at `start`. */
function lunarDate(text: string, at: number, start: number, year: number | undefined): Candidate | undefined {
  const date = dateAt(text, skipSpace(text, at));
  if (date === undefined) return undefined;
  const value: DateValue = { ...(year === undefined ? {} : { year }), ...date.value, lunar: true };
  return { kind: "date", value, start, end: date.end };
}

/** 2026년 8월 15일, 8월 15일, 8.15, 윤4월 8일, 정월 초하루, 8월. */
function dateAt(text: string, at: number): Place<DateValue> | undefined {
  const digits = digitsEnd(text, at);
  const hasYear = digits - at === 4 && text.charAt(digits) === "년";
  const month = monthAt(text, hasYear ? skipSpace(text, digits + 1) : at);
  if (month === undefined) return undefined;
  const year = hasYear ? { year: Number(text.slice(at, digits)) } : {};
  const day = dayAt(text, month.end);
  if (day !== undefined) return { value: { ...year, month: month.value, day: day.value }, end: day.end };
  return month.isDotted === true ? undefined : { value: { ...year, month: month.value }, end: month.end };
}

/** A month's number with 월 or a point, or its name; the 윤 of a leap month before it. */
function monthAt(text: string, from: number): (Place<number> & { readonly isDotted?: true }) | undefined {
  const at = text.charAt(from) === "윤" ? skipSpace(text, from + 1) : from;
  const named = MONTH_NAMES(text, at) ?? solarMonthAt(text, at);
  if (named !== undefined) return named;
  const end = digitsEnd(text, at);
  const value = end - at > 2 ? 0 : Number(text.slice(at, end));
  if (value < 1 || value > 12 || text.charAt(end) !== ".") return undefined;
  return { value, end: end + 1, isDotted: true };
}

/** A day's number with 일 or, behind a point, alone; or its name. */
function dayAt(text: string, monthEnd: number): Place<number> | undefined {
  const at = skipSpace(text, monthEnd);
  const named = DAY_NAMES(text, at) ?? dayAfter(text, monthEnd);
  if (named !== undefined || text.charAt(monthEnd - 1) !== ".") return named;
  const value = smallNumberAt(text, at, 2);
  return value < 1 || value > 30 ? undefined : { value, end: digitsEnd(text, at) };
}
