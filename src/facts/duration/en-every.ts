import type { Candidate } from "../numeral.ts";
import { multiply } from "../amount.ts";
import { isLatinEnd, wordAt } from "../words.ts";
import { UNITS } from "./en-units.ts";
import { isoOf } from "./value.ts";

const UNIT_NAMES: ReadonlySet<string> = new Set("day night week month year hour decade".split(" "));

/** every other week, every second year: two of the unit lie between, as 2주에 한 번 and 격년 say. */
export function readEveryOther(text: string, start: number, end: number): Candidate | undefined {
  const other = text.startsWith(" other ", end) ? " other " : " second ";
  if (!text.startsWith(other, end)) return undefined;
  const place = end + other.length;
  const name = wordAt(text, place);
  const unit = UNIT_NAMES.has(name) ? UNITS.get(name) : undefined;
  const last = place + name.length;
  if (unit === undefined || !isLatinEnd(text, last)) return undefined;
  const value = { iso: isoOf([[multiply("2", unit[1]), unit[0]]]) };
  return { kind: "duration", value, start, end: last, written: "words" };
}
