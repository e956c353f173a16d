import { GAIN_STEP, RARITY_STEP } from "../../src/knowledge/lexicon.ts";
import { createKoreanTokeniser, type KoreanPieces, type KoreanTokeniser } from "../../src/knowledge/korean-tokens.ts";
import { koreanTokens } from "../../src/knowledge/korean-text.ts";
import {
  englishKey,
  englishTokens,
  LONGEST_PHRASE,
  type EnglishVocabulary,
} from "../../src/knowledge/english-tokens.ts";
import { latinWords } from "../../src/knowledge/words.ts";
import type { Section } from "../../src/knowledge/model.ts";
import { readDictionary, stemOf, type Headword } from "./dictionary.ts";
import { buildPieces, type KoreanInventory } from "./korean-pieces.ts";
import { addListed, addListedVerb, countPieces, loadAnalyser } from "./korean-vocabulary.ts";
import { readConcepts, readNames, WORD_LISTS, type Concept } from "./lists.ts";
import type { Pair, Source } from "./sources.ts";
import { poolOf, tableOf } from "./string-pool.ts";
import { learnTranslations, type AlignmentOptions, type TokenPair, type Translations } from "./word-alignment.ts";

/** What is learned from and how: everything that the tables of the documentation switch off one by one. */
export interface LexiconOptions extends AlignmentOptions {
  /** What an entry of a list, of the dictionary, counts beside a sentence. */
  readonly listWeight: number;
  readonly dictionaryWeight: number;
  /** Links below these shares are dropped: the least of the expected count, and of the better of the two chances. */
  readonly leastCount: number;
  readonly leastShare: number;
  /** The least share of a word's translations that all its listed ones have together, however rare they are in the texts. */
  readonly listedShare: number;
  /** What reads Korean: the library's own tokeniser, or another one to measure it against. */
  readonly tokeniser: (pieces: KoreanPieces) => KoreanTokeniser;
}

export const LEXICON_OPTIONS: LexiconOptions = {
  iterations: 5,
  diagonal: 1,
  nothing: 0.1,
  smoothing: 0.3,
  listWeight: 2,
  dictionaryWeight: 1,
  leastCount: 0.15,
  leastShare: 0.006,
  listedShare: 0.8,
  tokeniser: createKoreanTokeniser,
};

export interface LearnedLexicon {
  readonly parts: Readonly<Record<string, Section>>;
  readonly sizes: { readonly english: number; readonly forms: number; readonly lemmas: number; readonly links: number };
  /** The English vocabulary and the Korean pieces, for what else is learned. */
  readonly vocabulary: EnglishVocabulary;
  readonly inventory: KoreanInventory;
}

/** Sentences longer than this are mostly several, and cost the square of their length. */
const MOST_TOKENS = 90;

export async function learnLexicon(
  folder: string,
  training: readonly { readonly source: Source; readonly pairs: readonly Pair[] }[],
  options: LexiconOptions = LEXICON_OPTIONS,
): Promise<LearnedLexicon> {
  const concepts: readonly Concept[] = [...WORD_LISTS.flatMap(readConcepts), ...readNames(), ...readConcepts("titles")];
  const dictionary = readDictionary(folder);
  const inventory = await readInventory(training, concepts, dictionary);
  const tokens = new TokenReader(inventory, concepts, options.tokeniser(inventory.pieces));

  const pairs: TokenPair[] = [];
  const push = (en: readonly number[], ko: readonly number[], weight: number): void => {
    if (en.length === 0 || ko.length === 0 || en.length > MOST_TOKENS || ko.length > MOST_TOKENS) return;
    pairs.push({ en: Int32Array.from(en), ko: Int32Array.from(ko), weight });
  };
  for (const { source, pairs: rows } of training) {
    for (const { en, ko } of rows) push(tokens.english(en), tokens.korean(ko), source.weight);
  }
  const sentences = pairs.reduce((sum, { weight }) => sum + weight, 0);
  const listed = new ListedPairs();
  if (options.listWeight > 0) {
    for (const { en, ko } of concepts) {
      const weight = options.listWeight / Math.sqrt(ko.length * Math.min(3, en.length));
      for (const word of en) {
        for (const form of ko) {
          const [enIds, koIds] = [tokens.listedEnglish(word), tokens.korean(form)];
          push(enIds, koIds, weight);
          if (enIds.length === 1) listed.add(enIds[0] as number, koIds);
        }
      }
    }
  }
  if (options.dictionaryWeight > 0) {
    for (const head of dictionary) {
      const weight = options.dictionaryWeight / Math.sqrt(head.glosses.length);
      for (const gloss of head.glosses.slice(0, 6)) push(tokens.english(gloss), tokens.korean(stemOf(head)), weight);
    }
  }
  console.log(
    `  ${pairs.length} pairs, ${tokens.englishForms.length} English and ${tokens.koreanKeys.length} Korean words`,
  );
  const learned = learnTranslations(pairs, tokens.englishForms.length, tokens.koreanKeys.length, options);
  return write(learned, tokens, inventory, sentences, listed, options);
}

