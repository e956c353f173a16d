import type { Candidate, CandidateOf, KindReader, Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { shift } from "../amount.ts";
import { isPhraseEnd, isRate } from "../measure/en-article.ts";
import { manner, quantity } from "../numeral.ts";
import { isLatinEnd, isOneOf, lettersEnd, skipJoint, skipSpace, wordAt, wordBefore, type Place } from "../words.ts";
import { readEnglishDigits, readEnglishFigure } from "../number/en-numeral.ts";
import type { MoneyUnit } from "./currencies.ts";
import { CODE_HEADS, isLikelyCode, SIGNS, unitOfCode } from "./currencies.ts";
import { LETTERS, moneyUnitAfter, nameAt, scaleWordAfter, type MoneyPlace } from "./en-unit.ts";
import { headerAhead, headerBehind } from "./header.ts";
import { withHundredths, type HundredthReader } from "./joined.ts";
import { MONEY_SIGNS, readSigned, signAt } from "./signed.ts";

/** $3 billion, $1.2bn, US$5, 3 million dollars, 10 cents, USD 300, 300 USD, 20 dollars 43 cents, in millions of won. */
export const englishMoney: KindReader = {
  numeral: readAfter,
  signs: MONEY_SIGNS,
  sign: readSign,
  heads: [...CODE_HEADS, "a", "in", "unit", "rupees", "ringgit", "dollar"],
  word: (text, start, end) => {
    const word = text.slice(start, end);
    if (word === "a" || word === "A") return readArticle(text, start, end);
    if (word === "in") return headerAhead(text, start, skipSpace(text, end), unitAt) ?? inSign(text, start, end);
    if (word.toLowerCase() === "unit") return readUnitHeader(text, end);
    return readCoded(text, start, end);
  },
};

type Money = CandidateOf<"money">;

function readAfter(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.ordinal === true) return undefined;
  const place = moneyUnitAfter(text, numeral);
  return place === undefined ? undefined : withHundredths(text, sumOf(text, numeral, place), HUNDREDTHS);
}

function sumOf(text: string, numeral: Numeral, { unit, power, end }: MoneyPlace): Money {
  // 75 USD million.
  const scale = numeral.scaled === true ? undefined : scaleWordAfter(text, end);
  const whole = power + unit.power + (scale?.power ?? 0);
  return {
    kind: "money",
    value: { ...quantity(numeral), amount: shift(numeral.amount, whole), currency: unit.currency },
    start: numeral.start,
    end: scale?.end ?? end,
    ...manner(numeral),
  };
}

function unitAt(text: string, at: number): Place<MoneyUnit> | undefined {
  const word = wordAt(text, at);
  const code = unitOfCode(text.slice(at, at + word.length));
  return code === undefined ? nameAt(text, at) : { value: code, end: at + word.length };
}

/** $3 billion, $10K, $10 grand, US$ million. */
function readSign(text: string, start: number): Candidate | undefined {
  const signed = readSigned(text, start, readEnglishDigits);
  if (signed?.kind === "money") return withHundredths(text, withSuffix(text, signed), HUNDREDTHS);
  const sign = signAt(text, start);
  return sign === undefined
    ? undefined
    : headerBehind(text, { currency: sign.currency, power: 0 }, sign.start, start + 1);
}

function withSuffix(text: string, money: Money): Money {
  // $5.2 M
  const isApart = text.charCodeAt(money.end) === 0x20 && isOneOf(text, money.end + 1, "gMB");
  const place = isApart ? money.end + 1 : money.end;
  const end = lettersEnd(text, place);
  const letters = text.slice(place, end);
  const power = isApart && end - place > 1 && letters !== "grand" ? undefined : LETTERS.get(letters.toLowerCase());
  if (power === undefined || !isLatinEnd(text, end)) return money;
  return { ...money, value: { ...money.value, amount: shift(money.value.amount, power) }, end };
}

const HUNDREDTHS: HundredthReader = {
  joints: [" ", ", ", " and ", " & "],
  figureAt: readEnglishFigure,
  unitEnd: (text, figure) => {
    const place = skipSpace(text, figure.end);
    if (isOneOf(text, place, "cp¢") && isLatinEnd(text, place + 1)) return place + 1;
    const joint = skipJoint(text, figure.end);
    const unit = joint < 0 ? undefined : hundredthAt(text, joint);
    return unit ?? (isSpokenSum(text, figure) ? figure.end : -1);
  },
};

