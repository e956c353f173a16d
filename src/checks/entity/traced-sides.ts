import { englishTokens } from "../../knowledge/english-tokens.ts";
import { stemsOf } from "../../knowledge/josa.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { koreanTokens } from "../../knowledge/korean-text.ts";
import type { NameKnowledge } from "../../knowledge/names.ts";
import { soundCodeOfHangul, soundCodesOfLatin, type SoundCode } from "../../knowledge/sound-key.ts";
import { spoken } from "../../knowledge/spoken.ts";
import { hangulWords, latinWords, type Word } from "../../knowledge/words.ts";

/** What an English text holds that may answer a Korean name. */
export interface EnglishSide {
  readonly ids: readonly number[];
  readonly latin: ReadonlySet<string>;
  /** Of all that may be the name of an entity, whether it was read as one or not. */
  readonly keys: readonly string[];
  /** Words that may be names, and those that stand together joined: Kim Jong-un is one word in Korean. */
  readonly names: () => readonly { readonly text: string; readonly codes: readonly SoundCode[] }[];
}

export function englishSide(text: string, { lexicon: { english }, names: known }: Knowledge): EnglishSide {
  const words = latinWords(text);
  const tokens = englishTokens(text, english, words);
  return {
    ids: tokens.flatMap(({ id }) => (id < 0 ? [] : [id])),
    keys: tokens.flatMap(({ key }) => ENDONYMS.get(key) ?? keyOf(known.english(key), known)),
    latin: new Set(words.map((word) => word.text.toLowerCase())),
    names: once(() => namesAmong(words).map((name) => ({ text: name, codes: soundCodesOfLatin(name) }))),
  };
}

function namesAmong(words: readonly Word[]): string[] {
  const names = new Set<string>();
  words.forEach((word, index) => {
    if (word.text.length >= (word.isCapitalised ? 2 : SHORTEST_LOANWORD)) names.add(word.text);
    if (!word.isCapitalised) return;
    let joined = word.text;
    for (let next = index + 1; next < index + 3 && words[next]?.followsDirectly === true; next++) {
      joined += (words[next] as Word).text;
      names.add(joined);
    }
  });
  return [...names];
}

/** What countries call themselves, in names of bodies: Nihon Ruby no Kai. */
const ENDONYMS: ReadonlyMap<string, string[]> = new Map([
  ["nihon", ["japan"]],
  ["nippon", ["japan"]],
  ["hanguk", ["korea"]],
  ["zhongguo", ["china"]],
  ["deutschland", ["germany"]],
]);

/** What a Korean text holds that may answer an English name. */
export interface HangulSide {
  readonly lemmas: () => ReadonlySet<number>;
  readonly latin: ReadonlySet<string>;
  readonly keys: readonly string[];
  readonly words: readonly (readonly string[])[];
  /** Stretches that may be a name, by their skeletons: eojeols without particles, and what they begin with. */
  readonly stretches: ReadonlyMap<SoundCode, readonly string[]>;
}

/** A Korean reader takes loanwords (클리퍼) for names; short ones sound like too much. */
const SHORTEST_LOANWORD = 5;

/** A name before a title written as one word with it (부시대통령) is the beginning of its eojeol. */
const SHORTEST_BEGINNING = 2;
const LONGEST_BEGINNING = 7;
const KOREAN_NAME = 3;
const TITLES_OF_ONE: ReadonlySet<string> = new Set(["씨", "군", "양", "옹", "모"]);

export function hangulSide(text: string, { korean, names }: Knowledge): HangulSide {
  const keys: string[] = [];
  const stretches = new Map<SoundCode, string[]>();
  const seen = new Set<string>();
  const file = (stretch: string): void => {
    const code = soundCodeOfHangul(stretch);
    const known = stretches.get(code);
    if (known === undefined) stretches.set(code, [stretch]);
    else known.push(stretch);
  };
  const add = (stretch: string): void => {
    if (seen.has(stretch)) return;
    seen.add(stretch);
    keys.push(...keyOf(names.korean(stretch, 0, stretch.length), names));
    file(stretch);
    const said = spoken(stretch);
    if (said !== stretch) file(said);
  };
  const words = hangulWords(text).map(({ text: word }) => [word, [...stemsOf(word)]] as const);
  for (const [word, stems] of words) {
    for (const stem of stems) {
      add(stem);
      // Heung-min is 손흥민 without the family name.
      if (stem.length === KOREAN_NAME && names.surname(stem.slice(0, 1)) > 0) add(stem.slice(1));
      // 김씨, 박양
      if (stem.length === 2 && TITLES_OF_ONE.has(stem.slice(1))) add(stem.slice(0, 1));
    }
    for (let length = SHORTEST_BEGINNING; length < Math.min(word.length, LONGEST_BEGINNING); length++) {
      add(word.slice(0, length));
    }
  }
  return {
    lemmas: once(() => new Set(koreanTokens(text, korean).map(({ lemma }) => lemma))),
    latin: new Set(latinWords(text).map((word) => word.text.toLowerCase())),
    keys,
    words: words.map(([, stems]) => stems),
    stretches,
  };
}

function keyOf(entity: number, names: NameKnowledge): string[] {
  return entity < 0 ? [] : [names.entity(entity).key];
}

export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