async function readInventory(
  training: readonly { readonly source: Source; readonly pairs: readonly Pair[] }[],
  concepts: readonly Concept[],
  dictionary: readonly Headword[],
): Promise<KoreanInventory> {
  const eojeols = new Map<string, number>();
  for (const { source, pairs } of training) {
    for (const { ko } of pairs) {
      for (const eojeol of ko.split(/[^가-힣]+/)) {
        if (eojeol !== "") eojeols.set(eojeol, (eojeols.get(eojeol) ?? 0) + source.weight);
      }
    }
  }
  const analyser = await loadAnalyser();
  const counts = countPieces(eojeols, analyser);
  for (const { ko } of concepts)
    for (const form of ko) for (const part of form.split(" ")) addListed(part, analyser, counts);
  for (const head of dictionary) {
    const stem = stemOf(head);
    // 관리하다 leaves a noun, 감다 a stem.
    if (head.isVerb && stem.length + 1 === head.ko.length) addListedVerb(stem, counts);
    else addListed(stem, analyser, counts);
  }
  return buildPieces(counts, eojeols);
}

/** Numbers the words of both languages as texts are read. */
class TokenReader {
  readonly englishForms: string[] = [];
  readonly koreanKeys: string[];
  readonly #englishIds = new Map<string, number>();
  readonly #koreanIds = new Map<string, number>();
  readonly #tokeniser: KoreanTokeniser;
  readonly #phrases: EnglishVocabulary;

  constructor(inventory: KoreanInventory, concepts: readonly Concept[], tokeniser: KoreanTokeniser) {
    this.#tokeniser = tokeniser;
    this.koreanKeys = [...inventory.lemmas];
    this.#phrases = phraseVocabulary(concepts);
  }

