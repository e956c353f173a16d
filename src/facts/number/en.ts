import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { amountOf } from "../amount.ts";
import { manner, quantity } from "../numeral.ts";
import { isClauseEnd, isOneOf, skipSpaceBack, standsAlone, wordAt, wordBefore } from "../words.ts";
import { BASE_HEADS, readBase } from "./en-base.ts";
import { BASEMENT_HEADS, readBasement } from "./en-basement.ts";
import { nextWord } from "./en-chain.ts";
import { COPY_HEADS, readCopies } from "./en-copies.ts";
import { isOneCounted, readBoth } from "./en-counted.ts";
import { readEnglishFigure } from "./en-numeral.ts";
import { isCountedNoun } from "./en-letter.ts";
import { MULTIPLE_HEADS, readMultiple } from "./en-multiple.ts";
import { isRank } from "./en-rank.ts";
import { readRoman, ROMAN_HEADS } from "./en-roman.ts";
import { readScore } from "./en-score.ts";
import { TIME_UNITS } from "./en-words.ts";
import { FRACTION_SIGNS, vulgarNumeral } from "./notation.ts";

/** English figures in digits and words. The noun that follows is left out: it rarely matches a Korean counter. */
export const englishNumber: KindReader = {
  numeral: (text, numeral) =>
    readScore(text, numeral) ?? readShare(text, numeral) ?? readHundredth(text, numeral) ?? readCount(text, numeral),
  heads: ["both", ...BASE_HEADS, ...BASEMENT_HEADS, ...COPY_HEADS, ...MULTIPLE_HEADS, ...ROMAN_HEADS],
  word: (text, start, end) =>
    readRoman(text, start, end) ??
    readBoth(text, start, end) ??
    readBase(text, start, end) ??
    readCopies(text, start, end) ??
    readBasement(text, start, end) ??
    readMultiple(text, start, end),
  signs: FRACTION_SIGNS,
  sign: (text, start) => {
    const figure = vulgarNumeral(text, start);
    return figure === undefined ? undefined : readCount(text, figure);
  },
};

function readCount(text: string, numeral: Numeral): Candidate | undefined {
  if ((numeral.written !== undefined && !isCount(text, numeral)) || isBrand(text, numeral)) return undefined;
  const times = timesEnd(text, numeral);
  return {
    kind: "number",
    value: {
      ...quantity(numeral),
      ...(numeral.ordinal === undefined ? {} : { ordinal: true }),
      ...(times < 0 ? {} : { counter: "times" }),
    },
    start: numeral.start,
    end: times < 0 ? numeral.end : times,
    ...manner(numeral),
  };
}

const BRAND = "7-Eleven";

/** A shop's name, of which no translation keeps the figures. */
function isBrand(text: string, { start, amount }: Numeral): boolean {
  return (amount === "7" && text.startsWith(BRAND, start)) || (amount === "11" && text.startsWith(BRAND, start - 2));
}

/** The end of ` times` or `-fold` behind a count, or -1. */
function timesEnd(text: string, { end, ordinal, vague }: Numeral): number {
  if (ordinal === true || vague === true) return -1;
  const { word, start } = nextWord(text, end);
  return word === "times" || word === "fold" ? start + word.length : -1;
}

function isCount(text: string, numeral: Numeral): boolean {
  if (numeral.ordinal === true) return isRank(text, numeral);
  // A few days and half a mile say something of their units only.
  if (numeral.vague === true) return numeral.amount !== "1";
  if (numeral.written === "article" && numeral.amount === "0.5") return false;
  // a couple of things: Korean says 몇 가지
  if (numeral.amount === "2" && numeral.bound === "about") return standsAlone(text, numeral.start, numeral.end);
  if (numeral.amount === "2" && text.startsWith("-way", numeral.end)) return false;
  // "one" is a pronoun more often than a figure (one of, no one, one another, the one); with a unit other kinds take it.
  if (numeral.amount !== "1" || numeral.scaled === true) return true;
  if (text.startsWith("ore than ", numeral.start - 9)) return true;
  return standsAlone(text, numeral.start, numeral.end) || isOneCounted(text, numeral) || isOneIn(text, numeral);
}

/** One in four failed, one in ten adults, one in five. */
function isOneIn(text: string, { start, end }: Numeral): boolean {
  const whole = text.startsWith(" in ", end) ? readEnglishFigure(text, end + 4) : undefined;
  if (whole === undefined || whole.ordinal === true || whole.plain < 3 || whole.plain > 1000) return false;
  const next = wordAt(text, whole.end + 1);
  if (isCountedNoun(next)) return true;
  return !TIME_UNITS.has(next) && (isClauseEnd(text, whole.end) || (isSentenceStart(text, start) && next !== ""));
}

function isSentenceStart(text: string, start: number): boolean {
  return start === 0 || isOneOf(text, skipSpaceBack(text, start) - 1, ".!?");
}

/** one-hundredth the size, one thousandth of the cost: a part, where "the hundredth" is a rank. */
function readHundredth(text: string, { start, end, amount, ordinal }: Numeral): Candidate | undefined {
  if (ordinal !== true || !/^10{2,}$/.test(amount) || !/^one[- ]\w+$/i.test(text.slice(start, end))) return undefined;
  if (!HUNDREDTHS.has(wordAt(text, end + 1))) return undefined;
  const value = { amount: amountOf({ top: 1n, bottom: BigInt(amount) }) };
  return { kind: "number", value, start, end, written: "words" };
}

const HUNDREDTHS: ReadonlySet<string> = new Set("the of as that its".split(" "));

/** one out of three, alone or as an answer; between other words both figures count, as they do in Korean (3명 중 1명). */
function readShare(text: string, numeral: Numeral): Candidate | undefined {
  const { start, end, amount, ordinal, vague } = numeral;
  if (!text.startsWith(" out of ", end) || ordinal === true || vague === true) return undefined;
  const place = end + 8;
  const whole = readEnglishFigure(text, place);
  if (whole === undefined || whole.plain < 2 || whole.ordinal === true || !/^\d+$/.test(amount)) return undefined;
  const isAnswer = wordBefore(text, start - 1) === "is";
  if (Number(amount) >= whole.plain || (!isAnswer && !standsAlone(text, start, whole.end))) return undefined;
  const value = { amount: amountOf({ top: BigInt(amount), bottom: BigInt(whole.plain) }) };
  return { kind: "number", value, start, end: whole.end, written: "words" };
}
