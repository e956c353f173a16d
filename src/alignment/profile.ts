import type { SingleFact } from "../facts/fact.ts";
import { englishTokens, type EnglishToken } from "../knowledge/english-tokens.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { koreanTokens, runsOf } from "../knowledge/korean-text.ts";
import { soundKeyOfHangul, soundKeysOfLatin } from "../knowledge/sound-key.ts";
import { isStopWord } from "../knowledge/stop-words.ts";
import { latinWords, type Word } from "../knowledge/words.ts";
import { isHangulSyllable } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import type { Unit } from "./bead.ts";
import { isPhrase } from "./items.ts";

/** Something of a text that may be heard in the other script: letters or syllables, and the skeletons they are found by. */
export interface Sounding extends Span {
  readonly spelling: string;
  readonly keys: readonly string[];
  /** The token it is, whose meeting is its own; -1 for joined names. */
  readonly token: number;
}

/** An English text made ready to be held against many Korean ones. */
export interface EnglishProfile {
  readonly text: string;
  /** Each word once. */
  readonly tokens: readonly EnglishToken[];
  /** Words that begin with a capital, and unknown long ones. */
  readonly soundings: readonly Sounding[];
  /** All its words in lower case, with the first place of each. */
  readonly latin: ReadonlyMap<string, Span>;
  readonly facts: readonly SingleFact[];
}

/** A word of a Korean text: its lemma, or -1 where none is known. */
export interface KoreanItem extends Span {
  readonly lemma: number;
}

/** A Korean text made ready to be held against many English ones. */
export interface KoreanProfile {
  readonly text: string;
  readonly tokens: readonly KoreanItem[];
  readonly soundings: readonly Sounding[];
  /** The soundings by their keys. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Words in Latin letters, in lower case, each once. */
  readonly latin: readonly Word[];
  readonly facts: readonly SingleFact[];
}

/** Facts and names of one text that are compared: enough for any paragraph, and comparing takes the product of both sides. */
const MOST_FACTS = 100;
const MOST_SOUNDINGS = 300;
const SHORTEST_NAME = 3;
const SHORTEST_LOANWORD = 5;
const LONGEST_JOINED = 20;
const SHORTEST_LATIN = 2;

/** Makes an English text ready. */
export function profileEnglish({ text, facts }: Unit, { lexicon }: Knowledge): EnglishProfile {
  const words = latinWords(text);
  const seen = new Set<string>();
  const tokens = englishTokens(text, lexicon.english, words).filter(({ key }) => !seen.has(key) && seen.add(key));
  const soundings: Sounding[] = [];
  tokens.forEach((token, index) => {
    if (token.to - token.from > 1) return;
    const word = words[token.from] as Word;
    const isName = word.isCapitalised && word.text.length >= SHORTEST_NAME;
    if (!isName && (token.id >= 0 || word.text.length < SHORTEST_LOANWORD)) return;
    soundings.push(soundingOf(word.text, word, index));
  });
  for (const joined of joinedNames(text, words)) soundings.push(soundingOf(joined.spelling, joined, -1));
  return {
    text,
    tokens,
    soundings: soundings.slice(0, MOST_SOUNDINGS),
    latin: firstPlaces(words),
    facts: facts.filter((fact) => !isPhrase(fact)).slice(0, MOST_FACTS),
  };
}

function firstPlaces(words: readonly Word[]): Map<string, Word> {
  const places = new Map<string, Word>();
  for (const word of words) {
    const lower = word.text.toLowerCase();
    if (!places.has(lower)) places.set(lower, word);
  }
  return places;
}

function soundingOf(spelling: string, { start, end }: Span, token: number): Sounding {
  return { spelling, start, end, keys: soundKeysOfLatin(spelling), token };
}

/** `Kim Jong-un`, `Gil-dong`: Korean writes such names as one word, so the parts are joined to meet it. */
function joinedNames(text: string, words: readonly Word[]): (Span & { readonly spelling: string })[] {
  const joined: (Span & { readonly spelling: string })[] = [];
  words.forEach((first, index) => {
    if (!first.isCapitalised || isStopWord(first.text.toLowerCase())) return;
    let spelling = first.text;
    for (let next = index + 1; next < words.length && next < index + 3; next++) {
      const word = words[next] as Word;
      if (!word.followsDirectly || !(word.isCapitalised || text[word.start - 1] === "-")) break;
      spelling += word.text;
      if (spelling.length > LONGEST_JOINED) break;
      joined.push({ spelling, start: first.start, end: word.end });
    }
  });
  return joined;
}

/** Makes a Korean text ready. */
export function profileKorean({ text, facts }: Unit, { korean }: Knowledge): KoreanProfile {
  const all = koreanTokens(text, korean);
  const seen = new Set<number>();
  const tokens: KoreanItem[] = all.filter(({ lemma }) => lemma < 0 || (!seen.has(lemma) && seen.add(lemma)));
  const soundings: Sounding[] = [];
  const byKey = new Map<string, number[]>();
  const heard = new Set<string>();
  const hear = (start: number, end: number, token: number): void => {
    const spelling = text.slice(start, end);
    if (spelling.length < 2 || heard.has(spelling) || soundings.length >= MOST_SOUNDINGS) return;
    heard.add(spelling);
    const key = soundKeyOfHangul(spelling);
    if (key === "") return;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [soundings.length]);
    else known.push(soundings.length);
    soundings.push({ spelling, start, end, keys: [key], token });
  };
  tokens.forEach(({ start, end }, index) => {
    hear(start, end, index);
  });
  // A name that the tokeniser took apart is whole again from the first word of its run to the last.
  for (const { start, end } of runsOf(all)) {
    hear(start, end, -1);
    let whole = end;
    while (whole - end < LONGEST_JOINED && isHangulSyllable(text.charCodeAt(whole))) whole++;
    if (whole !== end) hear(start, whole, -1);
  }
  const letters = new Set<string>();
  return {
    text,
    tokens,
    soundings,
    byKey,
    latin: latinWords(text).filter((word) => {
      const lower = word.text.toLowerCase();
      return word.text.length >= SHORTEST_LATIN && !letters.has(lower) && letters.add(lower);
    }),
    facts: facts.filter((fact) => !isPhrase(fact)).slice(0, MOST_FACTS),
  };
}
