import type { Agreement, DurationValue } from "../fact.ts";
import type { Ratio } from "../amount.ts";
import { compare, isNear, isRounding, plus, ratioOf } from "../amount.ts";

/** A unit of a duration: `Y M W D` before the `T` of ISO 8601, `h m s` for those after it. */
export type Designator = "Y" | "M" | "W" | "D" | "h" | "m" | "s";

/** One part of a duration. */
export type Part = readonly [amount: string, designator: Designator];

/** The parts of one duration, and where the last of them ends. */
export interface Compound {
  readonly parts: readonly Part[];
  readonly end: number;
}

/** What a half is in smaller units: half a year, two hours and a half. */
export const HALVES: Readonly<Partial<Record<Designator, Part>>> = {
  Y: ["6", "M"],
  D: ["12", "h"],
  h: ["30", "m"],
  m: ["30", "s"],
};

/** The place of a unit among all, from the greatest to the smallest. */
export function rankOf(designator: Designator): number {
  return "YMWDhms".indexOf(designator);
}

/** The side of the moment that a word before a stretch of time names: the past 20 years, 향후 5년. */
export interface Side {
  readonly toward: NonNullable<DurationValue["toward"]>;
  /** Where the word begins. */
  readonly start: number;
  readonly word: string;
}

/** The ISO form of parts given in descending order. */
export function isoOf(parts: readonly Part[]): string {
  let date = "";
  let time = "";
  for (const [amount, designator] of parts) {
    if (designator === "h" || designator === "m" || designator === "s") time += amount + designator.toUpperCase();
    else date += amount + designator;
  }
  return time === "" ? `P${date}` : `P${date}T${time}`;
}

const MONTHS: Readonly<Record<string, bigint>> = { Y: 12n, M: 1n };
const SECONDS: Readonly<Record<string, bigint>> = { W: 604800n, D: 86400n, TH: 3600n, TM: 60n, TS: 1n };
const CALENDAR: Readonly<Record<string, Designator>> = { Y: "Y", M: "M", W: "W", D: "D" };
const CLOCK: Readonly<Record<string, Designator>> = { H: "h", M: "m", S: "s" };
const ISO_PART = /(?<![\d.])([\d.]+(?:\/\d+)?)([YMWDHS])/g;

/** The two exact sizes of a duration: months (years are twelve) and seconds (days are 24 hours). */
export function sizeOf(iso: string): {
  readonly months: Ratio;
  readonly seconds: Ratio;
  readonly parts: readonly Part[];
} {
  let months: Ratio = { top: 0n, bottom: 1n };
  let seconds: Ratio = months;
  const parts: Part[] = [];
  const time = iso.indexOf("T");
  for (const match of iso.matchAll(ISO_PART)) {
    const [, amount = "0", designator = "D"] = match;
    const late = time >= 0 && match.index > time;
    const ratio = ratioOf(amount);
    const inMonths = late ? undefined : MONTHS[designator];
    if (inMonths === undefined) {
      const inSeconds = SECONDS[late ? `T${designator}` : designator] ?? 1n;
      seconds = plus(seconds, { top: ratio.top * inSeconds, bottom: ratio.bottom });
    } else months = plus(months, { top: ratio.top * inMonths, bottom: ratio.bottom });
    parts.push([amount, (late ? CLOCK[designator] : CALENDAR[designator]) ?? "D"]);
  }
  return { months, seconds, parts };
}

/** The parts of a duration, from the greatest unit to the smallest. */
export function partsOf(iso: string): readonly Part[] {
  return sizeOf(iso).parts;
}

/**
 * Equal by length, so far as units are exact in each other (a week is 7 days, a year 12 months). Months against days
 * are `compatible` where the calendar allows it; an age and a span of the same length are `compatible`.
 */
export function agreeDurations(a: DurationValue, b: DurationValue, about: boolean): Agreement {
  if (a.toward !== undefined && b.toward !== undefined && a.toward !== b.toward) return "contradict";
  if (a.decade !== b.decade) return isInDecade(a, b) || isInDecade(b, a) ? "compatible" : "contradict";
  if (a.part !== b.part && a.part !== undefined && b.part !== undefined) {
    return a.part === "mid" || b.part === "mid" ? "compatible" : "contradict";
  }
  const sameSort = a.age === b.age && a.toward === b.toward && a.part === b.part;
  if (a.iso === b.iso) return sameSort ? "equal" : "compatible";
  const left = sizeOf(a.iso);
  const right = sizeOf(b.iso);
  if (compare(left.months, right.months) === 0 && compare(left.seconds, right.seconds) === 0) {
    return sameSort ? "equal" : "compatible";
  }
  const mixed = isZero(left.months) !== isZero(right.months);
  if (mixed) return fitsCalendar(left, right) ? "compatible" : "contradict";
  return about && isRoundedPart(left.parts, right.parts) ? "compatible" : "contradict";
}

/** 35세 is one of one's thirties. */
function isInDecade(decade: DurationValue, single: DurationValue): boolean {
  if (decade.decade !== true) return false;
  const years = (value: DurationValue): number => Number(/^P(\d+)Y$/.exec(value.iso)?.[1] ?? Number.NaN);
  return Math.floor(years(single) / 10) * 10 === years(decade);
}

function isZero(ratio: Ratio): boolean {
  return ratio.top === 0n;
}

/** One month is 28 to 31 days, a year 365 or 366 (and 52 weeks, loosely). */
function fitsCalendar(a: ReturnType<typeof sizeOf>, b: ReturnType<typeof sizeOf>): boolean {
  const [long, short] = isZero(a.months) ? [b, a] : [a, b];
  if (!isZero(long.seconds)) return false;
  const days: Ratio = { top: short.seconds.top, bottom: short.seconds.bottom * 86400n };
  const asDays: Ratio = { top: long.months.top * 30437n, bottom: long.months.bottom * 1000n };
  return isNear(asDays, days, { top: asDays.top, bottom: asDays.bottom * 12n }, 12n);
}

function isRoundedPart(a: readonly Part[], b: readonly Part[]): boolean {
  const [first] = a;
  const [second] = b;
  if (a.length !== 1 || b.length !== 1 || first === undefined || second === undefined) return false;
  return first[1] === second[1] && isRounding(first[0], second[0], true);
}
