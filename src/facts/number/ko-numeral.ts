import type { Numeral } from "../numeral.ts";
import { isAsciiLetter, isDigit, isHangulSyllable } from "../../text/characters.ts";
import { add, canonical, negate, shift } from "../amount.ts";
import type { DigitRun } from "../digits.ts";
import { digitsEnd, isNegated, readDigits } from "../digits.ts";
import { createWordList, isOneOf, skipSpace, skipSpaceBack, standsAlone } from "../words.ts";
import { readNative } from "./ko-native.ts";
import { scaleAt, spacedSmallAt, Sum } from "./ko-scale.ts";
import { readSino } from "./ko-sino.ts";
import { isDeficit } from "./ko-deficit.ts";
import { readShare } from "./ko-slash.ts";
import { readVague } from "./ko-vague.ts";
import { shortScale } from "./en-digits.ts";
import { GREATEST_POWER, letterScaleAt, powerAt, raised, spacedEnd, type Notation } from "./notation.ts";

/**
 * Reads the figure whose first digit stands at `start`: `2,040만`, `3조 2,500억`, `12조3천억`, `1만2천`, `-5`, `.08`,
 * `1.3×10^6`, `2 1/4`.
 */
export function readKoreanDigits(text: string, start: number): Numeral {
  const figure = pointed(text, start) ?? unsigned(text, start);
  const from = signStart(text, figure);
  if (from === figure.start || figure.amount === "") return { ...figure, start: from };
  return { ...figure, start: from, amount: negate(figure.amount), plain: -1 };
}

function unsigned(text: string, start: number): Numeral {
  const run = readDigits(text, start);
  const { amount, end, plain } = run;
  if (amount === "") return { start, end, amount, plain: -1 };
  if (scaleAt(text, start, end) !== undefined) return readScaled(text, start, amount, end);
  const spaced = spacedEnd(text, start, end);
  if (spaced > end) return { start, end: spaced, amount: text.slice(start, spaced).replaceAll(" ", ""), plain: -1 };
  const isBound = isAsciiLetter(text.charCodeAt(start - 1));
  const letter = isBound ? undefined : letterAt(text, start, run);
  if (letter !== undefined) {
    return {
      start,
      end: letter.end,
      amount: shift(amount, letter.power),
      plain: -1,
      scaled: true,
      power: letter.power,
    };
  }
  const notation = isBound
    ? undefined
    : (readShare(text, start, run) ?? powerAt(text, amount, end) ?? spokenPower(text, amount, end));
  return notation === undefined ? { start, end, amount, plain } : { ...notation, start, plain: -1 };
}

const POWER = /^의 ?(마이너스 ?|-)?(\d{1,3}) ?(?:제곱|거듭제곱|승)(?!근|인)/;
const LONGEST_POWER = 20;

/** 2의 53제곱, 10의 마이너스 6승. */
function spokenPower(text: string, amount: string, end: number): Notation | undefined {
  if (text.charAt(end) !== "의" || amount === "0") return undefined;
  const found = POWER.exec(text.slice(end, end + LONGEST_POWER));
  const power = Number(found?.[2]);
  if (found === null || power > GREATEST_POWER) return undefined;
  return { amount: raised(amount, found[1] === undefined ? power : -power), end: end + found[0].length };
}

const LENGTHS = /높이|길이|거리|깊이|너비|폭|키|상공|지점/;
const LENGTH_REACH = 8;

/** 3.7M views, 1.2B, 10 bn, as English writes them; M is a metre as well. */
function letterAt(
  text: string,
  start: number,
  run: DigitRun,
): { readonly power: number; readonly end: number } | undefined {
  const next = text.charCodeAt(run.end);
  if (next !== 0x20 && !isAsciiLetter(next)) return undefined;
  const found = letterScaleAt(text, { ...run, start }) ?? shortScale(text, run.end);
  if (found === undefined || text.charAt(run.end) !== "M") return found;
  return LENGTHS.test(text.slice(Math.max(0, start - LENGTH_REACH), found.end + LENGTH_REACH)) ? undefined : found;
}

/** Before the minus of a figure; one that a space parts from it counts where nothing else stands on the line. */
function signStart(text: string, { start, end }: Numeral): number {
  if (isNegated(text, start) || isDeficit(text, start, end)) return start - 1;
  const apart = start >= 2 && text.charCodeAt(start - 1) === 0x20 && isOneOf(text, start - 2, "-−");
  return apart && standsAlone(text, start - 2, end) ? start - 2 : start;
}

/** Digits with scale words, from the end of the first run of digits on. */
function readScaled(text: string, start: number, first: string, firstEnd: number): Numeral {
  const sum = new Sum();
  let end = firstEnd;
  let item = first;
  let items = 1;
  let power = 0;
  for (;;) {
    const scale = scaleAt(text, start, end) ?? (item === "" ? spacedSmallAt(text, end) : undefined);
    if (scale === undefined || !sum.accepts(item, scale.power)) break;
    sum.scale(item, scale.power);
    power += scale.power;
    if (scale.about) sum.about = true;
    item = "";
    end = scale.end;
    const next = partAt(text, end);
    if (next >= 0) {
      const part = readDigits(text, next);
      if (part.amount === "" || !sum.hasRoom(part.amount, scaleAt(text, start, part.end)?.power)) break;
      item = part.amount;
      items++;
      end = part.end;
    }
  }
  return {
    start,
    end,
    amount: item === "" && sum.isClipped && isClipped(text, end) ? sum.clippedTotal() : sum.total(item),
    plain: -1,
    scaled: true,
    ...(items === 1 ? { power } : {}),
    ...(sum.about ? { bound: "about" } : {}),
  };
}

