import type { FactOf } from "../../facts/fact.ts";
import { englishTokens } from "../../knowledge/english-tokens.ts";
import { stemsOf } from "../../knowledge/josa.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { koreanTokens } from "../../knowledge/korean-text.ts";
import { LEAST_GAIN, type Lexicon } from "../../knowledge/lexicon.ts";
import { areAlmostEqual, soundCodeOfHangul, soundCodesOfLatin, type SoundCode } from "../../knowledge/sound-key.ts";
import type { NameKnowledge } from "../../knowledge/names.ts";
import { isUpper } from "../../text/characters.ts";
import { isSaidShort } from "../../knowledge/short-names.ts";
import { spoken } from "../../knowledge/spoken.ts";
import { hangulWords, latinWords, type Word } from "../../knowledge/words.ts";
import { codesNear } from "./codes-near.ts";

/** Looks for what one text of a bead says of the names in the other. Made for one pair of texts; reads each when asked. */
export interface Tracer {
  /**
   * 0…1: how much of an English name the Korean text says, by sound, by translation or in Latin letters: 1 for a person of
   * whom the last name is heard, `GIVEN_ONLY` where it is another, the share of its words for other names.
   */
  readonly ofEnglish: (name: FactOf<"name">) => number;
  /** The same for a Korean name in the English text. */
  readonly ofKorean: (name: FactOf<"name">) => number;
}

/** How much is said of a person of whose names the last, the family's, is not heard, and another is: Roman Abramovich, 로만 페더러. */
export const GIVEN_ONLY = 0.9;
/** From which similarity on two spellings are one name. */
const LEAST_SIMILARITY = 0.4;
/**
 * How much less than its best translation another one may say to count for a word of a name, in steps of GAIN_STEP: a rare word
 * is linked with all that stood beside it, too (Australia with 우린, which is no word for it).
 */
const BEST_MARGIN = 20;
/** The same for words that are written small: shoulder is no 슈뢰더. */
const LEAST_LOANWORD = 0.75;
/** A shorter word of a name (de, al, of) tells nothing. */
const SHORTEST_WORD = 3;
/** Words in the midst of names that no other name is told by. */
const PASSED_OVER: ReadonlySet<string> = new Set("the of and for in de la el al van von der bin".split(" "));

export function createTracer(enText: string, koText: string, knowledge: Knowledge): Tracer {
  const { lexicon, korean, transliteration } = knowledge;
  const english = once(() => englishSide(enText, knowledge));
  const hangul = once(() => hangulSide(koText, knowledge));

  const areAlike = (latin: string, stretch: string): boolean =>
    transliteration.nameSimilarity(latin, stretch) >= LEAST_SIMILARITY;

  const isHeardInKorean = (word: string): boolean => {
    const { stretches, latin } = hangul();
    if (isWritten(word, latin)) return true;
    // U.S. is spelt, not heard.
    if (ACRONYM.test(word)) return false;
    for (const code of codesNear(word))
      if (stretches.get(code)?.some((stretch) => areAlike(word, stretch))) return true;
    return false;
  };
  // Korean says both halves of Korea, and the lexicon knows either as Korea.
  const isHalf = (key: string): boolean => key === "south korea" || key === "north korea";
  const isSaidInKorean = (word: string): boolean =>
    englishTokens(word, lexicon.english).some(
      ({ id }) => id >= 0 && bestLinks(id, lexicon).some((lemma) => hangul().lemmas().has(lemma)),
    );

  const heard = new Map<string, boolean>();
  const isHeardInEnglish = (word: string): boolean => {
    const known = heard.get(word);
    if (known !== undefined) return known;
    const code = soundCodeOfHangul(word);
    const isHeard = english()
      .names()
      .some(
        ({ text, codes }) =>
          codes.some((own) => areAlmostEqual(own, code)) &&
          transliteration.nameSimilarity(text, word) >=
            (isUpper(text.charCodeAt(0)) ? LEAST_SIMILARITY : LEAST_LOANWORD),
      );
    heard.set(word, isHeard);
    return isHeard;
  };
  const said = once(() => new Set(english().ids.flatMap((id) => bestLinks(id, lexicon))));
  const isSaidInEnglish = (lemma: number): boolean => said().has(lemma);

  return {
    ofEnglish: ({ text, value }) => {
      const { keys, words: eojeols } = hangul();
      if (isOneOf(value.key, keys) || isSaidShort(value.key, eojeols)) return 1;
      if (isHalf(value.key)) return 0;
      const all = latinWords(text);
      const words = all.filter((word) => isTelling(word.text));
      // Yu-mi: only together long enough to be heard.
      if (words.length === 0) return all.length < 2 || isHeardInKorean(all.map((word) => word.text).join("")) ? 1 : 0;
      if (all.length > 1 && (isHeardInKorean(text.replaceAll(/[\s-]/g, "")) || isSaidInKorean(text))) return 1;
      const areFound = words.map((word) => isHeardInKorean(word.text) || isSaidInKorean(word.text));
      return shareOf(areFound, value.type === "person" && !SUFFIX.test(words.at(-1)?.text ?? ""));
    },
    ofKorean: ({ text, value }) => {
      if (isOneOf(value.key, english().keys)) return 1;
      if (isHalf(value.key)) return 0;
      if (latinWords(text).some((word) => english().latin.has(word.text.toLowerCase()))) return 1;
      const words = hangulWords(text).map((word) => word.text);
      if (words.length === 0) return 0;
      if (isHeardInEnglish(words.join(""))) return 1;
      const areHeard = words.map(isHeardInEnglish);
      if (areHeard.includes(true)) return value.type === "person" ? shareOf(areHeard, true) : 1;
      const tokens = koreanTokens(text, korean);
      const found = tokens.filter(({ lemma, start, end }) =>
        lemma < 0 ? isHeardInEnglish(text.slice(start, end)) : isSaidInEnglish(lemma),
      ).length;
      return value.type === "person" && found > 0 ? 1 : tokens.length === 0 ? 0 : found / tokens.length;
    },
  };
}

