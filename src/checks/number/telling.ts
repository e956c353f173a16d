import type { SingleFact } from "../../facts/fact.ts";

/** Counters for what English says otherwise: 2배 with a verb (doubled), 9박 with the days of a trip. */
const REPHRASED: ReadonlySet<string> = new Set(["배", "박"]);

/**
 * Whether the absence of this number on the other side is worth a word. Numbers in words come and go in any translation
 * (“one of the two” is 그중 하나, “a third” 3분의 1, “no deaths” 사망자 0명), other figures are stated to be kept.
 */
export function isTellingNumber(fact: SingleFact): boolean {
  if (fact.kind !== "number" || fact.value.ordinal === true || fact.written !== undefined) return false;
  const { amount, counter, vague } = fact.value;
  if (vague === true) return false;
  return (
    amount !== "0" && amount !== "1" && !amount.includes("/") && !(counter !== undefined && REPHRASED.has(counter))
  );
}
