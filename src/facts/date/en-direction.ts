import type { Relative, RelativeUnit } from "../fact.ts";
import { isLatinEnd, skipSpace, wordAt, type Place } from "../words.ts";

/** On which side of the day of the text a stretch lies: last is -1, this 0, next 1. */
const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["preceding", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
  ["following", 1],
]);

/** The words that may begin such a stretch. */
export const DIRECTION_WORDS: readonly string[] = [...DIRECTIONS.keys()];

/** last, next; this past, this coming. */
export function directionAt(text: string, at: number): Place<number> | undefined {
  const word = wordAt(text, at);
  const value = DIRECTIONS.get(word);
  if (value === undefined) return undefined;
  const end = at + word.length;
  if (word !== "this") return { value, end };
  const place = skipSpace(text, end);
  const second = wordAt(text, place);
  const moved = second === "past" || second === "coming" || second === "upcoming" ? DIRECTIONS.get(second) : undefined;
  return moved === undefined ? { value, end } : { value: moved, end: place + second.length };
}

const UNITS: ReadonlyMap<string, RelativeUnit> = new Map<string, RelativeUnit>([
  ["qtr", "quarter"],
  ["hour", "hour"],
  ["day", "day"],
  ["weekend", "weekend"],
  ["week", "week"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["season", "season"],
  ["year", "year"],
  ["decade", "decade"],
  ["century", "century"],
]);

/** this fiscal year, next working week */
const ADJECTIVES: ReadonlySet<string> = new Set(
  "fiscal financial calendar school academic working business".split(" "),
);

/** week, week-end, fiscal year; not the first half of month-long. */
export function unitAt(text: string, at: number): Place<RelativeUnit> | undefined {
  const first = wordAt(text, at);
  const start = ADJECTIVES.has(first) ? skipSpace(text, at + first.length) : at;
  const word = start === at ? first : wordAt(text, start);
  const value = UNITS.get(word);
  if (value === undefined) return undefined;
  const end = start + word.length;
  if (value === "week" && /^-end(?![a-z])/i.test(text.slice(end, end + 5))) return { value: "weekend", end: end + 4 };
  return text.charCodeAt(end) === 0x2d || !isLatinEnd(text, end) ? undefined : { value, end };
}

const TOLD: ReadonlySet<string> = new Set(["previous", "preceding", "following"]);

/** last week, this fiscal year, the following month. The last week of a thing is its end, and the last day as well. */
export function relativeAt(text: string, at: number): Place<Relative> | undefined {
  const start = text.startsWith("the ", at) ? at + 4 : at;
  const direction = directionAt(text, start);
  if (direction === undefined) return undefined;
  const place = skipSpace(text, direction.end);
  const unit = place === direction.end ? undefined : unitAt(text, place);
  if (unit === undefined) return undefined;
  const word = wordAt(text, start);
  if (word === "last" && wordAt(text, skipSpace(text, unit.end)) === "of") return undefined;
  // The previous and the following year are counted from the one that is told of.
  if (unit.value === "year" && TOLD.has(word)) return undefined;
  // The last and the next day are told of, too, and "to this day" is up to now; the current hour is that of a clock.
  if (unit.value === "day" ? word !== "current" : unit.value === "hour" && direction.value === 0) return undefined;
  return { value: { unit: unit.value, offset: direction.value }, end: unit.end };
}

/** ` last year`, ` of next month`, ` from last week`, ` in this month` behind a date, if it is of that unit. */
export function relativeAfter(text: string, at: number, unit: RelativeUnit): Place<Relative> | undefined {
  let place = skipSpace(text, at);
  if (place === at) return undefined;
  const word = wordAt(text, place);
  if (word === "of" || word === "in" || word === "from") place = skipSpace(text, place + word.length);
  const found = relativeAt(text, place);
  return found?.value.unit === unit ? found : undefined;
}
