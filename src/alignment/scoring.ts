import type { Unit } from "./bead.ts";
import type { Coverage } from "./coverage.ts";
import type { Repetition } from "./repetition.ts";
import { readSentenceEnds, type SentenceEnds } from "./sentence-ends.ts";
import type { Weights } from "./weights.ts";

/** Scores beads in log odds: above 0 the evidence speaks for the bead, below 0 against it. */
export interface Scoring {
  /** `[e, e + enCount)` of the English units with `[k, k + koCount)` of the Korean ones; one count may be 0. */
  readonly step: (e: number, enCount: number, k: number, koCount: number) => number;
  /** The same for two segments wherever they stand, from what they say and how long they are alone. */
  readonly pair: (e: number, k: number) => number;
  /** One segment left without a counterpart. */
  readonly gap: number;
}

/** What the scores of beads are made of, apart from the items that meet. Free of weights. */
export interface Outlines {
  readonly en: Outline;
  readonly ko: Outline;
  /** The logarithm of Korean to English length in this pair. */
  readonly ratio: number;
}

/** Sums over the segments of one side before each place, so that any stretch costs two look-ups. */
interface Outline {
  /** UTF-16 code units. */
  readonly lengths: Float64Array;
  readonly sentences: Float64Array;
  /** How open the segments are, summed. */
  readonly opened: Float64Array;
  /** How open each segment is. */
  readonly open: Float64Array;
  readonly kinds: readonly string[];
}

export function readOutlines(en: readonly Unit[], ko: readonly Unit[]): Outlines {
  const outlines = { en: outlineOf(en, readSentenceEnds(en, "en")), ko: outlineOf(ko, readSentenceEnds(ko, "ko")) };
  return { ...outlines, ratio: typicalRatio(outlines.en.lengths, outlines.ko.lengths) };
}

function outlineOf(units: readonly Unit[], { open, sentences }: SentenceEnds): Outline {
  return {
    lengths: sumsOf(units.map(({ text }) => text.length)),
    sentences: sumsOf(sentences),
    opened: sumsOf(open),
    open,
    kinds: units.map(({ kind }) => kind),
  };
}

function sumsOf(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] as number) + (values[i] as number);
  return sums;
}

export function createScoring(
  { en, ko, ratio }: Outlines,
  enCoverage: Coverage,
  koCoverage: Coverage,
  repetition: { readonly en: Repetition; readonly ko: Repetition },
  weights: Weights,
): Scoring {
  const randomBase = Math.log(weights.randomSpread);
  const lengthOdds = (enLength: number, koLength: number): number => {
    const distance = Math.log((koLength + 1) / (enLength + 1)) - ratio;
    const spread = weights.lengthSpread + weights.lengthNoise / (enLength + 10);
    const near = -0.5 * (distance / spread) ** 2 - Math.log(spread);
    const random = -0.5 * (distance / (weights.randomSpread * 2)) ** 2 - randomBase;
    return Math.max(-8, near - random);
  };
  const openEnd = ({ open }: Outline, from: number, count: number): number =>
    count === 0 ? 0 : (open[from + count - 1] as number);
  /** Segments but the last that go on into the next: with it they are one. */
  const joints = ({ opened }: Outline, from: number, count: number): number =>
    (opened[from + count - 1] as number) - (opened[from] as number);

  function between(e: number, enCount: number, k: number, koCount: number): number {
    const enJoints = joints(en, e, enCount);
    const koJoints = joints(ko, k, koCount);
    // Where both sides break off alike, as lists do, the breaks are borders and join nothing.
    const joined = Math.abs(enJoints - koJoints);
    let score = weights.single + weights.further * (enCount + koCount - 2 - joined);
    score += weights.bothPlural * Math.min(1, enCount - 1, koCount - 1) * (1 - Math.min(1, joined));
    const enSentences = (en.sentences[e + enCount] as number) - (en.sentences[e] as number) - enJoints;
    const koSentences = (ko.sentences[k + koCount] as number) - (ko.sentences[k] as number) - koJoints;
    score += sentenceOdds(enSentences, koSentences, weights);
    score += lengthOdds(
      (en.lengths[e + enCount] as number) - (en.lengths[e] as number),
      (ko.lengths[k + koCount] as number) - (ko.lengths[k] as number),
    );
    let evidence = 0;
    for (let i = e; i < e + enCount; i++) evidence += unrepeated(enCoverage.of(i, k, koCount), repetition.en, i, e);
    for (let i = k; i < k + koCount; i++) evidence += unrepeated(koCoverage.of(i, e, enCount), repetition.ko, i, k);
    for (let i = e; i < e + enCount; i++) if (en.kinds[i] !== ko.kinds[k]) score += weights.otherKind;
    for (let i = k + 1; i < k + koCount; i++) if (en.kinds[e] !== ko.kinds[i]) score += weights.otherKind;
    return score + evidence / 2;
  }

  return {
    gap: weights.gap,
    step: (e, enCount, k, koCount) => {
      const cut = weights.cut * Math.abs(openEnd(en, e, enCount) - openEnd(ko, k, koCount));
      if (enCount === 0) return weights.gap * (koCount - joints(ko, k, koCount)) - cut;
      if (koCount === 0) return weights.gap * (enCount - joints(en, e, enCount)) - cut;
      return between(e, enCount, k, koCount) - cut;
    },
    pair: (e, k) => between(e, 1, k, 1),
  };
}

/** What equally many sentences say for a bead, and each that one side has more than the other against it. */
function sentenceOdds(en: number, ko: number, { sameSentences, moreSentences }: Weights): number {
  const more = Math.abs(en - ko);
  // One of five is less odd than one of two.
  return sameSentences + (moreSentences * Math.min(3, more)) / Math.sqrt(Math.max(1, Math.min(en, ko)));
}

/** What speaks for a segment of a bead, without what an earlier segment of the bead has used. */
function unrepeated(evidence: number, repetition: Repetition, segment: number, first: number): number {
  return evidence <= 0 || segment === first ? evidence : evidence * (1 - repetition.of(segment, first));
}

/** Korean text runs to about half the characters of its English original; the measured mean over news, docs and law. */
const USUAL_RATIO = Math.log(0.5);
/** How many characters the usual ratio weighs against the pair's own. */
const USUAL_WEIGHT = 400;
/** A pair whose lengths differ by more than this factor from the usual is a summary, not a dense language. */
const WIDEST_RATIO = Math.log(1.6);

/** The logarithm of Korean to English length in this pair; a constant would cost 6 to 18 points of strict F1. */
function typicalRatio(enLengths: Float64Array, koLengths: Float64Array): number {
  const en = enLengths.at(-1) as number;
  const ko = koLengths.at(-1) as number;
  const own = Math.log((ko + USUAL_WEIGHT * 0.5) / (en + USUAL_WEIGHT));
  return Math.min(USUAL_RATIO + WIDEST_RATIO, Math.max(USUAL_RATIO - WIDEST_RATIO, own));
}
