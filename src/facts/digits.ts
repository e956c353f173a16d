import type { Amount } from "./fact.ts";
import { isDigit } from "../text/characters.ts";
import { canonical } from "./amount.ts";
import { isLatinEnd } from "./words.ts";

/** Digits with their separators and decimals, before any scale word. */
export interface DigitRun {
  readonly end: number;
  /** Empty when the run is too long to be a figure. */
  readonly amount: Amount;
  /** The value of at most four digits standing bare; else -1. */
  readonly plain: number;
}

const LONGEST_FIGURE = 40;
const COMMA = 0x2c;
const POINT = 0x2e;

/** Reads `2,040`, `20.4`, `2026` at `start`, where a digit must stand. The whole run is read, however long. */
export function readDigits(text: string, start: number): DigitRun {
  let end = digitsEnd(text, start);
  let grouped = false;
  if (end - start <= 3 && text.charCodeAt(start) !== 0x30) {
    while (text.charCodeAt(end) === COMMA && digitsEnd(text, end + 1) === end + 4) {
      end += 4;
      grouped = true;
    }
  }
  let whole = text.slice(start, Math.min(end, start + LONGEST_FIGURE + 1));
  let fraction = "";
  if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1))) {
    const fractionEnd = digitsEnd(text, end + 1);
    // 3.13.1 and 2026.9.3 are no decimals; the dotted whole belongs to other kinds.
    const dotted = text.charCodeAt(fractionEnd) === POINT && isDigit(text.charCodeAt(fractionEnd + 1));
    if (!dotted) {
      fraction = text.slice(end + 1, Math.min(fractionEnd, end + LONGEST_FIGURE + 2));
      end = fractionEnd;
    }
  }
  if (whole.length > LONGEST_FIGURE || fraction.length > LONGEST_FIGURE) return { end, amount: "", plain: -1 };
  if (grouped) whole = whole.replaceAll(",", "");
  const plain = !grouped && fraction === "" && whole.length <= 4 ? Number(whole) : -1;
  return { end, amount: canonical(whole, fraction), plain };
}

/** Where the digits that stand at `at` end; `at` itself if none does. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/**
 * A small whole number of one to `longest` digits at `at`, or -1. Nothing may continue it: no further digit, no
 * decimals, no thousands.
 */
export function smallNumberAt(text: string, at: number, longest: number): number {
  const end = digitsEnd(text, at);
  if (end === at || end - at > longest) return -1;
  const next = text.charCodeAt(end);
  if ((next === POINT || next === COMMA) && isDigit(text.charCodeAt(end + 1))) return -1;
  return Number(text.slice(at, end));
}

/** The end of the st, nd, rd or th at `at`, in either case; -1 if none stands there. */
export function ordinalSuffixEnd(text: string, at: number): number {
  // s, n, r, t: most words behind a figure begin otherwise.
  const lower = text.charCodeAt(at) | 0x20;
  if (lower !== 0x73 && lower !== 0x6e && lower !== 0x72 && lower !== 0x74) return -1;
  const suffix = text.slice(at, at + 2).toLowerCase();
  const isKnown = suffix === "st" || suffix === "nd" || suffix === "rd" || suffix === "th";
  return isKnown && isLatinEnd(text, at + 2) ? at + 2 : -1;
}

/** Whether a minus sign stands before `at` and means less than zero: not a hyphen, not a range. */
export function isNegated(text: string, at: number): boolean {
  const sign = text.charCodeAt(at - 1);
  if (sign !== 0x2d && sign !== 0x2212) return false;
  if (at === 1) return true;
  const before = text.charCodeAt(at - 2);
  return before === 0x20 || before === 0x28 || before === 0x0a || before === 0x5b || before === 0x3d || before === 0x2c;
}
