import type { DateValue } from "../fact.ts";
import type { Candidate, Numeral } from "../numeral.ts";
import { isDigit, isUpper } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { manner } from "../numeral.ts";
import {
  isLatinEnd,
  isOneOf,
  skipSpace,
  skipSpaceBack,
  stretchBefore,
  wordAt,
  wordBefore,
  type Place,
} from "../words.ts";
import { cueBefore, endsDate, fullYear, spokenYearAt } from "./en-calendar.ts";
import { DECADES, OLD_YEAR_CUES, SHORT_YEAR_CUES, SPOKEN_YEAR_CUES, YEAR_CUES } from "./en-words.ts";

/** in 2026, the 2024 election, in 1207, 300 BC, class of '05, the 1990s, '90s, in nineteen ninety-six. */
export function readYear(text: string, numeral: Numeral): Candidate | undefined {
  const { start, end } = numeral;
  const found =
    numeral.written === undefined
      ? (eraYearAt(text, numeral) ?? decadeAt(text, numeral) ?? yearAt(text, numeral))
      : numeral.written === "words"
        ? yearInWords(text, numeral)
        : undefined;
  if (found === undefined) return undefined;
  const from = found.quoted === true ? start - 1 : start;
  return { kind: "date", value: found.value, start: from, end: Math.max(end, found.end), ...manner(numeral) };
}

interface Year extends Place<DateValue> {
  /** The apostrophe before '98 belongs to it. */
  readonly quoted?: true;
}

/** 300 BC, 79 A.D., AD 79, 117AD */
function eraYearAt(text: string, { plain, start, end }: Numeral): Year | undefined {
  if (plain < 1) return undefined;
  const place = skipSpace(text, end);
  const era = /^(B\.?C\.?(?:E\b\.?)?|A\.?D\.?|C\.?E\.?)(?![A-Za-z])/.exec(text.slice(place, place + 8))?.[0];
  // 117AD, 300BC; 3C and 4CE are no years.
  if (era !== undefined && (place > end || (end - start >= 2 && /^(?:AD|BCE?)$/.test(era)))) {
    const year = era.startsWith("B") ? -plain : plain;
    // The last point may end the sentence: it is the era's own only where the era has others.
    const point = era.endsWith(".") && era.indexOf(".") === era.length - 1;
    return { value: { year }, end: place + era.length - (point ? 1 : 0) };
  }
  const before = skipSpaceBack(text, start);
  const isAnnoDomini = before !== start && /(?:^|[^A-Za-z])A\.?D\.?$/.test(stretchBefore(text, before, 5));
  return isAnnoDomini && plain <= 2100 && isLatinEnd(text, end) ? { value: { year: plain }, end } : undefined;
}

function yearAt(text: string, { plain, start, end }: Numeral): Year | undefined {
  if (!isLatinEnd(text, end)) return undefined;
  if (end - start === 2) return shortYearAt(text, plain, start, end);
  if (end - start !== 4 || plain < 1000 || plain > 2100 || isPartOfCode(text, start, end)) return undefined;
  const cue = skipSpaceBack(text, start) === start ? "" : cueBefore(text, start);
  if (plain >= 1900 && plain <= 2050) return isCounted(text, end) ? undefined : { value: { year: plain }, end };
  const isCued = plain >= 1500 ? YEAR_CUES.has(cue) && !isCounted(text, end) : OLD_YEAR_CUES.has(cue);
  return isCued && (plain >= 1500 || endsDate(text, end)) ? { value: { year: plain }, end } : undefined;
}

/** 1.2026, $2026, #2026, 1:2026, foo/2026, x=2000; RFC 2045; 32-2015, 2010-2015-86. */
function isPartOfCode(text: string, start: number, end: number): boolean {
  if (isOneOf(text, start - 1, ".$#:/=")) return true;
  const word = wordBefore(text, skipSpaceBack(text, start));
  if (PRODUCTS.has(word)) return true;
  if (word.length >= 2 && isAcronym(text, skipSpaceBack(text, start) - word.length, word.length)) return true;
  const dashed = isOneOf(text, start - 1, "-–") && isDigit(text.charCodeAt(start - 2));
  if (dashed && !isYearBefore(text, start - 1)) return true;
  if (!isOneOf(text, end, "-–") || !isDigit(text.charCodeAt(end + 1))) return false;
  const next = digitsEnd(text, end + 1);
  return dashed || (next - end !== 3 && next - end !== 5) || isOneOf(text, next, "-–");
}

/** Windows 2000 */
const PRODUCTS: ReadonlySet<string> = new Set("windows office server studio version versions build".split(" "));

/** RFC, ISO, ABC: their figures are numbers of standards and accounts. FY is the fiscal year. */
function isAcronym(text: string, start: number, length: number): boolean {
  if (text.startsWith("FY", start) && length === 2) return false;
  for (let at = start; at < start + length; at++) {
    if (!isUpper(text.charCodeAt(at))) return false;
  }
  return true;
}

function isYearBefore(text: string, end: number): boolean {
  return /(?:^|\D)[12]\d{3}$/.test(stretchBefore(text, end, 5));
}

