import type { Unit } from "./bead.ts";
import type { Coverage } from "./coverage.ts";
import type { Repetition } from "./repetition.ts";
import type { Weights } from "./weights.ts";

/** Scores beads in log odds: above 0 the evidence speaks for the bead, below 0 against it. */
export interface Scoring {
  /** `[e, e + enCount)` of the English units with `[k, k + koCount)` of the Korean ones; both counts at least 1. */
  readonly bead: (e: number, enCount: number, k: number, koCount: number) => number;
  /** One segment left without a counterpart. */
  readonly gap: number;
}

export function createScoring(
  en: readonly Unit[],
  ko: readonly Unit[],
  enCoverage: Coverage,
  koCoverage: Coverage,
  repetition: { readonly en: Repetition; readonly ko: Repetition },
  weights: Weights,
): Scoring {
  const enLengths = prefixLengths(en);
  const koLengths = prefixLengths(ko);
  const ratio = typicalRatio(enLengths, koLengths);
  const randomBase = Math.log(weights.randomSpread);
  const lengthOdds = (enLength: number, koLength: number): number => {
    const distance = Math.log(koLength + 1) - Math.log(enLength + 1) - ratio;
    const spread = weights.lengthSpread + weights.lengthNoise / (enLength + 10);
    const near = -0.5 * (distance / spread) ** 2 - Math.log(spread);
    const random = -0.5 * (distance / (weights.randomSpread * 2)) ** 2 - randomBase;
    return Math.max(-8, near - random);
  };
  return {
    gap: weights.gap,
    bead: (e, enCount, k, koCount) => {
      const length = lengthOdds(
        (enLengths[e + enCount] as number) - (enLengths[e] as number),
        (koLengths[k + koCount] as number) - (koLengths[k] as number),
      );
      let evidence = 0;
      for (let i = e; i < e + enCount; i++) evidence += unrepeated(enCoverage.of(i, k, koCount), repetition.en, i, e);
      for (let i = k; i < k + koCount; i++) evidence += unrepeated(koCoverage.of(i, e, enCount), repetition.ko, i, k);
      let prior = weights.single + weights.further * (enCount + koCount - 2);
      if (enCount > 1 && koCount > 1) prior += weights.bothPlural;
      for (let i = e; i < e + enCount; i++) if (en[i]?.kind !== ko[k]?.kind) prior += weights.otherKind;
      for (let i = k + 1; i < k + koCount; i++) if (en[e]?.kind !== ko[i]?.kind) prior += weights.otherKind;
      return prior + length + evidence / 2;
    },
  };
}

/** What speaks for a segment of a bead, without what an earlier segment of the bead has used. */
function unrepeated(evidence: number, repetition: Repetition, segment: number, first: number): number {
  return evidence <= 0 || segment === first ? evidence : evidence * (1 - repetition.of(segment, first));
}

function prefixLengths(units: readonly Unit[]): Float64Array {
  const sums = new Float64Array(units.length + 1);
  units.forEach((unit, i) => {
    sums[i + 1] = (sums[i] as number) + unit.text.length;
  });
  return sums;
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
