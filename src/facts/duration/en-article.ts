import type { Candidate } from "../numeral.ts";
import { multiply } from "../amount.ts";
import { isDigit } from "../../text/characters.ts";
import { isLatinEnd, skipJoint, skipSpace, skipSpaceBack, wordAt, wordBefore } from "../words.ts";
import { readCompound } from "./en-compound.ts";
import { ageEnd } from "./en-age.ts";
import { isPause } from "./en-pause.ts";
import { UNITS, type Unit } from "./en-units.ts";
import { HALVES, isoOf, type Part } from "./value.ts";

const AFTER_MOMENT: ReadonlySet<string> = new Set("later ago before after or and in for to".split(" "));

/** What stands for the whole of a stretch: all day, the whole week, a full year; another month. */
export const WHOLES: readonly string[] = "all whole full entire another".split(" ");

/** weeklong, yearlong; with a hyphen the unit begins the word. */
export const LONGS: readonly string[] = "hourlong daylong weeklong monthlong yearlong decadelong".split(" ");
/** The units that a word for the whole, or a "long" behind a hyphen, may stand beside. */
export const SINGULARS: readonly string[] = "hour day week month year decade century minute".split(" ");

/** a year, an hour and a half, an hour and 20 minutes: not "a second chance", "a day-to-day". */
export function readArticle(text: string, start: number, end: number): Candidate | undefined {
  const place = skipJoint(text, end);
  if (place < 0) return undefined;
  const word = wordAt(text, place);
  if (word === "half") return readHalf(text, place, place + 4);
  const unit = singularOf(word);
  const unitEnd = place + word.length;
  if (unit === undefined || !isLatinEnd(text, unitEnd)) return undefined;
  const age = ageEnd(text, unitEnd);
  if (age > 0) {
    return { kind: "duration", value: { iso: isoOf([unit]), age: true }, start, end: age, written: "article" };
  }
  // a night: some evening; a year-round.
  if (text.charCodeAt(unitEnd) === 0x2d || word === "night" || word === "quarter") return undefined;
  if (isPause(text, start, word, unitEnd)) return undefined;
  if ((word === "second" || word === "minute") && (!isMoment(text, unitEnd) || isRate(text, start))) return undefined;
  // 8 hours a day, 30 minutes at a time: a rate, and something else behind the comma.
  const rest = text.charCodeAt(unitEnd) === 0x2c ? { parts: [unit], end: unitEnd } : readCompound(text, unitEnd, unit);
  return { kind: "duration", value: { iso: isoOf(rest.parts) }, start, end: rest.end, written: "article" };
}

/** A minute and a second are most often other things: the minutes of a meeting, the second. */
function isMoment(text: string, end: number): boolean {
  const next = wordAt(text, skipSpace(text, end));
  return next === "" || AFTER_MOMENT.has(next);
}

const NO_RATE: ReadonlySet<string> = new Set("takes lasts needs has was is as".split(" "));

/** 30 frames a second, $2 a minute: what Korean says with 초당. */
function isRate(text: string, start: number): boolean {
  const end = skipSpaceBack(text, start);
  const word = wordBefore(text, end);
  return word === "" ? isDigit(text.charCodeAt(end - 1)) : word.endsWith("s") && !NO_RATE.has(word);
}

function singularOf(word: string): Part | undefined {
  const unit = UNITS.get(word);
  return unit === undefined || (word.endsWith("s") && word !== "ms") ? undefined : [unit[1], unit[0]];
}

/** half an hour, half a century, half-hour, a half day. */
export function readHalf(text: string, start: number, end: number): Candidate | undefined {
  const joint = skipJoint(text, end);
  if (joint < 0) return undefined;
  const article = wordAt(text, joint);
  const place = article === "a" || article === "an" ? skipSpace(text, joint + article.length) : joint;
  const name = wordAt(text, place);
  const unit = UNITS.get(name);
  if (unit === undefined || name.endsWith("s") || name === "night" || name === "second" || name === "quarter")
    return undefined;
  const value = { iso: isoOf([halfOf(unit)]) };
  return { kind: "duration", value, start, end: place + name.length, written: "article" };
}

function halfOf([designator, times]: Unit): Part {
  return (times === "1" ? HALVES[designator] : undefined) ?? [multiply("0.5", times), designator];
}

/** all day, the whole week, a full year, another month. */
export function readWhole(text: string, start: number, end: number): Candidate | undefined {
  const place = skipJoint(text, end);
  if (place < 0) return undefined;
  const word = wordAt(text, place);
  const unit = SINGULARS.includes(word) ? singularOf(word) : undefined;
  const unitEnd = place + word.length;
  if (unit === undefined || !isLatinEnd(text, unitEnd) || text.charCodeAt(unitEnd) === 0x2d) return undefined;
  // Another day is some other one.
  if (word === "day" && text.slice(start, end).toLowerCase() === "another") return undefined;
  return { kind: "duration", value: { iso: isoOf([unit]) }, start, end: unitEnd, written: "article" };
}

/** weeklong, week-long. */
export function readLong(text: string, start: number, end: number): Candidate | undefined {
  const word = text.slice(start, end).toLowerCase();
  // A 3-hour-long film is one of three hours.
  if (text.charCodeAt(start - 1) === 0x2d) return undefined;
  const isJoined = word.endsWith("long");
  if (!isJoined && !(text.startsWith("-long", end) && isLatinEnd(text, end + 5))) return undefined;
  const unit = singularOf(isJoined ? word.slice(0, -4) : word);
  if (unit === undefined) return undefined;
  return { kind: "duration", value: { iso: isoOf([unit]) }, start, end: isJoined ? end : end + 5, written: "article" };
}
