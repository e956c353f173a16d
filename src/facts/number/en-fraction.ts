import type { Amount } from "../fact.ts";
import { add, amountOf, multiply, shift } from "../amount.ts";
import { isClauseEnd, isLatinEnd, standsAlone, wordAt, wordBefore } from "../words.ts";
import type { Chain } from "./en-chain.ts";
import { figureJoint, nextWord, readPair, scalesAt } from "./en-chain.ts";
import { CARDINALS, isRoundTen, NOT_RANKED, ORDINALS, partOf, RANKED, SHARE_CUES } from "./en-words.ts";

/** A figure with a broken part, and where it ends. */
export interface Broken {
  readonly amount: Amount;
  readonly end: number;
}

/** two-thirds, twenty-three fifths, one hundred and three quarters, one and a fourth, three million and a half. */
export function readBroken(text: string, start: number, chain: Chain): Broken | undefined {
  if (chain.ordinal) return undefined;
  const broken = partsOf(text, start, chain) ?? withPart(text, chain);
  return broken === undefined ? undefined : { amount: broken.amount, end: broken.end };
}

/** Parts right behind the figure, whose top is the whole figure or what stands behind its "and". */
function partsOf(text: string, start: number, { value, end, tail, scale }: Chain): Broken | undefined {
  const top = tail === 0 ? Number(value) : tail;
  const part = namedPartAt(text, end, top);
  if (part === undefined || !isParts(text, start, end, top, part)) return undefined;
  if (tail === 0 || tail >= part.bottom) return scaled(text, ratio(value, part.bottom), part.end);
  const power = scale >= 6 ? scale : 0;
  const behind = scalesAt(text, part.end);
  const share = shift(ratio(BigInt(tail), part.bottom), behind.power > 0 ? behind.power : power);
  return { amount: add(String(value - BigInt(tail)), share), end: behind.end };
}

/** A part behind an "and" of its own: and a half, and one fourth, and two thirds. */
function withPart(text: string, { value, end, tail, scale }: Chain): Broken | undefined {
  const and = nextWord(text, end);
  if (and.word !== "and" || text.charCodeAt(end) !== 0x20) return undefined;
  const first = nextWord(text, and.start + 3);
  if (first.word === "") return undefined;
  const isArticle = first.word === "a";
  const top = isArticle ? { value: 1, end: first.start + 1, ordinal: false } : readPair(text, first.start);
  if (top === undefined || top.ordinal) return undefined;
  const part = namedPartAt(text, top.end, top.value);
  if (part === undefined || top.value >= part.bottom || isRanked(text, part.end)) return undefined;
  const share = ratio(BigInt(top.value), part.bottom);
  if (scale >= 6 && tail === 0) return { amount: add(String(value), shift(share, scale)), end: part.end };
  return scaled(text, add(String(value), share), part.end);
}

/** ` and a half` behind a figure in digits. */
export function withShare(text: string, amount: Amount, end: number): Broken | undefined {
  return amount.includes(".")
    ? undefined
    : withPart(text, { value: BigInt(amount), end, ordinal: false, scale: 0, tail: 0, isSingle: true });
}

interface Part {
  readonly bottom: number;
  readonly end: number;
  readonly isQuarter: boolean;
}

/** third, thirds, hundredths, twenty firsts behind the top of a fraction. */
function namedPartAt(text: string, at: number, top: number): Part | undefined {
  const { word, start } = nextWord(text, at);
  if (word === "" || top < 1) return undefined;
  const end = start + word.length;
  // three-quarter, two-third
  const isSingular = top === 1 || (text.charCodeAt(at) === 0x2d && partOf(word) === top + 1);
  if ((isSingular && !CARDINALS.has(word)) || word.endsWith("s")) {
    const name = isSingular ? word : word.slice(0, -1);
    const bottom = partOf(name);
    const isPart = bottom !== undefined && isLatinEnd(text, end);
    return isPart ? { bottom, end, isQuarter: name === "quarter" } : undefined;
  }
  const ten = CARDINALS.get(word);
  if (ten === undefined || !isRoundTen(ten)) return undefined;
  const one = nextWord(text, end);
  const rank = ORDINALS.get(one.word.endsWith("s") && top > 1 ? one.word.slice(0, -1) : top > 1 ? "" : one.word);
  return rank === undefined || rank > 9
    ? undefined
    : { bottom: ten + rank, end: one.start + one.word.length, isQuarter: false };
}

