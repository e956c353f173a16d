import { bestOrder } from "./name-order.ts";
import { findPath } from "./transliteration-path.ts";
import { judge, readTraits } from "./transliteration-judge.ts";
import type { Model } from "./model.ts";
import {
  arrange,
  hangulName,
  latinName,
  type HangulName,
  type LatinArrangement,
  type LatinName,
} from "./transliteration-spelling.ts";
import { BORDER, type LatinWord } from "./transliteration-symbols.ts";
import { EXTRA, openWeights, type Weights } from "./transliteration-weights.ts";

/** What was learned of how names of one script are written in the other. */
export interface Transliteration {
  /**
   * 0…1: how likely a Latin and a Korean spelling are one name, where true pairs and look-alikes are equally frequent.
   * Spaces, hyphens and case of the Latin spelling do not count, nor does the order of family and given name.
   */
  readonly nameSimilarity: (en: string, ko: string) => number;
  /** Spellings made ready to be compared with many. */
  readonly latin: (word: string) => LatinName;
  readonly hangul: (word: string) => HangulName;
  /** The same of ready spellings; 0 as soon as the result can only be below `least`. */
  readonly similarity: (latin: LatinName, hangul: HangulName, least?: number) => number;
}

/** Names that are compared are often compared again. */
const PLACES = 256;

/** Opens what a model holds of transliteration; spellings that were made ready last are kept. */
export function createTransliteration(model: Model): Transliteration {
  const weights = openWeights(model);
  const latin = keep((word) => latinName(weights, word));
  const hangul = keep((word) => hangulName(weights, word));
  const similarity = (en: LatinName, ko: HangulName, least = 0): number => {
    const value = similarityOf(weights, en, ko, least);
    return value < least ? 0 : value;
  };
  const nameSimilarity = (en: string, ko: string): number => {
    const [whole, other] = [latin(en), hangul(ko)];
    const value = similarity(whole, other);
    const { words } = whole.symbols;
    // Volodymyr Zelenskyy, 젤렌스키: one is called by the family name. A Korean family name alone says nothing.
    const isPart = value < EVEN && words.length > 1 && other.symbols.words.length === 1 && whole.first !== KOREAN_CLASS;
    if (!isPart) return value;
    return Math.max(value, PART * similarity(latin((words.at(-1) as LatinWord).text), other));
  };
  return { latin, hangul, similarity, nameSimilarity };
}

const EVEN = 0.5;
/** What a family name that fits is worth where the other side has the whole name. */
const PART = 0.7;
/** The class that holds names of Koreans. */
const KOREAN_CLASS = 0;

/** Beyond this score (in ones) nothing else can turn the verdict. */
export const HOPELESS = -10;

function similarityOf(weights: Weights, latin: LatinName, hangul: HangulName, least: number): number {
  const alone = least >= EVEN && latin.isStrange && hangul.isStrange ? aloneScore(weights, latin, hangul) : 0;
  const isStrange = alone < ALONE;
  if (!isStrange && (!hasLetters(latin) || hangul.symbols.sounds.length === 0)) return 0;
  const { score, order, isLast } = bestOrder(weights, latin, hangul, HOPELESS, isStrange ? STRANGERS : undefined);
  if (score < HOPELESS) return least > HOPELESS_MOST ? 0 : HOPELESS_MOST * Math.exp(Math.max(score - HOPELESS, -20));
  if (isStrange && score <= alone) return 0;
  const arrangement = arrange(weights, latin, order) as LatinArrangement;
  if (!isLast) findPath(weights, latin, arrangement, hangul);
  readTraits(weights, latin, arrangement, hangul, order, score);
  return judge(weights.judge);
}

/**
 * Most pairs that are compared are two words that nothing is known of and that have nothing in common but a skeleton of
 * consonants. They need not be judged: where nothing meets and the score is below `ALONE`, the judge finds none of them as
 * likely one name as not, nor any whose best path falls behind so far that it could not come to `STRANGERS` again. In the
 * lists of names, none of 480,000 pairs is lost that share a skeleton and that it finds likely.
 */
const ALONE = -3;
const STRANGERS = -4;

/** The score of two words of which each lacks the other. */
function aloneScore({ weights: table, extra, steps }: Weights, latin: LatinName, hangul: HangulName): number {
  const kind = table[extra + EXTRA.hangulClass + latin.first] as number;
  return (
    ((latin.lack[0] as number) + (hangul.lack[0] as number) + kind + (table[extra + EXTRA.bias] as number)) / steps
  );
}

/** Figures alone are no name. */
function hasLetters({ symbols: { letters } }: LatinName): boolean {
  for (let i = 0; i < letters.length; i++) if ((letters[i] as number) < BORDER) return true;
  return false;
}

const HOPELESS_MOST = 0.001;

/** Remembers what was made of a word until another word with the same place comes. A `Map` would age and keep its dead. */
function keep<T>(make: (word: string) => T): (word: string) => T {
  const words: string[] = [];
  const made: T[] = [];
  for (let i = 0; i < PLACES; i++) words.push("");
  return (word) => {
    const { length } = word;
    if (length === 0) return make(word);
    const mixed =
      word.charCodeAt(0) * 31 + word.charCodeAt(length >> 1) * 7 + word.charCodeAt(length - 1) + length * 13;
    const place = mixed % PLACES;
    if (words[place] === word) return made[place] as T;
    words[place] = word;
    return (made[place] = make(word));
  };
}
