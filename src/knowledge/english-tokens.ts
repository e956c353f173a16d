import { stemEnglish } from "./english-stem.ts";
import { isStopWord } from "./stop-words.ts";
import type { StringTable } from "./string-table.ts";
import { latinWords, type Word } from "./words.ts";

/** Stems and phrases of stems (`north korea`), with those that a phrase begins with. */
export interface EnglishVocabulary {
  readonly forms: StringTable;
  /** By the number of a form: 1 where a longer form begins with it. */
  readonly opens: Uint8Array;
}

/** A word or a known phrase of an English text. Offsets count in that text. */
export interface EnglishToken {
  /** The number of its form, or -1. */
  readonly id: number;
  /** Its stem, or the stems of a phrase with spaces between. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** The words it is made of, as indices into the text's words. */
  readonly from: number;
  readonly to: number;
}

export const LONGEST_PHRASE = 6;

/** The tokens of a text that say something, longest phrases first; words that only hold the sentence together are left out. */
export function englishTokens(
  text: string,
  vocabulary: EnglishVocabulary,
  words: readonly Word[] = latinWords(text),
): EnglishToken[] {
  const stems = words.map((word) => stemEnglish(word.text.toLowerCase()));
  const { forms, opens } = vocabulary;
  const tokens: EnglishToken[] = [];
  for (let from = 0; from < words.length;) {
    const stem = stems[from] as string;
    let id = forms.find(stem, 0, stem.length);
    let key = stem;
    let to = from + 1;
    if (id >= 0 && opens[id] === 1) {
      let phrase = stem;
      for (let next = from + 1; next < words.length && next < from + LONGEST_PHRASE; next++) {
        // `fled north. Korean` is no North Korean.
        if (!(words[next] as Word).followsDirectly) break;
        phrase += ` ${stems[next] as string}`;
        const found = forms.find(phrase, 0, phrase.length);
        if (found < 0) continue;
        id = found;
        key = phrase;
        to = next + 1;
      }
    }
    const isTelling =
      to - from > 1 || (stem.length > 1 && !isStopWord(stem) && !isStopWord((words[from] as Word).text.toLowerCase()));
    if (isTelling) {
      tokens.push({ id, key, start: (words[from] as Word).start, end: (words[to - 1] as Word).end, from, to });
    }
    from = to;
  }
  return tokens;
}

/** The key that a form of a list is found under: its stems with one space between. */
export function englishKey(form: string): string {
  return latinWords(form.toLowerCase())
    .map((word) => stemEnglish(word.text))
    .join(" ");
}
