import type { Relative, RelativeUnit } from "../fact.ts";
import type { Candidate, Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { digitsEnd, smallNumberAt } from "../digits.ts";
import { manner } from "../numeral.ts";
import { readEnglishWords } from "../number/en-numeral.ts";
import { isLatinEnd, skipJoint, skipSpace, skipSpaceBack, wordAt, wordBefore, type Place } from "../words.ts";
import { onSide } from "./value.ts";

/** From the greatest to the smallest. */
const UNITS: readonly RelativeUnit[] = [
  "century",
  "decade",
  "year",
  "quarter",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "second",
];

/** A unit's name, singular or plural. */
function unitOf(word: string): RelativeUnit | undefined {
  const name = word === "centuries" ? "century" : word.endsWith("s") ? word.slice(0, -1) : word;
  return UNITS.find((unit) => unit === name);
}

/** No date lies further off: the 66 million years of dinosaurs are a stretch. */
const FURTHEST = 9999;

/** three days ago, 10 years from now, in two weeks' time, two days before yesterday, 2 years and 3 months ago. */
export function readDistance(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end, ordinal, vague } = numeral;
  if (ordinal === true || vague === true || plain < 1 || plain > FURTHEST) return undefined;
  const found = pointFrom(text, stretchAt(text, end, plain));
  return found === undefined
    ? undefined
    : { kind: "date", value: { relative: found.value }, start, end: found.end, ...manner(numeral) };
}

/** a week ago, an hour from now, a year and two months ago */
export function readOneAway(text: string, start: number, end: number): Candidate | undefined {
  const found = pointFrom(text, stretchAt(text, end, 1));
  return found === undefined
    ? undefined
    : { kind: "date", value: { relative: found.value }, start, end: found.end, written: "article" };
}

/** The unit behind a figure, which must be smaller than `greater`, and smaller ones still with their figures behind it. */
function stretchAt(text: string, at: number, count: number, greater?: RelativeUnit): Place<Relative> | undefined {
  const place = skipJoint(text, at);
  if (place < 0) return undefined;
  const word = wordAt(text, place);
  const end = place + word.length;
  if (word.startsWith("fortnight")) {
    return isSmaller("week", greater) ? { value: { unit: "week", offset: 2 * count }, end } : undefined;
  }
  const unit = unitOf(word);
  if (unit === undefined || !isSmaller(unit, greater)) return undefined;
  const plus = smallerAfter(text, end, unit);
  return plus === undefined
    ? { value: { unit, offset: count }, end }
    : { value: { unit, offset: count, plus: plus.value }, end: plus.end };
}

function isSmaller(unit: RelativeUnit, than: RelativeUnit | undefined): boolean {
  return than === undefined || UNITS.indexOf(unit) > UNITS.indexOf(than);
}

/** ` 3 months`, `, 3 months`, ` and three months` behind years */
function smallerAfter(text: string, at: number, unit: RelativeUnit): Place<Relative> | undefined {
  let place = skipSpace(text, text.charCodeAt(at) === 0x2c ? at + 1 : at);
  if (place === at) return undefined;
  if (text.startsWith("and ", place)) place += 4;
  const smaller = isDigit(text.charCodeAt(place))
    ? stretchAt(text, digitsEnd(text, place), smallNumberAt(text, place, 2), unit)
    : spokenStretchAt(text, place, unit);
  return smaller === undefined || smaller.value.offset < 1 ? undefined : smaller;
}

function spokenStretchAt(text: string, at: number, greater: RelativeUnit): Place<Relative> | undefined {
  const word = wordAt(text, at);
  if (word === "a" || word === "an") return stretchAt(text, at + word.length, 1, greater);
  const figure = word === "" ? undefined : readEnglishWords(text, at, word);
  return figure === undefined ? undefined : stretchAt(text, figure.end, figure.plain, greater);
}

const TAIL = /^(?: (ago|hence|from now)|['’]s? time| (from|after|before) (today|tomorrow|yesterday))(?![a-z])/;
const LONGEST_TAIL = 18;

/** On which side of the day of the text a distance lies, and how far from it the day is that it is counted from. */
interface Tail {
  readonly side: 1 | -1;
  readonly from: number;
  readonly end: number;
}

/** ` ago`, ` from now`, `' time`, ` before yesterday` */
export function tailAt(text: string, at: number): Tail | undefined {
  const tail = TAIL.exec(text.slice(at, at + LONGEST_TAIL));
  if (tail === null) return undefined;
  const [whole, now, side, day] = tail;
  const from = day === "tomorrow" ? 1 : day === "yesterday" ? -1 : 0;
  return { side: now === "ago" || side === "before" ? -1 : 1, from, end: at + whole.length };
}

function pointFrom(text: string, stretch: Place<Relative> | undefined): Place<Relative> | undefined {
  const tail = stretch === undefined ? undefined : tailAt(text, stretch.end);
  if (stretch === undefined || tail === undefined) return undefined;
  if (tail.from !== 0 && stretch.value.unit !== "day") return undefined;
  const point = onSide(tail.side, stretch.value);
  return { value: { ...point, offset: point.offset + tail.from }, end: tail.end };
}

/** Words before the units of a distance that has no figure. */
const VAGUE: ReadonlySet<string> = new Set("few several many some".split(" "));

/** a few days ago, weeks ago, a couple of years ago: read from their last word on, as most such words lead to none. */
export function readVagueAgo(text: string, start: number, end: number): Candidate | undefined {
  const unitEnd = skipSpaceBack(text, start);
  const name = wordBefore(text, unitEnd);
  const unit = name.endsWith("s") ? unitOf(name) : undefined;
  if (unit === undefined || unitEnd === start) return undefined;
  const unitStart = unitEnd - name.length;
  const beforeUnit = skipSpaceBack(text, text.startsWith(" of ", unitStart - 4) ? unitStart - 3 : unitStart);
  const word = wordBefore(text, beforeUnit);
  const wordStart = beforeUnit - word.length;
  const from = /^a $/i.test(text.slice(wordStart - 2, wordStart)) ? wordStart - 2 : wordStart;
  if (word === "couple") {
    const value = { relative: { unit, offset: -2 } } as const;
    return { kind: "date", value, start: from, end, bound: "about", written: "words" };
  }
  if (!VAGUE.has(word) && !isBare(text, unitStart, word)) return undefined;
  const value = { relative: { unit, offset: -1, vague: true } } as const;
  return { kind: "date", value, start: VAGUE.has(word) ? from : unitStart, end, written: "words" };
}

/** just days ago; not 20-odd years ago, 20 or so years ago, the years ago that follow a sign. */
function isBare(text: string, unitStart: number, word: string): boolean {
  if (unitStart === 0) return true;
  return word !== "" && word !== "odd" && word !== "so" && word !== "more" && isLatinEnd(text, unitStart - 1);
}
