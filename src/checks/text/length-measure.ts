import { coverKept } from "./leftover-kept.ts";

/** How many letters and digits each side has of its own. */
export interface OwnLengths {
  readonly en: number;
  readonly ko: number;
}

const WORD = /[A-Za-z0-9]+|[\p{L}\p{N}]/gu;

/** Counts letters and digits without what stands in both texts: code, tags, addresses, terms and figures. */
export function ownLengths(en: string, ko: string): OwnLengths {
  const [enWords, koWords] = [wordsOf(en), wordsOf(ko)];
  const shared = new Map<string, number>();
  for (const word of enWords) if (word.length > 1) shared.set(word, (shared.get(word) ?? 0) + 1);
  let common = 0;
  let koLength = 0;
  for (const word of koWords) {
    koLength += word.length;
    const left = word.length > 1 ? (shared.get(word) ?? 0) : 0;
    if (left === 0) continue;
    shared.set(word, left - 1);
    common += word.length;
  }
  const enLength = enWords.reduce((sum, word) => sum + word.length, 0);
  return { en: enLength - common, ko: koLength - common };
}

function wordsOf(text: string): readonly string[] {
  return coverKept(text, () => false).match(WORD) ?? [];
}
