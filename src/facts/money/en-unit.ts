import type { Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import {
  isLatinEnd,
  lettersEnd,
  skipJoint,
  skipSpace,
  skipSpaceBack,
  stretchBefore,
  unitStart,
  wordAt,
  wordBefore,
  type Place,
} from "../words.ts";
import { powersOf, scaleOf } from "../number/en-words.ts";
import type { MoneyUnit } from "./currencies.ts";
import { isLikelyCode, SIGNS, unitOfCode } from "./currencies.ts";
import { ENGLISH_UNITS } from "./names.ts";

/** A unit behind a figure, and the power of ten of the scale letters between the two (10k$, 5M USD). */
export interface MoneyPlace {
  readonly unit: MoneyUnit;
  readonly power: number;
  readonly end: number;
}

/** The unit whose name stands at `at`, in either case: dollars, Hong Kong dollars, Swiss francs. */
export function nameAt(text: string, at: number): Place<MoneyUnit> | undefined {
  const name = ENGLISH_UNITS(text, at);
  return name === undefined || !isLatinEnd(text, name.end) ? undefined : name;
}

/** Letters that scale a sum of money, behind it or before its unit: $10K, 10k$, 5M USD, 3bn euros. */
export const LETTERS: ReadonlyMap<string, number> = new Map([
  ...powersOf("k grand", 3),
  ...powersOf("m mm mn mln mil mio", 6),
  ...powersOf("b bn bln", 9),
  ...powersOf("t tn trn", 12),
]);

/** The unit of money behind an English figure. */
export function moneyUnitAfter(text: string, numeral: Numeral): MoneyPlace | undefined {
  const { end, written } = numeral;
  if (written === undefined) {
    const sign = signAfter(text, numeral, end);
    if (sign !== undefined) return { ...sign, power: 0 };
    const letters = lettersEnd(text, end);
    const power = numeral.scaled === true ? undefined : LETTERS.get(text.slice(end, letters).toLowerCase());
    const scaled =
      power === undefined
        ? undefined
        : (signAfter(text, numeral, letters) ?? codedOrNamed(text, numeral, skipSpace(text, letters)));
    if (scaled !== undefined && power !== undefined) return { ...scaled, power };
    // 42MYR, 115.5USD
    const code = letters === end ? undefined : unitOfCode(text.slice(end, letters));
    if (code !== undefined && isLatinEnd(text, letters) && isLikelyCode(code, numeral.amount, true)) {
      return { unit: code, power: 0, end: letters };
    }
  }
  const place = skipJoint(text, unitStart(text, numeral));
  const found = place < 0 ? undefined : codedOrNamed(text, numeral, place);
  return found === undefined ? undefined : { ...found, power: 0 };
}

interface UnitEnd {
  readonly unit: MoneyUnit;
  readonly end: number;
}

/** 10$, 20 €, 10¢: a sign behind its figure, unless it stands before the next one ($ 10 $ 20). */
function signAfter(text: string, numeral: Numeral, at: number): UnitEnd | undefined {
  const place = skipSpace(text, at);
  const sign = text.charAt(place);
  const unit = sign === "¢" ? { currency: "USD", power: -2 } : { currency: SIGNS.get(sign) ?? "", power: 0 };
  if (unit.currency === "" || hasSignBefore(text, numeral.start)) return undefined;
  const next = skipSpace(text, place + 1);
  if (isDigit(text.charCodeAt(next)) && (next === place + 1 || !hasUnitBehind(text, next))) return undefined;
  return { unit, end: place + 1 };
}

function hasSignBefore(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== " ") return SIGNS.has(text.charAt(start - 1));
  return SIGNS.has(text.charAt(start - 2)) && !isDigit(text.charCodeAt(skipSpaceBack(text, start - 2) - 1));
}

/** The second figure of 10 $ 30 $ and 10 $ 30 cents has a unit of its own behind it. */
function hasUnitBehind(text: string, at: number): boolean {
  const place = skipSpace(text, digitsEnd(text, at));
  return SIGNS.has(text.charAt(place)) || nameAt(text, place)?.value.power === -2;
}

function codedOrNamed(text: string, numeral: Numeral, place: number): UnitEnd | undefined {
  const word = wordAt(text, place);
  if (word === "") return undefined;
  const code = unitOfCode(text.slice(place, place + word.length));
  if (code !== undefined) {
    const end = place + word.length;
    return isLikelyCode(code, numeral.amount, true) && isCodeOf(text, numeral, end) ? { unit: code, end } : undefined;
  }
  const name = nameAt(text, place);
  if (name === undefined || !isMoney(text, numeral, word, name.end)) return undefined;
  return { unit: name.value, end: name.end };
}

/** Whether a code is that of the figure before it: not in 3 USD50 cards, rmb 10 usd 20. */
function isCodeOf(text: string, { start }: Numeral, end: number): boolean {
  if (!isLatinEnd(text, end)) return false;
  const before = skipSpaceBack(text, start);
  const word = wordBefore(text, before);
  return unitOfCode(text.slice(before - word.length, before)) === undefined;
}

/** "won" is a verb behind small figures, 동 a part of Korean places, and pounds are a weight. */
function isMoney(text: string, numeral: Numeral, word: string, end: number): boolean {
  switch (word) {
    case "won":
      return isSum(numeral);
    case "dong":
    case "lira":
    case "colon":
    case "ether":
    case "quid":
      return numeral.vague === true || numeral.amount.length >= (word === "quid" ? 1 : 3);
    case "pound":
    case "pounds":
      return text.charAt(end - 1) === "g" || isSterling(text, numeral, end);
    default:
      return true;
  }
}

function isSum(numeral: Numeral): boolean {
  return (
    numeral.scaled === true || numeral.vague === true || (numeral.amount.length >= 3 && !numeral.amount.includes("."))
  );
}

const PAID =
  /\b(?:costs?|costing|priced?|paid|pays?|paying|worth|fined?|spen[dt]|earn(?:s|ed|ing)?|charged?|owed?|fees?|rent|salary|wages?|tax|debts?|loan|donated|raised|budget)(?: \w{1,10}){0,2} $/i;
const LONGEST_CUE = 36;

/** A great sum, one with pence, or one that is paid. */
function isSterling(text: string, numeral: Numeral, end: number): boolean {
  if ((numeral.scaled === true || numeral.vague === true) && numeral.amount.length >= 6) return true;
  if (/^ (?:and )?\S{1,12} (?:pence|p)\b/.test(text.slice(end, end + 24))) return true;
  return !text.startsWith(" of ", end) && PAID.test(stretchBefore(text, numeral.start, LONGEST_CUE));
}

/** The million of 75 USD million. */
export function scaleWordAfter(
  text: string,
  end: number,
): { readonly power: number; readonly end: number } | undefined {
  const place = skipJoint(text, end);
  const word = place < 0 ? "" : wordAt(text, place);
  const power = scaleOf(word);
  return power === undefined ? undefined : { power, end: place + word.length };
}
