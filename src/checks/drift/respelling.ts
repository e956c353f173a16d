import { englishTokens } from "../../knowledge/english-tokens.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { RARITY_STEP } from "../../knowledge/lexicon.ts";
import { englishCues } from "../../knowledge/polarity/english-cues.ts";
import { koreanCues } from "../../knowledge/polarity/korean-cues.ts";

const SHORTEST = 4;
/** Letters that differ in one place. */
const MOST_DIFFERENT = 2;
/** Much read misspellings are words of the lexicon, too: rarer than the right ones by so many nats. */
const RARER = 3;

/**
 * Whether a word became another one only by its spelling or its capitals: a letter or two differ, and no other word of the language, no
 * figure and no negation came of it.
 */
export function isRespelling(old: string, now: string, side: "en" | "ko", knowledge: Knowledge): boolean {
  const [before, after] = [old, now].map((word) => word.normalize("NFD").toLowerCase()) as [string, string];
  if (before === after) return true;
  if (Math.min(before.length, after.length) < SHORTEST || /\p{N}/u.test(before + after)) return false;
  if (differingLetters(before, after) > MOST_DIFFERENT) return false;
  return side === "ko" ? isKoreanRespelling(old, now, knowledge) : isEnglishRespelling(old, now, knowledge);
}

/** How long the stretch is that two words do not share: between what both begin with and what both end with. */
function differingLetters(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end;
}

function isEnglishRespelling(old: string, now: string, { lexicon }: Knowledge): boolean {
  if (englishCues(old).length !== englishCues(now).length) return false;
  const [before, after] = [old, now].map((word) => {
    const [token] = englishTokens(word, lexicon.english);
    // Words that only hold a sentence together are the commonest.
    if (token === undefined) return 0;
    return token.id === -1 ? undefined : (lexicon.enRarity[token.id] as number) * RARITY_STEP;
  });
  return before === undefined || after === undefined || Math.abs(before - after) >= RARER;
}

function isKoreanRespelling(old: string, now: string, { korean }: Knowledge): boolean {
  if (koreanCues(old).length !== koreanCues(now).length) return false;
  const [isKnown, isStillKnown] = [old, now].map((word) =>
    korean.tokenise(word, 0, word.length).every(({ lemma }) => lemma !== -1),
  );
  return isKnown !== isStillKnown;
}
