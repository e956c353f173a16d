import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { isHangulSyllable } from "../../text/characters.ts";
import { isDigit } from "../../text/characters.ts";
import { readDigits } from "../digits.ts";
import { manner, withApproximation } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { isLatinEnd, isOneOf, skipSpace } from "../words.ts";
import { amountOf, ratioOf, shift } from "../amount.ts";
import { COUNTERS } from "./ko-words.ts";
import { isRegnal } from "./regnal.ts";
import { readKoreanWords } from "./ko-numeral.ts";

/** Korean figures: bare digits, and digits or words with their counter. */
export const koreanNumber: KindReader = {
  numeral: (text, numeral) => readFraction(text, numeral) ?? readCounted(text, numeral),
  // 제3차, 제2의, 첫 번째, 첫째
  heads: ["제", "첫"],
  word: (text, start) => (text.charAt(start) === "제" ? readPrefixed(text, start) : readFirst(text, start)),
};

function readCounted(text: string, numeral: Numeral): Candidate | undefined {
  // 16진수 and 2진법 are names of notations: hexadecimal, binary.
  if (text.charAt(numeral.end) === "진" && [2, 8, 10, 16].includes(numeral.plain)) return undefined;
  // 제3자: a third party.
  if (text.startsWith("제3자", numeral.start - 1)) return undefined;
  // 2030세대: people in their twenties and thirties.
  if (text.startsWith("세대", numeral.end) && isDecadePair(numeral)) return undefined;
  const { figure, end: at } = withApproximation(text, numeral);
  const counted = counterAt(text, at, numeral);
  // 1인당, 1개당: "per person", "per piece".
  if (counted !== undefined && numeral.amount === "1" && text.charAt(counted.end) === "당") return undefined;
  if (counted === undefined) {
    if (isRegnal(text, numeral)) return undefined;
    if (numeral.written !== undefined && !isBareNative(text, numeral)) return undefined;
    const thousand = thousandsAfter(text, numeral);
    return {
      kind: "number",
      value: { amount: thousand ? shift(numeral.amount, 3) : numeral.amount },
      start: numeral.start,
      end: at + (thousand ? 1 : 0),
      ...manner(figure),
    };
  }
  return {
    kind: "number",
    value: {
      amount: numeral.amount,
      ...(counted.ordinal ? { ordinal: true } : {}),
      counter: counted.counter,
    },
    start: numeral.start,
    end: counted.end,
    ...manner(figure),
  };
}

function isDecadePair({ written, amount }: Numeral): boolean {
  return written === undefined && /^[1-6]0[2-7]0$/.test(amount);
}

interface Counted {
  readonly counter: string;
  readonly ordinal?: true;
  readonly end: number;
}

function counterAt(text: string, at: number, numeral: Numeral): Counted | undefined {
  const place = skipSpace(text, at);
  const spaced = place !== at;
  const found = COUNTERS(text, place);
  if (found?.value.counter === undefined) return undefined;
  const { counter, ordinal } = found.value;
  if (!isWholeCounter(text, found.end, numeral, spaced)) return undefined;
  if (numeral.written !== undefined && !isSpokenCount(text, numeral, counter, spaced)) return undefined;
  return { counter, end: found.end, ...(ordinal === undefined ? {} : { ordinal }) };
}

/** With digits and no space a counter is nearly certain; otherwise its word must end as words do. */
function isWholeCounter(text: string, end: number, numeral: Numeral, spaced: boolean): boolean {
  if (!spaced && numeral.written === undefined) return endsKoreanWord(text, end) || end - numeral.end >= 2;
  return endsKoreanWord(text, end);
}

