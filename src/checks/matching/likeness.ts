import { agree, factScale, figureOf, partsOf } from "../../facts/index.ts";
import type { DateValue, SingleFact, FactOf } from "../../facts/fact.ts";
import type { Placed } from "./placed.ts";

/** From which likeness on two contradicting facts are held against each other. */
export const LEAST_LIKENESS = 0.5;

/** Facts of one side that found no counterpart, and how many of each kind they are. */
export interface Gathered {
  readonly facts: ReadonlySet<Placed>;
  readonly kinds: ReadonlyMap<SingleFact["kind"], number>;
}

/** Facts of a bead that found no counterpart. */
export interface Leftovers {
  readonly en: Gathered;
  readonly ko: Gathered;
  /** Whether their bead states nothing else on either side. */
  readonly areSole: boolean;
}

/** Counts the kinds of a side's leftovers. */
export function gather(facts: readonly Placed[]): Gathered {
  const kinds = new Map<SingleFact["kind"], number>();
  for (const { fact } of facts) kinds.set(fact.kind, (kinds.get(fact.kind) ?? 0) + 1);
  return { facts: new Set(facts), kinds };
}

/** With so many others of their kinds two facts stay below `LEAST_LIKENESS`, however much speaks for them. */
const CROWD = 6;

/**
 * Whether no fact of a kind can be held against one of another, since there are too many others. A fact may be read as of the
 * other's kind, and need not count itself.
 */
export function isCrowded(en: SingleFact["kind"], ko: SingleFact["kind"], leftovers: Leftovers): boolean {
  if (leftovers.areSole) return false;
  const count = (left: SingleFact["kind"], right: SingleFact["kind"]): number =>
    (leftovers.en.kinds.get(left) ?? 0) + (leftovers.ko.kinds.get(right) ?? 0) - 2;
  return Math.min(count(en, ko), count(en, en), count(ko, ko)) >= CROWD;
}

/** What it is worth that two facts are all that their sentences state. */
const SOLE = 0.1;

/**
 * 0…1: how likely two contradicting facts are meant to be the same one; 0 for facts that do not contradict. A figure
 * that is wrong nearly always keeps something: its digits, its other date parts, its kind, the words beside it (`role`,
 * 0…1). Other leftovers of the kind make it less sure, and with them the place in the sentence counts; alone it does not,
 * because the two languages put things in different orders.
 */
export function likenessOf(en: Placed, ko: Placed, leftovers: Leftovers, role: () => number): number {
  const rivals = countRivals(leftovers.en, en) + countRivals(leftovers.ko, ko);
  if (rivals >= CROWD && !leftovers.areSole) return 0;
  const base = resemblance(en.fact, ko.fact);
  if (base === 0) return 0;
  const distance = Math.abs(en.position - ko.position);
  const doubt = rivals === 0 ? 0.05 * distance : 0.25 * distance + 0.12 * rivals;
  return Math.max(0, Math.min(0.98, base - doubt + 0.2 * role() + (leftovers.areSole ? SOLE : 0)));
}

/**
 * Whether two contradicting facts keep so much in common that they are one even in two texts that only speak of the same
 * matter: two parts of a date, or the same two digits and more at another size or in another order.
 */
export function isUnmistakable(en: SingleFact, ko: SingleFact): boolean {
  if (en.kind === "date" && ko.kind === "date") return sharedParts(en.value, ko.value).length >= 2;
  if (en.kind !== ko.kind || !("amount" in en.value && "amount" in ko.value) || isConverted(en, ko)) return false;
  const digits = en.value.amount.replaceAll(/^[-0.]+|(?<![0.])[0.]+$/g, "");
  return digits.length >= 2 && sharesDigits(en.value.amount, ko.value.amount);
}

function countRivals({ facts, kinds }: Gathered, own: Placed): number {
  return (kinds.get(own.fact.kind) ?? 0) - (facts.has(own) ? 1 : 0);
}

