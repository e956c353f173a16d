import { stemEnglish } from "./english-stem.ts";
import { isStopWord } from "./stop-words.ts";
import { hashNext, hashOf, type StringTable } from "./string-table.ts";
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

/** Words of the longest phrase that is looked for. */
export const LONGEST_PHRASE = 6;

/** The tokens of a text that say something, longest phrases first; words that only hold the sentence together are left out. */
export function englishTokens(
  text: string,
  vocabulary: EnglishVocabulary,
  words: readonly Word[] = latinWords(text),
): EnglishToken[] {
  const { forms, opens } = vocabulary;
  const known = formsOf(vocabulary);
  const read: Form[] = [];
  for (const word of words) read.push(known(word.text));
  const tokens: EnglishToken[] = [];
  for (let from = 0; from < words.length;) {
    const form = read[from] as Form;
    let { id, stem: key } = form;
    let to = from + 1;
    if (id >= 0 && opens[id] === 1) {
      let phrase = key;
      let { hash } = form;
      for (let next = from + 1; next < words.length && next < from + LONGEST_PHRASE; next++) {
        // `fled north. Korean` is no North Korean.
        if (!(words[next] as Word).followsDirectly) break;
        const { stem } = read[next] as Form;
        hash = hashOf(stem, 0, stem.length, hashNext(hash, SPACE));
        // Hardly any phrase goes on: only what may is put together.
        if (!forms.mayBegin(hash)) break;
        phrase += ` ${stem}`;
        const found = forms.findHashed(hash, phrase, 0, phrase.length);
        if (found < 0) continue;
        id = found;
        key = phrase;
        to = next + 1;
      }
    }
    if (to - from > 1 || form.isTelling) {
      tokens.push({ id, key, start: (words[from] as Word).start, end: (words[to - 1] as Word).end, from, to });
    }
    from = to;
  }
  return tokens;
}

const SPACE = 0x20;

/** What a word is wherever it stands. */
interface Form {
  readonly stem: string;
  /** Of the stem, as the tables of strings hash it. */
  readonly hash: number;
  /** The number of the stem in the vocabulary, or -1. */
  readonly id: number;
  /** It does more than hold the sentence together. */
  readonly isTelling: boolean;
}

function readForm(word: string, { forms }: EnglishVocabulary): Form {
  const lower = word.toLowerCase();
  const stem = stemEnglish(lower);
  const hash = hashOf(stem, 0, stem.length);
  const isTelling = stem.length > 1 && !isStopWord(stem) && !isStopWord(lower);
  return { stem, hash, id: forms.findHashed(hash, stem, 0, stem.length), isTelling };
}

/** Most words of a text are among the few thousand that stand in any: their forms are kept. */
const KEPT_FORMS = 4096;
/** Longer words are parts of the text that they were cut from, and would keep all of it. */
const LONGEST_KEPT = 12;

const readers = new WeakMap<EnglishVocabulary, (word: string) => Form>();

function formsOf(vocabulary: EnglishVocabulary): (word: string) => Form {
  const known = readers.get(vocabulary);
  if (known !== undefined) return known;
  const forms = new Map<string, Form>();
  const read = (word: string): Form => {
    const kept = forms.get(word);
    if (kept !== undefined) return kept;
    const form = readForm(word, vocabulary);
    if (word.length > LONGEST_KEPT) return form;
    if (forms.size === KEPT_FORMS) forms.clear();
    forms.set(word, form);
    return form;
  };
  readers.set(vocabulary, read);
  return read;
}

/** The key that a form of a list is found under: its stems with one space between. */
export function englishKey(form: string): string {
  return latinWords(form.toLowerCase())
    .map((word) => stemEnglish(word.text))
    .join(" ");
}
