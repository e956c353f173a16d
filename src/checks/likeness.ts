import { factScale } from "../facts/index.ts";
import type { DateValue, SingleFact, FactOf } from "../facts/fact.ts";
import type { Placed } from "./placed.ts";

/** From which likeness on two contradicting facts are held against each other. */
export const LEAST_LIKENESS = 0.5;

/** Facts of a sentence bead that found no counterpart. */
interface Leftovers {
  readonly en: readonly Placed[];
  readonly ko: readonly Placed[];
}

/**
 * 0…1: how likely two contradicting facts are meant to be the same one. A figure that is wrong nearly always keeps
 * something: its digits, its other date parts, its place in the sentence. Other leftovers of the kind make it less sure.
 */
export function likenessOf(en: Placed, ko: Placed, leftovers: Leftovers): number {
  const distance = Math.abs(en.position - ko.position);
  const rivals = countRivals(leftovers.en, en) + countRivals(leftovers.ko, ko);
  const base = resemblance(en.fact, ko.fact);
  return Math.max(0, Math.min(0.98, base - 0.25 * distance - 0.12 * rivals));
}

/**
 * Whether two contradicting facts keep so much in common that they are one even in two texts that only speak of the same
 * matter: two parts of a date, or the same two digits and more at another size or in another order.
 */
export function isUnmistakable(en: SingleFact, ko: SingleFact): boolean {
  if (en.kind === "date" && ko.kind === "date") return sharedParts(en.value, ko.value).length >= 2;
  if (!("amount" in en.value && "amount" in ko.value)) return false;
  const digits = en.value.amount.replaceAll(/^[-0.]+|[0.]+$/g, "");
  return digits.length >= 2 && sharesDigits(en.value.amount, ko.value.amount);
}

function countRivals(placed: readonly Placed[], own: Placed): number {
  return placed.filter((other) => other !== own && other.fact.kind === own.fact.kind).length;
}

function resemblance(en: SingleFact, ko: SingleFact): number {
  if (en.kind === "date" && ko.kind === "date") return dateResemblance(en.value, ko.value);
  if (en.kind === "number" && ko.kind === "number") return numberResemblance(en, ko);
  if (en.kind === "money" && ko.kind === "money") return en.value.currency === ko.value.currency ? 0.95 : 0.9;
  return 0.95;
}

/** Counters that number things without 제 or 째: 3층 is the third floor, six children have no fourth in common. */
const RANKING: ReadonlySet<string> = new Set(
  "층 위 등 등급 회 회차 차 호 번 학년 기 대 세 장 조 항 쪽 단계 순위".split(" "),
);

/** Above this a number in words was written on purpose: nobody says `twenty-four` by the way. */
const IDIOMATIC = 10;

/**
 * Figures are compared with figures. Small numbers in words come and go in any translation: they must stand at nearly
 * the same place and be of one size, and 한 is an article as often as a number.
 */
function numberResemblance(en: FactOf<"number">, ko: FactOf<"number">): number {
  if (en.value.ordinal !== ko.value.ordinal && !RANKING.has(ko.value.counter ?? "")) return 0.3;
  if (en.written === undefined && ko.written === undefined) {
    return sharesDigits(en.value.amount, ko.value.amount) ? 1 : 0.85;
  }
  const [a, b] = [Number(en.value.amount), Number(ko.value.amount)];
  if (Math.min(a, b) > IDIOMATIC) return sharesDigits(en.value.amount, ko.value.amount) ? 1 : 0.85;
  return Math.min(a, b) > 1 && Math.max(a, b) <= 4 * Math.min(a, b) ? 0.6 : 0.3;
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
