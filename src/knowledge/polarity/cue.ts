import type { Span } from "../../text/span.ts";

/** A place of a text that turns a statement round, or that only looks as if it did. Offsets count in that text. */
export interface Cue extends Span {
  /**
   * `plain`: turns the statement round. `idle`: a set phrase that holds such a word and turns nothing round (`not only`,
   * `no less than`, a double negation).
   */
  readonly kind: "plain" | "idle";
  /** The word that turns round, without what it stands with. */
  readonly form: string;
}

/** Matches of a pattern with the stretch of another pattern that each begins in, if any. Walks the text once for each pattern. */
export function matchesIn(
  text: string,
  pattern: RegExp,
  phrases: RegExp,
): { readonly start: number; readonly match: string; readonly phrase: string | undefined }[] {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return [];
  const around = [...text.matchAll(phrases)];
  let next = 0;
  return found.map(({ index: start, 0: match }) => {
    while (next < around.length && endOf(around[next] as RegExpExecArray) <= start) next++;
    const phrase = around[next];
    return { start, match, phrase: phrase !== undefined && phrase.index <= start ? phrase[0] : undefined };
  });
}

function endOf({ index, 0: match }: RegExpExecArray): number {
  return index + match.length;
}

/**
 * How readily a word answers a negation of the other language. `strong`: it says no itself (`lack` ↔ 없다); `weak`: its
 * translation often does (`still` ↔ 아직 … 않다). Learned from parallel texts, then generalised.
 */
export type LicenceStrength = "strong" | "weak";

/** A word that may stand for a negation of the other language. Offsets count in its text. */
export interface Licence extends Span {
  readonly strength: LicenceStrength;
}

/** The class of the Hangul syllables that end in one of these consonants, without its brackets. */
export function syllablesEndingIn(finals: string): string {
  let found = "";
  for (const final of finals) {
    for (let code = 0xac00 + FINALS.indexOf(final); code <= 0xd7a3; code += FINALS.length) {
      found += String.fromCharCode(code);
    }
  }
  return found;
}

/** In the order of Unicode; the first syllable of each row ends in none. */
const FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
