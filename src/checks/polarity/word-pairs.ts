import { englishTokens, type EnglishToken } from "../../knowledge/english-tokens.ts";
import { koreanTokens } from "../../knowledge/korean-text.ts";
import type { KoreanToken } from "../../knowledge/korean-tokens.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { LEAST_GAIN } from "../../knowledge/lexicon.ts";

/** The words of two texts that say the same, and which of them translate each other. */
export interface WordPairs {
  readonly en: readonly EnglishToken[];
  readonly ko: readonly KoreanToken[];
  /** For each Korean word the index of the English word that it renders best; -1 for none. */
  readonly enOf: readonly number[];
  /** For each English word the index of the Korean word that renders it best; -1 for none. */
  readonly koOf: readonly number[];
}

/** Looks up in the lexicon which words of two sentences translate each other. */
export function pairWords(en: string, ko: string, { lexicon, korean }: Knowledge): WordPairs {
  const { starts, ko: links, gain } = lexicon;
  const enTokens = englishTokens(en, lexicon.english);
  const koTokens = koreanTokens(ko, korean);
  const places = new Map<number, number[]>();
  koTokens.forEach(({ lemma }, k) => {
    if (lemma < 0) return;
    const known = places.get(lemma);
    if (known === undefined) places.set(lemma, [k]);
    else known.push(k);
  });
  const enOf = koTokens.map(() => -1);
  const best = koTokens.map(() => 0);
  const koOf = enTokens.map(({ id }, e) => {
    if (id < 0) return -1;
    let [found, most] = [-1, 0];
    const end = starts[id + 1] as number;
    for (let link = starts[id] as number; link < end; link++) {
      const own = gain[link] as number;
      if (own < LEAST_GAIN) continue;
      for (const k of places.get(links[link] as number) ?? []) {
        if (own > (best[k] as number)) [best[k], enOf[k]] = [own, e];
        if (own > most) [found, most] = [k, own];
      }
    }
    return found;
  });
  return { en: enTokens, ko: koTokens, enOf, koOf };
}
