import type { Candidate, Numeral } from "../numeral.ts";
import { precedingWord, skipSpaceBack, stretchBefore } from "../words.ts";
import { isoOf, type Part } from "./value.ts";

/** 2:05:42 and 1:45.32, which no clock shows; 3:12. */
const LONG = /^(\d):([0-5]\d):([0-5]\d(?:\.\d{1,3})?)(?![\d:.\-+]*\d)/;
const SHORT = /^(\d{1,2}):([0-5]\d\.\d{2})(?![\d:\-+\]A-Za-z]|\.\d)/;
const MILE = /^(\d{1,2}):([0-5]\d(?:\.\d{1,2})?)[ -]mile\b/;
const MARATHON = /^(\d):([0-5]\d)[ -](?:half[ -])?marathon\b/;
const REACH = 20;

const RECORD_OF = /\b(?:time|record|best|mark) of $/i;
const REACH_BEFORE = 14;
/** in 2:05:42 format, in 2:05:42 PM: a time of day after all. */
const CLOCK_AFTER = /^ ?(?:format|[ap]\.?m\b)/i;

/** in 2:05:42, a time of 1:45.32, a 3:12 mile: how long a runner took. */
export function readRace(text: string, { start, written }: Numeral): Candidate | undefined {
  const found = written === undefined && isColonNear(text, start) ? raceAt(text, start) : undefined;
  if (found === undefined || found.parts.length === 0) return undefined;
  return { kind: "duration", value: { iso: isoOf(found.parts) }, start, end: found.end };
}

/** The parts of a race's time at `start`. */
export function raceAt(
  text: string,
  start: number,
): { readonly parts: readonly Part[]; readonly end: number } | undefined {
  if (/[\d:.\-/[]/.test(text.charAt(start - 1)) || precedingWord(text, start) === "at") return undefined;
  const stretch = text.slice(start, start + REACH);
  const long = LONG.exec(stretch);
  if (long !== null) {
    const [whole, hours = "", minutes = "", seconds = ""] = long;
    const end = start + whole.length;
    if (!isTimed(text, start, end)) return undefined;
    return { parts: shown([part(hours, "h"), part(minutes, "m"), part(seconds, "s")]), end };
  }
  const short = SHORT.exec(stretch) ?? afterArticle(text, start, MILE.exec(stretch));
  if (short !== null) {
    const [whole, minutes = "", seconds = ""] = short;
    return { parts: shown([part(minutes, "m"), part(seconds, "s")]), end: start + whole.length };
  }
  const marathon = afterArticle(text, start, MARATHON.exec(stretch));
  if (marathon === null) return undefined;
  const [, hours = "", minutes = ""] = marathon;
  return { parts: shown([part(hours, "h"), part(minutes, "m")]), end: start + hours.length + 1 + minutes.length };
}

/** Whether a colon stands behind the one or two digits at `start`. */
export function isColonNear(text: string, start: number): boolean {
  return text.charCodeAt(start + 1) === 0x3a || text.charCodeAt(start + 2) === 0x3a;
}

function isTimed(text: string, start: number, end: number): boolean {
  if (CLOCK_AFTER.test(text.slice(end, end + REACH))) return false;
  if (precedingWord(text, start) === "in" || RECORD_OF.test(stretchBefore(text, start, REACH_BEFORE))) return true;
  return /^[ -](?:half[ -])?marathon\b/.test(text.slice(end, end + REACH));
}

function afterArticle(text: string, start: number, found: RegExpExecArray | null): RegExpExecArray | null {
  return skipSpaceBack(text, start) < start && precedingWord(text, start) === "a" ? found : null;
}

function part(digits: string, unit: Part[1]): Part {
  return [digits.length > 1 && digits.startsWith("0") && digits.charAt(1) !== "." ? digits.slice(1) : digits, unit];
}

/** Nothing is said of units that count zero. */
function shown(parts: readonly Part[]): readonly Part[] {
  return parts.filter(([amount]) => !/^[0.]+$/.test(amount));
}
