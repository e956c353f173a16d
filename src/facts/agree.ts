import type {
  Agreement,
  DurationValue,
  Fact,
  FactKind,
  FactValues,
  Relative,
  RelativeUnit,
  SingleFact,
} from "./fact.ts";
import { DaejoError } from "../errors.ts";
import { compare, isNear, lastDigitOf, ratioOf, type Ratio } from "./amount.ts";
import { agreeDates } from "./date/value.ts";
import { agreeDurations, isoOf, sizeOf, type Part } from "./duration/value.ts";
import { agreeLiterals } from "./literal/value.ts";
import { agreeMeasures } from "./measure/value.ts";
import { agreeMoney } from "./money/value.ts";
import { figureOf } from "./figure.ts";
import { agreeNumbers } from "./number/value.ts";
import { agreePercents } from "./percent/value.ts";
import { agreeTimes } from "./time/value.ts";

/**
 * Whether two facts say the same, by their values; bounds matter only in that `about` allows rounding. Facts of two
 * kinds are `incomparable`, unless both can be readings of one figure (3일, three days; 2026, 2026년). Ranges agree as
 * far as both their ends do; names only where they are known for one thing: spellings are compared with knowledge. A size without a figure (수십, dozens) is held against another such size only.
 */
export function agree(a: Fact, b: Fact): Agreement {
  try {
    return agreementOf(a, b);
  } catch (cause) {
    // Facts may come from anywhere, and be anything.
    throw new DaejoError("bad-input", "A fact is missing.", "Pass facts.", { cause });
  }
}

function agreementOf(a: Fact, b: Fact): Agreement {
  if (isVague(a) !== isVague(b)) return "incomparable";
  // Ranges and names are like nothing else.
  if (a.kind !== b.kind) return acrossKinds(a as SingleFact, b as SingleFact);
  return OF_KIND[a.kind](a.value as never, b.value as never, a.bound === "about" || b.bound === "about");
}

const WEAKEST: readonly Agreement[] = ["contradict", "incomparable", "compatible", "equal"];

function weaker(a: Agreement, b: Agreement): Agreement {
  return WEAKEST[Math.min(WEAKEST.indexOf(a), WEAKEST.indexOf(b))] as Agreement;
}

function isVague({ value }: Fact): boolean {
  return "vague" in value || ("relative" in value && value.relative?.vague === true);
}

const OF_KIND: {
  readonly [K in FactKind]: (a: FactValues[K], b: FactValues[K], about: boolean) => Agreement;
} = {
  number: agreeNumbers,
  percent: agreePercents,
  money: agreeMoney,
  measure: agreeMeasures,
  date: agreeDates,
  time: agreeTimes,
  duration: agreeDurations,
  literal: agreeLiterals,
  range: (a, b) => weaker(agreementOf(a.from, b.from), agreementOf(a.to, b.to)),
  name: (a, b) => ("key" in a && "key" in b && a.key === b.key ? "equal" : "incomparable"),
};

/** Two readings of one figure: the same amount under kinds that the languages mark differently. */
function acrossKinds(a: SingleFact, b: SingleFact): Agreement {
  const either = (holds: (one: SingleFact, other: SingleFact) => boolean): boolean => holds(a, b) || holds(b, a);
  if (either(isSameDay) || either(isSameShare) || either(isBoundedShare)) return "compatible";
  // Clock times and versions share no figure with anything but a bare number.
  if (a.kind !== "number" && b.kind !== "number" && !either(isPoundPair)) return "incomparable";
  if (either(isDecadeBesideCount)) return "incomparable";
  const figure = figureOf(a);
  const isSame = figure === figureOf(b);
  if (either(isPounds)) return isSame ? "compatible" : "contradict";
  return isSame && figure !== undefined ? "compatible" : "incomparable";
}

/** Teenagers beside 열 명: the ten of a decade of life counts nothing, though 10대 may be read as a count. */
function isDecadeBesideCount(a: SingleFact, b: SingleFact): boolean {
  if (a.kind !== "duration" || a.value.decade !== true || b.kind !== "number") return false;
  return b.value.counter !== undefined && b.value.counter !== "대";
}

