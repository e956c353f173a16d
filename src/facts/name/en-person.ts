import type { Reading } from "./en-reading.ts";
import type { Token } from "./en-tokens.ts";
import { PARTICLES } from "./en-words.ts";

const KOREAN_SYLLABLE =
  "(?:kk|tt|pp|ss|jj|sh|ch|[gkndtrlmbpsjhwy])?(?:yae|yeo|wae|yoo|you|ae|ya|ye|eo|eu|oe|wa|we|wo|wi|ui|yo|yu|oo|ou|ee|ai|ei|uh|[aeiou])(?:ng|ck|[kgnltdrmpbh])?";
const KOREAN_GIVEN = new RegExp(`^${KOREAN_SYLLABLE}$`);
/** Syllables of Chinese names in the spelling with hyphens: Ing-wen, Ching-te, Mei-Ling. */
const CHINESE_SYLLABLE = /^(?:ts|tz|hs|ch|sh|zh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{1,3}(?:ng|n|h|r)?$/;
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI)$/;

/** Whether a word, in lower case, may be a syllable of a Korean or Chinese name. */
export function isSyllable(lower: string): boolean {
  return lower.length <= 6 && (KOREAN_GIVEN.test(lower) || CHINESE_SYLLABLE.test(lower));
}

/** How much speaks for `tokens[from, to)` being a person's name, from its words alone; 2 and more is much. */
export function personScore({ tokens, word }: Reading, from: number, to: number): number {
  const parts = tokens.slice(from, to).filter(({ lower, isCapital }) => isCapital || !PARTICLES.has(lower));
  const size = parts.length;
  if (size === 0 || size > 6) return -3;
  const words = parts.map((token) => word(token));
  const first = words[0] as (typeof words)[number];
  const last = words.at(-1) as (typeof words)[number];
  if (parts.some(({ text }) => /\p{Nd}/u.test(text) || isCamel(text))) return -3;
  // Acronyms are no persons, but initials (J. K., DJ) and Roman numerals are part of them.
  if (
    parts.some(({ text }) => text.length > 1 && text === text.toUpperCase() && !ROMAN.test(text) && !text.includes("."))
  )
    return -3;
  const given = hyphenatedGiven(tokens, from, to);
  let score = 0;
  if (given === "behind") return 3 + (first.first > 0 || first.later > 0 ? 3 : first.ordinary < 0.5 ? 1 : -2);
  if (given === "before") return last.first + last.later > 0 ? 4 : 1;
  if (size === 1) {
    const count = first.first + first.later;
    return Math.min(2, Math.log2(1 + count) / 3) - first.ordinary * 1.5;
  }
  score += Math.min(2.5, Math.log2(1 + first.first) * 0.6);
  score += Math.min(2.5, Math.log2(1 + last.later) * 0.6);
  // Two or three syllables behind an East Asian surname: Kim Jong Un, Jin Liqun.
  const isEastern = first.first >= 5 && size >= 3 && parts.slice(1).every(({ lower }) => isSyllable(lower));
  if (isEastern) score += 2;
  for (const [index, { ordinary, first: f, later }] of words.entries()) {
    // Marine Le Pen, Robin van Persie at a sentence's start.
    if (index > 0 && index < size - 1 && PARTICLES.has((parts[index] as Token).lower)) {
      score += 2.5;
      continue;
    }
    const backing = index === 0 ? f : Math.max(f, later);
    if (ordinary >= 0.5) score -= backing >= 10 ? 0.3 : backing >= 2 ? 0.8 * ordinary : 1.8 * ordinary;
    else if (ordinary < 0.2) score += 0.4;
  }
  if (parts.length < to - from) score += 1;
  if (parts.some(({ text }) => /^\p{Lu}\.?$/u.test(text))) score += 1.5;
  if (parts.some(({ text }) => text.includes(".") && /^(?:\p{Lu}\.)+$/u.test(text))) score += 1.5;
  if (ROMAN.test((parts.at(-1) as Token).text) && size > 1) score += 1;
  return size > 4 ? score - 1 : score;
}

/** Where a given name of hyphenated syllables stands: Geun-hye behind its surname, Ji-won before it. */
function hyphenatedGiven(tokens: readonly Token[], from: number, to: number): "behind" | "before" | undefined {
  for (let i = from + 1; i < to; i++) {
    const [a, b] = [tokens[i - 1] as Token, tokens[i] as Token];
    if (b.gap !== "hyphen" || !isSyllable(a.lower) || !isSyllable(b.lower)) continue;
    if (to - from === 3) return i === from + 2 ? "behind" : "before";
  }
  return undefined;
}

/** Capitals inside a word (LibreOffice, iPhone), not those of McGill, O'Brien or MacArthur. */
export function isCamel(text: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|Le|La|Van|Fitz)\p{Lu}\p{Ll}+$/u.test(text);
}
