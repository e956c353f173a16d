import { isAsciiLetter, isDigit, isHangulSyllable } from "../text/characters.ts";
import type { Numeral } from "./numeral.ts";

/** A thing read, and where the text goes on behind it. */
export interface Place<T> {
  readonly value: T;
  readonly end: number;
}

/** Finds the longest entry of a table that stands at a place of a text. */
export type WordTable<T> = (text: string, at: number) => Place<T> | undefined;

/** A table of words that also says with which characters they begin. */
export type HeadedTable<T> = WordTable<T> & { readonly firsts: Iterable<number> };

/** Entries are compared letter by letter; nothing is asked about what follows them. */
export function createWordTable<T>(entries: Iterable<readonly [string, T]>): HeadedTable<T> {
  const byFirst = sortEntries(entries, (word) => word.charCodeAt(0));
  const find: WordTable<T> = (text, at) => {
    const list = byFirst.get(text.charCodeAt(at));
    if (list === undefined) return undefined;
    for (const { word, value } of list) {
      if (standsAt(text, word, at, 1)) return { value, end: at + word.length };
    }
    return undefined;
  };
  return Object.assign(find, { firsts: [...byFirst.keys()] });
}

/** The same of words in lower case that may stand in either; letters of ASCII alone have two cases there. */
export function createFoldedTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const byFirst = sortEntries(entries, (word) => word.charCodeAt(0));
  return (text, at) => {
    const list = byFirst.get(lowerCode(text.charCodeAt(at)));
    if (list === undefined) return undefined;
    for (const { word, value } of list) {
      if (standsFoldedAt(text, word, at)) return { value, end: at + word.length };
    }
    return undefined;
  };
}

/** A table of words that are only asked for; those that hold spaces stand between bars. */
export function createWordList(words: string, separator = " "): WordTable<true> {
  return createWordTable(words.split(separator).map((word) => [word, true] as const));
}

/** The same of words that end before a place. */
export function createSuffixList(words: string, separator = " "): WordTable<true> {
  return createSuffixTable(words.split(separator).map((word) => [word, true] as const));
}

/** The entries of a table such as `동부 ET|미국 동부 ET`: words, and behind the last space of each what it stands for. */
export function pairsOf<V extends string>(table: string): [string, V][] {
  return table.split("|").map((entry) => {
    const space = entry.lastIndexOf(" ");
    return [entry.slice(0, space), entry.slice(space + 1) as V];
  });
}

/** Finds the longest entry that ends right before a place; `end` of the answer is where the entry starts. */
export function createSuffixTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const byLast = sortEntries(entries, (word) => word.charCodeAt(word.length - 1));
  return (text, at) => {
    const list = byLast.get(text.charCodeAt(at - 1));
    if (list === undefined) return undefined;
    for (const { word, value } of list) {
      if (standsAt(text, word, at - word.length, 0)) return { value, end: at - word.length };
    }
    return undefined;
  };
}

interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

function sortEntries<T>(
  entries: Iterable<readonly [string, T]>,
  keyOf: (word: string) => number,
): ReadonlyMap<number, readonly Entry<T>[]> {
  const sorted = new Map<number, Entry<T>[]>();
  for (const [word, value] of entries) append(sorted, keyOf(word), { word, value });
  for (const list of sorted.values()) list.sort((a, b) => b.word.length - a.word.length);
  return sorted;
}

/** Adds an item to the list that a map holds for a key. */
export function append<K, V>(map: Map<K, V[]>, key: K, item: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/** `startsWith` for short words, without the cost of the call; their letters before `known` are there. */
function standsAt(text: string, word: string, at: number, known: number): boolean {
  for (let i = known; i < word.length; i++) {
    if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  }
  return true;
}

function standsFoldedAt(text: string, word: string, at: number): boolean {
  for (let i = 1; i < word.length; i++) {
    if (lowerCode(text.charCodeAt(at + i)) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** Of an ASCII letter in either case the small one, and of the sign for Kelvin the k that it is. */
function lowerCode(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return code === 0x212a ? 0x6b : code;
}

/** The signs between the ends of a Korean range that nothing else uses. */
export const TILDES = "~∼〜～";

/** The dots between the parts of a Korean list or date: 월·수, 3·1절. */
export const MIDDLE_DOTS = "·ㆍ・‧•∙";

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

/** The English word that white space parts from what begins at `start`, in lower case; empty if none does. */
export function precedingWord(text: string, start: number): string {
  const end = skipSpaceBack(text, start);
  return end === start ? "" : wordBefore(text, end);
}

/** What stands right before `end`, no more than `reach` characters of it. */
export function stretchBefore(text: string, end: number, reach: number): string {
  return text.slice(Math.max(0, end - reach), end);
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

/**
 * Where the joint before an English unit stands: right behind the figure, or behind the words that lead from a size or
 * a share to its unit (hundreds of dollars, two-thirds of a mile).
 */
export function unitStart(text: string, { end, vague, written, amount }: Numeral): number {
  if (written === undefined || !text.startsWith(" of ", end)) return end;
  if (vague === true) return end + 3;
  if (!amount.startsWith("0.") && !amount.includes("/")) return end;
  for (const article of ["a ", "an ", "one "]) {
    if (text.startsWith(article, end + 4)) return end + 3 + article.length;
  }
  return end;
}

/** Whether a Latin word or symbol that ends at `at` is not continued there. */
export function isLatinEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !(isLetterOrDigit(code) || code === 0x5f);
}

/** An ASCII letter or digit. */
export function isLetterOrDigit(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}

/** Whether an apostrophe stands at `at`, straight or curly. */
export function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019;
}

/** Whether no Hangul stands at `at`. */
export function isHangulEnd(text: string, at: number): boolean {
  return !isHangulSyllable(text.charCodeAt(at));
}

/** How many spaces may stand around a figure that is alone on its line. */
const WIDEST_MARGIN = 8;

/**
 * Whether nothing but white space and a full stop stands on the line beside `[start, end)`: a table's cell, an answer.
 * There a bare numeral means itself, which between other words may be anything.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  let before = start;
  while (before > 0 && start - before < WIDEST_MARGIN && isBlank(text.charCodeAt(before - 1))) before--;
  if (before > 0 && !isBorder(text.charCodeAt(before - 1))) return false;
  let after = text.charCodeAt(end) === 0x2e ? end + 1 : end;
  while (after - end < WIDEST_MARGIN && isBlank(text.charCodeAt(after))) after++;
  return after >= text.length || isBorder(text.charCodeAt(after));
}

/** Whether a clause ends at `at`, or the text. */
export function isClauseEnd(text: string, at: number): boolean {
  return at >= text.length || (isOneOf(text, at, '.,;:!?)"”’\n') && !isDigit(text.charCodeAt(at + 1)));
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** A line's end, or the bar between two cells. */
function isBorder(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x7c;
}

/** Whether one of the characters of `set` stands at `at`. */
export function isOneOf(text: string, at: number, set: string): boolean {
  const code = text.charCodeAt(at);
  for (let i = 0; i < set.length; i++) {
    if (set.charCodeAt(i) === code) return true;
  }
  return false;
}
