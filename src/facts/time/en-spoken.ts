import type { Candidate, Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { smallNumberAt, digitsEnd } from "../digits.ts";
import { CARDINALS } from "../number/en-words.ts";
import { isApostrophe, isLatinEnd, isOneOf, precedingWord, skipJoint, skipSpace, wordAt } from "../words.ts";
import { halfAfter, hourIn } from "./en-half.ts";
import { timeOf } from "./value.ts";
import { zoneAfter } from "./en-zone.ts";

/** Words after which a figure can only be, or most likely is, a time. */
const CUES: ReadonlySet<string> = new Set("at by until till around about from before after since for to".split(" "));
const CERTAIN_CUES: ReadonlySet<string> = new Set("at until till by around about its is was s".split(" "));

/** Hours with a name of their own, which leave no doubt what the minutes before them count. */
const NAMED_HOURS: ReadonlyMap<string, number> = new Map([
  ["noon", 12],
  ["midday", 12],
  ["midnight", 0],
]);

/** What may follow a time that no mark shows to be one. */
const AFTER_TIME: ReadonlySet<string> = new Set("today tomorrow tonight yesterday every each sharp on".split(" "));
const AFTER_SPOKEN: ReadonlySet<string> = new Set("to until till and or in from this for with".split(" "));

/** Whether a clause ends at `at` or goes on with what may follow a time. */
export function endsTime(text: string, at: number): boolean {
  if (text.charCodeAt(at) === 0x20) return AFTER_TIME.has(wordAt(text, at + 1));
  return at >= text.length || (isOneOf(text, at, ".,;?!)\n") && !isDigit(text.charCodeAt(at + 1)));
}

/** half past three, quarter to nine, with the word at `[start, end)`. */
export function readQuarterPast(text: string, start: number, end: number): Candidate | undefined {
  return readPast(text, start, end, text.charCodeAt(start) % 32 === 8 ? 30 : 15);
}

/** ten past 9, twenty minutes to eight: the figure counts the minutes. */
export function readMinutesPast(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end, written } = numeral;
  if (plain < 1 || plain > 29 || numeral.ordinal === true) return undefined;
  const place = skipSpace(text, end);
  const unit = wordAt(text, place);
  if (unit === "minutes" || unit === "minute") return readPast(text, start, place + unit.length, plain);
  // Ten to eight is a range or a result as well.
  const isBefore = unit === "to" || unit === "till";
  if (isBefore && (written !== "words" || plain % 5 !== 0 || !CERTAIN_CUES.has(precedingWord(text, start))))
    return undefined;
  return readPast(text, start, end, plain);
}

function readPast(text: string, start: number, end: number, minutes: number): Candidate | undefined {
  const place = skipSpace(text, end);
  const side = wordAt(text, place);
  const before = side === "to" || side === "till";
  if (side !== "past" && (!before || minutes === 30)) return undefined;
  const named = readNamedPast(text, start, skipSpace(text, place + side.length), before ? -minutes : minutes);
  if (named !== undefined) return named;
  const figure = hourAt(text, skipSpace(text, place + side.length));
  if (figure === undefined) return undefined;
  const half = halfAfter(text, figure.end);
  // Ten minutes to ten people.
  if (before && half === undefined && !endsTime(text, figure.end) && !isTimeNext(text, figure.end)) return undefined;
  const zone = zoneAfter(text, half?.end ?? figure.end);
  const full = hourIn(figure.hour, half?.half);
  const hour = before ? (half === undefined ? ((full + 10) % 12) + 1 : (full + 23) % 24) : full;
  const value = timeOf(hour, before ? 60 - minutes : minutes, undefined, zone?.value, half === undefined);
  return { kind: "time", value, start, end: zone?.end ?? half?.end ?? figure.end, written: "words" };
}

