import type { Bound, SingleFact } from "../../facts/fact.ts";

/** What says the same of whole things as a bound does, and how far beside it the figure then stands. */
const SAME_LIMIT: Readonly<Partial<Record<Bound, readonly [bound: Bound, step: bigint]>>> = {
  "more-than": ["at-least", 1n],
  "at-least": ["more-than", -1n],
  "less-than": ["at-most", -1n],
  "at-most": ["less-than", 1n],
};

/** Counters of what has parts: between three times and four there is more. */
const DIVISIBLE: ReadonlySet<string> = new Set("배 점 도 포인트".split(" "));

/** More than one person, 두 명 이상: of things that are counted one by one a limit may be told from either side. */
export function isNextCount(en: SingleFact, ko: SingleFact): boolean {
  if (en.kind !== "number" || ko.kind !== "number") return false;
  const { counter } = ko.value;
  const [bound, step] = SAME_LIMIT[en.bound] ?? [];
  if (step === undefined || ko.bound !== bound || counter === undefined || DIVISIBLE.has(counter)) return false;
  return (
    isWhole(en.value.amount) && isWhole(ko.value.amount) && BigInt(en.value.amount) + step === BigInt(ko.value.amount)
  );
}

function isWhole(amount: string): boolean {
  return /^\d+$/.test(amount);
}
