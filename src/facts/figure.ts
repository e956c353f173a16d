import { shift } from "./amount.ts";
import { sizeOf } from "./duration/value.ts";
import type { SingleFact } from "./fact.ts";
import { floorOf } from "./number/value.ts";

const SCALE_LETTERS: readonly string[] = ["K", "M", "B"];

/**
 * The digits of COVID-19 or preview2, which the other side may write after a word of its own (코로나19); of 100K the
 * number, which the other side may spell out.
 */
function onlyDigits(key: string): string | undefined {
  const [digits, ...others] = key.match(/[0-9]+/g) ?? [];
  if (digits === undefined || others.length > 0) return undefined;
  const letter = key.startsWith(digits) ? SCALE_LETTERS.indexOf(key.slice(digits.length)) : -1;
  return shift(digits, 3 * (letter + 1));
}

/** The one figure that a fact shows, whatever its unit; undefined if it shows none or several. */
export function figureOf(fact: SingleFact): string | undefined {
  switch (fact.kind) {
    case "number":
      return floorOf(fact.value);
    case "percent":
    case "money":
    case "measure":
      return fact.value.amount;
    case "duration": {
      const { parts } = sizeOf(fact.value.iso);
      return parts.length === 1 ? parts[0]?.[0] : undefined;
    }
    case "date": {
      const { ambiguous: _, anchor: __, weekday, ...parts } = fact.value;
      const [figure, ...others] = Object.values(parts);
      const isSingle = others.length === 0 && weekday === undefined && typeof figure === "number";
      return isSingle ? String(figure) : undefined;
    }
    case "time":
      return fact.value.minute === undefined ? String(fact.value.hour) : undefined;
    case "literal":
      return fact.value.type === "version"
        ? fact.value.key
        : fact.value.type === "identifier"
          ? onlyDigits(fact.value.key)
          : undefined;
  }
  return undefined;
}
