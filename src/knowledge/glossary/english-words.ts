import { isAsciiLetter, isDigit, isHangulSyllable, scriptOf } from "../../text/characters.ts";
import { stemEnglish } from "../english-stem.ts";
import { isJoint } from "./squeeze.ts";

/** A word of a term or of a text: letters and digits of the Latin script. Offsets count in the text, without a possessive. */
export interface EnglishWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * What stands between this word and the one before: empty for a space or a hyphen, which terms are written with or
   * without, otherwise the signs. Undefined where no term goes on.
   */
  readonly gap: string | undefined;
}

const LONGEST_GAP = 3;

/** The words of a text, in order. */
export function englishWords(text: string): EnglishWord[] {
  const words: EnglishWord[] = [];
  let lastEnd = -1;
  for (let at = 0; at < text.length;) {
    if (!isWordAt(text, at)) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && (isWordAt(text, at) || (isApostrophe(text[at]) && isWordAt(text, at + 1)))) at++;
    let end = at;
    if (end - start > 2 && text[end - 1] === "s" && isApostrophe(text[end - 2])) end -= 2;
    words.push({
      start,
      end,
      text: text.slice(start, end),
      gap: lastEnd < 0 ? undefined : gapOf(text, lastEnd, start),
    });
    lastEnd = at;
  }
  return words;
}

function gapOf(text: string, from: number, to: number): string | undefined {
  if (to - from > LONGEST_GAP) return undefined;
  let isSoft = true;
  let hasBreak = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    // The possessive of a plural: users' guide.
    if (!isJoint(code) && !(i === from && to - from > 1 && isApostrophe(text[i]))) isSoft = false;
    if (text[i] === "\n" && hasBreak) return undefined;
    hasBreak ||= text[i] === "\n";
  }
  if (isSoft) return "";
  const signs = text.slice(from, to);
  const bare = signs.trim();
  return bare === "&" || bare === "/" || bare === "+" ? bare : signs;
}

/** Whether a letter or digit of a word stands there; an underscore makes an identifier of what it joins. */
export function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (code < 0x80) return isAsciiLetter(code) || isDigit(code) || code === 0x5f;
  return !isHangulSyllable(code) && scriptOf(code) === "latin";
}

function isApostrophe(mark: string | undefined): boolean {
  return mark === "'" || mark === "’";
}

/** Letters that are all capitals, with the `s` of a plural: APIs. */
const CAPITALS_IN_PLURAL = /^\d*[A-Z][A-Z0-9]*s$/;

/** The key of a word as it is or in the plural: `gateways` and `gateway`, but `setting` is not `set`. */
export function nounKey(word: string): string {
  if (CAPITALS_IN_PLURAL.test(word) && word.length > 2) return word.slice(0, -1).toLowerCase();
  const lower = word.toLowerCase();
  if (lower.length <= 3) return lower;
  if (lower.endsWith("s")) return stemEnglish(lower);
  return lower.endsWith("e") ? lower.slice(0, -1) : lower;
}

/** The key of what may be a form of a verb (`deploying`, `built`), where it is another than that of the noun. */
export function verbKey(word: string, noun: string): string | undefined {
  const stem = stemEnglish(word.toLowerCase());
  return stem === noun ? undefined : stem;
}
