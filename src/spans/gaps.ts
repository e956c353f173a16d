import { isDigit, isUpper } from "../text/characters.ts";
import { isBlank } from "../text/span.ts";
import type { Word } from "./words.ts";

/**
 * What stands between two words, by how strongly it parts them: the end of a sentence, the border of a table cell,
 * a separator (`/ | – — · : -`), an opening bracket, anything with white space, nothing of the kind.
 */
export type GapKind = "sentence" | "cell" | "separator" | "bracket" | "space" | "glue";

/** What stands between two words of a line. Offsets count in the text. */
export interface Gap {
  readonly kind: GapKind;
  /** Where a border would lie if the two words turn out to be of two languages. */
  readonly border: number;
  /** The separator or the bracket. */
  readonly sign: string;
  /** White space stands on both sides of the separator, or in front of the bracket. */
  readonly isSpaced: boolean;
}

const TERMINATORS = ".!?…。！？．｡";
const WIDE_TERMINATORS = "。！？．｡";
const CLOSERS = ")]}\"'”’»」』】〉》）］*_~`";
const OPENERS = "([（［【〔";
const SEPARATORS = "/|–—·•:：／｜→=~-‐";
const QUOTES = "\"'“‘«「『〈《";
const EMPHASIS = "*_~`";

/** A full stop after one of these ends the abbreviation and not the sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "mr mrs ms dr prof st vs etc inc ltd co corp jr sr eds dept est approx cf al".split(" "),
);
/** Those that do so in front of a number only. */
const BEFORE_NUMBER: ReadonlySet<string> = new Set("no nos vol pp fig ch sec art".split(" "));

/** Reads what stands between two words. `wordsBefore` counts how many words of the first one's script precede. */
export function gapBetween(text: string, left: Word, right: Word, wordsBefore: number): Gap {
  const { end: from } = left;
  const { start: to } = right;
  const sentence = sentenceBorder(text, left, right, wordsBefore);
  if (sentence >= 0) return { kind: "sentence", border: sentence, sign: "", isSpaced: true };
  let bracket = -1;
  let separator = -1;
  let blanks = 0;
  let lastBlank = -1;
  for (let i = from; i < to; i++) {
    const sign = text[i] as string;
    const unit = text.charCodeAt(i);
    if (isBlankAt(text, i)) {
      blanks++;
      lastBlank = i;
      // A tab or three blanks are a column of a table.
      if (unit === 0x09 || blanks >= 3) return cell(text, i, to);
      continue;
    }
    blanks = 0;
    if (bracket < 0 && OPENERS.includes(sign)) bracket = i;
    if (separator >= 0 || !SEPARATORS.includes(sign)) continue;
    if (sign === "|" && (isBlankAt(text, i - 1) || isBlankAt(text, i + 1))) return cell(text, i, to);
    // A hyphen parts nothing unless it stands alone.
    const needsBlanks = sign === "-" || sign === "‐" || sign === "=" || sign === "~" || sign === "·";
    if (!needsBlanks || (isBlankAt(text, i - 1) && isBlankAt(text, i + 1))) separator = i;
  }
  if (separator >= 0 && (bracket < 0 || separator < bracket)) {
    const isSpaced = isBlankAt(text, separator - 1) && isBlankAt(text, separator + 1);
    return { kind: "separator", border: behind(text, separator + 1, to), sign: text[separator] as string, isSpaced };
  }
  if (bracket >= 0) {
    const border = beforeEmphasis(text, bracket, from);
    return { kind: "bracket", border, sign: text[bracket] as string, isSpaced: isBlankAt(text, border - 1) };
  }
  if (lastBlank >= 0) return { kind: "space", border: behind(text, from, to), sign: "", isSpaced: true };
  return { kind: "glue", border: beforeQuote(text, from, to), sign: "", isSpaced: false };
}

/** Whether a sign ends sentences. */
export function isTerminator(sign: string): boolean {
  return TERMINATORS.includes(sign);
}