function resemblance(en: SingleFact, ko: SingleFact): number {
  if (en.kind !== ko.kind) return isSameFigure(en, ko) ? 0.7 : 0;
  if (en.kind === "measure" && ko.kind === "measure") return measureResemblance(en, ko);
  if (isConverted(en, ko)) return CONVERTED;
  if (agree(en, ko) !== "contradict") return 0;
  if (en.kind === "date" && ko.kind === "date") return dateResemblance(en.value, ko.value);
  if (en.kind === "number" && ko.kind === "number") return numberResemblance(en, ko);
  if (en.kind === "money" && ko.kind === "money") return en.value.currency === ko.value.currency ? 0.95 : 0.9;
  if (en.kind === "duration" && ko.kind === "duration") return durationResemblance(en, ko);
  return en.kind === "literal" ? 0 : 0.95;
}

/** What makes two sums in two currencies one: that neither has a counterpart in its own. */
const CONVERTED = 0.8;

/** $100 and 13만 원: what is given in another currency, and with another figure. */
function isConverted(en: SingleFact, ko: SingleFact): boolean {
  return (
    en.kind === "money" &&
    ko.kind === "money" &&
    en.value.currency !== ko.value.currency &&
    en.value.vague === ko.value.vague &&
    agree(en, ko) === "incomparable"
  );
}

/** Kinds that a slip turns into each other while the figure stays: 21:30 and 21시간 30분, 24 August and 24일간. */
const WITH_UNIT: ReadonlySet<string> = new Set(["money", "measure", "percent", "duration", "time", "date"]);

function isSameFigure(en: SingleFact, ko: SingleFact): boolean {
  if (!WITH_UNIT.has(en.kind) || !WITH_UNIT.has(ko.kind) || agree(en, ko) !== "incomparable") return false;
  if (en.written !== undefined || ko.written !== undefined) return false;
  const figures = figuresOf(en);
  return figures !== undefined && figures === figuresOf(ko) && figures !== "1";
}

/** The figures that a fact shows, from the greatest unit to the smallest: 21,30 for 21:30 and for 21시간 30분. */
function figuresOf(fact: SingleFact): string | undefined {
  switch (fact.kind) {
    case "time":
      return fact.value.minute === undefined ? String(fact.value.hour) : `${fact.value.hour},${fact.value.minute}`;
    case "duration":
      return partsOf(fact.value.iso)
        .map(([amount]) => amount)
        .join();
    case "date":
      return fact.value.day === undefined ? undefined : String(fact.value.day);
    default:
      return figureOf(fact);
  }
}

/** Another unit with the same figure is a slip; another figure of another dimension is another thing. */
function measureResemblance(en: FactOf<"measure">, ko: FactOf<"measure">): number {
  const agreement = agree(en, ko);
  if (agreement === "contradict") return en.value.unit === ko.value.unit ? 0.95 : 0.85;
  return agreement === "incomparable" && en.value.amount === ko.value.amount && en.value.unit !== ko.value.unit
    ? 0.9
    : 0;
}

/** A stretch in words (a day, one week, several years) comes and goes in any translation. */
function durationResemblance(en: FactOf<"duration">, ko: FactOf<"duration">): number {
  const isTurned =
    en.value.toward !== undefined && ko.value.toward !== undefined && en.value.toward !== ko.value.toward;
  if (en.value.vague === true || ko.value.vague === true) return isTurned ? 0.7 : 0.5;
  const isAge = en.value.age === true && ko.value.age === true;
  if (isAge) return 0.95;
  if (en.value.age !== ko.value.age) return 0.5;
  if (en.written === "article" || ko.written === "article") return 0.5;
  if (en.written === undefined && ko.written === undefined) return 0.95;
  return 0.75;
}

