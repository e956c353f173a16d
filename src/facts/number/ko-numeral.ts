import type { Numeral } from "../numeral.ts";
import { isDigit, isHangulSyllable } from "../../text/characters.ts";
import { add, negate, shift } from "../amount.ts";
import { digitsEnd, isNegated, readDigits } from "../digits.ts";
import { createSuffixTable, isOneOf, skipSpace } from "../words.ts";
import { NATIVE_ONES, NATIVE_TENS, SINO_DIGITS } from "./ko-words.ts";

/** Powers of ten of the scales inside a group of four digits, and of the groups. */
const SMALL: ReadonlyMap<number, number> = new Map([
  [code("십"), 1],
  [code("백"), 2],
  [code("천"), 3],
]);
const GREAT: ReadonlyMap<number, number> = new Map([
  [code("만"), 4],
  [code("억"), 8],
  [code("조"), 12],
  [code("경"), 16],
]);
const YEO = code("여");

function code(syllable: string): number {
  return syllable.charCodeAt(0);
}

/** Reads the figure whose first digit stands at `start`: `2,040만`, `3조 2,500억`, `12조3천억`, `1만2천`, `-5`. */
export function readKoreanDigits(text: string, start: number): Numeral {
  const run = readDigits(text, start);
  const negative = isNegated(text, start);
  const from = negative ? start - 1 : start;
  if (run.amount === "" || !isScaleAt(text, start, run.end)) {
    const amount = negative && run.amount !== "" ? negate(run.amount) : run.amount;
    return { start: from, end: run.end, amount, plain: negative ? -1 : run.plain };
  }
  const sum = new Sum();
  let end = run.end;
  let item = run.amount;
  let items = 1;
  let power = 0;
  for (;;) {
    const scale = scaleAt(text, start, end);
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
  const amount = sum.total(item);
  return {
    start: from,
    end,
    amount: negative ? negate(amount) : amount,
    plain: -1,
    scaled: true,
    ...(items === 1 ? { power } : {}),
    ...(sum.about ? { bound: "about" } : {}),
  };
}

/** Adds up a figure from the left: groups of 조, 억, 만, and inside each 천, 백, 십. */
class Sum {
  about = false;
  private done = "0";
  private group = "0";
  private lastGreat = 99;
  private lastSmall = 99;

  accepts(item: string, power: number): boolean {
    if (power < 4) return power < this.lastSmall && (item !== "" || this.lastSmall === 99);
    return power < this.lastGreat && (item !== "" || this.group !== "0");
  }

  scale(item: string, power: number): void {
    if (power < 4) {
      this.group = add(this.group, shift(item === "" ? "1" : item, power));
      this.lastSmall = power;
      return;
    }
    const group = item === "" ? this.group : add(this.group, item);
    this.done = add(this.done, shift(group === "0" ? "1" : group, power));
    this.group = "0";
    this.lastGreat = power;
    this.lastSmall = 99;
  }

  /** Whether a part with so many digits, or with the scale after it, still fits below the scales already read. */
  hasRoom(part: string, power: number | undefined): boolean {
    const digits = part.includes(".") ? part.indexOf(".") : part.length;
    if (power !== undefined && power < 4) return digits + power <= Math.min(this.lastSmall, 4);
    return digits <= Math.min(this.lastSmall, this.lastGreat, power === undefined ? 99 : 4);
  }

  total(item: string): string {
    const rest = item === "" ? this.group : add(this.group, item);
    return add(this.done, rest);
  }
}

function isScaleAt(text: string, start: number, at: number): boolean {
  return scaleAt(text, start, at) !== undefined;
}

/** The scale that follows a digit at `at`, with a space or 여 before it if need be. */
function scaleAt(
  text: string,
  start: number,
  at: number,
): { readonly power: number; readonly end: number; readonly about: boolean } | undefined {
  let position = at;
  let about = false;
  if (text.charCodeAt(position) === YEO) {
    position = skipSpace(text, position + 1);
    about = true;
  }
  const spaced = !about && text.charCodeAt(position) === 0x20;
  if (spaced) position++;
  const letter = text.charCodeAt(position);
  const power = GREAT.get(letter) ?? (spaced || about ? undefined : SMALL.get(letter));
  if (power === undefined) return undefined;
  const end = position + 1;
  if (!isScaleUse(text, start, position, spaced || position !== at)) return undefined;
  return { power, end, about };
}

const LAW_BEFORE = createSuffixTable(
  "법 헌장 조약 협정 규정 규약 협약 강령 법률 조례".split(" ").map((word) => [`${word} `, true] as const),
);

/** Syllables that may follow 만, 억, 조 when a space (or 여) stands between the digits and the scale. */
const AFTER_SPACED_SCALE = "원여달유엔위파명개건대톤장권마가평배척";

function isScaleUse(text: string, start: number, at: number, apart: boolean): boolean {
  const letter = text.charAt(at);
  const next = text.charCodeAt(at + 1);
  const hangulNext = isHangulSyllable(next);
  if (letter === "조") {
    // 제3조, 10조 2항: an article of a law; 3조각: pieces.
    if (text.charAt(start - 1) === "제" || text.charAt(at + 1) === "각") return false;
    // 헌법 9조: after the name of a law, unless money follows.
    if (LAW_BEFORE(text, start) !== undefined && !isOneOf(text, skipSpace(text, at + 1), "원달유엔위")) return false;
    const clause = skipSpace(text, at + 1);
    const clauseEnd = digitsEnd(text, clause);
    if (clauseEnd > clause && isOneOf(text, clauseEnd, "항")) return false;
  }
  // 1만큼: by one.
  if (letter === "만" && text.charAt(at + 1) === "큼") return false;
  // 3경기 is three games.
  if (letter === "경" && hangulNext && !isOneOf(text, at + 1, "원달")) return false;
  // 20만 아니라: the particle; 만 after a space is a scale only with something to count.
  return !apart || !hangulNext || AFTER_SPACED_SCALE.includes(text.charAt(at + 1));
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

const LONGEST_WORD_NUMERAL = 16;

/** Reads a figure in Hangul at the beginning of a word: `삼백이십`, `이천이십육`, `두`, `스물네`. */
export function readKoreanWords(text: string, start: number): Numeral | undefined {
  return readNative(text, start) ?? readSino(text, start);
}

function readNative(text: string, start: number): Numeral | undefined {
  const ten = NATIVE_TENS(text, start);
  const one = NATIVE_ONES(text, ten === undefined ? start : ten.end);
  if (ten === undefined && one === undefined) return undefined;
  // 스무 stands alone, 스물 before ones.
  const value = (ten?.value ?? 0) + (one?.value ?? 0);
  const end = one?.end ?? ten?.end ?? start;
  return { start, end, amount: String(value), plain: value, written: "words", native: true };
}

function readSino(text: string, start: number): Numeral | undefined {
  const limit = Math.min(text.length, start + LONGEST_WORD_NUMERAL);
  const sum = new Sum();
  let item = "";
  let end = start;
  let scaled = false;
  while (end < limit) {
    const letter = text.charCodeAt(end);
    const digit = SINO_DIGITS.get(letter);
    if (digit !== undefined) {
      if (item !== "") return undefined;
      item = String(digit);
    } else {
      const power = SMALL.get(letter) ?? GREAT.get(letter);
      // 만 명, 만오천: 만 may stand without a digit before it, 억 and 조 may not.
      const opens = end === start && letter === code("만");
      if (power === undefined || !(opens || sum.accepts(item, power))) break;
      sum.scale(item, power);
      item = "";
      scaled = true;
    }
    end++;
  }
  if (end === start) return undefined;
  const amount = sum.total(item);
  return {
    start,
    end,
    amount,
    plain: amount.length <= 4 ? Number(amount) : -1,
    written: "words",
    ...(scaled ? { scaled: true } : {}),
  };
}
