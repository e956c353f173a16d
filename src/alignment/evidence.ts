import { agree, isAgreeing } from "../facts/index.ts";
import type { SingleFact } from "../facts/fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { GAIN_STEP } from "../knowledge/lexicon.ts";
import type { Span } from "../text/span.ts";
import { explanationOf, type Explanation, type Meeting } from "./explanation.ts";
import type { EnglishProfile, KoreanProfile, Sounding } from "./profile.ts";
import { bestSounding } from "./soundings.ts";

/**
 * How two texts answer each other, in the numbers that `similarity` weighs. Sums of log odds are in nats: how much likelier a
 * word is if the other text is its translation than by chance.
 */
export const FEATURES = [
  "one",
  "wordsEn",
  "wordsKo",
  "shareEn",
  "shareKo",
  "names",
  "namesAlone",
  "unknownAlone",
  "latin",
  "latinAlone",
  "facts",
  "factsAloneEn",
  "factsAloneKo",
  "length",
] as const;
/** One of `FEATURES`. */
export type Feature = (typeof FEATURES)[number];

/** The chance that a word of one side is answered by a word that the lexicon knows for it. */
const ANSWERED = { least: 0.1, most: 0.9 } as const;

function answeredShare(learned: number): number {
  return ANSWERED.least + ((ANSWERED.most - ANSWERED.least) * learned) / 255;
}
/** What a met name, Latin word or figure says when the meetings of two texts are listed, in nats. */
const NAME_WEIGHT = 5;
const LATIN_WEIGHT = 4;
const FACT_WEIGHT = 4;

/** Where each feature stands in `FEATURES`. */
const AT = Object.fromEntries(FEATURES.map((name, place) => [name, place])) as Readonly<Record<Feature, number>>;

/** Compares prepared texts; keeps tables of its own, so that a comparison allocates next to nothing. */
export interface Comparer {
  /** The numbers of `FEATURES`; the array is used again by the next call. */
  readonly measure: (en: EnglishProfile, ko: KoreanProfile) => Float64Array;
  /** What of the same pair met, most telling first, and which words did not. */
  readonly explain: (en: EnglishProfile, ko: KoreanProfile) => Explanation;
}

