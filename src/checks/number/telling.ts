import { figureOf } from "../../facts/index.ts";
import type { FactOf, SingleFact } from "../../facts/fact.ts";

/** Counters for what English says otherwise: 2배 with a verb (doubled), 9박 with the days of a trip. */
const REPHRASED: ReadonlySet<string> = new Set(["배", "박"]);

/**
 * Whether the absence of this figure on the other side is worth a word. Numbers in words come and go in any translation
 * (“one of the two” is 그중 하나, “a third” 3분의 1, “no deaths” 사망자 0명), other figures are stated to be kept.
 */
export function isTellingFigure(fact: SingleFact): boolean {
  if ("vague" in fact.value && fact.value.vague) return false;
  if (fact.written !== undefined) return isDeadline(fact);
  switch (fact.kind) {
    case "number":
      return isTellingNumber(fact);
    case "percent":
    case "measure":
      return true;
    case "duration":
      // 1초마다 is each second, 1분이면 in a minute.
      return figureOf(fact) !== "1";
    case "money":
      return fact.value.amount !== "0";
    default:
      return false;
  }
}

/** Within an hour, a weeklong standoff, for ten years: said of a stretch of time on purpose, whatever it is written in. */
function isDeadline(fact: SingleFact): boolean {
  const { kind, bound, text, written } = fact;
  if (kind !== "duration") return false;
  return bound === "at-most" || /long$/i.test(text) || (written !== "article" && Number(figureOf(fact) ?? 0) >= FEW);
}

/** A year or two come and go in a translation; longer stretches are stated. */
const FEW = 3;

function isTellingNumber({ value }: FactOf<"number">): boolean {
  const { amount, counter, ordinal } = value;
  if (ordinal === true || amount === "0" || amount === "1" || amount.includes("/")) return false;
  return counter === undefined || !REPHRASED.has(counter);
}