  english(text: string): number[] {
    return englishTokens(text, this.#phrases).map(({ key }) => this.#english(key));
  }

  /** A form of a list, which may consist of words that texts are read without. */
  listedEnglish(form: string): number[] {
    const ids = this.english(form);
    return ids.length > 0 ? ids : [this.#english(englishKey(form))];
  }

  /** Lemmas, and Latin words by their letters. */
  korean(text: string): number[] {
    const ids: number[] = [];
    for (const { lemma } of koreanTokens(text, this.#tokeniser)) if (lemma >= 0) ids.push(lemma);
    for (const word of latinWords(text)) {
      if (word.text.length < 2) continue;
      const key = word.text.toLowerCase();
      const known = this.#koreanIds.get(key);
      if (known !== undefined) ids.push(known);
      else {
        ids.push(this.koreanKeys.length);
        this.#koreanIds.set(key, this.koreanKeys.length);
        this.koreanKeys.push(key);
      }
    }
    return ids;
  }

  #english(key: string): number {
    const known = this.#englishIds.get(key);
    if (known !== undefined) return known;
    const id = this.englishForms.length;
    this.#englishIds.set(key, id);
    this.englishForms.push(key);
    return id;
  }
}

/** The phrases of the lists, and the words that they begin with. */
function phraseVocabulary(concepts: readonly Concept[]): EnglishVocabulary {
  const phrases = new Set<string>();
  for (const { en } of concepts) {
    for (const form of en) {
      const key = englishKey(form);
      if (key.includes(" ") && key.split(" ").length <= LONGEST_PHRASE) phrases.add(key);
    }
  }
  return vocabularyOf([...phrases, ...firstWords(phrases)]);
}

function firstWords(forms: Iterable<string>): Set<string> {
  const first = new Set<string>();
  for (const form of forms) if (form.includes(" ")) first.add(form.slice(0, form.indexOf(" ")));
  return first;
}

function vocabularyOf(forms: readonly string[]): EnglishVocabulary {
  const unique = [...new Set(forms)];
  const first = firstWords(unique);
  return { forms: tableOf(unique), opens: Uint8Array.from(unique, (form) => (first.has(form) ? 1 : 0)) };
}

/** Which words lists give for an English one. */
class ListedPairs {
  readonly #byWord = new Map<number, Map<number, number>>();

  /** The lemmas of one form: of a form of several each counts for a part. */
  add(en: number, ko: readonly number[]): void {
    const known = this.#byWord.get(en) ?? new Map<number, number>();
    this.#byWord.set(en, known);
    for (const lemma of ko) known.set(lemma, Math.max(known.get(lemma) ?? 0, 1 / ko.length));
  }

  /** 0…1: the part that a lemma has among all that are listed for the word. */
  shareOf(en: number, ko: number): number {
    const known = this.#byWord.get(en);
    const own = known?.get(ko);
    return known === undefined || own === undefined ? 0 : own / known.size;
  }
}

interface Link {
  readonly en: number;
  readonly ko: number;
  readonly count: number;
  readonly gain: number;
}

function write(
  { en, ko, count, enCount, koCount }: Translations,
  tokens: TokenReader,
  inventory: KoreanInventory,
  sentences: number,
  listed: ListedPairs,
  { leastCount, leastShare, listedShare }: LexiconOptions,
): LearnedLexicon {
  const links: Link[] = [];
  const linkedEn = new Set<number>();
  const linkedKo = new Set<number>();
  for (let i = 0; i < count.length; i++) {
    const [e, k] = [en[i] as number, ko[i] as number];
    // What a list says holds for the rarer of the two words: the texts may hardly know the other one.
    const rarer = Math.min(enCount[e] as number, koCount[k] as number);
    const c = Math.max(
      count[i] as number,
      Math.min(rarer, (enCount[e] as number) * listed.shareOf(e, k)) * listedShare,
    );
    if (c < leastCount) continue;
    const share = c / (enCount[e] as number);
    const back = c / (koCount[k] as number);
    if (Math.max(share, back) < leastShare || share * back < leastShare ** 2) continue;
    // Latin words that are the English word itself are met by their letters.
    const key = tokens.koreanKeys[k] as string;
    if (k >= inventory.lemmas.length && key === tokens.englishForms[e]) continue;
    const gain = Math.log((c * sentences) / (((enCount[e] as number) + 1) * ((koCount[k] as number) + 1)));
    if (gain <= 0) continue;
    links.push({ en: e, ko: k, count: count[i] as number, gain });
    linkedEn.add(e);
    linkedKo.add(k);
  }

  // English: what has a link or was seen more than once, and first words of phrases; sorted, so that the pool packs well.
  const kept = tokens.englishForms.filter((_, id) => linkedEn.has(id) || (enCount[id] as number) >= 2);
  const forms = [...new Set([...kept, ...firstWords(kept)])].toSorted();
  const vocabulary = vocabularyOf(forms);
  const enNumber = new Map(forms.map((form, id) => [form, id]));

  // Korean: all lemmas keep their numbers; Latin words with a link come behind them.
  const latin = tokens.koreanKeys.flatMap((key, id) =>
    id >= inventory.lemmas.length && linkedKo.has(id) ? [{ key, id }] : [],
  );
  const koNumber = new Map(latin.map(({ id }, index) => [id, inventory.lemmas.length + index]));
  const lemmaCount = inventory.lemmas.length + latin.length;
  const koForms = [...inventory.forms, ...latin.map(({ key }) => key)];
  const order = koForms
    .map((_, index) => index)
    .toSorted((a, b) => ((koForms[a] as string) < (koForms[b] as string) ? -1 : 1));
  const { pieces } = inventory;
  const pick = (costs: Uint8Array): Uint8Array =>
    Uint8Array.from(order, (index) => (index < costs.length ? (costs[index] as number) : 255));
  const lemmaOf = (numbers: Uint16Array, isNoun: boolean): Uint16Array =>
    Uint16Array.from(order, (index) => {
      if (index < numbers.length) return numbers[index] as number;
      return isNoun ? inventory.lemmas.length + index - inventory.forms.length : 0;
    });

  const numbered = links
    .map((link) => ({
      en: enNumber.get(tokens.englishForms[link.en] as string) as number,
      ko: koNumber.get(link.ko) ?? link.ko,
      gain: link.gain,
    }))
    .toSorted((a, b) => a.en - b.en || b.gain - a.gain || a.ko - b.ko);
  const starts = new Uint32Array(forms.length + 1);
  for (const link of numbered) starts[link.en + 1] = (starts[link.en + 1] as number) + 1;
  for (let id = 0; id < forms.length; id++) starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number);

  const enIds = new Map(tokens.englishForms.map((form, id) => [form, id]));
  const enRarity = Uint8Array.from(forms, (form) => rarity(enCount[enIds.get(form) ?? -1], sentences));
  const koRarity = new Uint8Array(lemmaCount);
  for (let lemma = 0; lemma < inventory.lemmas.length; lemma++) koRarity[lemma] = rarity(koCount[lemma], sentences);
  latin.forEach(({ id }, index) => {
    koRarity[inventory.lemmas.length + index] = rarity(koCount[id], sentences);
  });
  const enAnswered = new Float64Array(tokens.englishForms.length);
  const koAnswered = new Float64Array(tokens.koreanKeys.length);
  for (const link of links) {
    enAnswered[link.en] = (enAnswered[link.en] as number) + link.count;
    koAnswered[link.ko] = (koAnswered[link.ko] as number) + link.count;
  }
  const english = poolOf(forms);
  const korean = poolOf(order.map((index) => koForms[index] as string));
  return {
    parts: {
      "en.pool": english.pool,
      "en.starts": english.starts,
      "en.opens": vocabulary.opens,
      "en.rarity": enRarity,
      "en.answered": Uint8Array.from(forms, (form) => {
        const id = enIds.get(form) ?? -1;
        return shareOf(enAnswered[id], enCount[id]);
      }),
      "ko.answered": Uint8Array.from({ length: lemmaCount }, (_, lemma) => {
        const id = lemma < inventory.lemmas.length ? lemma : (latin[lemma - inventory.lemmas.length]?.id ?? -1);
        return shareOf(koAnswered[id], koCount[id]);
      }),
      "ko.pool": korean.pool,
      "ko.starts": korean.starts,
      "ko.noun": pick(pieces.noun),
      "ko.verb": pick(pieces.verb),
      "ko.nounTail": pick(pieces.nounTail),
      "ko.verbTail": pick(pieces.verbTail),
      "ko.nounLemma": lemmaOf(pieces.nounLemma, true),
      "ko.verbLemma": lemmaOf(pieces.verbLemma, false),
      "ko.rarity": koRarity,
      "links.starts": starts,
      "links.ko": Uint16Array.from(numbered, ({ ko: lemma }) => lemma),
      "links.gain": Uint8Array.from(numbered, ({ gain }) => Math.min(255, Math.max(1, Math.round(gain / GAIN_STEP)))),
    },
    sizes: { english: forms.length, forms: koForms.length, lemmas: lemmaCount, links: numbered.length },
    vocabulary,
    inventory,
  };
}

function rarity(count: number | undefined, sentences: number): number {
  if (count === undefined || count === 0) return 255;
  return Math.min(254, Math.max(0, Math.round(-Math.log((count + 1) / (sentences + 1)) / RARITY_STEP)));
}

/** A share in steps of 1/255. */
function shareOf(part: number | undefined, whole: number | undefined): number {
  return part === undefined || whole === undefined || whole === 0 ? 0 : Math.round(255 * Math.min(1, part / whole));
}
