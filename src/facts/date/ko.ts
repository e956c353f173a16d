import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { isDigit, isHangulSyllable } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { manner } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordList, isOneOf, skipSpace, skipSpaceBack } from "../words.ts";
import { isLawMonths } from "../duration/ko-law.ts";
import { fullYear } from "./en-calendar.ts";
import { readAgo, readSpanAgo } from "./ko-ago.ts";
import { DATE_HEADS, mayBeginDate } from "./ko-beginnings.ts";
import { dayAfter, insideYear, monthAt, monthDay, quarterAt, stretchAt, withInside } from "./ko-calendar.ts";
import { dayReading } from "./ko-day.ts";
import { readApostrophe, readShortDate } from "./ko-digits.ts";
import { readEra } from "./ko-era.ts";
import { readStretchPart, withStretchPart, type Piece } from "./ko-part.ts";
import { readRelative } from "./ko-relative.ts";
import { weekdayAt, withWeekday } from "./ko-weekday.ts";
import { readNumericDate } from "./numeric.ts";
import { isYear } from "./value.ts";

/**
 * 2026년 9월 3일(목), 9월 3일, 2026년 하반기, 3일, 2026. 9. 3., 목요일, 1990년대 초, 21세기, 3분기, 기원전 300년; 오늘 아침,
 * 다음 주 월요일, 지난달 3일, 올여름, 사흘 전.
 */
export const koreanDate: KindReader = {
  numeral: (text, numeral) => {
    if (numeral.ordinal === true || numeral.bound !== undefined) return undefined;
    const next = text.charCodeAt(skipSpace(text, numeral.end));
    if (isHangulSyllable(next) && !UNIT_BEGINNINGS.has(next)) return undefined;
    const ago = readAgo(text, numeral);
    if (ago !== undefined || numeral.native === true) return ago;
    return readPeriod(text, numeral) ?? readCalendar(text, numeral) ?? readDigits(text, numeral);
  },
  heads: DATE_HEADS,
  word: (text, start) => {
    if (!mayBeginDate(text, start)) return undefined;
    const relative = readRelative(text, start);
    if (relative !== undefined) return dated(start, relative);
    return readSpanAgo(text, start) ?? readName(text, start);
  },
  signs: "'’‘",
  sign: readShortYear,
};

/** The first syllables of all that makes a date of a figure before it: 년, 개월, 시간, 분기, 회계연도. */
const UNIT_BEGINNINGS: ReadonlySet<number> = new Set(
  Array.from("세년해개달주일시분초월사회학", (syllable) => syllable.charCodeAt(0)),
);

function dated(start: number, { value, end }: Piece): Candidate {
  return { kind: "date", value, start, end };
}

/** 목요일, 하반기, 유월, 삼사분기, 기원전 300년, 연말. */
function readName(text: string, start: number): Candidate | undefined {
  const weekday = weekdayAt(text, start);
  if (weekday !== undefined) return dated(start, weekday);
  const half = stretchAt(text, start);
  if (half !== undefined) return isOneOf(text, start, "상하") ? dated(start, half) : undefined;
  const found =
    readEra(text, start) ?? quarterAt(text, start) ?? readSpokenMonth(text, start) ?? readStretchPart(text, start);
  return found === undefined ? undefined : dated(start, found);
}

/** 유월, 시월: the other months begin with figures. */
function readSpokenMonth(text: string, start: number): Piece | undefined {
  if (!isOneOf(text, start, "유시")) return undefined;
  const month = monthAt(text, start);
  if (month === undefined) return undefined;
  const found = monthDay(text, month);
  return found.end > month.end || endsKoreanWord(text, month.end) ? found : undefined;
}

/** What follows 세기 where a century is a stretch of time. */
const COUNTED_CENTURIES = createWordList("만에 동안 이상 넘 전 가까이 반 가량 남짓");

/** 1990년대 초, 90년대, 21세기, 3분기, 3·4분기. */
function readPeriod(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end } = numeral;
  const quarter = quarterAt(text, start);
  if (quarter !== undefined) return dated(start, quarter);
  if (plain <= 0) return undefined;
  const place = skipSpace(text, end);
  if (text.startsWith("년대", place) && plain % 10 === 0) {
    const decade = plain < 100 ? 1900 + plain : plain;
    return { ...dated(start, withStretchPart(text, { value: { decade }, end: place + 2 })), ...manner(numeral) };
  }
  if (text.startsWith("세기", place) && plain <= 30 && endsKoreanWord(text, place + 2)) {
    if (COUNTED_CENTURIES(text, skipSpace(text, place + 2)) !== undefined) return undefined;
    const century = withStretchPart(text, { value: { century: plain }, end: place + 2 });
    return { ...dated(start, century), ...manner(numeral) };
  }
  return undefined;
}

