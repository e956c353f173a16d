import type { DateValue, Season } from "../fact.ts";
import type { Candidate, Numeral } from "../numeral.ts";
import { digitsEnd } from "../digits.ts";
import { manner } from "../numeral.ts";
import { isLatinEnd, isOneOf, skipSpace, wordAt, type Place } from "../words.ts";
import { fourDigitsAt, fullYear, skipDash, yearAfter, type YearPart } from "./en-calendar.ts";

const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ["spring", "spring"],
  ["summer", "summer"],
  ["autumn", "autumn"],
  ["fall", "autumn"],
  ["winter", "winter"],
]);

/** The seasons by their names, in lower case. */
export const SEASON_WORDS: readonly string[] = [...SEASONS.keys()];

/** A season's name at `at`. */
export function seasonAt(text: string, at: number): Place<Season> | undefined {
  const word = wordAt(text, at);
  const value = SEASONS.get(word);
  return value === undefined || !isLatinEnd(text, at + word.length) ? undefined : { value, end: at + word.length };
}

/** the summer of 2026, Spring 2017, winter 2019-20: a season with its year. */
export function readSeason(text: string, start: number): Candidate | undefined {
  const season = seasonAt(text, start);
  const year = season === undefined ? undefined : yearAfter(text, season.end);
  if (season === undefined || year === undefined || text.charAt(season.end) === ",") return undefined;
  const { year: figure } = year.value;
  if (figure !== undefined && (figure < 1500 || figure > 2100)) return undefined;
  return { kind: "date", value: { ...year.value, season: season.value }, start, end: year.end };
}

/** Q3, Q3 2026, Q3 of last year, H1 2026: halves are so many things that they need a year. */
export function readLetteredPeriod(text: string, start: number, end: number): Candidate | undefined {
  const figure = Number(text.charAt(end - 1));
  const isHalf = (text.charCodeAt(start) | 0x20) === 0x68;
  const year = yearOf(text, end);
  if (isHalf && year === undefined) return undefined;
  const value = { ...year?.value, ...(isHalf ? { half: figure } : { quarter: figure }) };
  return { kind: "date", value, start, end: year?.end ?? end };
}

/** The year of a quarter or a half; a fiscal year counts as one. */
function yearOf(text: string, at: number): Place<YearPart> | undefined {
  const place = skipSpace(text, at);
  const fiscal = text.startsWith("FY", place) ? skipSpace(text, place + 2) : -1;
  const year = fiscal < 0 ? undefined : fourDigitsAt(text, fiscal);
  return year === undefined ? yearAfter(text, at) : { value: { year: year.value }, end: year.end };
}

/** 2018Q4, 2018 Q4, 18q4, 2016H2, 4Q 2018 */
export function readCompactPeriod(text: string, { plain, start, end }: Numeral): Candidate | undefined {
  const digits = end - start;
  const place = digits === 4 ? skipSpace(text, end) : end;
  const letter = text.charAt(place).toLowerCase();
  if (letter !== "q" && letter !== "h") return undefined;
  const key = letter === "q" ? "quarter" : "half";
  const count = key === "quarter" ? 4 : 2;
  if (digits === 1) {
    const year = plain >= 1 && plain <= count && isLatinEnd(text, end + 1) ? yearOf(text, end + 1) : undefined;
    return year === undefined
      ? undefined
      : { kind: "date", value: { ...year.value, [key]: plain }, start, end: year.end };
  }
  const part = Number(text.charAt(place + 1));
  if (!(part >= 1 && part <= count) || !isLatinEnd(text, place + 2)) return undefined;
  const year = digits === 2 ? fullYear(plain) : plain;
  if (digits !== 2 && (digits !== 4 || plain < 1900 || plain > 2100)) return undefined;
  return { kind: "date", value: { year, [key]: part }, start, end: place + 2 };
}

/** second quarter of 2026, 21st century, 5th century BC, first half of last year. */
export function readPeriod(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.ordinal !== true || numeral.plain < 1) return undefined;
  const found = periodAt(text, skipDash(text, numeral.end), numeral.plain);
  return found === undefined
    ? undefined
    : { kind: "date", value: found.value, start: numeral.start, end: found.end, ...manner(numeral) };
}

function periodAt(text: string, at: number, rank: number): Place<DateValue> | undefined {
  // third- quarter
  const place = skipSpace(text, at);
  const word = wordAt(text, place);
  const end = place + word.length;
  if ((word === "quarter" || word === "qtr") && rank <= 4) {
    const year = yearOf(text, end);
    return { value: { ...year?.value, quarter: rank }, end: year?.end ?? end };
  }
  if (word === "half" && rank <= 2) {
    const year = yearOf(text, end) ?? (text.startsWith(" of the year", end) ? thisYear(end) : undefined);
    return year === undefined ? undefined : { value: { ...year.value, half: rank }, end: year.end };
  }
  if (word !== "century" || rank > 30) return undefined;
  const era = /^ (?:B\.C\.E?\.?|BCE?(?![A-Za-z]))/.exec(text.slice(end, end + 7))?.[0];
  return era === undefined ? { value: { century: rank }, end } : { value: { century: -rank }, end: end + era.length };
}

/** " of the year" */
function thisYear(end: number): Place<YearPart> {
  return { value: { relative: { unit: "year", offset: 0 } }, end: end + 12 };
}

/** 2019/20, 2019-20: a season or school year that begins in one year and ends in the next. */
export function readDoubleYear(text: string, { plain, start, end }: Numeral): Candidate | undefined {
  if (end - start !== 4 || plain < 1800 || plain > 2100 || !isOneOf(text, end, "/-–")) return undefined;
  const last = digitsEnd(text, end + 1);
  const short = last - end === 3 ? Number(text.slice(end + 1, last)) : -1;
  if (short !== (plain + 1) % 100 || !isLatinEnd(text, last) || isOneOf(text, last, "-–/")) return undefined;
  if (isOneOf(text, start - 1, "-–/.$#=:")) return undefined;
  const from = { kind: "date", value: { year: plain }, start, end } as const;
  const to = { kind: "date", value: { year: plain + 1 }, start: end + 1, end: last } as const;
  return { kind: "range", value: { from, to }, start, end: last };
}
