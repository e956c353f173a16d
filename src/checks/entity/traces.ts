import type { FactOf } from "../../facts/fact.ts";
import { englishTokens } from "../../knowledge/english-tokens.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { koreanTokens } from "../../knowledge/korean-text.ts";
import { LEAST_GAIN, type Lexicon } from "../../knowledge/lexicon.ts";
import { areAlmostEqual, soundCodeOfHangul } from "../../knowledge/sound-key.ts";
import { isUpper } from "../../text/characters.ts";
import { isSaidShort } from "../../knowledge/short-names.ts";
import { hangulWords, latinWords } from "../../knowledge/words.ts";
import { codesNear } from "./codes-near.ts";
import { englishSide, hangulSide, once } from "./traced-sides.ts";

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

/** Whether a key is one of those, or names one of them less or more exactly: Korea and South Korea. */
function isOneOf(key: string, keys: readonly string[]): boolean {
  return keys.some((other) => areNested(key, other));
}

/** Whether the words of one key stand in the other. */
export function areNested(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === short || long.endsWith(` ${short}`) || long.startsWith(`${short} `);
}

const ACRONYM = /^\p{Lu}[\p{Lu}.]+$/u;

/** U.S., US and UN are told by their keys alone. */
function isTelling(word: string): boolean {
  return (word.length >= SHORTEST_WORD || ACRONYM.test(word)) && !PASSED_OVER.has(word.toLowerCase());
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
