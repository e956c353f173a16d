import type { FactOf } from "../../facts/fact.ts";

type Pair = readonly [en: FactOf<"number">, ko: FactOf<"number">];

/** Which of the rules about two numbers a clash belongs to: each to exactly one. */
export function isOrdinal(...[en, ko]: Pair): boolean {
  return en.value.ordinal === true || ko.value.ordinal === true;
}

/** Two ends of ranges. */
export function isOfRange(...[en, ko]: Pair): boolean {
  return !isOrdinal(en, ko) && en.isRangeEnd === true && ko.isRangeEnd === true;
}

/** At least one of the two is written as a part of a whole. */
export function isFraction(...[en, ko]: Pair): boolean {
  return !isOrdinal(en, ko) && !isOfRange(en, ko) && [en, ko].some(isPartOfWhole);
}

/** 2/3 in any notation; three quarters and 절반, which are decimals, in words. */
function isPartOfWhole({ value, text, written }: FactOf<"number">): boolean {
  if (value.amount.includes("/") || text.includes("분의") || /\d[/⁄]\d/.test(text)) return true;
  return written !== undefined && value.amount.startsWith("0.");
}

/** Two plain figures. */
export function isPlain(...[en, ko]: Pair): boolean {
  return !isOrdinal(en, ko) && !isOfRange(en, ko) && !isFraction(en, ko);
}
