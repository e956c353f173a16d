import type { DateValue } from "../fact.ts";
import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { digitsEnd, smallNumberAt } from "../digits.ts";
import { manner } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { isOneOf, skipSpace, skipSpaceBack } from "../words.ts";
import { dayReading } from "./ko-day.ts";
import { readNumericDate } from "./numeric.ts";
import { isYear } from "./value.ts";

const WEEKDAYS = "월화수목금토일";

/** 2026년 9월 3일(목), 9월 3일, 2026년, 3일, 2026. 9. 3., 목요일, 1990년대, 21세기, 3분기. */
export const koreanDate: KindReader = {
  numeral: (text, numeral) => {
    if (numeral.ordinal === true || numeral.bound !== undefined || numeral.native === true) return undefined;
    return readPeriod(text, numeral) ?? readCalendar(text, numeral);
  },
  heads: Array.from(WEEKDAYS),
  word: (text, start) => {
    const weekday = WEEKDAYS.indexOf(text.charAt(start)) + 1;
    if (!text.startsWith("요일", start + 1)) return undefined;
    return { kind: "date", value: { weekday }, start, end: start + 3 };
  },
  signs: "'’‘",
  sign: readShortYear,
};

/** 1990년대, 90년대, 21세기, 3분기, 4사분기. */
function readPeriod(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end } = numeral;
  if (plain <= 0) return undefined;
  const place = skipSpace(text, end);
  if (text.startsWith("년대", place) && plain % 10 === 0) {
    const decade = plain < 100 ? 1900 + plain : plain;
    return { kind: "date", value: { decade }, start, end: place + 2, ...manner(numeral) };
  }
  if (text.startsWith("세기", place) && plain <= 30 && endsKoreanWord(text, place + 2)) {
    return { kind: "date", value: { century: plain }, start, end: place + 2, ...manner(numeral) };
  }
  if (text.startsWith("분기", place) && plain <= 4 && text.charAt(start - 2) !== "개") {
    return { kind: "date", value: { quarter: plain }, start, end: place + 2, ...manner(numeral) };
  }
  return undefined;
}

function readCalendar(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end } = numeral;
  if (plain < 0) return undefined;
  const letter = text.charAt(end);
  if (letter === "년" || (letter === " " && text.charAt(end + 1) === "년")) {
    return readFromYear(text, numeral, skipSpace(text, end) + 1);
  }
  if (letter === "월" && plain >= 1 && plain <= 12) return readFromMonth(text, numeral);
  if (letter === "일" && plain >= 1 && plain <= 31 && numeral.written === undefined) return readDay(text, numeral);
  const found = numeral.written === undefined ? readNumericDate(text, start) : undefined;
  return found?.kind === "date" ? withWeekday(text, found.value, start, found.end) : undefined;
}

function readFromYear(text: string, numeral: Numeral, yearEnd: number): Candidate | undefined {
  const { plain, start } = numeral;
  const month = monthAt(text, skipSpace(text, yearEnd));
  if (isYear(plain)) {
    // 1000년, 2000년간, 1500년 전: spans, not years.
    if (month === undefined && isSpanOfYears(text, plain, yearEnd)) return undefined;
  } else if (month === undefined || numeral.end - start !== 2) {
    // 26년 9월 is a year; 3년 6월 and a bare 26년 may be spans.
    return undefined;
  }
  const year = isYear(plain) ? plain : plain < 40 ? 2000 + plain : 1900 + plain;
  if (month === undefined) {
    const end = text.charAt(yearEnd) === "도" && endsKoreanWord(text, yearEnd + 1) ? yearEnd + 1 : yearEnd;
    return { kind: "date", value: { year }, start, end, ...manner(numeral) };
  }
  const rest = dayAfter(text, month.end);
  if (rest === undefined)
    return { kind: "date", value: { year, month: month.value }, start, end: month.end, ...manner(numeral) };
  return withWeekday(text, { year, month: month.value, day: rest.value }, start, rest.end);
}

const SPAN_WORDS = ["간", "동안", "만에", "전", "후", "뒤", "이상", "가까이", "넘", "여", "치"];

