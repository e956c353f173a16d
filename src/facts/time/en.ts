import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { manner } from "../numeral.ts";
import { isAsciiLetter } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { CARDINALS } from "../number/en-words.ts";
import { isLatinEnd, skipSpace, skipSpaceBack, wordAt, wordBefore } from "../words.ts";
import { digitalAt } from "./digital.ts";
import { timeOf, ZONES } from "./value.ts";

/** 7:30 p.m., 7 p.m., 7pm, 19:30 KST, 9 o'clock, noon, midnight. */
export const englishTime: KindReader = {
  numeral: readClock,
  heads: ["noon", "midnight", "midday", "half", "quarter"],
  word: (text, start, end) => {
    if (!isLatinEnd(text, end)) return undefined;
    const first = text.charCodeAt(start) | 0x20;
    if (first === 0x68 || first === 0x71) return readPast(text, start, end, first === 0x68 ? 30 : 15);
    const hour = first === 0x6e || end - start === 6 ? 12 : 0;
    const from = twelveBefore(text, start);
    return { kind: "time", value: { hour }, start: from, end, written: "words" };
  },
};

/** 12 noon, twelve midnight. */
function twelveBefore(text: string, start: number): number {
  const before = skipSpaceBack(text, start);
  if (before === start) return start;
  if (text.endsWith("12", before) && isLatinEnd(text, before - 3)) return before - 2;
  return wordBefore(text, before) === "twelve" ? before - 6 : start;
}

/** half past three, quarter past eight, quarter to nine. */
function readPast(text: string, start: number, end: number, minutes: number): Candidate | undefined {
  const side = wordAt(text, skipSpace(text, end));
  if (side !== "past" && (side !== "to" || minutes !== 15)) return undefined;
  const place = skipSpace(text, skipSpace(text, end) + side.length);
  const word = wordAt(text, place);
  const digits = word === "" ? digitsEnd(text, place) : place;
  const hour = word === "" ? Number(text.slice(place, digits)) : (CARDINALS.get(word) ?? 0);
  if (hour < 1 || hour > 12) return undefined;
  const before = side === "to";
  const value = timeOf(before ? ((hour + 10) % 12) + 1 : hour, before ? 45 : minutes, undefined, undefined, true);
  return { kind: "time", value, start, end: word === "" ? digits : place + word.length, written: "words" };
}

/** seven-thirty: an hour in words and one of these. */
const SPOKEN_MINUTES: ReadonlyMap<string, number> = new Map([
  ["fifteen", 15],
  ["thirty", 30],
]);

function readSpokenMinutes(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.written !== "words" || numeral.plain < 1 || numeral.plain > 12) return undefined;
  if (text.charCodeAt(numeral.end) !== 0x2d) return undefined;
  const word = wordAt(text, numeral.end + 1);
  const minute = SPOKEN_MINUTES.get(word);
  if (minute === undefined) return undefined;
  const end = numeral.end + 1 + word.length;
  const half = halfAfter(text, end);
  const hour = half === undefined ? numeral.plain : (numeral.plain % 12) + (half.afternoon ? 12 : 0);
  const value = timeOf(hour, minute, undefined, undefined, half === undefined);
  return { kind: "time", value, start: numeral.start, end: half?.end ?? end, written: "words" };
}

function readClock(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start } = numeral;
  if (plain > 24 && numeral.end - start === 4) return readFourDigits(text, numeral);
  if (plain < 0 || plain > 24 || numeral.ordinal === true) return undefined;
  const digital = numeral.written === undefined ? digitalAt(text, start) : undefined;
  const end = digital?.end ?? numeral.end;
  const half = plain <= 12 ? halfAfter(text, end) : undefined;
  if (half === undefined && digital === undefined) return readSpokenMinutes(text, numeral) ?? readOclock(text, numeral);
  const hour = half === undefined ? plain : (plain % 12) + (half.afternoon ? 12 : 0);
  const zone = zoneAfter(text, half?.end ?? end);
  const ambiguous = half === undefined && digital?.padded !== true && plain >= 1 && plain <= 12;
  const value = timeOf(hour, digital?.minute, digital?.second, zone?.value, ambiguous);
  return { kind: "time", value, start, end: zone?.end ?? half?.end ?? end, ...manner(numeral) };
}

/** 1215 GMT, 0715 KST: hours and minutes without a colon need a zone beside them. */
function readFourDigits(text: string, numeral: Numeral): Candidate | undefined {
  const hour = Math.floor(numeral.plain / 100);
  const minute = numeral.plain % 100;
  const zone = zoneAfter(text, numeral.end);
  if (zone === undefined || hour > 24 || minute > 59) return undefined;
  return { kind: "time", value: timeOf(hour, minute, undefined, zone.value), start: numeral.start, end: zone.end };
}

/** ` p.m.`, ` PM`, `pm`, `a.m`. The last point is the half's own, even where it ends the sentence as well. */
function halfAfter(text: string, at: number): { readonly afternoon: boolean; readonly end: number } | undefined {
  const place = skipSpace(text, at);
  const letter = text.charCodeAt(place) | 0x20;
  if (letter !== 0x61 && letter !== 0x70) return undefined;
  const dotted = text.charCodeAt(place + 1) === 0x2e;
  const second = dotted ? place + 2 : place + 1;
  if ((text.charCodeAt(second) | 0x20) !== 0x6d || !isLatinEnd(text, second + 1)) return undefined;
  const end = dotted && text.charCodeAt(second + 1) === 0x2e ? second + 2 : second + 1;
  return { afternoon: letter === 0x70, end };
}

function readOclock(text: string, numeral: Numeral): Candidate | undefined {
  const place = skipSpace(text, numeral.end);
  if (!text.startsWith("o'clock", place) && !text.startsWith("o’clock", place)) return undefined;
  const end = place + 7;
  const ambiguous = numeral.plain >= 1 && numeral.plain <= 12;
  const value = timeOf(numeral.plain, undefined, undefined, undefined, ambiguous);
  return { kind: "time", value, start: numeral.start, end, ...manner(numeral) };
}

const LONG_ZONES: Readonly<Record<string, string>> = {
  "Korean time": "KST",
  "Korea time": "KST",
  "Korea Standard Time": "KST",
  "Seoul time": "KST",
  "Japan time": "JST",
  "Eastern time": "ET",
  "Eastern Time": "ET",
  "Eastern Standard Time": "EST",
  "Eastern Daylight Time": "EDT",
  "Pacific time": "PT",
  "Pacific Time": "PT",
  "Central Time": "CT",
};

function zoneAfter(text: string, at: number): { readonly value: string; readonly end: number } | undefined {
  const space = skipSpace(text, at);
  const open = text.charCodeAt(space) === 0x28;
  const from = open ? space + 1 : space;
  if (!isAsciiLetter(text.charCodeAt(from))) return undefined;
  for (const length of [2, 3, 4]) {
    const zone = text.slice(from, from + length);
    if (ZONES.has(zone) && isLatinEnd(text, from + length)) return closed(text, zone, from + length, open);
  }
  for (const [name, zone] of Object.entries(LONG_ZONES)) {
    if (text.startsWith(name, from)) return closed(text, zone, from + name.length, open);
  }
  return undefined;
}

function closed(text: string, value: string, end: number, open: boolean): { value: string; end: number } | undefined {
  if (!open) return { value, end };
  return text.charCodeAt(end) === 0x29 ? { value, end: end + 1 } : undefined;
}
