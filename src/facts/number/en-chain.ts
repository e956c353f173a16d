import { isDigit } from "../../text/characters.ts";
import { smallNumberAt } from "../digits.ts";
import { isLatinEnd, skipJoint, wordAt } from "../words.ts";
import { CARDINALS, isRoundTen, JOINED, ORDINALS, SCALE_ORDINALS, SCALES } from "./en-words.ts";

/** A number below a thousand. */
export interface Group {
  readonly value: number;
  readonly end: number;
  readonly ordinal: boolean;
  /** What of it stands behind an "and": 3 of "one hundred and three"; else 0. */
  readonly tail: number;
}

/** Groups with their scales: two million three hundred thousand and one. */
export interface Chain {
  readonly value: bigint;
  readonly end: number;
  readonly ordinal: boolean;
  /** The power of ten of the last scale from thousand on; 0 without one. */
  readonly scale: number;
  /** What stands behind the last "and", which may be the top of a fraction: five billion and three quarters. */
  readonly tail: number;
  /** One group and its scales, nothing behind them. */
  readonly isSingle: boolean;
}

const MOST_SPACES = 3;

/** Past a hyphen or the white space between two words of a figure; -1 if neither follows. */
export function figureJoint(text: string, at: number): number {
  const place = skipJoint(text, at);
  if (place < 0 || text.charCodeAt(at) !== 0x20) return place;
  let end = place;
  while (end - place < MOST_SPACES && text.charCodeAt(end) === 0x20) end++;
  return end;
}

/** The word behind a joint in lower case, and where it stands; an empty word if none follows. */
export function nextWord(text: string, at: number): { readonly word: string; readonly start: number } {
  const start = figureJoint(text, at);
  return { word: start < 0 ? "" : wordAt(text, start), start };
}

/** seven, twelve, twenty-five, twentyfive; fifth, twenty-fifth, twentyfifth. */
export function readPair(text: string, at: number): Group | undefined {
  const word = wordAt(text, at);
  const end = at + word.length;
  const joined = JOINED.get(word);
  if (joined !== undefined) return { ...joined, end, tail: 0 };
  const rank = ORDINALS.get(word);
  if (rank !== undefined) return { value: rank, end, ordinal: true, tail: 0 };
  const value = CARDINALS.get(word);
  if (value === undefined) return undefined;
  return isRoundTen(value) ? withOnes(text, value, end) : { value, end, ordinal: false, tail: 0 };
}

function withOnes(text: string, ten: number, end: number): Group {
  const dash = text.charCodeAt(end) === 0x2014 || text.charCodeAt(end) === 0x2013;
  const place = dash ? end + 1 : figureJoint(text, end);
  const word = place < 0 ? "" : wordAt(text, place);
  const rank = ORDINALS.get(word);
  if (rank !== undefined && rank > 0 && rank < 10) {
    return { value: ten + rank, end: place + word.length, ordinal: true, tail: 0 };
  }
  const one = dash ? undefined : CARDINALS.get(word);
  if (one === undefined || one === 0 || one > 9) return { value: ten, end, ordinal: false, tail: 0 };
  return { value: ten + one, end: place + word.length, ordinal: false, tail: 0 };
}

/** The group at `at`, in words or in at most three digits. */
export function readGroup(text: string, at: number): Group | undefined {
  if (!isDigit(text.charCodeAt(at))) {
    const pair = readPair(text, at);
    return pair === undefined || pair.ordinal ? pair : withHundred(text, pair);
  }
  const value = smallNumberAt(text, at, 3);
  if (value < 0) return undefined;
  const end = at + String(value).length;
  return isLatinEnd(text, end) ? withHundred(text, { value, end, ordinal: false, tail: 0 }) : undefined;
}

/** three hundred, 3 hundred and 21, two hundredth, a hundred twenty-first. */
export function withHundred(text: string, small: Group): Group {
  const { word, start } = nextWord(text, small.end);
  if (small.value === 0 || small.value >= 100) return small;
  if (word === "hundredth") return { value: small.value * 100, end: start + 9, ordinal: true, tail: 0 };
  return word === "hundred" ? withRest(text, small.value * 100, start + 7) : small;
}

