import type { Agreement, DurationValue, Fact, Relative, RelativeUnit, SingleFact } from "./fact.ts";
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
  if (a.kind === "range" || b.kind === "range") {
    if (a.kind !== "range" || b.kind !== "range") return "incomparable";
    return weaker(agree(a.value.from, b.value.from), agree(a.value.to, b.value.to));
  }
  if (a.kind === "name" || b.kind === "name") {
    return a.kind === b.kind && "key" in a.value && "key" in b.value && a.value.key === b.value.key
      ? "equal"
      : "incomparable";
  }
  if (isVague(a) !== isVague(b)) return "incomparable";
  return agreeSingles(a, b);
}

const WEAKEST: readonly Agreement[] = ["contradict", "incomparable", "compatible", "equal"];

function weaker(a: Agreement, b: Agreement): Agreement {
  return WEAKEST[Math.min(WEAKEST.indexOf(a), WEAKEST.indexOf(b))] ?? "incomparable";
}

function isVague({ value }: SingleFact): boolean {
  return "vague" in value || ("relative" in value && value.relative?.vague === true);
}

function agreeSingles(a: SingleFact, b: SingleFact): Agreement {
  const about = a.bound === "about" || b.bound === "about";
  switch (a.kind) {
    case "number":
      return b.kind === "number" ? agreeNumbers(a.value, b.value, about) : acrossKinds(a, b);
    case "percent":
      return b.kind === "percent" ? agreePercents(a.value, b.value, about) : acrossKinds(a, b);
    case "money":
      return b.kind === "money" ? agreeMoney(a.value, b.value, about) : acrossKinds(a, b);
    case "measure":
      return b.kind === "measure" ? agreeMeasures(a.value, b.value, about) : acrossKinds(a, b);
    case "date":
      return b.kind === "date" ? agreeDates(a.value, b.value) : acrossKinds(a, b);
    case "time":
      return b.kind === "time" ? agreeTimes(a.value, b.value, about) : acrossKinds(a, b);
    case "duration":
      return b.kind === "duration" ? agreeDurations(a.value, b.value, about) : acrossKinds(a, b);
    case "literal":
      return b.kind === "literal" ? agreeLiterals(a.value, b.value) : acrossKinds(a, b);
  }
  return "incomparable";
}

/** Two readings of one figure: the same amount under kinds that the languages mark differently. */
function acrossKinds(a: SingleFact, b: SingleFact): Agreement {
  if (isSameDay(a, b) || isSameDay(b, a) || isSameShare(a, b) || isSameShare(b, a)) return "compatible";
  if (isBoundedShare(a, b) || isBoundedShare(b, a)) return "compatible";
  // Clock times and versions share no figure with anything but a bare number.
  if (a.kind !== "number" && b.kind !== "number" && !isPoundPair(a, b)) return "incomparable";
  if (isDecadeBesideCount(a, b) || isDecadeBesideCount(b, a)) return "incomparable";
  const left = figureOf(a);
  if (isPounds(a, b) || isPounds(b, a)) return left === figureOf(b) ? "compatible" : "contradict";
  return left !== undefined && left === figureOf(b) ? "compatible" : "incomparable";
}

/** Teenagers beside 열 명: the ten of a decade of life counts nothing, though 10대 may be read as a count. */
function isDecadeBesideCount(a: SingleFact, b: SingleFact): boolean {
  if (a.kind !== "duration" || a.value.decade !== true || b.kind !== "number") return false;
  return b.value.counter !== undefined && b.value.counter !== "대";
}

/** 파운드 and pounds are a weight or money. */
function isPoundPair(a: SingleFact, b: SingleFact): boolean {
  return (a.kind === "measure" && b.kind === "money") || (a.kind === "money" && b.kind === "measure");
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
const DESIGNATORS: Readonly<Partial<Record<RelativeUnit, readonly [Part[1], zeros?: string]>>> = {
  second: ["s"],
  minute: ["m"],
  hour: ["h"],
  day: ["D"],
  week: ["W"],
  month: ["M"],
  year: ["Y"],
  decade: ["Y", "0"],
  century: ["Y", "00"],
};

/** How far a relative date lies from the day of the text; nothing for units that are no stretches of their own. */
function durationOf(relative: Relative): DurationValue {
  const parts: Part[] = [];
  for (let each: Relative | undefined = relative; each !== undefined; each = each.plus) {
    const [designator, zeros = ""] = DESIGNATORS[each.unit] ?? [];
    if (designator !== undefined) parts.push([`${Math.abs(each.offset)}${zeros}`, designator]);
  }
  return { iso: parts.length === 0 ? "P0D" : isoOf(parts) };
}

/** Whether nothing in the one denies the other. */
export function isAgreeing(agreement: Agreement): boolean {
  return agreement === "equal" || agreement === "compatible";
}
