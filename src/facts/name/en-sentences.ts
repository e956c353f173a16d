import { headOf } from "./en-head-words.ts";
import { isAsciiLetter } from "../../text/characters.ts";
import type { Token, WordKnowledge } from "./en-tokens.ts";
import { FUNCTION_WORDS, INSTITUTIONAL, LEGAL, NEVER, PARTICLES, TECHNICAL } from "./en-words.ts";

/** How far the capitals of a sentence tell names. */
export interface SentenceKind {
  /** A heading with most words in capitals: they say nothing there. */
  readonly isTitle: boolean;
  readonly isTechnical: boolean;
  readonly isLegal: boolean;
}

/** A word by itself that technical texts write with a capital (Git, Keras); heads of names (Festival) are no sign. */
function isProduct(tokens: readonly Token[], index: number, word: (token: Token) => WordKnowledge): boolean {
  const token = tokens[index] as Token;
  const [last, next] = [tokens[index - 1], tokens[index + 1]];
  if (!word(token).isTechnicalName || token.text === token.text.toUpperCase() || NEVER.has(token.lower)) return false;
  if (INSTITUTIONAL.has(token.lower) || headOf(token.lower) !== undefined) return false;
  const isJoined =
    (token.gap === "space" && last?.isCapital === true && !last.isFirst) || (next?.gap === "space" && next.isCapital);
  return !isJoined;
}

/** The kinds of a text's sentences, by their numbers. */
export function sentenceKinds(
  text: string,
  tokens: readonly Token[],
  word: (token: Token) => WordKnowledge,
): SentenceKind[] {
  const kinds: SentenceKind[] = [];
  const share = { technical: 0, legal: 0 };
  for (const { lower } of tokens) {
    if (TECHNICAL.has(lower)) share.technical++;
    if (LEGAL.has(lower)) share.legal++;
  }
  // A whole document of such words colours its other sentences as well.
  const isTechnicalText = share.technical >= 5 && share.technical * 25 > tokens.length;
  const isLegalText = share.legal >= 5 && share.legal * 25 > tokens.length;
  for (let from = 0; from < tokens.length;) {
    const sentence = (tokens[from] as Token).sentence;
    let to = from;
    let [capitals, small, ordinary, technical, legal, shouted] = [0, 0, 0, 0, 0, 0];
    for (; to < tokens.length && tokens[to]?.sentence === sentence; to++) {
      const token = tokens[to] as Token;
      if (TECHNICAL.has(token.lower)) technical++;
      if (LEGAL.has(token.lower)) legal++;
      if (!isAsciiLetter(token.text.charCodeAt(0)) && !/\p{L}/u.test(token.text)) continue;
      if (token.isCapital) {
        if (isProduct(tokens, to, word)) technical++;
        capitals++;
        if (word(token).ordinary >= 0.5 || FUNCTION_WORDS.has(token.lower)) ordinary++;
        if (token.text.length > 1 && token.text === token.text.toUpperCase()) shouted++;
      } else if (
        token.gap !== "hyphen" &&
        token.text.length > 1 &&
        !FUNCTION_WORDS.has(token.lower) &&
        !PARTICLES.has(token.lower)
      )
        small++;
    }
    // A heading has no full stop.
    const isStopped = tokens[to - 1] !== undefined && text[(tokens[to - 1] as Token).end] === ".";
    const isShouted = shouted >= 3 && shouted > capitals * 0.7 && small * 3 < capitals;
    while (kinds.length < sentence) kinds.push({ isTitle: false, isTechnical: false, isLegal: false });
    kinds.push({
      isTitle: isShouted || (capitals >= 3 && ordinary >= 2 && small === 0 && !isStopped),
      isTechnical: isTechnicalText || technical >= 1,
      isLegal: isLegalText || legal >= 1,
    });
    from = to;
  }
  return kinds;
}
