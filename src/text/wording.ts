import { normalise } from "./normalise.ts";

/** A text without what an editor may change and say the same: normalised, white space as single blanks. */
export function wordingOf(text: string): string {
  return normalise(text).text.replaceAll(/\s+/g, " ").trim();
}

/**
 * A short hash of a text: two FNV-1a sums of 32 bits with different offsets, 16 hexadecimal digits; enough for a project's texts, no
 * secret.
 */
export function hashOf(text: string): string {
  return sumOf(text, 0x811c9dc5) + sumOf(text, 0x9e3779b1);
}

function sumOf(text: string, offset: number): string {
  let sum = offset;
  for (let i = 0; i < text.length; i++) {
    sum ^= text.charCodeAt(i);
    sum = Math.imul(sum, 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, "0");
}

/** What tells a text among others by what it says, not by where it stands. */
export interface WordingId {
  /** Of its wording, as `hashOf` makes it. */
  readonly hash: string;
  /** Which of the texts with this wording it is, from 0. */
  readonly nth: number;
}

/** What tells each of some texts among them, in their order. */
export function identify(texts: readonly string[]): WordingId[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const hash = hashOf(wordingOf(text));
    const nth = counts.get(hash) ?? 0;
    counts.set(hash, nth + 1);
    return { hash, nth };
  });
}
