import type { Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { add, amountOf, negate, shift } from "../amount.ts";
import type { DigitRun } from "../digits.ts";
import { isNegated, readDigits } from "../digits.ts";
import { isLatinEnd, skipJoint, wordAt } from "../words.ts";
import { CARDINALS, FRACTION_PARTS, ORDINALS, SCALES } from "./en-words.ts";

/** Reads the figure whose first digit stands at `start`: `1,234`, `20.4 million`, `21st`, `2½`, `300-thousand`. */
export function readEnglishDigits(text: string, start: number): Numeral {
  const run = readDigits(text, start);
  const minus = text.startsWith("minus ", start - 6);
  const negative = minus || isNegated(text, start);
  const from = minus ? start - 6 : negative ? start - 1 : start;
  if (run.amount === "") return { start: from, end: run.end, amount: "", plain: -1 };
  const next = text.charCodeAt(run.end);
  const suffix = ordinalSuffixEnd(text, run.end, next);
  if (suffix > 0) return { start: from, end: suffix, amount: run.amount, plain: run.plain, ordinal: true };
  let amount = run.amount;
  let end = run.end;
  const half = halfEnd(text, end);
  if (half > 0) {
    amount = add(amount, "0.5");
    end = half;
  }
  const scaled = letterScale(text, run) ?? scalesAfter(text, end);
  if (scaled.power > 0) {
    amount = shift(amount, scaled.power);
    end = scaled.end;
  }
  if (negative) amount = negate(amount);
  const plain = end === run.end && !negative ? run.plain : -1;
  return { start: from, end, amount, plain, ...(scaled.power > 0 ? { scaled: true, power: scaled.power } : {}) };
}

/** 52K subscribers, 3.7M views: a capital that scales, when decimals or a noun say that it is no name (4K, 5G). */
function letterScale(text: string, run: DigitRun): { readonly power: number; readonly end: number } | undefined {
  const power = LETTER_SCALES.get(text.charAt(run.end));
  if (power === undefined || !isLatinEnd(text, run.end + 1)) return undefined;
  const next = text.charCodeAt(run.end + 2);
  const noun = text.charCodeAt(run.end + 1) === 0x20 && next >= 0x61 && next <= 0x7a;
  const isFigure = run.amount.includes(".") || (noun && run.amount.length >= 2);
  return isFigure ? { power, end: run.end + 1 } : undefined;
}

const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ["K", 3],
  ["M", 6],
  ["B", 9],
]);

/** The end of st, nd, rd, th right after a digit, or -1. */
function ordinalSuffixEnd(text: string, at: number, code: number): number {
  // s, n, r, t in either case
  const lower = code | 0x20;
  if (lower !== 0x73 && lower !== 0x6e && lower !== 0x72 && lower !== 0x74) return -1;
  const suffix = text.slice(at, at + 2).toLowerCase();
  const known = suffix === "st" || suffix === "nd" || suffix === "rd" || suffix === "th";
  return known && isLatinEnd(text, at + 2) ? at + 2 : -1;
}

/** The end of ` and a half` or `½`, or -1. */
function halfEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === 0xbd) return at + 1;
  if (text.charCodeAt(at) !== 0x20 || text.charCodeAt(at + 1) !== 0x61) return -1;
  return text.startsWith(" and a half", at) && isLatinEnd(text, at + 11) ? at + 11 : -1;
}

function scalesAfter(text: string, at: number): { readonly power: number; readonly end: number } {
  let power = 0;
  let end = at;
  for (let step = 0; step < 3; step++) {
    const place = skipJoint(text, end);
    if (place < 0) break;
    const code = text.charCodeAt(place) | 0x20;
    // h, t, m, b: the scale words begin with no other letter.
    if (code !== 0x68 && code !== 0x74 && code !== 0x6d && code !== 0x62) break;
    const word = wordAt(text, place);
    const scale = SCALES.get(word);
    if (scale === undefined) break;
    power += scale;
    end = place + word.length;
  }
  return { power, end };
}

const LONGEST_CHAIN = 14;

/** Reads a figure in words: `twenty-five`, `three hundred thousand`, `two and a half million`, `twenty-first`. */
export function readEnglishWords(text: string, start: number, first: string): Numeral | undefined {
  if (first === "a" || first === "an") return readArticle(text, start, start + first.length);
  if (first === "half") return readHalf(text, start);
  if (first === "twice") return { start, end: start + 5, amount: "2", plain: 2, written: "words" };
  const value = CARDINALS.get(first);
  if (value === undefined) {
    const rank = ORDINALS.get(first);
    if (rank === undefined) return undefined;
    const end = start + first.length;
    return { start, end, amount: String(rank), plain: rank, written: "words", ordinal: true };
  }
  const fraction = readParts(text, start, start + first.length, value);
  return fraction ?? readChain(text, start, start + first.length, value);
}

