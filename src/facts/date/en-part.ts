import type { DatePart, DateValue } from "../fact.ts";
import type { Candidate } from "../numeral.ts";
import { isAsciiLetter, isDigit } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { readEnglishDigits, readEnglishWords } from "../number/en-numeral.ts";
import { isApostrophe, skipSpace, wordAt, type Place } from "../words.ts";
import { skipDash } from "./en-calendar.ts";
import { unitAt } from "./en-direction.ts";
import { readMonth } from "./en-month.ts";
import { readLetteredPeriod, readPeriod, readSeason } from "./en-period.ts";
import { directedAt, readRelative } from "./en-relative.ts";
import { readWeekday } from "./en-weekday.ts";
import { readDecadeName, readYear } from "./en-year.ts";

/** Words before a stretch, or with "of" before it, that take a part of it; of its rest no part is known. */
const PARTS: ReadonlyMap<string, DatePart | "rest"> = new Map<string, DatePart | "rest">([
  ["early", "early"],
  ["earlier", "early"],
  ["mid", "mid"],
  ["late", "late"],
  ["later", "late"],
  ["beginning", "early"],
  ["start", "early"],
  ["middle", "mid"],
  ["end", "late"],
  ["close", "late"],
  ["rest", "rest"],
]);

/** The words at which a part can begin. */
export const PART_HEADS: readonly string[] = [...PARTS.keys()];

/** Units whose beginning and end are said of the one that is meant anyway: the end of the year. */
const OWN_UNITS: ReadonlySet<string> = new Set("week month quarter year decade".split(" "));

/** early March, mid-2025, late last week, the end of June, the beginning of the year, later this month. */
export function readPart(text: string, start: number, end: number): Candidate | undefined {
  const word = text.slice(start, end).toLowerCase();
  const part = PARTS.get(word);
  if (part === undefined) return undefined;
  const isNoun =
    word === "beginning" ||
    word === "start" ||
    word === "middle" ||
    word === "close" ||
    word === "end" ||
    word === "rest";
  const place = isNoun ? afterOf(text, end, word === "rest") : skipDash(text, end);
  if (place < 0 || place === end) return undefined;
  const compared = word === "earlier" || word === "later";
  const found =
    (isNoun ? ownUnitAt(text, place, word) : undefined) ??
    inUnitAt(text, place, isNoun) ??
    stretchAt(text, place, compared);
  if (found === undefined) return undefined;
  const value =
    part === "rest" || found.value.part !== undefined || found.value.day !== undefined
      ? found.value
      : { ...found.value, part };
  return { kind: "date", value, start, end: found.end };
}

/** Behind ` of `, which "rest" may lack. */
function afterOf(text: string, end: number, optional: boolean): number {
  if (text.startsWith(" of ", end)) return end + 4;
  return optional && text.startsWith(" ", end) ? end + 1 : -1;
}

/** the year, my week, month: of the beginning or the end that stands before it */
function ownUnitAt(text: string, at: number, word: string): Place<DateValue> | undefined {
  const article = /^(?:the |my |our )/i.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const unit = unitAt(text, at + article);
  if (unit === undefined) return undefined;
  // At the end of the day: in the end.
  const isOwn = OWN_UNITS.has(unit.value) || (word === "rest" && unit.value === "day");
  if (!isOwn || wordAt(text, skipSpace(text, unit.end)) === "of") return undefined;
  return { value: { relative: { unit: unit.value, offset: 0 } }, end: unit.end };
}

/** earlier in the week, late in the year */
function inUnitAt(text: string, at: number, isNoun: boolean): Place<DateValue> | undefined {
  if (isNoun || !text.startsWith("in the ", at)) return undefined;
  const unit = unitAt(text, at + 7);
  if (unit === undefined || !OWN_UNITS.has(unit.value)) return undefined;
  return { value: { relative: { unit: unit.value, offset: 0 } }, end: unit.end };
}

/** What a part can be of. After "earlier" and "later" only this week and the like: a later 2026 is none. */
function stretchAt(text: string, at: number, compared: boolean): Place<DateValue> | undefined {
  const place = text.startsWith("in ", at) ? at + 3 : at;
  const word = wordAt(text, place);
  const directed =
    directedAt(text, place) ?? dateOf(DAY_WORDS.has(word) ? readRelative(text, place, place + word.length) : undefined);
  if (directed !== undefined || compared) return directed;
  return calendarAt(text, text.startsWith("the ", place) ? place + 4 : place);
}

const DAY_WORDS: ReadonlySet<string> = new Set("today tomorrow yesterday".split(" "));

function calendarAt(text: string, at: number): Place<DateValue> | undefined {
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    const figure = readEnglishDigits(text, at);
    if (figure.amount === "") return undefined;
    return dateOf(
      figure.ordinal === true
        ? readPeriod(text, figure)
        : digitsEnd(text, at) - at === 4
          ? readYear(text, figure)
          : undefined,
    );
  }
  if (isApostrophe(text, at)) {
    return isDigit(text.charCodeAt(at + 1)) ? dateOf(readYear(text, readEnglishDigits(text, at + 1))) : undefined;
  }
  if (!isAsciiLetter(code)) return undefined;
  const word = wordAt(text, at);
  const end = at + word.length;
  const named = readMonth(text, at) ?? readWeekday(text, at) ?? readSeason(text, at) ?? readDecadeName(text, at, end);
  if (named !== undefined) return dateOf(named);
  if (/^[qh][1-4]$/i.test(text.slice(at, at + 2))) return dateOf(readLetteredPeriod(text, at, at + 2));
  const figure = word === "a" || word === "an" || word === "half" ? undefined : readEnglishWords(text, at, word);
  return figure?.ordinal === true ? dateOf(readPeriod(text, figure)) : undefined;
}

function dateOf(candidate: Candidate | undefined): Place<DateValue> | undefined {
  return candidate?.kind === "date" ? { value: candidate.value, end: candidate.end } : undefined;
}