/** Whether a sign may stand behind the end of a sentence and belong to it. */
export function isCloser(sign: string): boolean {
  return CLOSERS.includes(sign);
}

function cell(text: string, at: number, to: number): Gap {
  let border = at + 1;
  while (border < to && (isBlankAt(text, border) || text[border] === "|")) border++;
  return { kind: "cell", border, sign: "|", isSpaced: true };
}

/** The first place from which the next sentence starts, or -1 where none ends in this gap. */
function sentenceBorder(text: string, left: Word, right: Word, wordsBefore: number): number {
  for (let i = left.end; i < right.start; i++) {
    const sign = text[i] as string;
    if (!isTerminator(sign)) continue;
    if (sign === "." && isMidSentence(text, left, i, wordsBefore)) continue;
    let next = i + 1;
    while (next < right.start && (isCloser(text[next] as string) || isTerminator(text[next] as string))) next++;
    if (next < right.start && isBlankAt(text, next)) return behindSeparator(text, next, right.start);
    if (WIDE_TERMINATORS.includes(sign)) return next;
    // Web pages lose the blank: 했다.CNN은
    const endsVerb = left.script === "hangul" && /[다요]/.test(text[left.end - 1] as string) && i === left.end;
    if (endsVerb && next === right.start && isUpper(text.charCodeAt(right.start))) return next;
  }
  return -1;
}

function isMidSentence(text: string, left: Word, at: number, wordsBefore: number): boolean {
  if (isDigit(text.charCodeAt(at - 1))) {
    // `2024. 3. 5.`, `Chapter 1. 시작하기`
    return left.script === "hangul" || wordsBefore <= 2 || startsWithDigit(text, at + 1);
  }
  if (left.script !== "latin" || at !== left.end) return false;
  if (left.end - left.start === 1) return isUpper(text.charCodeAt(left.start));
  const word = text.slice(left.start, left.end).toLowerCase();
  return ABBREVIATIONS.has(word) || (BEFORE_NUMBER.has(word) && startsWithDigit(text, at + 1));
}

function startsWithDigit(text: string, at: number): boolean {
  let i = at;
  while (i < at + 3 && isBlankAt(text, i)) i++;
  return isDigit(text.charCodeAt(i));
}

/** `Questions? / 문의`: the separator stays with the sentence that it follows. */
function behindSeparator(text: string, from: number, to: number): number {
  const start = behind(text, from, to);
  const isSeparator = "/|–—".includes(text[start] as string) && isBlankAt(text, start + 1);
  return isSeparator ? behind(text, start + 1, to) : start;
}

/** Behind closing signs and white space, where the next stretch begins with its own opening signs and digits. */
function behind(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && !isBlankAt(text, i) && !isOpening(text, i, to)) i++;
  // Only what closes may be stepped over; a digit right behind the separator belongs to what follows.
  if (i === to || !isBlankAt(text, i) || holdsDigit(text, from, i)) i = from;
  while (i < to && isBlankAt(text, i)) i++;
  return i;
}

function isOpening(text: string, at: number, to: number): boolean {
  const sign = text[at] as string;
  return OPENERS.includes(sign) || (QUOTES.includes(sign) && at + 1 <= to && !isBlankAt(text, at + 1));
}

function holdsDigit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}

function beforeEmphasis(text: string, at: number, from: number): number {
  let i = at;
  while (i > from && EMPHASIS.includes(text[i - 1] as string) && !EMPHASIS.includes(text[from] as string)) i--;
  return i;
}

function beforeQuote(text: string, from: number, to: number): number {
  let i = to;
  while (i > from && (QUOTES + OPENERS).includes(text[i - 1] as string)) i--;
  return i;
}

// A joiner shows nothing but holds the parts of an emoji together.
function isBlankAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isBlank(unit) && unit !== 0x200c && unit !== 0x200d;
}