/** What follows a hundred at whose end `end` stands: not the rank in "two hundred first responders". */
export function withRest(text: string, hundreds: number, end: number): Group {
  const bare = { value: hundreds, end, ordinal: false, tail: 0 };
  const place = figureJoint(text, end);
  if (place < 0) return bare;
  const isAnd = wordAt(text, place) === "and";
  const at = isAnd ? figureJoint(text, place + 3) : place;
  const rest = at < 0 ? undefined : isAnd ? restAt(text, at) : readPair(text, at);
  if (rest === undefined || rest.value === 0 || (rest.ordinal && !isAnd && rest.value < 3)) return bare;
  // between one hundred and two hundred; one hundred thirty-fifths
  if (nextWord(text, rest.end).word === "hundred" || isBottom(text, rest)) return bare;
  return { ...rest, value: hundreds + rest.value, tail: isAnd ? rest.value : 0 };
}

/** The tens of a fraction's bottom: thirty-fifths. */
function isBottom(text: string, { value, end }: Group): boolean {
  if (!isRoundTen(value) || text.charCodeAt(end) !== 0x2d) return false;
  const word = wordAt(text, end + 1);
  return word.endsWith("s") && ORDINALS.has(word.slice(0, -1));
}

function restAt(text: string, at: number): Group | undefined {
  const value = smallNumberAt(text, at, 2);
  if (value < 0) return readPair(text, at);
  const end = at + String(value).length;
  return isLatinEnd(text, end) ? { value, end, ordinal: false, tail: 0 } : undefined;
}

interface Scale {
  readonly power: number;
  readonly end: number;
  readonly ordinal: boolean;
}

const MOST_SCALES = 3;

/** million, thousand million, lakh crore, trillionth behind a group; a power of 0 if none follows. */
export function scalesAt(text: string, at: number): Scale {
  let power = 0;
  let end = at;
  for (let step = 0; step < MOST_SCALES; step++) {
    const { word, start } = nextWord(text, end);
    const ordinal = SCALE_ORDINALS.get(word);
    if (ordinal !== undefined && ordinal > 2)
      return { power: power + ordinal, end: start + word.length, ordinal: true };
    const scale = word === "grand" && isMoney(text, start + 5) ? 3 : SCALES.get(word);
    if (scale === undefined || (scale === 2 && power > 0)) break;
    power += scale;
    end = start + word.length;
  }
  return { power, end, ordinal: false };
}

/** three grand for a car; not three grand pianos. */
function isMoney(text: string, at: number): boolean {
  const { word } = nextWord(text, at);
  return word === "" ? isLatinEnd(text, at) : AFTER_GRAND.has(word);
}

const AFTER_GRAND: ReadonlySet<string> = new Set("in for a to on and per or from each by at more less cash".split(" "));

/** Reads on from the first group as long as groups follow whose scales grow smaller. */
export function readChain(text: string, first: Group): Chain {
  let done = 0n;
  let group: Group | undefined = first;
  let closed: Chain | undefined;
  while (group !== undefined) {
    const scale: Scale = group.ordinal || group.value === 0 ? NO_SCALE : scalesAt(text, group.end);
    const value = BigInt(group.value);
    if (scale.power === 0) {
      const { end, ordinal, tail } = group;
      return { value: done + value, end, ordinal, tail, scale: closed?.scale ?? 0, isSingle: closed === undefined };
    }
    if (closed !== undefined && scale.power >= closed.scale) return closed;
    done += value * 10n ** BigInt(scale.power);
    const isSingle = closed === undefined;
    closed = { value: done, end: scale.end, ordinal: scale.ordinal, scale: scale.power, tail: 0, isSingle };
    group = scale.ordinal ? undefined : nextGroup(text, closed);
  }
  return closed ?? { value: done, end: first.end, ordinal: false, scale: 0, tail: 0, isSingle: true };
}

const NO_SCALE: Scale = { power: 0, end: 0, ordinal: false };

/** The group behind a scale: five hundred, and one. Digits need a scale of their own, or an "and" below a million. */
function nextGroup(text: string, { end, scale }: Chain): Group | undefined {
  const place = figureJoint(text, end);
  if (place < 0) return undefined;
  const isAnd = wordAt(text, place) === "and";
  const at = isAnd ? figureJoint(text, place + 3) : place;
  const group = at < 0 ? undefined : readGroup(text, at);
  // three thousand first-time voters
  if (group === undefined || group.value === 0 || (group.ordinal && !isAnd && group.value < 20)) return undefined;
  if (isDigit(text.charCodeAt(at))) {
    const isScaled = group.value >= 100 || scalesAt(text, group.end).power > 0;
    if (isAnd ? scale >= 6 && scale !== 7 : !isScaled || text.charCodeAt(end) !== 0x20) return undefined;
  }
  return isAnd ? { ...group, tail: group.value } : group;
}
