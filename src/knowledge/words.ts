import { isAsciiLetter, isHangulSyllable, isUpper, scriptOf } from "../text/characters.ts";
import { hashOf } from "./string-table.ts";

/** A word of a text as the aligner reads it. Offsets count in that text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written, without a final possessive. */
  readonly text: string;
  readonly isCapitalised: boolean;
  /** Only a space or a hyphen stands between this word and the one before. */
  readonly followsDirectly: boolean;
}

/** Latin words of a text: letters with inner apostrophes; `U.S.` and `a.m.` keep their dots; hyphens part words. */
export function latinWords(text: string): Word[] {
  const words: Word[] = [];
  let lastEnd = -2;
  for (let i = 0; i < text.length;) {
    if (!isLatinAt(text, i)) {
      i++;
      continue;
    }
    const start = i;
    while (i < text.length && (isLatinAt(text, i) || isInner(text, i))) i++;
    // `U.S.`: the last dot belongs to it when single letters and dots alternate.
    if (text[i] === "." && i - start >= 3 && text[i - 2] === ".") i++;
    let end = i;
    if (end - start > 2 && text[end - 1] === "s" && isApostrophe(text[end - 2])) end -= 2;
    const gap = start - lastEnd;
    const joint = gap === 0 || (gap === 1 && (text[lastEnd] === " " || text[lastEnd] === "-"));
    words.push({
      start,
      end,
      text: cut(text, start, end),
      isCapitalised: isUpper(text.charCodeAt(start)),
      followsDirectly: joint,
    });
    lastEnd = i;
  }
  return words;
}

/** Places for words that were met before: a text says the same few thousand again and again. */
const KEPT = 4096;
/** Longer ones would not be copied when they are cut out, and so keep all of the text that they stand in. */
const LONGEST_KEPT = 12;
const kept: string[] = [];
for (let place = 0; place < KEPT; place++) kept.push("");

/** `text.slice(start, end)`; of a word met before the string that was cut out then, which tables find faster. */
function cut(text: string, start: number, end: number): string {
  if (end - start > LONGEST_KEPT) return text.slice(start, end);
  const hash = hashOf(text, start, end);
  const place = (hash ^ (hash >>> 15)) & (KEPT - 1);
  const word = kept[place] as string;
  if (word.length === end - start && text.startsWith(word, start)) return word;
  return (kept[place] = text.slice(start, end));
}

function isLatinAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Nearly all characters are told by their range.
  return code < 0x80 ? isAsciiLetter(code) : !isHangulSyllable(code) && scriptOf(code) === "latin";
}

function isApostrophe(mark: string | undefined): boolean {
  return mark === "'" || mark === "’";
}

function isInner(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== "." && !isApostrophe(mark)) return false;
  if (at + 1 >= text.length || !isLatinAt(text, at + 1)) return false;
  // A dot is inside a word only between single letters (`U.S`), an apostrophe anywhere.
  return mark !== "." || ((at < 2 || !isLatinAt(text, at - 2)) && (at + 2 >= text.length || !isLatinAt(text, at + 2)));
}

/** Runs of Hangul syllables: eojeols without the digits, Latin letters and punctuation around them. */
export function hangulWords(text: string): Word[] {
  const words: Word[] = [];
  let lastEnd = -2;
  for (let i = 0; i < text.length;) {
    if (!isHangulSyllable(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i;
    while (i < text.length && isHangulSyllable(text.charCodeAt(i))) i++;
    const joint = start - lastEnd === 1 && text[lastEnd] === " ";
    words.push({ start, end: i, text: text.slice(start, i), isCapitalised: false, followsDirectly: joint });
    lastEnd = i;
  }
  return words;
}
