import type { Span } from "../text/span.ts";

/** A word, a figure or a sign that says something, as two revisions of a text are held against each other. Offsets count in its text. */
export interface PlainWord extends Span {
  /** Its letters in one spelling: composed, straight apostrophes, figures without marks between their groups. */
  readonly form: string;
}

/** Whether two words are one. A sentence that was parted or joined has a capital more or less. */
export function isSameWord(a: WordInSentence, b: WordInSentence): boolean {
  return a.form === b.form || (a.isFirst !== b.isFirst && a.form.toLowerCase() === b.form.toLowerCase());
}

interface WordInSentence {
  readonly form: string;
  readonly isFirst: boolean;
}

/**
 * What a text says, word by word, without what may change while the text stays the same: white space, line breaks, quotation
 * marks, punctuation, emphasis, tags, the targets of links.
 */
export function plainWords(text: string): PlainWord[] {
  const words: PlainWord[] = [];
  for (const match of text.matchAll(PIECE)) {
    const { word, dash } = match.groups as { word?: string; dash?: string };
    const written = dash === undefined ? word : "-";
    if (written === undefined) continue;
    words.push({ form: formOf(written), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Bounds keep a stretch that never closes from being read again from each of its places. */
const LINK_TARGET = String.raw`\]\([^()]{0,500}(?:\([^()]{0,100}\)[^()]{0,200})?\)`;
const TAG = String.raw`<\/?[A-Za-z][^<>]{0,500}>`;
const WORD = String.raw`[\p{L}\p{M}\p{N}]+(?:(?:(?<=\p{N})[.,:\/](?=\p{N})|(?<=\p{L})['’](?=\p{L}))[\p{L}\p{M}\p{N}]+)*`;
const SIGN = String.raw`[\p{Sc}%％‰°+=<>±×÷≤≥≠&#@]`;
/** A minus, or the dash of a range; other dashes only part words. */
const DASH = String.raw`[-–−~〜∼](?=\s?\p{N})`;
const PIECE = new RegExp(`${LINK_TARGET}|${TAG}|(?<word>${WORD}|${SIGN})|(?<dash>${DASH})`, "gu");

function formOf(written: string): string {
  let plain = true;
  for (let i = 0; i < written.length && plain; i++) {
    const code = written.charCodeAt(i);
    plain = (code >= 0x30 && code !== 0x3a && code < 0x80) || (code >= 0xac00 && code <= 0xd7a3);
  }
  if (plain) return written;
  return written
    .normalize("NFKC")
    .replaceAll("’", "'")
    .replaceAll(/(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, "");
}
