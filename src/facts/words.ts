import { isAsciiLetter, isDigit, isHangulSyllable } from "../text/characters.ts";

/** Finds the longest entry of a table that stands at a place of a text. */
export type WordTable<T> = (text: string, at: number) => { readonly value: T; readonly end: number } | undefined;

/** Entries are compared letter by letter; nothing is asked about what follows them. */
export function createWordTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const byFirst = new Map<number, { readonly word: string; readonly value: T }[]>();
  for (const [word, value] of entries) {
    const first = word.charCodeAt(0);
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [{ word, value }]);
    else list.push({ word, value });
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return (text, at) => {
    const list = byFirst.get(text.charCodeAt(at));
    if (list === undefined) return undefined;
    for (const { word, value } of list) {
      if (text.startsWith(word, at)) return { value, end: at + word.length };
    }
    return undefined;
  };
}

const LONGEST_WORD = 24;

/** Where the run of ASCII letters at `at` ends, read no further than any word of our tables is long. */
export function lettersEnd(text: string, at: number): number {
  let end = at;
  const limit = at + LONGEST_WORD;
  while (end < limit && isAsciiLetter(text.charCodeAt(end))) end++;
  return end;
}

/** The English word at `at` in lower case, empty if none begins there. */
export function wordAt(text: string, at: number): string {
  return text.slice(at, lettersEnd(text, at)).toLowerCase();
}

/** The English word that ends right before `end` in lower case, empty if none does. */
export function wordBefore(text: string, end: number): string {
  let start = end;
  const limit = Math.max(0, end - LONGEST_WORD);
  while (start > limit && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

/** Past one space (or line break) at `at`; `at` itself if none stands there. */
export function skipSpace(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x0a || code === 0x09 ? at + 1 : at;
}

/** Before one space that ends at `end`; `end` itself if none does. */
export function skipSpaceBack(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return code === 0x20 || code === 0x0a || code === 0x09 ? end - 1 : end;
}

/** Past the space or hyphen that joins an English figure and its unit (`5 miles`, `5-mile`); -1 if neither follows. */
export function skipJoint(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x2d || code === 0x0a || code === 0x2011 ? at + 1 : -1;
}

/** Whether a Latin word or symbol that ends at `at` is not continued there. */
export function isLatinEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !(isAsciiLetter(code) || isDigit(code) || code === 0x5f);
}

/** Whether no Hangul stands at `at`. */
export function isHangulEnd(text: string, at: number): boolean {
  return !isHangulSyllable(text.charCodeAt(at));
}

/** Whether one of the characters of `set` stands at `at`. */
export function isOneOf(text: string, at: number, set: string): boolean {
  return at >= 0 && at < text.length && set.includes(text.charAt(at));
}