/** What has been read of a chain of number words: whole groups, the group at work, and what may still follow. */
function readChain(text: string, start: number, firstEnd: number, first: number): Numeral {
  let done = 0;
  let group = first;
  let end = firstEnd;
  // The next word must be worth less than this to be added: 100 after "hundred", 10 after "twenty".
  let room = first >= 20 ? 10 : 0;
  let lastScale = 99;
  let scaled = false;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    let place = skipJoint(text, end);
    if (place < 0) break;
    let word = wordAt(text, place);
    if (word === "and" && room >= 100) {
      const after = skipJoint(text, place + 3);
      if (text.startsWith("a half", after) && isLatinEnd(text, after + 6)) break;
      place = after;
      word = after < 0 ? "" : wordAt(text, after);
      if (!CARDINALS.has(word)) break;
    }
    const scale = SCALES.get(word);
    if (scale === 2 && group > 0 && group < 100) {
      group *= 100;
      room = 100;
      scaled = true;
    } else if (scale !== undefined && scale > 2 && scale < lastScale && group > 0) {
      done += group * 10 ** scale;
      group = 0;
      room = 1000;
      lastScale = scale;
      scaled = true;
    } else {
      const rank = room > 0 ? ORDINALS.get(word) : undefined;
      if (rank !== undefined && rank < room) {
        const value = done + group + rank;
        const rankEnd = place + word.length;
        return {
          start,
          end: rankEnd,
          amount: String(value),
          plain: value < 10000 ? value : -1,
          written: "words",
          ordinal: true,
        };
      }
      const value = CARDINALS.get(word);
      if (value === undefined || value === 0 || value >= room) break;
      group += value;
      room = value >= 20 ? 10 : 0;
    }
    end = place + word.length;
  }
  return finish(text, start, end, done + group, scaled);
}

function finish(text: string, start: number, end: number, value: number, scaled: boolean): Numeral {
  const half = scaled ? -1 : halfEnd(text, end);
  const dozen = skipJoint(text, end);
  if (dozen > 0 && text.startsWith("dozen", dozen) && isLatinEnd(text, dozen + 5)) {
    return { start, end: dozen + 5, amount: String(value * 12), plain: -1, written: "words", bound: "about" };
  }
  if (half > 0) {
    const scale = scalesAfter(text, half);
    return {
      start,
      end: scale.end,
      amount: shift(add(String(value), "0.5"), scale.power),
      plain: -1,
      written: "words",
    };
  }
  return {
    start,
    end,
    // Below 10^15, where a number is exact.
    amount: String(value),
    plain: value < 10000 ? value : -1,
    written: "words",
    ...(scaled ? { scaled: true } : {}),
  };
}

/** a hundred, a million and a half: only a scale turns the article into a figure. Units are the kinds' own business. */
function readArticle(text: string, start: number, end: number): Numeral | undefined {
  const place = skipJoint(text, end);
  if (place < 0) return undefined;
  const word = wordAt(text, place);
  if (word === "dozen") {
    return { start, end: place + 5, amount: "12", plain: 12, written: "article", bound: "about" };
  }
  const scale = SCALES.get(word);
  if (scale === undefined) return readPart(text, start, place, word);
  const chain = readChain(text, start, end, 1);
  return { ...chain, written: "article" };
}

/** The end and power of ` of a million` after a part of it. */
function wholeAfter(text: string, at: number): { readonly power: number; readonly end: number } {
  if (!text.startsWith(" of a ", at)) return { power: 0, end: at };
  const word = wordAt(text, at + 6);
  const power = SCALES.get(word);
  return power === undefined ? { power: 0, end: at } : { power, end: at + 6 + word.length };
}

/** a third of, a quarter of, a quarter of a million. */
function readPart(text: string, start: number, place: number, word: string): Numeral | undefined {
  const part = FRACTION_PARTS.get(word);
  if (part === undefined || part === 2 || !text.startsWith(" of ", place + word.length)) return undefined;
  const whole = wholeAfter(text, place + word.length);
  const amount = shift(amountOf({ top: 1n, bottom: BigInt(part) }), whole.power);
  return { start, end: whole.end, amount, plain: -1, written: "words" };
}

/** half a million, half a dozen. */
function readHalf(text: string, start: number): Numeral | undefined {
  if (!text.startsWith(" a ", start + 4)) return undefined;
  const word = wordAt(text, start + 7);
  const end = start + 7 + word.length;
  if (word === "dozen") return { start, end, amount: "6", plain: 6, written: "article", bound: "about" };
  const scale = SCALES.get(word);
  if (scale === undefined) return undefined;
  return { start, end, amount: shift("0.5", scale), plain: -1, written: "article", scaled: true };
}

/** two-thirds, three quarters, one-fifth. */
function readParts(text: string, start: number, end: number, count: number): Numeral | undefined {
  if (count === 0 || count >= 10) return undefined;
  const place = skipJoint(text, end);
  if (place < 0) return undefined;
  const word = wordAt(text, place);
  const plural = count > 1;
  const name = plural ? (word.endsWith("s") ? word.slice(0, -1) : "") : word;
  const part = FRACTION_PARTS.get(name);
  // Two quarters are half a year as often as half of a thing; only the hyphen or "of" decides.
  const hyphen = text.charCodeAt(end) === 0x2d;
  if (part === undefined || part <= count || (!hyphen && !text.startsWith(" of", place + word.length) && plural))
    return undefined;
  if (isDigit(text.charCodeAt(place + word.length))) return undefined;
  const whole = wholeAfter(text, place + word.length);
  const amount = shift(amountOf({ top: BigInt(count), bottom: BigInt(part) }), whole.power);
  return { start, end: whole.end, amount, plain: -1, written: "words" };
}

/** The words with which an English figure can begin, in lower case. */
export const FIGURE_WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  "a",
  "an",
  "half",
  "twice",
]);
