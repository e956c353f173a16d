import type { Scoring } from "./scoring.ts";
import { countSegments, isGap, type Step } from "./steps.ts";
import type { Weights } from "./weights.ts";

/** A lead beyond this makes nothing surer. */
const MOST_LEAD = 20;
/** And a score. */
const MOST_SCORE = 20;
/** Beads that say nothing, which a short text is taken to have besides its own: one good pair proves less than many. */
const USUAL = { beads: 1, score: 0, met: 0.5 } as const;

/** How well two texts correspond as a whole: in a faithful translation a bead that says little is right all the same. */
export interface Fit {
  /** The mean score of the beads that hold both sides. */
  readonly score: number;
  /** The share of all segments that stand in them. */
  readonly filled: number;
  /** The share of them in which something met that is no chance: of texts that have nothing to do with each other few do. */
  readonly met: number;
}

/** How well the steps of two whole texts correspond; few beads are drawn towards what is usual. */
export function fitOf(steps: readonly Step[], { met }: Pick<Scoring, "met">): Fit {
  const filled = steps.filter((step) => !isGap(step));
  const scores = filled.reduce((total, step) => total + featuresOf(step)[0], 0);
  return {
    score: (scores + USUAL.beads * USUAL.score) / (filled.length + USUAL.beads),
    filled: countSegments(filled) / Math.max(1, countSegments(steps)),
    met:
      (filled.reduce((total, { en, enCount, ko, koCount }) => total + met(en, enCount, ko, koCount), 0) +
        USUAL.beads * USUAL.met) /
      (filled.length + USUAL.beads),
  };
}

/** 0…1, to two decimals: how likely a step is exactly right. More decimals would pretend. */
export function confidenceOf(step: Step, fit: Fit, weights: Weights): number {
  if (step.isCrossing) return pairConfidence(step.score, weights);
  const plane = isGap(step) ? weights.gapConfidence : weights.beadConfidence;
  const [score, lead] = featuresOf(step);
  return probability(
    plane.score * score +
      plane.lead * lead +
      plane.fit * fit.score +
      plane.filled * fit.filled +
      plane.met * fit.met +
      plane.offset,
  );
}

/** What confidence is made of: the score and the lead, as far as they count. */
export function featuresOf({ score, lead }: Pick<Step, "score" | "lead">): [score: number, lead: number] {
  return [Math.max(-MOST_SCORE, Math.min(MOST_SCORE, score)), Math.min(MOST_LEAD, lead)];
}

/** How likely two segments belong together by their score alone, wherever they stand. */
export function pairConfidence(score: number, { pairConfidence: { slope, offset } }: Weights): number {
  return probability(slope * score + offset);
}

function probability(logit: number): number {
  return Math.round(100 / (1 + Math.exp(-logit))) / 100;
}
