import type { Fact } from "../../facts/fact.ts";

/**
 * Whether the absence of this number on the other side is worth a word. Numbers in words come and go in any translation
 * (“one of the two” is 그중 하나), and English says 2배 with a verb (doubled); figures are stated to be kept.
 */
export function isTellingNumber(fact: Fact): boolean {
  if (fact.kind !== "number" || fact.value.ordinal === true || fact.written !== undefined) return false;
  return fact.value.amount !== "1" && fact.value.counter !== "배";
}
