import { nameAt } from "./en-names.ts";
import { symbolAt } from "./symbols.ts";

/** What stands before a unit of which one is meant. */
const ONE = /\b(?:an?|per|each|every)[ -]|\//gi;

/** Whether an English text names one of a unit without a figure: a teaspoon, per kilogram, 3 dollars a kilo, mg/kg. */
export function namesOne(text: string, unit: string): boolean {
  for (const match of text.matchAll(ONE)) {
    const at = match.index + match[0].length;
    if ((nameAt(text, at) ?? symbolAt(text, at))?.id === unit) return true;
  }
  return false;
}
