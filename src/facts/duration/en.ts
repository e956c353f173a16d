import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { add, multiply } from "../amount.ts";
import { manner } from "../numeral.ts";
import { isLatinEnd, skipJoint, skipSpace, wordAt } from "../words.ts";
import { readEnglishDigits } from "../number/en-numeral.ts";
import type { Part } from "./value.ts";
import { isoOf } from "./value.ts";

/** How often the ISO unit is in the named one: a decade is ten years. */
type Unit = readonly [designator: Part[1], times: string];

const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries<Unit>({
    year: ["Y", "1"],
    yr: ["Y", "1"],
    decade: ["Y", "10"],
    century: ["Y", "100"],
    centurie: ["Y", "100"],
    month: ["M", "1"],
    week: ["W", "1"],
    fortnight: ["W", "2"],
    day: ["D", "1"],
    hour: ["h", "1"],
    hr: ["h", "1"],
    minute: ["m", "1"],
    min: ["m", "1"],
    second: ["s", "1"],
    sec: ["s", "1"],
  }).flatMap(([name, unit]): [string, Unit][] => [
    [name, unit],
    [`${name}s`, unit],
  ]),
);

const RANK = "YMWDhms";

/** 10 years, ten-year, a year, half an hour, 1 hour 30 minutes, 35-year-old, aged 35. */
export const englishDuration: KindReader = {
  numeral: readSpan,
  heads: ["a", "an", "half", "aged", "age"],
  word: (text, start, end) => {
    const first = text.charCodeAt(start) | 0x20;
    const length = end - start;
    if (first === 0x68) return readHalf(text, start, end);
    return length >= 3 ? readAged(text, end) : readArticle(text, start, end);
  },
};

function readSpan(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.ordinal === true) return undefined;
  const first = unitAfter(text, numeral.end);
  if (first === undefined) return undefined;
  const start = numeral.start;
  const age = first.unit[0] === "Y" ? ageEnd(text, first.end) : -1;
  const amount = multiply(numeral.amount, first.unit[1]);
  if (age > 0) {
    return { kind: "duration", value: { iso: `P${amount}Y`, age: true }, start, end: age, ...manner(numeral) };
  }
  const parts: Part[] = [[amount, first.unit[0]]];
  let { end, unit } = first;
  if (text.startsWith(" and a half", end) && isLatinEnd(text, end + 11)) {
    parts[0] = [multiply(add(numeral.amount, "0.5"), unit[1]), unit[0]];
    return { kind: "duration", value: { iso: isoOf(parts) }, start, end: end + 11, ...manner(numeral) };
  }
  while (parts.length < 4) {
    const place = text.startsWith(" and ", end) ? end + 5 : text.startsWith(", ", end) ? end + 2 : skipSpace(text, end);
    if (!isDigit(text.charCodeAt(place))) break;
    const figure = readEnglishDigits(text, place);
    const next = figure.amount === "" || figure.ordinal === true ? undefined : unitAfter(text, figure.end);
    if (next === undefined || RANK.indexOf(next.unit[0]) <= RANK.indexOf(unit[0])) break;
    parts.push([multiply(figure.amount, next.unit[1]), next.unit[0]]);
    ({ end, unit } = next);
  }
  return { kind: "duration", value: { iso: isoOf(parts) }, start, end, ...manner(numeral) };
}

interface UnitPlace {
  readonly unit: Unit;
  readonly end: number;
}

function unitAfter(text: string, at: number): UnitPlace | undefined {
  const place = skipJoint(text, at);
  if (place < 0) return attachedUnit(text, at);
  const word = wordAt(text, place);
  const unit = word === "centuries" ? UNITS.get("century") : UNITS.get(word);
  if (unit === undefined) return undefined;
  return { unit, end: place + word.length };
}

/** 30ms and 5m are other things; only these stand right behind a digit. */
function attachedUnit(text: string, at: number): UnitPlace | undefined {
  const word = wordAt(text, at);
  if (word !== "hr" && word !== "hrs" && word !== "min" && word !== "mins" && word !== "sec" && word !== "secs")
    return undefined;
  const unit = UNITS.get(word);
  return unit === undefined || !isLatinEnd(text, at + word.length) ? undefined : { unit, end: at + word.length };
}

/** The end of `-old`, `-olds`, ` old`, ` of age`, or -1. */
function ageEnd(text: string, at: number): number {
  const place = skipJoint(text, at);
  if (place < 0) return -1;
  const word = wordAt(text, place);
  if (word === "old" || word === "olds") return place + word.length;
  return text.startsWith("of age", place) && isLatinEnd(text, place + 6) ? place + 6 : -1;
}

/** aged 35, age 35. */
function readAged(text: string, end: number): Candidate | undefined {
  const place = skipSpace(text, end);
  if (place === end || !isDigit(text.charCodeAt(place))) return undefined;
  const figure = readEnglishDigits(text, place);
  if (figure.plain < 0 || figure.plain > 130 || figure.ordinal === true) return undefined;
  return {
    kind: "duration",
    value: { iso: `P${figure.amount}Y`, age: true },
    start: place,
    end: figure.end,
    ...manner(figure),
  };
}

/** a year, an hour, a decade: not "a second chance", "a day-to-day". */
function readArticle(text: string, start: number, end: number): Candidate | undefined {
  const place = skipJoint(text, end);
  if (place < 0) return undefined;
  const word = wordAt(text, place);
  const unit = UNITS.get(word);
  const unitEnd = place + word.length;
  if (unit === undefined || word.endsWith("s") || !isLatinEnd(text, unitEnd) || text.charCodeAt(unitEnd) === 0x2d)
    return undefined;
  if (word === "second" || word === "minute") {
    const next = wordAt(text, skipSpace(text, unitEnd));
    if (next !== "" && !AFTER_MOMENT.has(next)) return undefined;
  }
  const half = text.startsWith(" and a half", unitEnd);
  const value = { iso: isoOf([[multiply(half ? "1.5" : "1", unit[1]), unit[0]]]) };
  return { kind: "duration", value, start, end: half ? unitEnd + 11 : unitEnd, written: "article" };
}

const AFTER_MOMENT: ReadonlySet<string> = new Set("later ago before after or and in for to".split(" "));

/** half an hour, half a year, half a century. */
function readHalf(text: string, start: number, end: number): Candidate | undefined {
  const article = skipSpace(text, end);
  const word = wordAt(text, article);
  if (word !== "a" && word !== "an") return undefined;
  const place = skipSpace(text, article + word.length);
  const name = wordAt(text, place);
  const unit = UNITS.get(name);
  if (unit === undefined || name.endsWith("s")) return undefined;
  const halves: Partial<Record<Part[1], Part>> = { Y: ["6", "M"], h: ["30", "m"], D: ["12", "h"], m: ["30", "s"] };
  const part = unit[1] === "1" ? halves[unit[0]] : undefined;
  const parts: Part[] = [part ?? [multiply("0.5", unit[1]), unit[0]]];
  return { kind: "duration", value: { iso: isoOf(parts) }, start, end: place + name.length, written: "article" };
}