/** 파운드 and pounds are a weight or money. */
function isPoundPair(a: SingleFact, b: SingleFact): boolean {
  return a.kind === "measure" && b.kind === "money";
}

/** 205파운드 beside £250 is a sum of money. */
function isPounds(a: SingleFact, b: SingleFact): boolean {
  return a.kind === "measure" && a.value.unit === "pound" && b.kind === "money" && b.value.currency === "GBP";
}

/** 3일 may be three days, and 5·18 is the eighteenth of May. */
function isSameDay(a: SingleFact, b: SingleFact): boolean {
  if (a.kind !== "date") return false;
  if (b.kind === "literal") return b.value.key === `${a.value.month}·${a.value.day}`;
  if (b.kind !== "duration") return false;
  // Ten years ago is said with words for the stretch, too: 10년 전, a decade earlier.
  if (a.value.relative !== undefined) {
    // 5분 후 and in five minutes look ahead, both.
    const { toward, ...length } = b.value;
    if (toward !== undefined && (toward === "past") !== a.value.relative.offset < 0) return false;
    return agreeDurations(durationOf(a.value.relative), length, false) === "equal";
  }
  if (a.value.ambiguous !== true) return false;
  const { seconds } = sizeOf(b.value.iso);
  return seconds.top === BigInt(a.value.day ?? 0) * 86400n * seconds.bottom;
}

/** Half is 50%, .268 is 2할 6푼 8리; a third may be 33 or 33.3%. */
function isSameShare(a: SingleFact, b: SingleFact): boolean {
  if (a.kind !== "number" || b.kind !== "percent" || b.value.point === true) return false;
  const share = ratioOf(a.value.amount);
  if (share.top <= 0n || share.top >= share.bottom) return false;
  const hundredths: Ratio = { top: share.top * 100n, bottom: share.bottom };
  if (!a.value.amount.includes("/")) return compare(hundredths, ratioOf(b.value.amount)) === 0;
  const step = lastDigitOf(b.value.amount);
  return isNear(hundredths, ratioOf(b.value.amount), { top: step.top, bottom: step.bottom * 2n }, 20n);
}

/** A third is 30%를 웃돈다: by how many hundredths a share may lie beyond the round figure that bounds it. */
const BEYOND = 5;

function isBoundedShare(a: SingleFact, b: SingleFact): boolean {
  if (a.kind !== "number" || b.kind !== "percent" || !a.value.amount.includes("/")) return false;
  const { top, bottom } = ratioOf(a.value.amount);
  const gap = Number((top * 10000n) / bottom) / 100 - Number(b.value.amount);
  if (b.bound === "more-than" || b.bound === "at-least") return gap >= 0 && gap <= BEYOND;
  return (b.bound === "less-than" || b.bound === "at-most") && gap <= 0 && gap >= -BEYOND;
}

/** With the zeros that make years of the greater units. */
const DESIGNATORS: Readonly<Partial<Record<RelativeUnit, string>>> = {
  second: "s",
  minute: "m",
  hour: "h",
  day: "D",
  week: "W",
  month: "M",
  year: "Y",
  decade: "0Y",
  century: "00Y",
};

/** How far a relative date lies from the day of the text; nothing for units that are no stretches of their own. */
function durationOf(relative: Relative): DurationValue {
  const parts: Part[] = [];
  for (let each: Relative | undefined = relative; each !== undefined; each = each.plus) {
    const sign = DESIGNATORS[each.unit];
    if (sign !== undefined) parts.push([Math.abs(each.offset) + sign.slice(0, -1), sign.slice(-1) as Part[1]]);
  }
  return { iso: parts.length === 0 ? "P0D" : isoOf(parts) };
}

/** Whether nothing in the one denies the other. */
export function isAgreeing(agreement: Agreement): boolean {
  return agreement === "equal" || agreement === "compatible";
}
