import type { Relative, RelativeUnit } from "../fact.ts";
import type { Candidate, Numeral } from "../numeral.ts";
import type { Place } from "./en-direction.ts";
import { manner } from "../numeral.ts";
import { isLatinEnd, skipJoint, wordAt } from "../words.ts";

const UNITS: ReadonlyMap<string, readonly [unit: RelativeUnit, times: number]> = new Map(
  Object.entries<readonly [RelativeUnit, number]>({
    second: ["second", 1],
    minute: ["minute", 1],
    hour: ["hour", 1],
    day: ["day", 1],
    week: ["week", 1],
    fortnight: ["week", 2],
    month: ["month", 1],
    quarter: ["quarter", 1],
    year: ["year", 1],
    decade: ["decade", 1],
    century: ["century", 1],
    centurie: ["century", 1],
  }),
);

/** No date lies further off: the 66 million years of dinosaurs are a stretch. */
const FURTHEST = 9999;

/** three days ago, 10 years from now, in two weeks' time, two days before yesterday. */
export function readDistance(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end, ordinal, vague } = numeral;
  if (ordinal === true || vague === true || plain < 1 || plain > FURTHEST) return undefined;
  const found = distanceAt(text, end, plain);
  return found === undefined
    ? undefined
    : { kind: "date", value: { relative: found.value }, start, end: found.end, ...manner(numeral) };
}

/** a week ago, an hour from now */
export function readOneAway(text: string, start: number, end: number): Candidate | undefined {
  const found = distanceAt(text, end, 1);
  return found === undefined
    ? undefined
    : { kind: "date", value: { relative: found.value }, start, end: found.end, written: "article" };
}

function distanceAt(text: string, at: number, count: number): Place<Relative> | undefined {
  const place = skipJoint(text, at);
  if (place < 0) return undefined;
  const word = wordAt(text, place);
  const known = UNITS.get(word) ?? (word.endsWith("s") ? UNITS.get(word.slice(0, -1)) : undefined);
  if (known === undefined) return undefined;
  const [unit, times] = known;
  const away = awayAt(text, place + word.length, unit, count * times);
  return away === undefined ? undefined : { value: { unit, offset: away.value }, end: away.end };
}

/** Tails that count from the day of the text, and for days those that count from the one beside it. */
const TAILS: readonly (readonly [tail: string, side: 1 | -1, from: number])[] = [
  [" ago", -1, 0],
  [" from now", 1, 0],
  [" hence", 1, 0],
  ["' time", 1, 0],
  ["’ time", 1, 0],
  ["'s time", 1, 0],
  ["’s time", 1, 0],
  [" from today", 1, 0],
  [" after today", 1, 0],
  [" before today", -1, 0],
  [" from tomorrow", 1, 1],
  [" after tomorrow", 1, 1],
  [" from yesterday", 1, -1],
  [" before yesterday", -1, -1],
];

function awayAt(text: string, at: number, unit: RelativeUnit, count: number): Place<number> | undefined {
  for (const [tail, side, from] of TAILS) {
    if (!text.startsWith(tail, at) || !isLatinEnd(text, at + tail.length)) continue;
    return from !== 0 && unit !== "day" ? undefined : { value: side * count + from, end: at + tail.length };
  }
  return undefined;
}
