import { isGap, type Step } from "./steps.ts";
import type { Weights } from "./weights.ts";

/** A lead beyond this makes nothing surer. */
const MOST_LEAD = 20;
/** And a score. */
const MOST_SCORE = 20;

/** 0…1, to two decimals: how likely a step is exactly right. More decimals would pretend. */
export function confidenceOf(step: Step, weights: Weights): number {
  if (step.isCrossing) return pairConfidence(step.score, weights);
  const { score, lead, offset } = isGap(step) ? weights.gapConfidence : weights.beadConfidence;
  const [scored, led] = featuresOf(step);
  return probability(score * scored + lead * led + offset);
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