const SUFFIX = /^(?:Jr|Sr|I{2,3}|IV|VI{0,3})$/;

/** How much of a name is said, by which of its words are; of a person one name is enough, if it is not the given name alone. */
function shareOf(areFound: readonly boolean[], isPerson: boolean): number {
  const found = areFound.filter(Boolean).length;
  if (!isPerson || found === 0) return found / areFound.length;
  return areFound.at(-1) === true ? 1 : GIVEN_ONLY;
}

/** In Latin letters, be it in the singular: ConfigParsers, ConfigParser. */
function isWritten(word: string, latin: ReadonlySet<string>): boolean {
  const plain = word.toLowerCase();
  return latin.has(plain) || (plain.endsWith("s") && latin.has(plain.slice(0, -1)));
}

function keyOf(entity: number, names: NameKnowledge): string[] {
  return entity < 0 ? [] : [names.entity(entity).key];
}

/** Whether a key is one of those, or names one of them less or more exactly: Korea and South Korea. */
function isOneOf(key: string, keys: readonly string[]): boolean {
  return keys.some((other) => areNested(key, other));
}

/** Whether the words of one key stand in the other. */
export function areNested(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === short || long.endsWith(` ${short}`) || long.startsWith(`${short} `);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const ACRONYM = /^\p{Lu}[\p{Lu}.]+$/u;

/** U.S., US and UN are told by their keys alone. */
function isTelling(word: string): boolean {
  return (word.length >= SHORTEST_WORD || ACRONYM.test(word)) && !PASSED_OVER.has(word.toLowerCase());
}

interface EnglishSide {
  readonly ids: readonly number[];
  readonly latin: ReadonlySet<string>;
  /** Of all that may be the name of an entity, whether it was read as one or not. */
  readonly keys: readonly string[];
  /** Words that may be names, and those that stand together joined: Kim Jong-un is one word in Korean. */
  readonly names: () => readonly { readonly text: string; readonly codes: readonly SoundCode[] }[];
}

function englishSide(text: string, { lexicon: { english }, names: known }: Knowledge): EnglishSide {
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

interface HangulSide {
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

function hangulSide(text: string, { korean, names }: Knowledge): HangulSide {
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

/** The translations of a word that say nearly as much as the best of them. */
function bestLinks(id: number, { starts, ko, gain }: Lexicon): number[] {
  const [from, to] = [starts[id] as number, starts[id + 1] as number];
  let least = LEAST_GAIN;
  for (let link = from; link < to; link++) least = Math.max(least, (gain[link] as number) - BEST_MARGIN);
  const best: number[] = [];
  for (let link = from; link < to; link++) if ((gain[link] as number) >= least) best.push(ko[link] as number);
  return best;
}
