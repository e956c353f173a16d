import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { add, multiply } from "../amount.ts";
import { manner, quantity, withApproximation } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordList, isOneOf, skipSpace, skipSpaceBack } from "../words.ts";
import { bareFigure } from "./ko-bare.ts";
import type { Counted } from "./ko-counter.ts";
import { counterAt } from "./ko-counter.ts";
import { halfAfter, readFraction, readHalf, readTwofold } from "./ko-fraction.ts";
import { HANJA_NUMERALS, readHanja } from "./ko-hanja.ts";
import { readBasement, readFirst, readPrefixed } from "./ko-ordinal.ts";
import { readScore } from "./ko-score.ts";
import { signAmount } from "./ko-slash.ts";
import { FRACTION_SIGNS } from "./notation.ts";
import { isRegnal } from "./regnal.ts";

/** Korean figures: bare digits, digits or words with their counter, ranks, shares, scores. */
export const koreanNumber: KindReader = {
  numeral: (text, numeral) => readPair(text, numeral) ?? readCounted(text, numeral),
  heads: ["제", "첫", "지", "절", "반", "갑", "곱"],
  word: (text, start) => WORDS[text.charAt(start)]?.(text, start),
  signs: HANJA_NUMERALS + FRACTION_SIGNS,
  sign: (text, start) => readSign(text, start) ?? readHanja(text, start),
};

const WORDS: Readonly<Record<string, (text: string, start: number) => Candidate | undefined>> = {
  제: readPrefixed,
  첫: readFirst,
  지: readBasement,
  절: readHalf,
  반: readHalf,
  갑: readTwofold,
  곱: readTwofold,
};

/** What may join two figures: 3분의 1, 2와 4분의 1, 3대 1, 3:1. */
const JOINTS: ReadonlySet<number> = new Set(Array.from("분과와대-:–", (joint) => joint.charCodeAt(0)));

function readPair(text: string, numeral: Numeral): Candidate | undefined {
  if (!JOINTS.has(text.charCodeAt(skipSpace(text, numeral.end)))) return undefined;
  return readFraction(text, numeral) ?? readScore(text, numeral);
}

function readSign(text: string, start: number): Candidate | undefined {
  const amount = signAmount(text, start);
  return amount === undefined ? undefined : { kind: "number", value: { amount }, start, end: start + 1 };
}

function readCounted(text: string, numeral: Numeral): Candidate | undefined {
  const next = text.charAt(numeral.end);
  const base = readBase(text, numeral);
  if (base !== undefined) return base;
  if (isOtherUse(text, numeral, next)) return undefined;
  const clause = readClause(text, numeral);
  if (clause !== undefined) return clause;
  if (next === "세" && isRegnal(text, numeral))
    return readCount(text, numeral, { counter: "세", ordinal: true, end: numeral.end + 1 });
  const { figure, end } = withApproximation(text, numeral);
  const counted = counterAt(text, end, numeral);
  if (counted === undefined) return numeral.written === undefined ? readBare(figure, end) : spokenBare(text, numeral);
  // 1인당, 1개당: "per person", "per piece".
  if (numeral.amount === "1" && text.charAt(counted.end) === "당") return undefined;
  return readCount(text, figure, counted);
}

/** 제5조제1항제3호, 제5조의2제1항: the parts of a law without a space. */
function readClause(text: string, { start, written }: Numeral): Candidate | undefined {
  if (written !== undefined || text.charAt(start - 1) !== "제") return undefined;
  return isOneOf(text, start - 2, "편장절관조항호0123456789") ? readPrefixed(text, start - 1) : undefined;
}

const BASES = createWordList("진법 진수");

/** 10진법, 16진수, 십진법: the base of a notation, which English names with a word (hexadecimal) as often as a figure. */
function readBase(text: string, { start, end, amount, written }: Numeral): Candidate | undefined {
  const found = BASES(text, end);
  if (found === undefined || !endsKoreanWord(text, found.end)) return undefined;
  // 이진수 is a person's name.
  if (written !== undefined && end - start === 1 && text.startsWith("진수", end) && amount !== "10") return undefined;
  return { kind: "number", value: { amount }, start, end: found.end, written: "words" };
}

/** Figures that belong to words: 16진 표기, 제3자, 2030세대. */
function isOtherUse(text: string, numeral: Numeral, next: string): boolean {
  const { start, end, plain } = numeral;
  if (next === "진") return [2, 8, 10, 16].includes(plain);
  if (next === "자") return plain === 3 && text.charAt(skipSpaceBack(text, start) - 1) === "제";
  return next === "세" && text.startsWith("세대", end) && isDecadePair(numeral);
}

function isDecadePair({ written, amount }: Numeral): boolean {
  return written === undefined && /^[1-6]0[2-7]0$/.test(amount);
}

function readCount(text: string, figure: Numeral, { counter, ordinal, end }: Counted): Candidate {
  if (counter === "다스") return readDozens(figure, end);
  const half = ordinal === true || figure.vague === true ? -1 : halfAfter(text, counter, end);
  const amount = half < 0 ? figure.amount : add(figure.amount, "0.5");
  return {
    kind: "number",
    value: { ...quantity({ ...figure, amount }), ...(ordinal === undefined ? {} : { ordinal }), counter },
    start: figure.start,
    end: Math.max(end, half),
    ...manner(figure),
  };
}

/** 두 다스: twenty-four. */
function readDozens(figure: Numeral, end: number): Candidate {
  const amount = figure.vague === true ? "10" : multiply(figure.amount, "12");
  return { kind: "number", value: quantity({ ...figure, amount }), start: figure.start, end, ...manner(figure) };
}

/** Digits are figures whatever stands beside them. */
function readBare(figure: Numeral, end: number): Candidate {
  return { kind: "number", value: { amount: figure.amount }, start: figure.start, end, ...manner(figure) };
}

function spokenBare(text: string, numeral: Numeral): Candidate | undefined {
  const figure = bareFigure(text, numeral);
  if (figure === undefined) return undefined;
  return { kind: "number", value: quantity(figure), start: figure.start, end: figure.end, ...manner(figure) };
}
