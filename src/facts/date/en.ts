import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { readDistance, readOneAway, readVagueAgo } from "./en-ago.ts";
import { readDayAlone, readDayFirst, readMonth } from "./en-month.ts";
import { PART_HEADS, readPart } from "./en-part.ts";
import {
  readCompactPeriod,
  readDoubleYear,
  readLetteredPeriod,
  readPeriod,
  readSeason,
  SEASON_WORDS,
} from "./en-period.ts";
import { readRelative, RELATIVE_HEADS } from "./en-relative.ts";
import { readMonthYear, readSlashed } from "./en-slashed.ts";
import { readWeekday, readWeekdaysAway } from "./en-weekday.ts";
import { DECADES, MONTHS, WEEKDAYS } from "./en-words.ts";
import { readDecadeName, readYear } from "./en-year.ts";
import { readNumericDate } from "./numeric.ts";

const LETTERED_PERIODS: readonly string[] = ["q1", "q2", "q3", "q4", "h1", "h2"];

/** March 3, 2026; 3 March; Thursday, Sept. 3; the 3rd of March; March 2026; 2026-09-03; in 2026; the 1990s. */
export const englishDate: KindReader = {
  numeral: (text, numeral) =>
    readDayFirst(text, numeral) ??
    readDayAlone(text, numeral) ??
    readPeriod(text, numeral) ??
    readWeekdaysAway(text, numeral) ??
    readDistance(text, numeral) ??
    (numeral.written === undefined ? readDigitsDate(text, numeral) : readYear(text, numeral)),
  heads: [...MONTHS.keys(), ...WEEKDAYS.keys(), ...LETTERED_PERIODS],
  word: (text, start, end) => {
    const word = text.slice(start, end).toLowerCase();
    if (WEEKDAYS.has(word)) return readWeekday(text, start);
    return MONTHS.has(word) ? readMonth(text, start) : readLetteredPeriod(text, start, end);
  },
};

function readDigitsDate(text: string, numeral: Numeral): Candidate | undefined {
  return (
    readNumericDate(text, numeral.start) ??
    readSlashed(text, numeral.start) ??
    readMonthYear(text, numeral.start) ??
    readCompactPeriod(text, numeral) ??
    readDoubleYear(text, numeral) ??
    readYear(text, numeral)
  );
}

/** Dates in words that are counted from the day of the text, or that are parts of others: last week, early March. */
export const englishRelativeDate: KindReader = {
  heads: [...RELATIVE_HEADS, ...PART_HEADS, ...SEASON_WORDS, ...DECADES.keys(), "a", "an", "ago"],
  word: (text, start, end) => {
    const word = text.slice(start, end).toLowerCase();
    if (word === "a" || word === "an") return readOneAway(text, start, end);
    if (word === "ago") return readVagueAgo(text, start, end);
    if (DECADES.has(word)) return readDecadeName(text, start, end);
    return readRelative(text, start, end) ?? readPart(text, start, end) ?? readSeason(text, start);
  },
};
