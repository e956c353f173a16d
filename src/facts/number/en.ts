import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { amountOf } from "../amount.ts";
import { manner, quantity } from "../numeral.ts";
import { standsAlone, wordBefore } from "../words.ts";
import { nextWord } from "./en-chain.ts";
import { isOneCounted, readBoth } from "./en-counted.ts";
import { readEnglishFigure } from "./en-numeral.ts";
import { MULTIPLE_HEADS, readMultiple } from "./en-multiple.ts";
import { isRank } from "./en-rank.ts";
import { readRoman, ROMAN_HEADS } from "./en-roman.ts";
import { readScore } from "./en-score.ts";
import { FRACTION_SIGNS, vulgarNumeral } from "./notation.ts";

/** English figures in digits and words. The noun that follows is left out: it rarely matches a Korean counter. */
export const englishNumber: KindReader = {
  numeral: (text, numeral) => readScore(text, numeral) ?? readShare(text, numeral) ?? readCount(text, numeral),
  heads: ["both", ...MULTIPLE_HEADS, ...ROMAN_HEADS],
  word: (text, start, end) =>
    readRoman(text, start, end) ?? readBoth(text, start, end) ?? readMultiple(text, start, end),
  signs: FRACTION_SIGNS,
  sign: (text, start) => {
    const figure = vulgarNumeral(text, start);
    return figure === undefined ? undefined : readCount(text, figure);
  },
};

function readCount(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.written !== undefined && !isCount(text, numeral)) return undefined;
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
  // "one" is a pronoun more often than a figure (one of, no one, one another, the one); with a unit other kinds take it.
  if (numeral.amount !== "1" || numeral.scaled === true) return true;
  return standsAlone(text, numeral.start, numeral.end) || isOneCounted(text, numeral);
}

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