function hundredthAt(text: string, at: number): number | undefined {
  const word = wordAt(text, at);
  if (word === "sen" || word === "sens" || word === "fils" || word === "kopiykas") return at + word.length;
  const unit = nameAt(text, at);
  return unit?.value.power === -2 ? unit.end : undefined;
}

/** thirteen dollars forty-five, 15 dollars 50, $100 and fifty: two digits that end the phrase, behind a name or an "and". */
function isSpokenSum(text: string, { start, end, plain, written }: Numeral): boolean {
  const isEnd = end === text.length || isOneOf(text, end, ".!?)\n");
  if (plain < 10 || !isEnd || isDigit(text.charCodeAt(end + 1))) return false;
  // "between $30 and 50" names two sums.
  const before = text.charCodeAt(start - 1) === 0x20 ? wordBefore(text, start - 1) : "";
  return before === "and" ? written !== undefined : before.length >= 3 && unitOfCode(before) === undefined;
}

/** USD 300, KRW5,000, Rs. 20, rupees 500, dollar 22.5 million; (KRW million). */
function readCoded(text: string, start: number, end: number): Candidate | undefined {
  const word = text.slice(start, end);
  const isName = NAMES_BEFORE.has(word.toLowerCase());
  const unit = isName ? nameAt(text, start)?.value : unitOfCode(word);
  if (unit === undefined) return undefined;
  const dot =
    text.charCodeAt(end) === 0x2e && !isLatinEnd(text, end - 1) && (word.length === 2 || isName) ? end + 1 : end;
  const place = skipSpace(text, dot);
  if (!isDigit(text.charCodeAt(place))) return isName ? undefined : headerBehind(text, unit, start, end);
  const figure = readEnglishDigits(text, place);
  if (figure.amount === "" || figure.ordinal === true || !isLikelyCode(unit, figure.amount, false)) return undefined;
  // "of every dollar 20 cents": only a great sum follows its name.
  if (word.toLowerCase() === "dollar" && figure.scaled !== true) return undefined;
  const money: Money = {
    kind: "money",
    value: { ...quantity(figure), amount: shift(figure.amount, unit.power), currency: unit.currency },
    start,
    end: figure.end,
    ...manner(figure),
  };
  return withHundredths(text, withSuffix(text, money), HUNDREDTHS);
}

const NAMES_BEFORE: ReadonlySet<string> = new Set(["rupees", "ringgit", "dollar"]);

/** (Unit: million won), (Unit: USD thousand), Unit: US$ million. */
function readUnitHeader(text: string, end: number): Candidate | undefined {
  if (text.charCodeAt(end) !== 0x3a) return undefined;
  const place = skipSpace(text, end + 1);
  return headerAhead(text, place, place, unitAt);
}

/** in US$ millions, in $ thousands. */
function inSign(text: string, start: number, end: number): Candidate | undefined {
  const place = skipSpace(text, end);
  const sign = SIGNS.has(text.charAt(place)) ? place : lettersEnd(text, place);
  const money = signAt(text, sign);
  if (money === undefined || money.start !== place) return undefined;
  return headerBehind(text, { currency: money.currency, power: 0 }, start, sign + 1);
}

/** A dollar, a euro: a yen is a longing, a won nothing. */
const COUNTED: ReadonlySet<string> = new Set("dollar euro ruble rouble rupee".split(" "));

/** a dollar, a dollar and 42 cents; not a dollar store, 30 rubles a dollar. */
function readArticle(text: string, start: number, end: number): Candidate | undefined {
  const place = skipSpace(text, end);
  const word = wordAt(text, place);
  const unit = COUNTED.has(word) ? nameAt(text, place) : undefined;
  if (unit === undefined) return undefined;
  const value = { amount: "1", currency: unit.value.currency };
  const money: Money = { kind: "money", value, start, end: unit.end, written: "article" };
  const whole = withHundredths(text, money, HUNDREDTHS);
  return whole !== money || (isPhraseEnd(text, unit.end) && !isRate(text, start)) ? whole : undefined;
}
