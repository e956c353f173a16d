import type { Candidate, CandidateOf, KindReader, Numeral } from "../numeral.ts";
import { isDigit, isHangulSyllable } from "../../text/characters.ts";
import { shift } from "../amount.ts";
import { manner, quantity, withApproximation } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { isLatinEnd, lettersEnd, skipSpace } from "../words.ts";
import { readKoreanDigits, readKoreanFigure } from "../number/ko-numeral.ts";
import { CODE_HEADS, isLikelyCode, SIGNS, unitOfCode } from "./currencies.ts";
import { moneyUnitAfter, type MoneyPlace } from "./en-unit.ts";
import { readKoreanHeader } from "./header.ts";
import { withHundredths, type HundredthReader } from "./joined.ts";
import { isKoreanSum } from "./ko-sum.ts";
import { KOREAN_UNITS, KOREAN_UNITS_BEFORE } from "./names.ts";
import { MONEY_SIGNS, readSigned } from "./signed.ts";

/** 2,040만 원, 1억1천만 달러, $30억, USD 300, 300 USD, 3달러 50센트, 단위: 백만원. */
export const koreanMoney: KindReader = {
  numeral: readAfter,
  signs: MONEY_SIGNS,
  sign: (text, start) => {
    const signed = readSigned(text, start, readKoreanDigits);
    return signed?.kind === "money" ? withRepeatedUnit(text, signed) : undefined;
  },
  heads: [...CODE_HEADS, "단"],
  word: (text, start, end) =>
    text.charAt(start) === "단" ? readKoreanHeader(text, start) : readCoded(text, start, end),
};

type Money = CandidateOf<"money">;

/** $100만 달러, US$ 5만불: the unit twice. */
function withRepeatedUnit(text: string, money: Money): Money {
  const unit = KOREAN_UNITS(text, skipSpace(text, money.end));
  const isTwice = unit?.value.currency === money.value.currency && isHangulSyllable(text.charCodeAt(unit.end - 1));
  return isTwice ? { ...money, end: unit.end } : money;
}

function readAfter(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.ordinal === true) return undefined;
  const { figure, end: at } = withApproximation(text, numeral);
  const place = skipSpace(text, at);
  const found = unitAt(text, numeral, place);
  if (found === undefined) return undefined;
  const { unit, power, end } = found;
  const tail = text.charAt(end) === "화" && endsKoreanWord(text, end + 1) ? 1 : 0;
  const money: Money = {
    kind: "money",
    value: {
      ...quantity(figure),
      amount: shift(numeral.amount, power + unit.power),
      currency: nationBefore(text, numeral.start, unit.currency),
    },
    start: numeral.start,
    end: end + tail,
    ...manner(figure),
  };
  return unit.power === 0 ? withHundredths(text, money, HUNDREDTHS) : money;
}

function unitAt(text: string, numeral: Numeral, place: number): MoneyPlace | undefined {
  const name = KOREAN_UNITS(text, place);
  if (name !== undefined) {
    return isKoreanSum(text, numeral, place, name.end) ? { unit: name.value, power: 0, end: name.end } : undefined;
  }
  // Signs, codes and English names stand behind digits only: 10₩, 5만 USD, 12 dollars.
  const code = unitOfCode(text.slice(place, lettersEnd(text, place)));
  if (code !== undefined) {
    const isSum = numeral.written === undefined || numeral.scaled === true;
    return isSum && isLikelyCode(code, numeral.amount, true)
      ? { unit: code, power: 0, end: lettersEnd(text, place) }
      : undefined;
  }
  const sign = SIGNS.get(text.charAt(place));
  const isBehind = sign !== undefined && !isDigit(text.charCodeAt(skipSpace(text, place + 1)));
  if (isBehind && numeral.end === place) return { unit: { currency: sign, power: 0 }, power: 0, end: place + 1 };
  return numeral.written === undefined ? moneyUnitAfter(text, numeral) : undefined;
}

/** 호주달러로 300달러: the nation is said before. */
function nationBefore(text: string, start: number, currency: string): string {
  if (currency !== "USD" || !text.startsWith("로 ", start - 2)) return currency;
  return KOREAN_UNITS_BEFORE(text, start - 2)?.value.currency ?? currency;
}

const HUNDREDTHS: HundredthReader = {
  joints: [" ", ""],
  figureAt: readKoreanFigure,
  unitEnd: (text, figure) => {
    const unit = KOREAN_UNITS(text, skipSpace(text, figure.end));
    return unit?.value.power === -2 ? unit.end : -1;
  },
};

/** USD 300, EUR29.99. */
function readCoded(text: string, start: number, end: number): Candidate | undefined {
  const unit = unitOfCode(text.slice(start, end));
  const place = skipSpace(text, text.charCodeAt(end) === 0x2e && end - start === 2 ? end + 1 : end);
  if (unit === undefined || !isDigit(text.charCodeAt(place)) || !isLatinEnd(text, start - 1)) return undefined;
  const figure = readKoreanDigits(text, place);
  if (figure.amount === "" || !isLikelyCode(unit, figure.amount, false)) return undefined;
  return withRepeatedUnit(text, {
    kind: "money",
    value: { ...quantity(figure), amount: shift(figure.amount, unit.power), currency: unit.currency },
    start,
    end: figure.end,
    ...manner(figure),
  });
}