/** Counters that number things without 제 or 째: 3층 is the third floor, six children have no fourth in common. */
const RANKING: ReadonlySet<string> = new Set(
  "층 위 등 등급 회 회차 차 호 번 학년 기 대 세 장 조 항 쪽 단계 순위".split(" "),
);

/** Above this a number in words was written on purpose: nobody says `twenty-four` by the way. */
const IDIOMATIC = 10;

/**
 * Figures are compared with figures. Small numbers in words come and go in any translation: the words beside them must
 * speak for them, and 한 is an article as often as a number.
 */
function numberResemblance(en: FactOf<"number">, ko: FactOf<"number">): number {
  const areRanks = en.value.ordinal === true && ko.value.ordinal === true;
  if (en.value.ordinal !== ko.value.ordinal && !RANKING.has(ko.value.counter ?? "")) return 0.3;
  const areFigures = en.written === undefined && ko.written === undefined;
  // 두 배 is how Korean says doubled, twice as many; the other side need not hold a figure at all.
  if (!areFigures && ko.value.counter === "배" && en.value.counter === undefined && !isTimes(en)) return 0.3;
  if (areFigures) {
    return sharesDigits(en.value.amount, ko.value.amount) ? 1 : 0.85;
  }
  if (en.value.vague === true && ko.value.vague === true) return 0.65;
  const areFractions = isFraction(en) && isFraction(ko);
  if (areRanks || areFractions) return 0.75;
  const [a, b] = [Number(en.value.amount), Number(ko.value.amount)];
  if (Math.min(a, b) > IDIOMATIC) return sharesDigits(en.value.amount, ko.value.amount) ? 1 : 0.85;
  if (!(Math.min(a, b) >= 1) || en.written === "article" || ko.written === "article") return 0.3;
  // One and 한 are said of anything, but limits on purpose.
  const areLimits = isLimit(en) && isLimit(ko);
  const doubt = Math.min(a, b) > 1 || areLimits ? 0 : en.written !== undefined && ko.written !== undefined ? 0.3 : 0.15;
  if (factScale(en.value.amount, ko.value.amount) !== undefined) return 0.65 - doubt;
  if (Math.max(a, b) <= 4 * Math.min(a, b)) return 0.6 - doubt;
  // Two sides beside 160명 are two things, unless the words beside them say otherwise.
  return (en.written === ko.written ? 0.5 : 0.4) - doubt;
}

function isFraction({ value }: FactOf<"number">): boolean {
  return value.amount.includes("/") || value.amount.startsWith("0.");
}

function isLimit({ bound }: SingleFact): boolean {
  return bound !== "exact" && bound !== "about";
}

function isTimes({ text }: SingleFact): boolean {
  return /times|fold|twice|double|triple|quadruple/i.test(text);
}

/** The same digits at another size, or in another order. */
function sharesDigits(a: string, b: string): boolean {
  const digits = (amount: string): string => [...amount.replaceAll(/[^1-9]/g, "")].toSorted().join("");
  return factScale(a, b) !== undefined || digits(a) === digits(b);
}

const PARTS = ["century", "decade", "year", "quarter", "month", "day", "weekday"] as const;

/** Two dates that share a part are one date with an error; two that share none may be two dates. */
function dateResemblance(en: DateValue, ko: DateValue): number {
  const shared = sharedParts(en, ko).length;
  if (shared > 0) return shared >= 2 ? 1 : 0.95;
  if (en.relative !== undefined && ko.relative !== undefined) return 0.7;
  // A single stated part that differs: two weekdays, two years.
  return statedByBoth(en, ko).length === 1 ? 0.8 : 0.6;
}

type Part = (typeof PARTS)[number];

function statedByBoth(en: DateValue, ko: DateValue): Part[] {
  return PARTS.filter((part) => en[part] !== undefined && ko[part] !== undefined);
}

function sharedParts(en: DateValue, ko: DateValue): Part[] {
  return statedByBoth(en, ko).filter((part) => en[part] === ko[part]);
}
