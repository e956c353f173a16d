import type { Amount } from "../fact.ts";
import type { Numeral } from "../numeral.ts";
import { isAsciiLetter, isDigit } from "../../text/characters.ts";
import { amountOf, multiply, ratioOf, shift } from "../amount.ts";
import { digitsEnd } from "../digits.ts";
import { isLatinEnd, isOneOf, standsAlone, type Place } from "../words.ts";

/** A figure written with signs beyond digits, separators and the point. */
export interface Notation {
  readonly amount: Amount;
  readonly end: number;
}

/** The signs of fractions, for walks that look them up. */
export const FRACTION_SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";

/** The value of ½, ⅔ … at `at`. */
export function vulgarAt(text: string, at: number): Amount | undefined {
  const code = text.charCodeAt(at);
  const isSign = (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
  if (!isSign) return undefined;
  return amountOf(ratioOf(text.charAt(at).normalize("NFKD").replace("⁄", "/")));
}

/** The figure that a sign alone makes: ½ cup. */
export function vulgarNumeral(text: string, at: number): Numeral | undefined {
  const amount = vulgarAt(text, at);
  return amount === undefined ? undefined : { start: at, end: at + 1, amount, plain: -1 };
}

const LONGEST_PART = 4;

/**
 * 3/4, 20/100, 2⁄3 from the top at `start`: less than one, and neither a date, a path, a season (2018/19) nor
 * widths of a register (32/64-bit).
 */
export function slashAt(text: string, start: number): Notation | undefined {
  const slash = digitsEnd(text, start);
  const sign = text.charCodeAt(slash);
  if ((sign !== 0x2f && sign !== 0x2044) || slash - start > LONGEST_PART || isBoundUp(text, start - 1))
    return undefined;
  const end = digitsEnd(text, slash + 1);
  if (end === slash + 1 || end - slash - 1 > LONGEST_PART || !isLatinEnd(text, end)) return undefined;
  const next = text.charCodeAt(end);
  if (text.startsWith("bit", end + 1)) return undefined;
  if (next === 0x2f || ((next === 0x2e || next === 0x2c || next === 0x3a) && isDigit(text.charCodeAt(end + 1)))) {
    return undefined;
  }
  const top = Number(text.slice(start, slash));
  const bottom = Number(text.slice(slash + 1, end));
  if (top === 0 || top >= bottom || (top >= 10 && bottom === top + 1)) return undefined;
  return { amount: amountOf({ top: BigInt(top), bottom: BigInt(bottom) }), end };
}

/** Whether what stands at `at` ties the figure behind it to a word, a path or a longer figure. */
function isBoundUp(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isAsciiLetter(code) || code === 0x2f || code === 0x2e || code === 0x5f || code === 0x3a || code === 0x3d;
}

/** Floating-point numbers go so far. */
export const GREATEST_POWER: number = 308;

/** 1.3e6, 6.23x10^-4, 6.23×10⁻⁴, 10⁶, 2^10, 2**53 behind the figure that ends at `end`: exact, for whole powers. */
export function powerAt(text: string, amount: Amount, end: number): Notation | undefined {
  const code = text.charCodeAt(end);
  if (code === 0x65 || code === 0x45) {
    const power = exponentAt(text, end + 1);
    return power === undefined ? undefined : { amount: shift(amount, power.value), end: power.end };
  }
  const isStarred = code === 0x2a && text.charCodeAt(end + 1) === 0x2a && !isBold(text, end);
  if (code === 0x5e || isStarred) {
    const power = exponentAt(text, isStarred ? end + 2 : end + 1);
    return power === undefined || amount === "0" ? undefined : { amount: raised(amount, power.value), end: power.end };
  }
  if (amount === "10") {
    const raisedTen = superscriptAt(text, end);
    if (raisedTen !== undefined) return { amount: shift("1", raisedTen.value), end: raisedTen.end };
  }
  const times = text.charCodeAt(end) === 0x20 ? end + 1 : end;
  if (!"x×*·⋅".includes(text.charAt(times)) || times >= text.length) return undefined;
  const ten = text.charCodeAt(times + 1) === 0x20 ? times + 2 : times + 1;
  if (!text.startsWith("10", ten)) return undefined;
  const power = text.charAt(ten + 2) === "^" ? exponentAt(text, ten + 3) : superscriptAt(text, ten + 2);
  return power === undefined ? undefined : { amount: shift(amount, power.value), end: power.end };
}

/** **2**3: a figure in bold type. */
function isBold(text: string, end: number): boolean {
  let at = end;
  while (isDigit(text.charCodeAt(at - 1))) at--;
  return text.charCodeAt(at - 1) === 0x2a;
}

function exponentAt(text: string, at: number): Place<number> | undefined {
  const sign = text.charCodeAt(at);
  const isNegative = sign === 0x2d || sign === 0x2212;
  const start = isNegative || sign === 0x2b ? at + 1 : at;
  const end = digitsEnd(text, start);
  if (end === start || end - start > 3 || !isLatinEnd(text, end)) return undefined;
  const value = Number(text.slice(start, end));
  if (value > GREATEST_POWER) return undefined;
  return { value: isNegative ? -value : value, end };
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The ⁻³ of 10⁻³. */
function superscriptAt(text: string, at: number): Place<number> | undefined {
  const isNegative = text.charAt(at) === "⁻";
  const start = isNegative ? at + 1 : at;
  let end = start;
  let value = 0;
  for (; end < start + 2 && isOneOf(text, end, SUPERSCRIPTS); end++) {
    value = value * 10 + SUPERSCRIPTS.indexOf(text.charAt(end));
  }
  if (end === start || value > GREATEST_POWER || !isLatinEnd(text, end) || isOneOf(text, end, SUPERSCRIPTS)) {
    return undefined;
  }
  return { value: isNegative ? -value : value, end };
}

/** An amount other than zero to a whole power. */
export function raised(amount: Amount, power: number): Amount {
  let product = "1";
  for (let step = 0; step < Math.abs(power); step++) product = multiply(product, amount);
  if (power >= 0) return product;
  const { top, bottom } = ratioOf(product);
  return amountOf(top < 0n ? { top: -bottom, bottom: -top } : { top: bottom, bottom: top });
}

/**
 * The end of a figure whose thousands are set apart by spaces, as in 40 000 and 1 414 021 100; `end` itself where the
 * groups may as well be figures of their own (a list: 100 200 300).
 */
export function spacedEnd(text: string, start: number, end: number): number {
  const isBehindFigure = start > 1 && isDigit(text.charCodeAt(start - 2));
  if (end - start > 3 || text.charCodeAt(start) === 0x30 || isBehindFigure) return end;
  let last = end;
  let groups = 0;
  let isSure = false;
  while (text.charCodeAt(last) === 0x20 && digitsEnd(text, last + 1) === last + 4) {
    // No figure of its own begins with a zero.
    if (text.charCodeAt(last + 1) === 0x30) isSure = true;
    groups++;
    last += 4;
  }
  const next = text.charCodeAt(last);
  const isOpen = next === 0x20 && isDigit(text.charCodeAt(last + 1));
  if (isOpen || !isLatinEnd(text, last)) return end;
  return isSure || (groups >= 2 && end - start === 1) ? last : end;
}

/**
 * 52K subscribers, 3.7M views, 100K, 10k, 1.2b: the power of ten of a letter that scales and is no part of a name (4K,
 * 5G) and no unit (5m).
 */
export function letterScaleAt(
  text: string,
  { start, end, amount }: Notation & { readonly start: number },
): { readonly power: number; readonly end: number } | undefined {
  // 1,250.5 M in a cell
  const isApart = text.charCodeAt(end) === 0x20 && amount.includes(".") && standsAlone(text, start, end + 2);
  const place = isApart ? end + 1 : end;
  const letter = text.charAt(place);
  const power = LETTER_SCALES.get(letter);
  if (power === undefined || !isLatinEnd(text, place + 1)) return undefined;
  if (letter === "k" || amount.includes(".")) return { power, end: place + 1 };
  if (letter === "b" || amount.length < 2 || text.charCodeAt(end + 1) === 0x2d) return undefined;
  const next = text.charCodeAt(end + 2);
  const isNoun = text.charCodeAt(end + 1) === 0x20 && next >= 0x61 && next <= 0x7a;
  return isNoun || letter === "K" || standsAlone(text, start, end + 1) ? { power, end: end + 1 } : undefined;
}

const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["K", 3],
  ["M", 6],
  ["b", 9],
  ["B", 9],
]);
