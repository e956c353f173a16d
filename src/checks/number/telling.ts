import type { Fact } from "../../facts/fact.ts";

/**
 * Whether the absence of this number on the other side is worth a word. Small numbers in words come and go in any
 * translation (“one of the two” is 그중 하나), figures do not.
 */
export function isTellingNumber(fact: Fact): boolean {
  if (fact.kind !== "number" || fact.value.ordinal === true) return false;
  return fact.written !== "words" && fact.value.amount !== "1";
}
