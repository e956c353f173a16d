import type { Amount } from "../fact.ts";
import type { Numeral } from "../numeral.ts";
import { isAsciiLetter, isDigit } from "../../text/characters.ts";
import { add, canonical, multiply, negate, shift } from "../amount.ts";
import { nameAt as unitNameAt } from "../measure/en-names.ts";
import type { DigitRun } from "../digits.ts";
import { digitsEnd, isNegated, ordinalSuffixEnd, readDigits } from "../digits.ts";
import { isLatinEnd, isOneOf, skipSpaceBack, standsAlone, wordAt, wordBefore } from "../words.ts";
import { figureJoint, nextWord, readChain, scalesAt, withHundred } from "./en-chain.ts";
import { readBroken, readPoint, withShare } from "./en-fraction.ts";
import { countedLetterAt } from "./en-letter.ts";
import { CARDINALS, DOZENS, SHORT_SCALES } from "./en-words.ts";
import { GREATEST_POWER, letterScaleAt, powerAt, raised, slashAt, spacedEnd, vulgarAt } from "./notation.ts";

/** A figure without its sign. */
interface Figure {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  readonly plain: number;
  readonly ordinal?: true;
  readonly scaled?: true;
  readonly power?: number;
  readonly bound?: "about";
}

/**
 * Reads the figure whose first digit stands at `start`: `1,234`, `.08`, `20.4 million`, `21st`, `2½`, `3 1/4`, `1.3e6`,
 * `3 hundred and 21`, `300-thousand`.
 */
export function readEnglishDigits(text: string, start: number): Numeral {
  const figure = scaledFigure(text, plainFigure(text, start));
  const from = signStart(text, figure);
  if (from === figure.start || figure.amount === "") return { ...figure, start: from };
  return { ...figure, start: from, amount: negate(figure.amount), plain: -1 };
}

/** Digits with separators, decimals, an ordinal's suffix, a fraction or a power, before any word. */
function plainFigure(text: string, start: number): Figure {
  const pointed = leadingPoint(text, start);
  if (pointed !== undefined) return pointed;
  const run = readDigits(text, start);
  if (run.amount === "") return { ...run, start };
  const suffix = ordinalSuffixEnd(text, run.end);
  if (suffix > 0) return { ...run, start, end: suffix, ordinal: true };
  const slash = run.plain < 0 ? undefined : slashAt(text, start);
  if (slash !== undefined && !isDate(text, start, slash.end)) return { ...slash, start, plain: -1 };
  const spaced = spacedEnd(text, start, run.end);
  if (spaced > run.end) {
    return { start, end: spaced, amount: text.slice(start, spaced).replaceAll(" ", ""), plain: -1 };
  }
  const power = powerAt(text, run.amount, run.end) ?? spokenPower(text, run) ?? commaFigure(text, start, run.end);
  if (power !== undefined) return { ...power, start, plain: -1 };
  return { ...run, ...shareBehind(text, run.amount, run.end), start };
}

const POWER =
  /^ (?:raised )?to the (?:power (?:of )?(-|minus )?(\d{1,3})|(\d{1,3})(?:st|nd|rd|th)(?: power)?)(?![\w.,]*\d)/;
const LONGEST_POWER = 32;

/** 2 to the power of 53, 10 to the 6th power. */
function spokenPower(text: string, { amount, end }: DigitRun): { amount: Amount; end: number } | undefined {
  if (amount === "0" || !(text.startsWith(" to the ", end) || text.startsWith(" raised ", end))) return undefined;
  const found = POWER.exec(text.slice(end, end + LONGEST_POWER));
  if (found === null) return undefined;
  const [all, sign, plain, rank] = found;
  const power = Number(plain ?? rank);
  // From 10 to the 15th: a range of days.
  if (power > GREATEST_POWER || (rank !== undefined && !all.endsWith("power"))) return undefined;
  return { amount: raised(amount, sign === undefined ? power : -power), end: end + all.length };
}

/** .08: a point that no word or figure ends at. */
function leadingPoint(text: string, start: number): Figure | undefined {
  if (text.charCodeAt(start - 1) !== 0x2e) return undefined;
  const before = text.charCodeAt(start - 2);
  if (start > 1 && !(before === 0x20 || before === 0x0a || " (-–+$€£\"'=<>~[|\t".includes(text.charAt(start - 2)))) {
    return undefined;
  }
  const end = digitsEnd(text, start);
  const next = text.charCodeAt(end);
  if (end - start > 20 || ((next === 0x2e || next === 0x2c) && isDigit(text.charCodeAt(end + 1)))) return undefined;
  return { start: start - 1, end, amount: canonical("0", text.slice(start, end)), plain: -1 };
}

/** 1.111,11 as in most of Europe; 12,34,567.89 as in India, but for lists: f(1,10,100). */
function commaFigure(text: string, start: number, end: number): { amount: Amount; end: number } | undefined {
  if (text.charCodeAt(end) !== 0x2c || isOneOf(text, start - 1, "([{,")) return undefined;
  const found = COMMAS.exec(text.slice(start, start + LONGEST_GROUPS));
  if (found === null) return undefined;
  const [all, whole = "", fraction = ""] = found;
  return { amount: canonical(whole.replaceAll(/[,.]/g, ""), fraction.slice(1)), end: start + all.length };
}

const COMMAS = /^(\d\d?(?:,\d\d){1,5},\d{3}|[1-9]\d{0,2}\.\d{3}(?=,\d))([.,]\d\d?)?(?!\w|,\d)/;
const LONGEST_GROUPS = 32;

