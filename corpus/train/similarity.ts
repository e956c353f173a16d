/** Fits what `similarity` weighs, and measures it. */
import { createComparer, FEATURES, type Feature } from "../../src/alignment/evidence.ts";
import { profileEnglish, profileKorean, type EnglishProfile, type KoreanProfile } from "../../src/alignment/profile.ts";
import { extractSingleFacts } from "../../src/facts/index.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { newsBench } from "../../test/benchmark/data.ts";
import { areaUnderCurve, fitLogistic, logitOf, type Observation } from "./logistic.ts";
import { docsKeptAside, readPairs, type Pair } from "./sources.ts";

/** Pairs that the lexicon has never seen, ready to be compared: pair `i` is `en[i]` with `ko[i]`. */
export interface ProfiledSet {
  readonly name: string;
  readonly pairs: readonly Pair[];
  readonly en: readonly EnglishProfile[];
  readonly ko: readonly KoreanProfile[];
}

/** The three sets that the figures are measured on. */
export function measuredSets(folder: string, knowledge: Knowledge): ProfiledSet[] {
  const news = newsBench(folder, "a").flatMap(({ en, ko, gold }) =>
    gold.map(([e, k]): Pair => ({ en: e.map((i) => en[i]).join(" "), ko: k.map((i) => ko[i]).join(" ") })),
  );
  return [
    profiled("kpc-jhe-dev", readPairs(folder, "kpc-jhe-dev"), knowledge),
    profiled("news-a", news, knowledge),
    profiled("python-docs", docsKeptAside(folder), knowledge),
  ];
}

function profiled(name: string, pairs: readonly Pair[], knowledge: Knowledge): ProfiledSet {
  return {
    name,
    pairs,
    en: pairs.map(({ en }) =>
      profileEnglish({ text: en, facts: extractSingleFacts(en, "en"), kind: "paragraph" }, knowledge),
    ),
    ko: pairs.map(({ ko }) =>
      profileKorean({ text: ko, facts: extractSingleFacts(ko, "ko"), kind: "paragraph" }, knowledge),
    ),
  };
}

/** How far away the wrong partners stand that weights are fitted against: near ones and one from elsewhere, all of the fitted half. */
const SHIFTS = [2, 4, 18] as const;

/**
 * Weights by logistic regression over the even pairs of the sets; the odd ones are kept aside to report on. Features named in
 * `without` are left out of the fit, to show what each brings.
 */
export function fitSimilarity(
  sets: readonly ProfiledSet[],
  knowledge: Knowledge,
  without: readonly Feature[] = [],
): Float32Array {
  const { measure } = createComparer(knowledge);
  const isUsed = FEATURES.map((feature) => !without.includes(feature));
  const observe = (en: EnglishProfile, ko: KoreanProfile): Float64Array =>
    measure(en, ko).map((value, index) => (isUsed[index] === true ? value : 0));
  const observations: Observation[] = [];
  for (const { en, ko } of sets) {
    for (let i = 0; i < en.length; i += 2) {
      const own = en[i] as EnglishProfile;
      observations.push({ features: observe(own, ko[i] as KoreanProfile), isRight: true });
      for (const shift of SHIFTS) {
        const other = ko[(i + shift) % ko.length] as KoreanProfile;
        observations.push({ features: observe(own, other), isRight: false });
      }
    }
  }
  return Float32Array.from(fitLogistic(observations));
}

export interface SimilarityFigures {
  readonly name: string;
  readonly count: number;
  /** Share of pairs whose Korean side is the best of all in the set: of all pairs, of those kept aside. */
  readonly first: number;
  readonly firstAside: number;
  /** Area under the curve of true pairs against the neighbour's Korean side. */
  readonly area: number;
  readonly areaAside: number;
}

export function measureSimilarity(
  { name, pairs, en, ko }: ProfiledSet,
  weights: Float32Array,
  knowledge: Knowledge,
): SimilarityFigures {
  const { measure } = createComparer(knowledge);
  const used = Float64Array.from(weights);
  const score = (e: number, k: number): number =>
    logitOf(used, measure(en[e] as EnglishProfile, ko[k] as KoreanProfile));
  const right: number[] = [];
  const wrong: number[] = [];
  const first: boolean[] = [];
  for (let e = 0; e < en.length; e++) {
    const own = score(e, e);
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < ko.length; k++) {
      const value = score(e, k);
      if (value > most) [best, most] = [k, value];
    }
    first.push(best === e || pairs[best]?.ko === pairs[e]?.ko);
    right.push(own);
    wrong.push(score(e, (e + 1) % ko.length));
  }
  const aside = <T>(list: readonly T[]): T[] => list.filter((_, index) => index % 2 === 1);
  const share = (list: readonly boolean[]): number => list.filter(Boolean).length / list.length;
  return {
    name,
    count: pairs.length,
    first: share(first),
    firstAside: share(aside(first)),
    area: areaUnderCurve(right, wrong),
    areaAside: areaUnderCurve(aside(right), aside(wrong)),
  };
}