/** class of '05, in '98; not the beginning of a quotation. */
function shortYearAt(text: string, plain: number, start: number, end: number): Year | undefined {
  if (!isOneOf(text, start - 1, "'’‘") || isOneOf(text, end, "'’")) return undefined;
  const cued = SHORT_YEAR_CUES.has(cueBefore(text, start - 1));
  return cued && endsDate(text, end) ? { value: { year: fullYear(plain) }, end, quoted: true } : undefined;
}

/** 2000 people, 1950 soldiers: a plural noun follows. */
export function isCounted(text: string, end: number): boolean {
  const place = skipSpace(text, end);
  if (place === end) return text.charCodeAt(end) === 0x25;
  const word = wordAt(text, place);
  // 2000 or more, but 2018 or later
  if (word === "or") return MORE_OR_LESS.has(wordAt(text, skipSpace(text, place + 2)));
  if (PLURALS.has(word)) return true;
  return (
    word.length > 3 &&
    word.endsWith("s") &&
    !word.endsWith("ss") &&
    !word.endsWith("us") &&
    !word.endsWith("is") &&
    !YEAR_NOUNS.has(word)
  );
}

const MORE_OR_LESS: ReadonlySet<string> = new Set(
  "more less fewer so above over under higher lower greater".split(" "),
);
const PLURALS: ReadonlySet<string> = new Set("people men women children percent km kg mb gb ms feet".split(" "));
/** What follows a year rather than a count. */
const YEAR_NOUNS: ReadonlySet<string> = new Set(
  "was has elections games olympics sales talks rules figures results attacks protests".split(" "),
);

function decadeAt(text: string, { plain, start, end }: Numeral): Year | undefined {
  const tail = text.charAt(end) === "s" ? 1 : /^['’]s/.test(text.slice(end, end + 2)) ? 2 : 0;
  if (tail === 0 || !isLatinEnd(text, end + tail) || plain % 10 !== 0 || plain < 0) return undefined;
  const place = { end: end + tail };
  const digits = end - start;
  if (digits === 4 && plain >= 1500 && plain <= 2100) return { value: { decade: plain }, ...place };
  if (digits !== 2) return undefined;
  const isQuoted = isOneOf(text, start - 1, "'’‘");
  const century = centuryBefore(text, isQuoted ? start - 1 : start);
  if (isQuoted) return { value: { decade: (century ?? 1900) + plain }, ...place, quoted: true };
  if (century !== undefined) return { value: { decade: century + plain }, ...place };
  // "In her 50s" is an age, and "highs in the 40s" the weather.
  return plain >= 50 && text.startsWith("the ", start - 4) ? { value: { decade: 1900 + plain }, ...place } : undefined;
}

const DECADE_BEFORE =
  /(?:['’‘]|(?:^|\D)(\d\d))\d0['’]?s(?:, (?:the )?['’‘]?\d0['’]?s)?(?:,? (?:and|or|to|through) |, | ?[-–—/] ?)(?:the )?(?:(?:early|late|mid)[ -])?$/;
const DECADE_REACH = 36;

/** The hundred of the decades that this one goes on from: the 1950s and 60s, the '70s and 80s. */
function centuryBefore(text: string, start: number): number | undefined {
  const found = DECADE_BEFORE.exec(stretchBefore(text, start, DECADE_REACH));
  if (found === null) return undefined;
  return found[1] === undefined ? 1900 : Number(found[1]) * 100;
}

/** in nineteen ninety-six, since two thousand and twenty, the nineteen seventies. */
function yearInWords(text: string, numeral: Numeral): Year | undefined {
  if (numeral.ordinal === true) return undefined;
  const { plain, start, end } = numeral;
  const joint = skipSpace(text, end);
  const decade = plain >= 13 && plain <= 19 && joint > end ? decadeInWords(text, joint) : undefined;
  if (decade !== undefined) return { value: { decade: plain * 100 + decade.value }, end: decade.end };
  const cue = cueBefore(text, start);
  if (!SPOKEN_YEAR_CUES.has(cue)) return undefined;
  const year = spokenYearAt(text, start);
  return year !== undefined && endsDate(text, year.end) ? { value: { year: year.value }, end: year.end } : undefined;
}

function decadeInWords(text: string, at: number): Place<number> | undefined {
  const word = wordAt(text, at);
  const value = DECADES.get(word);
  return value === undefined ? undefined : { value, end: at + word.length };
}

/** the nineties, in the early seventies; not "in his seventies". */
export function readDecadeName(text: string, start: number, end: number): Candidate | undefined {
  const decade = decadeInWords(text, start);
  const cue = cueBefore(text, start);
  const isCued =
    cue === "in" || cue === "the" || ((cue === "early" || cue === "late" || cue === "mid") && isOfThe(text, start));
  if (decade === undefined || !isCued) return undefined;
  return { kind: "date", value: { decade: 1900 + decade.value }, start, end, written: "words" };
}

/** the early, the mid- before `start` */
function isOfThe(text: string, start: number): boolean {
  return /\bthe (?:early|mid|late)[ -]$/i.test(stretchBefore(text, start, 10));
}