function isSpanOfYears(text: string, plain: number, yearEnd: number): boolean {
  const place = skipSpace(text, yearEnd);
  for (const word of SPAN_WORDS) {
    if (!text.startsWith(word, place)) continue;
    // 2026년 전후, 2026년 후반: still the year; 2026년 전 세계: "the whole world".
    if ((word === "전" || word === "후") && !(plain % 100 === 0 && endsKoreanWord(text, place + 1))) return false;
    return place === yearEnd || endsKoreanWord(text, place + word.length) || word === "넘";
  }
  return plain === 1000;
}

function readFromMonth(text: string, numeral: Numeral): Candidate | undefined {
  const { plain: month, start, end } = numeral;
  const monthEnd = end + 1;
  const rest = dayAfter(text, monthEnd);
  if (rest !== undefined) return withWeekday(text, { month, day: rest.value }, start, rest.end);
  // 일월 and 이월 are words of their own, 구월산 a mountain.
  if (numeral.written !== undefined && (month <= 2 || !endsKoreanWord(text, monthEnd))) return undefined;
  return { kind: "date", value: { month }, start, end: monthEnd, ...manner(numeral) };
}

function monthAt(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
  const value = smallNumberAt(text, at, 2);
  if (value < 1 || value > 12) return undefined;
  const end = digitsEnd(text, at);
  return text.charAt(end) === "월" ? { value, end: end + 1 } : undefined;
}

/** The day after a month, also the first of two: 10월 8∼13일. */
function dayAfter(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
  const place = skipSpace(text, at);
  const value = smallNumberAt(text, place, 2);
  if (value < 1 || value > 31) return undefined;
  const end = digitsEnd(text, place);
  if (text.charAt(end) === "일") return { value, end: end + 1 };
  if (!isOneOf(text, end, "~∼〜～-–·,")) return undefined;
  const second = skipSpace(text, end + 1);
  const secondEnd = digitsEnd(text, second);
  return secondEnd > second && secondEnd - second <= 2 && text.charAt(secondEnd) === "일" ? { value, end } : undefined;
}

function readDay(text: string, numeral: Numeral): Candidate | undefined {
  const { plain: day, start, end } = numeral;
  const reading = dayReading(text, start, end + 1);
  if (reading === "span") return undefined;
  const found = withWeekday(text, { day }, start, end + 1);
  if (reading === "day" || found.end !== end + 1) return found;
  return { kind: "date", value: { day, ambiguous: true }, start, end: end + 1 };
}

/** Takes in `(토)`, `(토요일)`, ` 토요일` after a date. */
function withWeekday(text: string, date: DateValue, start: number, end: number): Candidate {
  let place = end;
  const open = text.charAt(place) === "(" || (text.charAt(place) === " " && text.charAt(place + 1) === "(");
  if (open) {
    place = skipSpace(text, place) + 1;
    const weekday = WEEKDAYS.indexOf(text.charAt(place)) + 1;
    const close = text.startsWith("요일", place + 1) ? place + 3 : place + 1;
    if (weekday > 0 && text.charAt(close) === ")") {
      return { kind: "date", value: { ...date, weekday }, start, end: close + 1 };
    }
    return { kind: "date", value: date, start, end };
  }
  place = text.charAt(place) === "," ? skipSpace(text, place + 1) : skipSpace(text, place);
  const weekday = WEEKDAYS.indexOf(text.charAt(place)) + 1;
  if (place > end && weekday > 0 && text.startsWith("요일", place + 1)) {
    return { kind: "date", value: { ...date, weekday }, start, end: place + 3 };
  }
  return { kind: "date", value: date, start, end };
}

/** '26년, '98 프랑스 월드컵: two digits after an apostrophe. */
function readShortYear(text: string, start: number): Candidate | undefined {
  const end = digitsEnd(text, start + 1);
  if (end - start !== 3 || (start > 0 && skipSpaceBack(text, start) === start && !isOneOf(text, start - 1, "(~"))) {
    return undefined;
  }
  const short = Number(text.slice(start + 1, end));
  // '90' is a quotation.
  if (text.charAt(end) !== "년") return undefined;
  if (text.charAt(end + 1) === "대") {
    return { kind: "date", value: { decade: 1900 + short }, start, end: end + 2 };
  }
  const year = short < 40 ? 2000 + short : 1900 + short;
  return { kind: "date", value: { year }, start, end: end + 1 };
}