/** A share behind a whole: 2½, 2 ½, 2 1/4, 2-1/2, five and a quarter. */
function shareBehind(
  text: string,
  amount: Amount,
  end: number,
): { amount: Amount; end: number; plain: -1 } | undefined {
  const place = figureJoint(text, end);
  const vulgar = vulgarAt(text, end) ?? (place < 0 ? undefined : vulgarAt(text, place));
  if (vulgar !== undefined) {
    return { amount: add(amount, vulgar), end: vulgarAt(text, end) === undefined ? place + 1 : end + 1, plain: -1 };
  }
  if (place > 0 && isDigit(text.charCodeAt(place)) && !amount.includes(".")) {
    const slash = slashAt(text, place);
    return slash === undefined ? undefined : { amount: add(amount, slash.amount), end: slash.end, plain: -1 };
  }
  if (text.charCodeAt(end) !== 0x20) return undefined;
  const code = text.charCodeAt(end + 1);
  // and, point
  if (code === 0x70) {
    const point = amount.includes(".") ? undefined : readPoint(text, end);
    return point === undefined ? undefined : { amount: canonical(amount, point.amount), end: point.end, plain: -1 };
  }
  const share = code === 0x61 ? withShare(text, amount, end) : undefined;
  return share === undefined ? undefined : { ...share, plain: -1 };
}

/** on 3/15: a day; not through 3/4 inch. */
function isDate(text: string, start: number, end: number): boolean {
  return DATE_CUES.has(wordBefore(text, skipSpaceBack(text, start))) && unitNameAt(text, end + 1) === undefined;
}

const DATE_CUES: ReadonlySet<string> = new Set("on until till since before after due dated through".split(" "));

/** The figure times the letter or the words behind it. */
function scaledFigure(text: string, figure: Figure): Figure {
  if (figure.ordinal === true || figure.amount === "") return figure;
  const letter = letterScaleAt(text, figure) ?? countedLetterAt(text, figure.end) ?? shortScale(text, figure.end);
  if (letter !== undefined) return scaledBy(figure, letter);
  const { word, start } = nextWord(text, figure.end);
  if (word === "") return figure;
  if (DOZENS.has(word)) {
    return { ...figure, end: start + word.length, amount: multiply(figure.amount, "12"), plain: -1, bound: "about" };
  }
  return chained(text, figure) ?? figure;
}

function scaledBy(figure: Figure, { power, end }: { readonly power: number; readonly end: number }): Figure {
  return { ...figure, amount: shift(figure.amount, power), end, plain: -1, scaled: true, power };
}

/** 3 hundred and 21, 4 thousand 3 hundred, 3 million and a half; 20.4 million and 300-thousand, behind which nothing is added. */
function chained(text: string, figure: Figure): Figure | undefined {
  const { start, end, amount, plain } = figure;
  if (plain < 1 || plain >= 1000 || text.charCodeAt(end) === 0x2d) {
    const scale = scalesAt(text, end);
    return scale.power === 0 || scale.ordinal ? undefined : scaledBy(figure, scale);
  }
  const chain = readChain(text, withHundred(text, { value: plain, end, ordinal: false, tail: 0 }));
  if (chain.end === end) return undefined;
  const broken = readBroken(text, start, chain);
  if (broken !== undefined) return { start, ...broken, plain: -1, scaled: true };
  // 3 million twenty-first century homes
  if (chain.ordinal && !chain.isSingle) return scaledBy(figure, scalesAt(text, end));
  if (chain.ordinal) return { start, end: chain.end, amount: String(chain.value), plain: -1, ordinal: true };
  const power = String(chain.value).length - amount.length;
  const isRound = String(chain.value) === amount + "0".repeat(Math.max(power, 0));
  return { start, end: chain.end, amount: String(chain.value), plain: -1, scaled: true, ...(isRound ? { power } : {}) };
}

/** 10 bn, 5mln. */
export function shortScale(text: string, end: number): { readonly power: number; readonly end: number } | undefined {
  const at = text.charCodeAt(end) === 0x20 ? end + 1 : end;
  if (!isAsciiLetter(text.charCodeAt(at))) return undefined;
  const word = wordAt(text, at);
  const power = SHORT_SCALES.get(word);
  return power === undefined || !isLatinEnd(text, at + word.length) ? undefined : { power, end: at + word.length };
}

/** Where the sign or the word that makes a figure negative stands; the figure's own start without one. */
function signStart(text: string, { start, end }: Figure): number {
  const word = negationStart(text, start);
  if (word < start) return word;
  if (isNegated(text, start)) return start - 1;
  const isSpaced = text.charCodeAt(start - 1) === 0x20 && "-−".includes(text.charAt(start - 2)) && start >= 2;
  return isSpaced && standsAlone(text, start - 2, end) ? start - 2 : start;
}

/** Where "minus" or "negative" before a figure begins; `start` itself where neither says that it is below zero. */
export function negationStart(text: string, start: number): number {
  if (text.charCodeAt(start - 1) !== 0x20) return start;
  const word = wordBefore(text, start - 1);
  if (word !== "minus" && word !== "negative") return start;
  const from = start - 1 - word.length;
  const before = skipSpaceBack(text, from);
  // plus or minus 5; 10 minus 5; ten minus five, n minus 1
  const operand = wordBefore(text, before);
  const isOperand = operand === "or" || CARDINALS.has(operand) || (operand.length === 1 && operand !== "a");
  return isOperand || isDigit(text.charCodeAt(before - 1)) || text.charAt(before - 1) === ")" ? start : from;
}