/** One Sino-Korean digit before a one-syllable counter is most often another word: 이번, 사건, 일부, 사장, 오대. */
function isSpokenCount(text: string, numeral: Numeral, counter: string, spaced: boolean): boolean {
  if (numeral.native === true && (counter === "째" || counter === "번째")) return true;
  if (numeral.native === true)
    return spaced || counter.length > 1 || numeral.end - numeral.start > 1 || isSafeJoint(text, numeral);
  if (numeral.end - numeral.start > 1)
    return spaced || numeral.end - numeral.start > 2 || counter.length > 1 || counter === "명";
  if (numeral.scaled === true) return spaced && "명개권번대척마리가지곳배장".includes(counter);
  return (
    counter.length > 1 &&
    counter !== "번째" &&
    !spaced &&
    ["개국", "인분", "차례", "학년", "주년", "단계"].includes(counter)
  );
}

/** 두명, 세개, 네번 without a space: common enough, but 한 and 세 also begin other words (한대, 세대). */
function isSafeJoint(text: string, numeral: Numeral): boolean {
  return isOneOf(text, numeral.start, "두네") && isOneOf(text, numeral.end, "명개번권마가");
}

/** 두 회사, 세 자녀, 다섯 아이: these stand before a noun without a counter and mean nothing else there. */
function isBareNative(text: string, numeral: Numeral): boolean {
  if (numeral.native !== true) return false;
  const word = text.slice(numeral.start, numeral.end);
  if (!BARE_NATIVES.has(word)) return false;
  return text.charCodeAt(numeral.end) === 0x20 && isHangulSyllable(text.charCodeAt(numeral.end + 1));
}

const BARE_NATIVES: ReadonlySet<string> = new Set("두 세 다섯 여섯 일곱 여덟 아홉 열두 스무".split(" "));

/** 1.5k, 20k: thousands, as English writes them. */
function thousandsAfter(text: string, numeral: Numeral): boolean {
  return (
    text.charAt(numeral.end) === "k" &&
    numeral.written === undefined &&
    numeral.scaled === undefined &&
    isLatinEnd(text, numeral.end + 1)
  );
}

/** 제3차, 제2의, 제21대: a rank whatever the counter. */
function readPrefixed(text: string, start: number): Candidate | undefined {
  // 제3자 is "third party", a word.
  if (text.startsWith("3자", start + 1)) return undefined;
  const at = skipSpace(text, start + 1);
  if (!isDigit(text.charCodeAt(at))) return undefined;
  const run = readDigits(text, at);
  if (run.plain < 0) return undefined;
  const found = COUNTERS(text, run.end);
  const counter = found?.value.counter;
  return {
    kind: "number",
    value: { amount: run.amount, ordinal: true, ...(counter === undefined ? {} : { counter }) },
    start,
    end: counter === undefined || found === undefined ? run.end : found.end,
  };
}

/** 첫 번째, 첫째, 첫번째. A bare 첫 (첫 회의) is "initial" as often as "first" and is left alone. */
function readFirst(text: string, start: number): Candidate | undefined {
  const at = skipSpace(text, start + 1);
  const counter = text.startsWith("번째", at) ? "번째" : text.charAt(start + 1) === "째" ? "째" : undefined;
  if (counter === undefined) return undefined;
  const end = counter === "째" ? start + 2 : at + 2;
  return { kind: "number", value: { amount: "1", ordinal: true, counter }, start, end, written: "words" };
}

/** 3분의 1, 삼분의 이: the denominator comes first. */
function readFraction(text: string, numeral: Numeral): Candidate | undefined {
  if (!text.startsWith("분의", numeral.end) || numeral.plain <= 0 || numeral.native === true) return undefined;
  const at = skipSpace(text, numeral.end + 2);
  const top = isDigit(text.charCodeAt(at)) ? readDigits(text, at) : readKoreanWords(text, at);
  if (top === undefined || top.plain < 0 || ("native" in top && top.native === true)) return undefined;
  const { top: numerator } = ratioOf(top.amount);
  return {
    kind: "number",
    value: { amount: amountOf({ top: numerator, bottom: BigInt(numeral.plain) }) },
    start: numeral.start,
    end: top.end,
    ...manner(numeral),
  };
}