/** 2억5천 leaves out its 만, as 2억5천원 does; 3억 천 원 and 3억5백원 may be meant as written. */
function isClipped(text: string, end: number): boolean {
  if (!isDigit(text.charCodeAt(end - 2))) return false;
  return text.charAt(end - 1) === "천" || !isOneOf(text, skipSpace(text, end), "원달유엔위");
}

/** Where the next part of a figure begins after a scale: at once, or after one space; -1 if it does not go on. */
function partAt(text: string, at: number): number {
  if (isDigit(text.charCodeAt(at))) return at;
  if (text.charCodeAt(at) !== 0x20 || !isDigit(text.charCodeAt(at + 1))) return -1;
  const end = digitsEnd(text, at + 1);
  // 5만 2026년, 3천 9월: what follows is a date or a clock time.
  if (isOneOf(text, end, "년월일시층호:.-~%")) return -1;
  return at + 1;
}

const LONGEST_DECIMALS = 20;

/** .08: decimals whose zero is left out. The point must open a word, and no letter may close it. */
function pointed(text: string, start: number): Numeral | undefined {
  if (text.charCodeAt(start - 1) !== 0x2e) return undefined;
  if (start > 1 && !isOneOf(text, start - 2, " (-–+'\"=<>~[|\t\n")) return undefined;
  const end = digitsEnd(text, start);
  if (end - start > LONGEST_DECIMALS || isAsciiLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2e)
    return undefined;
  return { start: start - 1, end, amount: canonical("0", text.slice(start, end)), plain: -1 };
}

const MINUS = createWordList("마이너스 마이나스 음수");

/** Reads a figure in Hangul at the beginning of a word: `삼백이십`, `이천이십육`, `두`, `스물네`, `수십만`, `마이너스 삼`. */
export function readKoreanWords(text: string, start: number): Numeral | undefined {
  const minus = MINUS(text, start);
  if (minus !== undefined) return readNegative(text, start, skipSpace(text, minus.end));
  const figure = readNative(text, start) ?? readVague(text, start) ?? readSino(text, start);
  return figure === undefined ? undefined : (withDigits(text, figure) ?? figure);
}

/** Reads the figure in digits or Hangul at `at`. */
export function readKoreanFigure(text: string, at: number): Numeral | undefined {
  return isDigit(text.charCodeAt(at)) ? readKoreanDigits(text, at) : readKoreanWords(text, at);
}

/** 천 4백만, 만 6천 톤, 십만 5천 명: digits with a scale of their own go on from a scale. */
function withDigits(text: string, { start, end, amount, scaled, vague, upTo }: Numeral): Numeral | undefined {
  if (scaled === undefined || vague === true || upTo !== undefined) return undefined;
  if (text.charCodeAt(end) !== 0x20 || !isDigit(text.charCodeAt(end + 1))) return undefined;
  if (scaleAt(text, start, digitsEnd(text, end + 1)) === undefined) return undefined;
  const letter = text.charAt(end - 1);
  if (end - start === 1 && "백천만".includes(letter)) return readScaled(text, start, "1", start);
  const rest = "만억조".includes(letter) ? unsigned(text, end + 1) : undefined;
  const zeros = amount.length - amount.replace(/0+$/, "").length;
  if (rest?.scaled === undefined || rest.amount.length > zeros || rest.amount.includes(".")) return undefined;
  return { ...rest, start, amount: add(amount, rest.amount) };
}

/** A single Latin letter before the word at `start`. */
function isVariable(text: string, start: number): boolean {
  const end = skipSpaceBack(text, start);
  return end < start && isAsciiLetter(text.charCodeAt(end - 1)) && !isAsciiLetter(text.charCodeAt(end - 2));
}

/** 마이너스 삼, 마이너스 5: the figure without its word is what the digits or syllables there say. */
function readNegative(text: string, start: number, at: number): Numeral | undefined {
  // 음수일 때: where it is negative.
  if (at === start + 2) return undefined;
  // n 마이너스 1: what is taken from n.
  const before = text.charCodeAt(skipSpaceBack(text, start) - 1);
  if (isDigit(before) || before === 0x29 || isVariable(text, start)) return undefined;
  const figure = isDigit(text.charCodeAt(at)) ? readKoreanDigits(text, at) : readSino(text, at);
  if (figure === undefined || figure.amount === "" || figure.upTo !== undefined || figure.start !== at)
    return undefined;
  // 마이너스 일변도, 마이너스 이자: words of their own.
  const short = figure.written !== undefined && figure.end - at === 1;
  if (
    short &&
    isHangulSyllable(text.charCodeAt(figure.end)) &&
    !isOneOf(text, figure.end, "은는을를로와과의도다입분")
  ) {
    return undefined;
  }
  return { ...figure, start, amount: negate(figure.amount), plain: -1 };
}
