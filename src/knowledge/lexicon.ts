import type { EnglishVocabulary } from "./english-tokens.ts";
import type { KoreanPieces } from "./korean-tokens.ts";
import type { Model } from "./model.ts";
import { openStringTable } from "./string-table.ts";

/**
 * Which words of the two languages translate each other, and how much it says when they meet. English words and Korean ones
 * (lemmas) are numbers; the links of an English word `e` are at `[starts[e], starts[e + 1])` in `ko` and `gain`.
 */
export interface Lexicon {
  readonly english: EnglishVocabulary;
  readonly pieces: KoreanPieces;
  readonly starts: Uint32Array;
  /** The lemma that a link leads to. */
  readonly ko: Uint16Array;
  /**
   * How much likelier the two words stand in sentences that translate each other than by chance, as a logarithm in steps
   * of GAIN_STEP: log P(e, k) / P(e) P(k).
   */
  readonly gain: Uint8Array;
  /** How rare each word is: minus the logarithm of the share of sentences that hold it, in steps of RARITY_STEP; 255 unknown. */
  readonly enRarity: Uint8Array;
  readonly koRarity: Uint8Array;
  /** How often a word is answered by a link of its own in sentences that translate each other, in 255ths. */
  readonly enAnswered: Uint8Array;
  readonly koAnswered: Uint8Array;
}

/** For each word the chance that any sentence of the other language holds one of its translations. */
export interface ChanceOfAnswer {
  readonly en: Float32Array;
  readonly ko: Float32Array;
}

/** Links that say less than this, in steps of GAIN_STEP, join too much. */
export const LEAST_GAIN = 20;

/** Sums the shares of the translations of each word, so that a word with many is met by coincidence more often. */
export function chancesOf({ starts, ko: links, gain, enRarity, koRarity }: Lexicon): ChanceOfAnswer {
  const en = new Float32Array(enRarity.length);
  const ko = new Float32Array(koRarity.length);
  const share = Float64Array.from({ length: 256 }, (_, steps) => (steps === 255 ? 0 : Math.exp(-steps * RARITY_STEP)));
  for (let word = 0; word < en.length; word++) {
    for (let link = starts[word] as number; link < (starts[word + 1] as number); link++) {
      if ((gain[link] as number) < LEAST_GAIN) continue;
      const lemma = links[link] as number;
      en[word] = (en[word] as number) + (share[koRarity[lemma] as number] as number);
      ko[lemma] = (ko[lemma] as number) + (share[enRarity[word] as number] as number);
    }
  }
  return { en, ko };
}

/** Steps of `gain` and of the rarities, in nats. */
export const GAIN_STEP: number = 1 / 20;
export const RARITY_STEP: number = 1 / 16;

/** Reads the parts named `en.…`, `ko.…` and `links.…` of a model. */
export function openLexicon(model: Model): Lexicon {
  return {
    english: {
      forms: openStringTable(model.section("en.pool", "H"), model.section("en.starts", "I")),
      opens: model.section("en.opens", "B"),
    },
    pieces: {
      forms: openStringTable(model.section("ko.pool", "H"), model.section("ko.starts", "I")),
      noun: model.section("ko.noun", "B"),
      verb: model.section("ko.verb", "B"),
      nounTail: model.section("ko.nounTail", "B"),
      verbTail: model.section("ko.verbTail", "B"),
      nounLemma: model.section("ko.nounLemma", "H"),
      verbLemma: model.section("ko.verbLemma", "H"),
    },
    starts: model.section("links.starts", "I"),
    ko: model.section("links.ko", "H"),
    gain: model.section("links.gain", "B"),
    enAnswered: model.section("en.answered", "B"),
    koAnswered: model.section("ko.answered", "B"),
    enRarity: model.section("en.rarity", "B"),
    koRarity: model.section("ko.rarity", "B"),
  };
}
