import type { CandidateOf, Numeral } from "../numeral.ts";
import { add, shift } from "../amount.ts";

type Money = CandidateOf<"money">;

/** How a language joins cents to dollars and reads them. */
export interface HundredthReader {
  readonly joints: readonly string[];
  readonly figureAt: (text: string, at: number) => Numeral | undefined;
  /** Where the unit of hundredths behind a figure ends; -1 if none follows. */
  readonly unitEnd: (text: string, figure: Numeral) => number;
}

/** 20 dollars 43 cents, $20 and 43c, £3 and 20 pence, 3 달러 50 센트: one sum. */
export function withHundredths(text: string, money: Money, reader: HundredthReader): Money {
  const { amount, vague } = money.value;
  if (amount.includes(".") || amount.includes("/") || amount.startsWith("-") || vague === true) return money;
  for (const joint of reader.joints) {
    if (!text.startsWith(joint, money.end)) continue;
    const figure = reader.figureAt(text, money.end + joint.length);
    if (figure === undefined || figure.plain < 1 || figure.plain > 99 || figure.start !== money.end + joint.length)
      continue;
    const end = reader.unitEnd(text, figure);
    if (end < 0) continue;
    return { ...money, value: { ...money.value, amount: add(amount, shift(figure.amount, -2)) }, end };
  }
  return money;
}
