import { type Script, scriptOf } from "../text/characters.ts";
import type { Span } from "../text/span.ts";

/** The scripts that letters may be of. */
export type LetterScript = Exclude<Script, "common">;

/** Letters of one script without anything but marks between them. */
export interface Word extends Span {
  readonly script: LetterScript;
}

const SCRIPTS: readonly (Script | "mark")[] = ["common", "hangul", "latin", "han", "kana", "other", "mark"];
const UNKNOWN = 255;
const MARK = SCRIPTS.indexOf("mark");
const MARKS = /[\p{M}\u200c\u200d]/u;
/** Reading a table is several times faster than asking Unicode; it is filled as characters are met. */
const CLASSES: Uint8Array = new Uint8Array(0x10000).fill(UNKNOWN);

/** The index in `SCRIPTS` of the character at a place; a lone surrogate is common. */
function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = CLASSES[unit] as number;
  if (known !== UNKNOWN) return known;
  const code = text.codePointAt(at) as number;
  if (code > 0xffff) return classOf(code);
  const found = classOf(code);
  // Half a pair says nothing by itself: what it is depends on the other half.
  if (unit < 0xd800 || unit > 0xdfff) CLASSES[unit] = found;
  return found;
}

function classOf(code: number): number {
  if (code >= 0x1f000 && code <= 0x1faff) return 0;
  if (MARKS.test(String.fromCodePoint(code))) return MARK;
  return SCRIPTS.indexOf(scriptOf(code));
}

/** What stands in a stretch of text, before it is taken apart into words. */
export interface LetterCount {
  readonly hangul: number;
  readonly latin: number;
  readonly han: number;
  readonly kana: number;
  readonly other: number;
  /** How many of the five are not 0. */
  readonly scripts: number;
}

/** Counts the letters between two places. */
export function countLetters(text: string, start: number, end: number): LetterCount {
  const counts = new Uint32Array(SCRIPTS.length);
  for (let i = start; i < end; i++) {
    let found = CLASSES[text.charCodeAt(i)] as number;
    if (found === UNKNOWN) {
      found = classAt(text, i);
      i += lengthAt(text, i) - 1;
    }
    counts[found]!++;
  }
  const [, hangul = 0, latin = 0, han = 0, kana = 0, other = 0] = counts;
  const scripts = +(hangul > 0) + +(latin > 0) + +(han > 0) + +(kana > 0) + +(other > 0);
  return { hangul, latin, han, kana, other, scripts };
}

/** The words between two places, in order; words that start inside one of the `skipped` spans are left out. */
export function wordsOf(text: string, start: number, end: number, skipped: readonly Span[]): Word[] {
  const words: Word[] = [];
  let skip = 0;
  for (let i = start; i < end;) {
    while (skip < skipped.length && (skipped[skip] as Span).end <= i) skip++;
    const hidden = skipped[skip];
    if (hidden !== undefined && hidden.start <= i) {
      i = hidden.end;
      continue;
    }
    const found = classAt(text, i);
    const next = i + lengthAt(text, i);
    if (found === 0 || found === MARK) {
      i = next;
      continue;
    }
    let stop = next;
    for (; stop < end; stop += lengthAt(text, stop)) {
      const follower = classAt(text, stop);
      if (follower !== found && follower !== MARK) break;
    }
    words.push({ script: SCRIPTS[found] as LetterScript, start: i, end: stop });
    i = stop;
  }
  return words;
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}