/** Makes the tables of a comparer; one serves any number of texts. */
export function createComparer({ lexicon, transliteration }: Pick<Knowledge, "lexicon" | "transliteration">): Comparer {
  const size = lexicon.koRarity.length;
  const marks = new Int32Array(size);
  const places = new Int32Array(size);
  const hasLink = new Uint8Array(size);
  // By their places: hundreds of thousands of steps of an iterator are felt in a cold start.
  for (let link = 0; link < lexicon.ko.length; link++) hasLink[lexicon.ko[link] as number] = 1;
  const gains = Float64Array.from({ length: 256 }, (_, step) => Math.exp(step * GAIN_STEP));
  let stamp = 0;
  const features = new Float64Array(FEATURES.length);
  let bestEn = new Float64Array(64);
  let bestKo = new Float64Array(64);
  let isMetEn = new Uint8Array(64);
  let isMetKo = new Uint8Array(64);

  function compare(en: EnglishProfile, ko: KoreanProfile, meet?: (meeting: Meeting) => void): void {
    makeRoom(en.tokens.length, ko.tokens.length);
    const known = compareWords(en, ko, meet);
    features.fill(0);
    features[AT.one] = 1;
    compareNames(en, ko, meet);
    weighEnglish(en, ko.tokens.length);
    weighKorean(ko, known);
    compareLatin(en, ko, meet);
    compareFacts(en.facts, ko.facts, meet);
    const ratio = Math.log((ko.text.length + 2) / (en.text.length + 4)) - USUAL_RATIO;
    const spread = 0.35 + 6 / (en.text.length + 10);
    features[AT.length] = Math.min(12, (ratio / spread) ** 2);
  }

  /** Empties the tables for so many tokens of either side. */
  function makeRoom(n: number, m: number): void {
    if (bestEn.length < n) [bestEn, isMetEn] = [new Float64Array(2 * n), new Uint8Array(2 * n)];
    if (bestKo.length < m) [bestKo, isMetKo] = [new Float64Array(2 * m), new Uint8Array(2 * m)];
    bestEn.fill(0, 0, n);
    bestKo.fill(0, 0, m);
    isMetEn.fill(0, 0, n);
    isMetKo.fill(0, 0, m);
  }

  /** Finds the words that translate each other; how many of the English ones the lexicon has translations of. */
  function compareWords(en: EnglishProfile, ko: KoreanProfile, meet?: (meeting: Meeting) => void): number {
    stamp++;
    for (let k = 0; k < ko.tokens.length; k++) {
      const lemma = (ko.tokens[k] as (typeof ko.tokens)[number]).lemma;
      if (lemma < 0) continue;
      marks[lemma] = stamp;
      places[lemma] = k;
    }
    const { starts, ko: links, gain } = lexicon;
    let known = 0;
    for (let e = 0; e < en.tokens.length; e++) {
      const { id } = en.tokens[e] as (typeof en.tokens)[number];
      if (id < 0) continue;
      const end = starts[id + 1] as number;
      if (end > (starts[id] as number)) known++;
      let met = -1;
      for (let link = starts[id] as number; link < end; link++) {
        const lemma = links[link] as number;
        if (marks[lemma] !== stamp) continue;
        const k = places[lemma] as number;
        const ratio = gains[gain[link] as number] as number;
        if (ratio > (bestEn[e] as number)) {
          bestEn[e] = ratio;
          met = k;
        }
        if (ratio > (bestKo[k] as number)) bestKo[k] = ratio;
        isMetKo[k] = 1;
      }
      if (met < 0) continue;
      isMetEn[e] = 1;
      meet?.({
        kind: "word",
        en: en.tokens[e] as Span,
        ko: ko.tokens[met] as Span,
        weight: Math.log(bestEn[e] as number),
      });
    }
    return known;
  }

  /** What the words of the English say, `m` being the tokens of the Korean. */
  function weighEnglish(en: EnglishProfile, m: number): void {
    const { starts } = lexicon;
    let [allEn, sumEn] = [0, 0];
    for (let e = 0; e < en.tokens.length; e++) {
      const { id } = en.tokens[e] as (typeof en.tokens)[number];
      if (id < 0 || starts[id + 1] === starts[id]) continue;
      // A name that is heard needs no translation.
      if (bestEn[e] === 0 && isMetEn[e] === 1) continue;
      const answered = answeredShare(lexicon.enAnswered[id] as number);
      sumEn += Math.log(1 - answered + (answered * (bestEn[e] as number)) / Math.max(1, m));
      allEn++;
    }
    features[AT.wordsEn] = sumEn;
    features[AT.shareEn] = allEn === 0 ? 0 : sumEn / allEn;
  }

  /** What the words of the Korean say, `known` being the English words that have translations. */
  function weighKorean(ko: KoreanProfile, known: number): void {
    let [allKo, sumKo] = [0, 0];
    let unknownAlone = 0;
    for (let k = 0; k < ko.tokens.length; k++) {
      const { lemma } = ko.tokens[k] as (typeof ko.tokens)[number];
      if (lemma < 0) {
        if (isMetKo[k] === 0) unknownAlone++;
        continue;
      }
      if (hasLink[lemma] === 0 || (bestKo[k] === 0 && isMetKo[k] === 1)) continue;
      const answered = answeredShare(lexicon.koAnswered[lemma] as number);
      sumKo += Math.log(1 - answered + (answered * (bestKo[k] as number)) / Math.max(1, known));
      allKo++;
    }
    features[AT.wordsKo] = sumKo;
    features[AT.shareKo] = allKo === 0 ? 0 : sumKo / allKo;
    features[AT.unknownAlone] = unknownAlone;
  }

  function compareNames(en: EnglishProfile, ko: KoreanProfile, meet?: (meeting: Meeting) => void): void {
    let [met, alone] = [0, 0];
    const done = new Set<number>();
    for (const sounding of en.soundings) {
      // What the lexicon has met needs no second witness.
      if (sounding.token >= 0 && isMetEn[sounding.token] === 1) continue;
      const found = bestSounding(sounding, ko, transliteration);
      if (found < 0) {
        if (sounding.token >= 0) alone++;
        continue;
      }
      const other = ko.soundings[found] as Sounding;
      if (sounding.token >= 0) isMetEn[sounding.token] = 1;
      else
        en.tokens.forEach(({ start, end }, e) => {
          if (start >= sounding.start && end <= sounding.end) isMetEn[e] = 1;
        });
      if (other.token >= 0) isMetKo[other.token] = 1;
      else
        ko.tokens.forEach(({ start, end }, k) => {
          if (start >= other.start && end <= other.end) isMetKo[k] = 1;
        });
      if (done.has(found)) continue;
      done.add(found);
      met++;
      meet?.({ kind: "name", en: sounding, ko: other, weight: NAME_WEIGHT });
    }
    features[AT.names] = met;
    features[AT.namesAlone] = alone;
  }

  function compareLatin(en: EnglishProfile, ko: KoreanProfile, meet?: (meeting: Meeting) => void): void {
    for (const word of ko.latin) {
      const same = en.latin.get(word.text.toLowerCase());
      const feature = same === undefined ? AT.latinAlone : AT.latin;
      features[feature] = (features[feature] as number) + 1;
      if (same !== undefined) meet?.({ kind: "latin", en: same, ko: word, weight: LATIN_WEIGHT });
    }
  }

  function compareFacts(en: readonly SingleFact[], ko: readonly SingleFact[], meet?: (meeting: Meeting) => void): void {
    const used = new Set<number>();
    for (const fact of en) {
      const found = ko.findIndex((other, index) => !used.has(index) && isAgreeing(agree(fact, other)));
      if (found < 0) {
        features[AT.factsAloneEn] = (features[AT.factsAloneEn] as number) + 1;
        continue;
      }
      used.add(found);
      features[AT.facts] = (features[AT.facts] as number) + 1;
      meet?.({ kind: "fact", en: fact, ko: ko[found] as SingleFact, weight: FACT_WEIGHT });
    }
    features[AT.factsAloneKo] = ko.length - used.size;
  }

  return {
    measure: (en, ko) => {
      compare(en, ko);
      return features;
    },
    explain: (en, ko) => {
      const met: Meeting[] = [];
      compare(en, ko, (meeting) => met.push(meeting));
      return explanationOf(en, ko, met, { en: isMetEn, ko: isMetKo });
    },
  };
}

/** Korean text runs to about half the characters of its English original. */
const USUAL_RATIO = Math.log(0.5);