/** ten to midnight, twenty past noon; the minutes before the hour are negative. */
function readNamedPast(text: string, start: number, at: number, minutes: number): Candidate | undefined {
  const word = wordAt(text, at);
  const hour = NAMED_HOURS.get(word);
  const end = at + word.length;
  if (hour === undefined || !isLatinEnd(text, end)) return undefined;
  const value = minutes < 0 ? timeOf((hour + 23) % 24, 60 + minutes) : timeOf(hour, minutes);
  return { kind: "time", value, start, end, written: "words" };
}

/** An hour from 1 to 12 in words or digits, perhaps with o'clock. */
function hourAt(text: string, at: number): { readonly hour: number; readonly end: number } | undefined {
  const word = wordAt(text, at);
  const hour = word === "" ? smallNumberAt(text, at, 2) : (CARDINALS.get(word) ?? 0);
  if (hour < 1 || hour > 12) return undefined;
  const end = word === "" ? digitsEnd(text, at) : at + word.length;
  if (text.charCodeAt(end) === 0x25 || text.charCodeAt(end) === 0x3a) return undefined;
  return { hour, end: oclockEnd(text, end) ?? end };
}

/** The end of ` o'clock`, ` oclock`. */
export function oclockEnd(text: string, at: number): number | undefined {
  const place = skipSpace(text, at);
  const letter = text.charCodeAt(place) | 0x20;
  if (letter !== 0x6f) return undefined;
  const rest = isApostrophe(text, place + 1) ? place + 2 : place + 1;
  return wordAt(text, rest) === "clock" ? rest + 5 : undefined;
}

/** seven thirty p.m., at three twenty, twelve-oh-three, three-thirty: an hour and its minutes in words. */
export function readSpokenMinutes(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.written !== "words" || numeral.plain < 1 || numeral.plain > 12) return undefined;
  const hyphen = text.charCodeAt(numeral.end) === 0x2d;
  const place = skipJoint(text, numeral.end);
  const minute = place < 0 ? undefined : minuteAt(text, place);
  if (minute === undefined) return undefined;
  const half = halfAfter(text, minute.end);
  const isSure =
    half !== undefined || minute.zero || (hyphen && minute.value % 15 === 0) || isSpokenTime(text, numeral, minute.end);
  if (!isSure) return undefined;
  const zone = zoneAfter(text, half?.end ?? minute.end);
  const value = timeOf(hourIn(numeral.plain, half?.half), minute.value, undefined, zone?.value, half === undefined);
  return { kind: "time", value, start: numeral.start, end: zone?.end ?? half?.end ?? minute.end, written: "words" };
}

function isSpokenTime(text: string, numeral: Numeral, end: number): boolean {
  if (!CUES.has(precedingWord(text, numeral.start))) return false;
  return endsTime(text, end) || isTimeNext(text, end);
}

function isTimeNext(text: string, at: number): boolean {
  return AFTER_SPOKEN.has(wordAt(text, skipSpace(text, at)));
}

interface SpokenMinute {
  readonly value: number;
  readonly end: number;
  /** Said with the zero of five past: twelve oh five. */
  readonly zero: boolean;
}

function minuteAt(text: string, at: number): SpokenMinute | undefined {
  const first = wordAt(text, at);
  const firstEnd = at + first.length;
  if (first === "oh" || first === "o") {
    const place = skipJoint(text, firstEnd);
    const word = place < 0 ? "" : wordAt(text, place);
    const value = CARDINALS.get(word) ?? 0;
    return value >= 1 && value <= 9 ? { value, end: place + word.length, zero: true } : undefined;
  }
  const tens = CARDINALS.get(first) ?? 0;
  if (tens < 10 || tens > 59) return undefined;
  const place = tens >= 20 ? skipJoint(text, firstEnd) : -1;
  const word = place < 0 ? "" : wordAt(text, place);
  const ones = CARDINALS.get(word) ?? 0;
  if (ones < 1 || ones > 9 || !isLatinEnd(text, place + word.length))
    return { value: tens, end: firstEnd, zero: false };
  return { value: tens + ones, end: place + word.length, zero: false };
}
