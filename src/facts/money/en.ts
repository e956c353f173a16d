import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { shift } from "../amount.ts";
import { manner } from "../numeral.ts";
import { isLatinEnd, lettersEnd, skipJoint, skipSpace, wordAt } from "../words.ts";
import { readEnglishDigits } from "../number/en-numeral.ts";
import type { MoneyUnit } from "./currencies.ts";
import { CODES, currencyOfCode, DOLLAR_NATIONS, ENGLISH_UNITS } from "./currencies.ts";
import { MONEY_SIGNS, readSigned } from "./signed.ts";

/** $3 billion, $1.2bn, US$5, 3 million dollars, a million won, 10 cents, USD 300, 300 USD. */
export const englishMoney: KindReader = {
  numeral: readAfter,
  signs: MONEY_SIGNS,
  sign: (text, start) => {
    const signed = readSigned(text, start, readEnglishDigits);
    return signed === undefined ? undefined : withSuffix(text, signed);
  },
  heads: CODES.map((code) => code.toLowerCase()),
  word: readCoded,
};

/** Scale letters after a sum of money, where they cannot be metres or bytes. */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["m", 6],
  ["mn", 6],
  ["mln", 6],
  ["b", 9],
  ["bn", 9],
  ["bln", 9],
  ["t", 12],
  ["tn", 12],
  ["trn", 12],
]);

function withSuffix(text: string, money: Candidate): Candidate {
  if (money.kind !== "money") return money;
  const end = lettersEnd(text, money.end);
  const power = end === money.end ? undefined : SUFFIXES.get(text.slice(money.end, end).toLowerCase());
  if (power === undefined || !isLatinEnd(text, end)) return money;
  return { ...money, value: { ...money.value, amount: shift(money.value.amount, power) }, end };
}

function readAfter(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.ordinal === true) return undefined;
  const unit = unitAt(text, numeral);
  if (unit === undefined) return undefined;
  return {
    kind: "money",
    value: { amount: shift(numeral.amount, unit.value.power), currency: unit.value.currency },
    start: numeral.start,
    end: unit.end,
    ...manner(numeral),
  };
}

function unitAt(text: string, numeral: Numeral): { readonly value: MoneyUnit; readonly end: number } | undefined {
  const sign = text.charAt(numeral.end);
  if (sign === "€") return { value: { currency: "EUR", power: 0 }, end: numeral.end + 1 };
  const place = skipJoint(text, numeral.end);
  if (place < 0) return undefined;
  const word = wordAt(text, place);
  if (word === "") return undefined;
  const end = place + word.length;
  if (word.length === 3 && CODES.includes(text.slice(place, end))) {
    return { value: { currency: currencyOfCode(text.slice(place, end)), power: 0 }, end };
  }
  const unit = ENGLISH_UNITS.get(word);
  if (unit !== undefined) {
    // "won" is a verb after small figures: Team 3 won.
    if (word === "won" && !isSum(numeral)) return undefined;
    if (word === "dong" || word === "lira") return numeral.amount.length >= 3 ? { value: unit, end } : undefined;
    return { value: unit, end };
  }
  if (word === "pounds" || word === "pound") {
    // A weight, unless it is a great sum or sterling.
    if (text.startsWith(" sterling", end)) return { value: { currency: "GBP", power: 0 }, end: end + 9 };
    return numeral.scaled === true && numeral.amount.length >= 6
      ? { value: { currency: "GBP", power: 0 }, end }
      : undefined;
  }
  const nation = DOLLAR_NATIONS.get(word) ?? (text.startsWith("U.S.", place) ? "USD" : undefined);
  if (nation === undefined) return undefined;
  const noun = skipSpace(text, text.startsWith("U.S.", place) ? place + 4 : end);
  const dollars = wordAt(text, noun);
  if (dollars !== "dollars" && dollars !== "dollar") return undefined;
  return { value: { currency: nation, power: 0 }, end: noun + dollars.length };
}

function isSum(numeral: Numeral): boolean {
  return numeral.scaled === true || (numeral.amount.length >= 3 && !numeral.amount.includes("."));
}

/** USD 300, KRW 5,000. */
function readCoded(text: string, start: number, end: number): Candidate | undefined {
  const code = text.slice(start, end);
  const place = skipSpace(text, end);
  if (!CODES.includes(code) || !isDigit(text.charCodeAt(place))) return undefined;
  const figure = readEnglishDigits(text, place);
  if (figure.amount === "" || figure.ordinal === true) return undefined;
  const money: Candidate = {
    kind: "money",
    value: { amount: figure.amount, currency: currencyOfCode(code) },
    start,
    end: figure.end,
    ...manner(figure),
  };
  return withSuffix(text, money);
}
