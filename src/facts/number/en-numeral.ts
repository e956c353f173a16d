import type { Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { amountOf, canonical, multiply, negate, ratioOf, shift } from "../amount.ts";
import { nameAt as unitNameAt } from "../measure/en-names.ts";
import { skipSpaceBack, standsAlone, wordAt, wordBefore } from "../words.ts";
import type { Chain, Group } from "./en-chain.ts";
import { figureJoint, nextWord, readChain, readPair, scalesAt, withHundred } from "./en-chain.ts";
import { negationStart, readEnglishDigits as readFigure } from "./en-digits.ts";
import { readBroken, readPart, readPoint } from "./en-fraction.ts";
import { readHalf, readHalfArticle } from "./en-half.ts";
import { readFew, readVague, VAGUE_WORDS } from "./en-vague.ts";
import { CARDINALS, DOZENS, JOINED, ORDINALS, SCALE_ORDINALS, SCALES } from "./en-words.ts";

/** Reads the figure whose first digit stands at `start`. */
export function readEnglishDigits(text: string, start: number): Numeral {
  const figure = readFigure(text, start);
  return dividedBy(text, figure) ?? figure;
}

/** Reads a figure in words: `twenty-five`, `three hundred thousand`, `two and a half million`, `twenty-first`, `dozens`. */
export function readEnglishWords(text: string, start: number, first: string): Numeral | undefined {
  const figure = readUnsigned(text, start, first);
  if (figure === undefined) return undefined;
  const signed = withSign(text, figure);
  return dividedBy(text, signed) ?? signed;
}

/** Reads the figure in digits or words at `at`. */
export function readEnglishFigure(text: string, at: number): Numeral | undefined {
  return isDigit(text.charCodeAt(at)) ? readEnglishDigits(text, at) : readEnglishWords(text, at, wordAt(text, at));
}

function readUnsigned(text: string, start: number, first: string): Numeral | undefined {
  if (first === "a" || first === "an") return readArticle(text, start, start + first.length);
  if (first === "half") return readHalf(text, start);
  if (first === "quarter") return readQuarter(text, start);
  if (SCALES.has(first)) return readBareScale(text, start, first);
  const power = SCALE_ORDINALS.get(first);
  if (power !== undefined) return rankOf(start, { value: 10 ** power, end: start + first.length });
  if (first === "nought" || first === "naught") return readNought(text, start);
  const group = readPair(text, start);
  if (group === undefined) return readVague(text, start, first);
  return group.ordinal
    ? rankOf(start, group)
    : (readSpokenPair(text, start, group) ?? readCardinal(text, start, group));
}

function rankOf(start: number, { value, end }: Pick<Group, "value" | "end">): Numeral {
  return { start, end, amount: String(value), plain: value, written: "words", ordinal: true };
}

function readCardinal(text: string, start: number, group: Group): Numeral {
  const chain = readChain(text, withHundred(text, group));
  const broken = readBroken(text, start, chain);
  if (broken !== undefined) return { start, ...broken, plain: -1, written: "words" };
  return chain.ordinal ? chainOf(start, chain) : (withPoint(text, start, chain) ?? withCount(text, start, chain));
}

function chainOf(start: number, { value, end, ordinal, scale, isSingle }: Chain): Numeral {
  const amount = String(value);
  return {
    start,
    end,
    amount,
    plain: value < 10000n ? Number(value) : -1,
    written: "words",
    ...(ordinal ? { ordinal } : {}),
    ...(value >= 100n ? { scaled: true } : {}),
    ...(isSingle && scale >= 6 ? { power: scale } : {}),
  };
}

/** five point five million; not "at one point five people". */
function withPoint(text: string, start: number, chain: Chain): Numeral | undefined {
  const point = readPoint(text, chain.end);
  if (point === undefined || wordBefore(text, start - 1) === "at") return undefined;
  const scale = scalesAt(text, point.end);
  const power = scale.ordinal ? 0 : scale.power;
  const amount = shift(canonical(String(chain.value), point.amount), power);
  return { start, end: power > 0 ? scale.end : point.end, amount, plain: -1, written: "words" };
}

/** two dozen, three grand, or the figure as it is. */
function withCount(text: string, start: number, chain: Chain): Numeral {
  const figure = chainOf(start, chain);
  const { word, start: place } = nextWord(text, chain.end);
  if (!DOZENS.has(word)) return figure;
  return {
    start,
    end: place + word.length,
    amount: multiply(figure.amount, "12"),
    plain: -1,
    written: "words",
    bound: "about",
  };
}

/** one twenty two, alone on its line: 122. */
function readSpokenPair(text: string, start: number, { value, end }: Group): Numeral | undefined {
  if (value < 1 || value > 9 || text.charCodeAt(end) !== 0x20) return undefined;
  const pair = readPair(text, end + 1);
  if (pair === undefined || pair.ordinal || pair.value < 20 || !standsAlone(text, start, pair.end)) return undefined;
  const whole = value * 100 + pair.value;
  return { start, end: pair.end, amount: String(whole), plain: whole, written: "words" };
}

/** hundred thousand; hundred, million alone on their line. */
function readBareScale(text: string, start: number, first: string): Numeral | undefined {
  if (first.length <= 4 && SCALES.get(first) !== 5) return undefined;
  const end = start + first.length;
  const power = SCALES.get(first) ?? 0;
  const scale = scalesAt(text, end);
  if (scale.ordinal || (power !== 2 && scale.power > 0)) return undefined;
  if (scale.power === 0 && !standsAlone(text, start, end) && !isBeforeUnit(text, start, end)) return undefined;
  const chain = power === 2 ? readChain(text, { value: 100, end, ordinal: false, tail: 0 }) : undefined;
  if (chain !== undefined) return chainOf(start, chain);
  return { start, end, amount: shift("1", power), plain: -1, written: "words", scaled: true };
}

/** thousand liters, hundred meters; not multi-million, nor hundred-foot. */
function isBeforeUnit(text: string, start: number, end: number): boolean {
  return (
    text.charCodeAt(end) === 0x20 && text.charCodeAt(start - 1) !== 0x2d && unitNameAt(text, end + 1) !== undefined
  );
}

/** nought point five, nought; not "came to naught". */
function readNought(text: string, start: number): Numeral | undefined {
  if (IDLE.has(wordBefore(text, skipSpaceBack(text, start)))) return undefined;
  return readCardinal(text, start, { value: 0, end: start + 6, ordinal: false, tail: 0 });
}

const IDLE: ReadonlySet<string> = new Set("to for at".split(" "));

/** a hundred, a million and a half, a dozen, a third of; the article before a unit is that kind's own business. */
function readArticle(text: string, start: number, end: number): Numeral | undefined {
  const { word, start: place } = nextWord(text, end);
  if (word === "") return undefined;
  if (word === "dozen") {
    return { start, end: place + 5, amount: "12", plain: 12, written: "article", bound: "about" };
  }
  if (word === "few" || word === "couple") return readFew(text, start, place, word);
  // A pair is two where it is all that is said; beside a noun Korean has 한 쌍.
  if (word === "pair" && standsAlone(text, start, place + 4)) {
    return { start, end: place + 4, amount: "2", plain: 2, written: "words" };
  }
  if (word === "half") return readHalfArticle(text, start, place);
  const part = readPart(text, start, place);
  if (part !== undefined) return { start, ...part, plain: -1, written: "words" };
  // Most articles stand before nouns.
  if (!SCALES.has(word) && !SCALE_ORDINALS.has(word) && word !== "grand") return undefined;
  const group = withHundred(text, { value: 1, end, ordinal: false, tail: 0 });
  const chain = readChain(text, group);
  if (chain.end === end) return undefined;
  const broken = readBroken(text, start, chain);
  const figure = chainOf(start, chain);
  return { ...figure, ...(broken === undefined ? {} : { ...broken, plain: -1 }), written: "article" };
}

/** quarter million. */
function readQuarter(text: string, start: number): Numeral | undefined {
  const scale = scalesAt(text, start + 7);
  if (scale.power < 3 || scale.ordinal) return undefined;
  return { start, end: scale.end, amount: shift("0.25", scale.power), plain: -1, written: "words", scaled: true };
}

function withSign(text: string, figure: Numeral): Numeral {
  const start = figure.vague === true || figure.ordinal === true ? figure.start : negationStart(text, figure.start);
  return start === figure.start ? figure : { ...figure, start, amount: negate(figure.amount), plain: -1 };
}

/** one over three, alone or as an answer: 1/3. */
function dividedBy(text: string, top: Numeral): Numeral | undefined {
  const over = nextWord(text, top.end);
  if (over.word !== "over" || top.ordinal === true || top.amount === "" || top.vague === true) return undefined;
  const place = figureJoint(text, over.start + 4);
  if (place < 0) return undefined;
  const bottom = isDigit(text.charCodeAt(place))
    ? readFigure(text, place)
    : readUnsigned(text, place, wordAt(text, place));
  if (bottom?.start !== place || !/^[1-9]\d*$/.test(bottom.amount) || bottom.ordinal === true) return undefined;
  const isAnswer = ANSWERS.has(wordBefore(text, top.start - 1));
  if (!isAnswer && !standsAlone(text, top.start, bottom.end)) return undefined;
  const { top: above, bottom: below } = ratioOf(top.amount);
  const amount = amountOf({ top: above, bottom: below * BigInt(bottom.amount) });
  return { start: top.start, end: bottom.end, amount, plain: -1, written: "words" };
}

const ANSWERS: ReadonlySet<string> = new Set("is equals".split(" "));

/** The words with which an English figure can begin, in lower case. */
export const FIGURE_WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...JOINED.keys(),
  ...SCALES.keys(),
  ...SCALE_ORDINALS.keys(),
  ...VAGUE_WORDS,
  ..."a an half quarter nought naught".split(" "),
]);
