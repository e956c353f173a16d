import { isAsciiLetter } from "../text/characters.ts";
import { isBlank, type Span } from "../text/span.ts";

/** Longer quotations are cut like other text: as one sentence they could not be aligned with anything. */
const LONGEST_WHOLE = 300;

const PAIRS: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "（": "）",
  "“": "”",
  "‘": "’",
  "«": "»",
  "「": "」",
  "『": "』",
  "〈": "〉",
  "《": "》",
  "【": "】",
};
const OPENING_OF: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(PAIRS).map(([a, b]) => [b, a]));
const LETTER = /[\p{L}\p{N}]/u;

/** What stands between a pair of quotation marks or brackets, with them. */
export interface Quotation extends Span {
  readonly opening: string;
}

/** The quotations and brackets of a text that are short enough to stay whole, in order of their start. */
export function shortQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  const open = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Nearly all letters are told from quotation marks and brackets by their range.
    if ((unit > 0x5d && unit < 0xab) || (unit > 0xbb && unit < 0x2018) || (unit > 0x3011 && unit < 0xff08)) continue;
    if (unit > 0x29 && unit < 0x5b) continue;
    const sign = text[i] as string;
    if (sign === '"' || (sign === "'" && isQuotationMark(text, i))) {
      const start = open.get(sign);
      // A mark that can only open makes the one before it a stray.
      if (start === undefined ? !canOnlyClose(text, i) : canOnlyOpen(text, i)) {
        open.set(sign, i);
      } else if (start !== undefined) {
        open.delete(sign);
        keep(found, start, i, sign);
      }
    } else if (PAIRS[sign] !== undefined) {
      // The innermost of nested brackets is enough: what stands in the outer ones alone is seldom a sentence.
      open.set(sign, i);
    } else if (OPENING_OF[sign] !== undefined && !(sign === "’" && isApostrophe(text, i))) {
      const opening = OPENING_OF[sign];
      const start = open.get(opening);
      open.delete(opening);
      if (start !== undefined) keep(found, start, i, opening);
    }
  }
  return found.length < 2 ? found : found.toSorted((a, b) => a.start - b.start);
}

function keep(found: Quotation[], start: number, last: number, opening: string): void {
  if (last + 1 - start <= LONGEST_WHOLE) found.push({ start, end: last + 1, opening });
}

/** Asks, for places that come in order, whether one lies inside a quotation. */
export function insideOf(quotations: readonly Quotation[]): (at: number) => boolean {
  let next = 0;
  let reach = 0;
  return (at) => {
    for (; next < quotations.length && (quotations[next] as Quotation).start < at; next++) {
      reach = Math.max(reach, (quotations[next] as Quotation).end);
    }
    return at < reach;
  };
}

function canOnlyOpen(text: string, at: number): boolean {
  return isBlankOrEnd(text, at - 1) && !isBlankOrEnd(text, at + 1);
}

function canOnlyClose(text: string, at: number): boolean {
  return !isBlankOrEnd(text, at - 1) && isBlankOrEnd(text, at + 1);
}

function isBlankOrEnd(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isBlank(text.charCodeAt(at));
}

/** A straight single mark between letters is an apostrophe, and so is one behind a Latin letter in front of a blank. */
function isQuotationMark(text: string, at: number): boolean {
  if (isAsciiLetter(text.charCodeAt(at - 1))) return false;
  return !(isAsciiLetter(text.charCodeAt(at + 1)) && LETTER.test(text[at - 1] ?? ""));
}

function isApostrophe(text: string, at: number): boolean {
  return LETTER.test(text[at - 1] ?? "") && LETTER.test(text[at + 1] ?? "");
}
