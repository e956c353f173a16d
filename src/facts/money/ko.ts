import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { isDigit, isHangulSyllable } from "../../text/characters.ts";
import { shift } from "../amount.ts";
import { manner, withApproximation } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { isLatinEnd, isOneOf, skipSpace } from "../words.ts";
import { readKoreanDigits } from "../number/ko-numeral.ts";
import type { MoneyUnit } from "./currencies.ts";
import { CODES, currencyOfCode, KOREAN_UNITS, NOT_MONEY } from "./currencies.ts";
import { MONEY_SIGNS, readSigned } from "./signed.ts";

/** 2,040만 원, 1억1천만 달러, $30억, USD 300, 300 USD. */
export const koreanMoney: KindReader = {
  numeral: (text, numeral) => readAfter(text, numeral),
  signs: MONEY_SIGNS,
  sign: (text, start) => {
    const signed = readSigned(text, start, readKoreanDigits);
    if (signed === undefined) return undefined;
    // $100만 달러: the unit twice.
    const unit = KOREAN_UNITS(text, skipSpace(text, signed.end));
    return unit?.value.currency === "USD" && isHangulSyllable(text.charCodeAt(unit.end - 1))
      ? { ...signed, end: unit.end }
      : signed;
  },
  heads: CODES.map((code) => code.toLowerCase()),
  word: readCoded,
};

function readAfter(text: string, numeral: Numeral): Candidate | undefined {
  const { figure, end: at } = withApproximation(text, numeral);
  const place = skipSpace(text, at);
  const unit = KOREAN_UNITS(text, place) ?? codeAt(text, place);
  if (unit === undefined || !isUnit(text, numeral, place, unit.end)) return undefined;
  const { currency, power } = unit.value;
  // 파운드 is a weight unless the sum is large.
  if (text.startsWith("파운드", place) && numeral.scaled !== true) return undefined;
  const tail = text.charAt(unit.end) === "화" && endsKoreanWord(text, unit.end + 1) ? 1 : 0;
  return {
    kind: "money",
    value: { amount: shift(numeral.amount, power), currency },
    start: numeral.start,
    end: unit.end + tail,
    ...manner(figure),
  };
}

function isUnit(text: string, numeral: Numeral, place: number, end: number): boolean {
  if (NOT_MONEY(text, place) !== undefined) return false;
  if (numeral.native === true && !text.startsWith("달러", place)) return false;
  const short = end - place === 1;
  // 이유로 (for a reason) is no two euros: one Sino-Korean digit needs a space, and 이 is "this".
  const single = numeral.written !== undefined && numeral.native !== true && numeral.end - numeral.start === 1;
  if (single && (place === numeral.end || isOneOf(text, numeral.start, "이"))) return false;
  if (!short) return true;
  // 삼원 and 이불 are words; 불 and 엔 need a digit, and 원 a figure of some length.
  if (numeral.written !== undefined) {
    if (!isOneOf(text, place, "원엔") || numeral.end - numeral.start < (numeral.scaled === true ? 2 : 9)) return false;
    return endsKoreanWord(text, end);
  }
  return isOneOf(text, place, "$€£¥₩") || endsKoreanWord(text, end) || isOneOf(text, end, "짜어상대선화권");
}

function codeAt(text: string, at: number): { readonly value: MoneyUnit; readonly end: number } | undefined {
  const code = text.slice(at, at + 3);
  if (!CODES.includes(code) || !isLatinEnd(text, at + 3)) return undefined;
  return { value: { currency: currencyOfCode(code), power: 0 }, end: at + 3 };
}

/** USD 300. */
function readCoded(text: string, start: number, end: number): Candidate | undefined {
  const place = skipSpace(text, end);
  const code = text.slice(start, end);
  if (!CODES.includes(code) || !isDigit(text.charCodeAt(place))) return undefined;
  const figure = readKoreanDigits(text, place);
  if (figure.amount === "") return undefined;
  return {
    kind: "money",
    value: { amount: figure.amount, currency: currencyOfCode(code) },
    start,
    end: figure.end,
    ...manner(figure),
  };
}
