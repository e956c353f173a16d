import type { Candidate, Numeral } from "../numeral.ts";
import { amountOf } from "../amount.ts";
import { isLatinEnd } from "../words.ts";
import { isoOf } from "./value.ts";

const SECOND = " of a second";

/** What a second is told in where no figure says how many: in tenths of a second. */
const BOTTOMS: ReadonlyMap<string, bigint> = new Map([
  ["tenths", 10n],
  ["hundredths", 100n],
  ["thousandths", 1000n],
  ["millionths", 1_000_000n],
]);

/** The words that `readParts` reads. */
export const PARTS: readonly string[] = [...BOTTOMS.keys()];

/** tenths of a second: the unit, as 10분의 1초 names it. */
export function readParts(text: string, start: number, end: number): Candidate | undefined {
  const bottom = BOTTOMS.get(text.slice(start, end).toLowerCase());
  return bottom === undefined ? undefined : partOfSecond(text, { start, end }, bottom);
}

/** one hundredth of a second, a thousandth of a second: what is a rank elsewhere. */
export function readPartOfSecond(
  text: string,
  { start, end, amount, ordinal, written }: Numeral,
): Candidate | undefined {
  if (ordinal !== true || written === undefined || !/^10+$/.test(amount)) return undefined;
  return partOfSecond(text, { start, end }, BigInt(amount));
}

function partOfSecond(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  bottom: bigint,
): Candidate | undefined {
  const secondEnd = end + SECOND.length;
  if (!text.startsWith(SECOND, end) || !isLatinEnd(text, secondEnd)) return undefined;
  const value = { iso: isoOf([[amountOf({ top: 1n, bottom }), "s"]]) };
  return { kind: "duration", value, start, end: secondEnd, written: "words" };
}