/** Whether words are parts of a whole: not three quarters of growth, one third party, one quarter ago. */
function isParts(text: string, start: number, end: number, top: number, part: Part): boolean {
  if (text.charCodeAt(end) === 0x2d) return top < part.bottom;
  if (top === 1) return part.bottom === 2 || isShare(text, start, part.end);
  return part.isQuarter ? top === 3 && !QUARTER_CUES.has(wordBefore(text, start - 1)) : part.bottom > 2;
}

const QUARTER_CUES: ReadonlySet<string> = new Set("first last next past previous for other all".split(" "));

/** one third of them, one third the size, one fifth. */
function isShare(text: string, start: number, end: number): boolean {
  if (text.startsWith(" of ", end) || standsAlone(text, start, end) || isClauseEnd(text, end)) return true;
  const next = text.charCodeAt(end) === 0x20 ? wordAt(text, end + 1) : "";
  return SHARE_TAILS.has(next) || SHARE_VERBS.has(next);
}

const SHARE_TAILS: ReadonlySet<string> = new Set("the as more less fewer larger smaller to in and or than".split(" "));
/** A third say so: more than one does. */
const SHARE_VERBS: ReadonlySet<string> = new Set("are were have say".split(" "));

function isRanked(text: string, end: number): boolean {
  const { word } = nextWord(text, end);
  return (
    (NOT_RANKED.has(word) && word !== "of" && word !== "to" && word !== "and" && word !== "or") || RANKED.has(word)
  );
}

function ratio(top: bigint, bottom: number): Amount {
  return amountOf({ top, bottom: BigInt(bottom) });
}

/** Times the scale that follows: two and a half million, three quarters of a million. */
function scaled(text: string, amount: Amount, end: number): Broken {
  const of = text.startsWith(" of a ", end) ? end + 5 : end;
  const scale = scalesAt(text, of);
  return scale.power === 0 || scale.ordinal
    ? { amount, end }
    : { amount: multiply(amount, shift("1", scale.power)), end: scale.end };
}

/** a third of, just a third, a third say, a quarter of a million, a fifth alone; a half million, half a million, quarter million. */
export function readPart(text: string, start: number, place: number): Broken | undefined {
  const word = wordAt(text, place);
  const bottom = partOf(word);
  if (bottom === undefined) return undefined;
  const end = place + word.length;
  const share = scaled(text, ratio(1n, bottom), end);
  if (share.end > end && (bottom <= 4 || text.startsWith(" of ", end))) return share;
  const isOf = text.startsWith(" of ", end);
  if (isOf ? text.charCodeAt(place) < 0x61 : !isShare(text, start, end)) return undefined;
  const isPlain = isOf || SHARE_VERBS.has(wordAt(text, end + 1)) || standsAlone(text, start, end);
  return isPlain || SHARE_CUES.has(wordBefore(text, start - 1)) ? share : undefined;
}

const MOST_PLACES = 12;

/** five point five, nought point one four, two hundred point seventy-one; 1 point 1. */
export function readPoint(text: string, end: number): Broken | undefined {
  const { word, start } = nextWord(text, end);
  if (word !== "point") return undefined;
  let places = "";
  let last = start + 5;
  while (places.length < MOST_PLACES) {
    const place = figureJoint(text, last);
    if (place < 0) break;
    const digits = /^\d{1,12}/.exec(text.slice(place, place + MOST_PLACES))?.[0];
    const pair = digits === undefined ? readPair(text, place) : undefined;
    if (digits !== undefined && places === "") return { amount: digits, end: place + digits.length };
    if (pair === undefined || pair.ordinal || (places !== "" && pair.value > 9)) break;
    places += String(pair.value);
    last = pair.end;
    if (pair.value > 9) break;
  }
  return places === "" ? undefined : { amount: places, end: last };
}
