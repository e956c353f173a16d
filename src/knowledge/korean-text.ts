import { isDigit, isHangulSyllable, isSpace } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import type { KoreanToken, KoreanTokeniser } from "./korean-tokens.ts";

/** Longest run behind a figure that is taken for its counter (`개월간`): the fact reads it, the words need not. */
const LONGEST_COUNTER = 3;

/** The words of a Korean text, with offsets in it. Endings are left out; a stretch that no word is known for has lemma -1. */
export function koreanTokens(text: string, tokeniser: KoreanTokeniser): KoreanToken[] {
  const tokens: KoreanToken[] = [];
  for (let at = 0; at < text.length;) {
    if (!isHangulSyllable(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && isHangulSyllable(text.charCodeAt(at))) at++;
    if (start > 0 && isAttached(text, start, at, tokeniser)) continue;
    for (const token of tokeniser.tokenise(text, start, at)) tokens.push(token);
  }
  return tokens;
}

/** Whether a run is a counter behind a figure, or an ending behind a quotation mark or a word in other letters (`CNN에서는`, `”고`). */
function isAttached(text: string, start: number, end: number, tokeniser: KoreanTokeniser): boolean {
  const before = text.charCodeAt(start - 1);
  if (isDigit(before) && end - start <= LONGEST_COUNTER) return true;
  return !isSpace(before) && tokeniser.isEnding(text, start, end);
}

/** Runs of tokens that touch each other, each of two tokens or more, from the first to the last. */
export function runsOf(tokens: readonly KoreanToken[]): Span[] {
  const runs: Span[] = [];
  for (let i = 0; i < tokens.length;) {
    const first = tokens[i] as KoreanToken;
    let last = first;
    for (i++; i < tokens.length && (tokens[i] as KoreanToken).start === last.end; i++) last = tokens[i] as KoreanToken;
    if (last !== first) runs.push({ start: first.start, end: last.end });
  }
  return runs;
}