function readCalendar(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, end } = numeral;
  if (plain < 0) return undefined;
  const place = skipSpace(text, end);
  if (text.charAt(place) === "년") return readFromYear(text, numeral, place + 1);
  const letter = text.charAt(end);
  if (letter === "월" && plain >= 1 && plain <= 12) return readFromMonth(text, numeral);
  if (letter === "일" && plain >= 1 && plain <= 31 && numeral.written === undefined) return readDay(text, numeral);
  return isYear(plain) ? readFiscalYear(text, numeral, place) : undefined;
}

const FISCAL_YEARS = createWordList("회계연도 회계년도 학년도 사업연도");

/** 2026 회계연도, 2026학년도. */
function readFiscalYear(text: string, { plain, start }: Numeral, at: number): Candidate | undefined {
  const found = FISCAL_YEARS(text, at);
  return found === undefined ? undefined : dated(start, withInside(text, { year: plain }, found.end));
}

/** 2026. 9. 3.(목), 2026-09-03, 9/3(목), 26.09.03. */
function readDigits(text: string, { start, written }: Numeral): Candidate | undefined {
  if (written !== undefined || !isDigit(text.charCodeAt(start))) return undefined;
  const found = readNumericDate(text, start);
  if (found?.kind === "date") return dated(start, withWeekday(text, found));
  const short = readShortDate(text, start);
  return short === undefined ? undefined : dated(start, short);
}

function readFromYear(text: string, numeral: Numeral, yearEnd: number): Candidate | undefined {
  const { plain, start, end } = numeral;
  if (plain < 100 && isLawMonths(text, skipSpace(text, yearEnd))) return undefined;
  const fiscalEnd = fiscalYearEnd(text, yearEnd);
  const inside = insideYear(text, fiscalEnd);
  if (isYear(plain)) {
    // 1000년, 2000년간, 1500년 전: spans, not years.
    if (inside === undefined && isSpanOfYears(text, plain, yearEnd)) return undefined;
  } else if (
    end - start !== 2 ||
    inside === undefined ||
    inside.value.part !== undefined ||
    inside.value.season !== undefined
  ) {
    // 26년 9월 and 26년 상반기 are of a year; 3년 6월, 26년 말 and a bare 26년 may be spans.
    return undefined;
  }
  const year = isYear(plain) ? plain : fullYear(plain);
  const found =
    inside === undefined ? { value: { year }, end: fiscalEnd } : { value: { year, ...inside.value }, end: inside.end };
  return { ...dated(start, found), ...manner(numeral) };
}

/** Behind the 도 of 2026년도 and the 회계연도 of 2026년 회계연도. */
function fiscalYearEnd(text: string, yearEnd: number): number {
  if (text.charAt(yearEnd) === "도" && endsKoreanWord(text, yearEnd + 1)) return yearEnd + 1;
  return FISCAL_YEARS(text, skipSpace(text, yearEnd))?.end ?? yearEnd;
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
  const { plain, start, end } = numeral;
  if (isLawMonths(text, start)) return undefined;
  const month = { value: plain, end: end + 1 };
  const day = dayAfter(text, month.end);
  // 일월 and 이월 are words of their own, 구월산 a mountain.
  const isOther = numeral.written !== undefined && (plain <= 2 || !endsKoreanWord(text, month.end));
  if (day === undefined && isOther) return undefined;
  const found = dated(start, monthDay(text, month));
  return day === undefined ? { ...found, ...manner(numeral) } : found;
}

function readDay(text: string, numeral: Numeral): Candidate | undefined {
  const { plain: day, start, end } = numeral;
  const reading = dayReading(text, start, end + 1);
  if (reading === "span") return undefined;
  const found = withWeekday(text, { value: { day }, end: end + 1 });
  if (reading === "day" || found.end !== end + 1) return dated(start, found);
  return dated(start, { value: { day, ambiguous: true }, end: end + 1 });
}

/** '26년, '26. 9. 3., '98 프랑스 월드컵: two digits after an apostrophe. */
function readShortYear(text: string, start: number): Candidate | undefined {
  const end = digitsEnd(text, start + 1);
  if (end - start !== 3 || (start > 0 && skipSpaceBack(text, start) === start && !isOneOf(text, start - 1, "(~"))) {
    return undefined;
  }
  // '90' is a quotation.
  if (text.charAt(end) !== "년") {
    const found = readApostrophe(text, start);
    return found === undefined ? undefined : dated(start, found);
  }
  const short = text.slice(start + 1, end);
  if (text.charAt(end + 1) === "대") {
    return dated(start, withStretchPart(text, { value: { decade: 1900 + Number(short) }, end: end + 2 }));
  }
  return dated(start, withInside(text, { year: fullYear(Number(short)) }, end + 1));
}
