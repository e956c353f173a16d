import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Bead, Unit } from "./bead.ts";
import { learnLinks } from "./adaptation.ts";
import { anchorsOf, prepareSides, withLinks, scoreSides, type Comparison, type PreparedSides } from "./compare.ts";
import { confidenceOf, fitOf, pairConfidence, type Fit } from "./confidence.ts";
import { findCrossings, rangeOf } from "./crossings.ts";
import type { Closeness, createCloseness, Embedding } from "./embedding.ts";
import type { Comparer } from "./evidence.ts";
import { findPartial } from "./partial.ts";
import { findSteps, isGap, type Step } from "./steps.ts";
import { weights as fitted, type Weights } from "./weights.ts";

/** What texts are aligned by. */
export interface Means {
  readonly knowledge: Knowledge;
  readonly comparer: Comparer;
  /** Where the caller brings an embedder: the vectors of all segments, and what measures by them. */
  readonly embedding?: { readonly vectors: Embedding; readonly measure: typeof createCloseness };
}

function closenessOf(en: readonly Unit[], ko: readonly Unit[], embedding: Means["embedding"]): Closeness | undefined {
  if (embedding === undefined || en.length === 0 || ko.length === 0) return undefined;
  return embedding.measure(en, ko, embedding.vectors);
}

/** The means for what lies inside the beads of two lists: their scale of closeness is that of the lists. */
export function withScale(en: readonly Unit[], ko: readonly Unit[], means: Means): Means {
  const closeness = closenessOf(en, ko, means.embedding);
  if (means.embedding === undefined || closeness === undefined) return means;
  const { vectors, measure } = means.embedding;
  return { ...means, embedding: { measure, vectors: { ...vectors, scale: closeness.scale } } };
}

/** Beads of two lists of segments in English order, every segment in exactly one of them. */
export function align(
  en: readonly Unit[],
  ko: readonly Unit[],
  { knowledge, comparer, embedding }: Means,
  weights: Weights = fitted,
): Bead[] {
  const sides = prepareSides(en, ko, knowledge);
  return alignPrepared(sides, weights, closenessOf(en, ko, embedding)).map((bead) =>
    withPartial(bead, sides, { knowledge, comparer }),
  );
}

/** Confidence below which a bead is doubtful as a whole, and its halves say nothing. */
const DOUBTFUL = 0.5;

function withPartial(bead: Bead, { enUnits, koUnits, outlines }: PreparedSides, { knowledge, comparer }: Means): Bead {
  if (bead.en.length === 0 || bead.ko.length === 0 || bead.confidence < DOUBTFUL) return bead;
  const [en, ko] = [bead.en.map((e) => enUnits[e] as Unit), bead.ko.map((k) => koUnits[k] as Unit)];
  const partial = findPartial(en, ko, outlines.ratio, knowledge, comparer);
  return partial === undefined ? bead : { ...bead, partial };
}

/** The same of sides that are ready, with weights of the caller's: for fitting them. */
export function alignPrepared(sides: PreparedSides, weights: Weights, closeness?: Closeness): Bead[] {
  const comparison = scoreSides(sides, weights, closeness);
  const steps = findSteps(comparison, weights);
  const learned = learnLinks(sides, steps);
  if (learned.length === 0) return beadsOf(steps, comparison, weights);
  const again = scoreSides(withLinks(sides, learned), weights, closeness);
  return beadsOf(findSteps(again, weights), again, weights);
}

/** All of both lists as one bead, if what they say speaks for it as strongly as for a crossing. */
export function matchWhole(en: readonly Unit[], ko: readonly Unit[], means: Means): Bead | undefined {
  const sides = prepareSides(en, ko, means.knowledge);
  const comparison = scoreSides(sides, fitted, closenessOf(en, ko, means.embedding));
  const [enCount, koCount] = [en.length, ko.length];
  const score = comparison.scoring.step(0, enCount, 0, koCount);
  if (score < fitted.crossing) return undefined;
  const step: Step = { en: 0, enCount, ko: 0, koCount, score, lead: 0, isCrossing: true };
  return beadOf(step, fitOf([step], comparison.scoring), comparison, fitted);
}

/** Beads of one segment a side wherever they stand; what has no counterpart is left out. For texts of no common order. */
export function matchAnywhere(en: readonly Unit[], ko: readonly Unit[], { knowledge, embedding }: Means): Bead[] {
  const comparison = scoreSides(prepareSides(en, ko, knowledge), fitted, closenessOf(en, ko, embedding));
  const { candidates, scoring } = comparison;
  const placesFor = (e: number): number[] => (candidates[e] ?? []).map(({ segment }) => segment);
  const found = findCrossings(new Set(en.keys()), new Set(ko.keys()), placesFor, scoring, fitted.reference, 1);
  return found
    .toSorted((a, b) => a.en - b.en)
    .map((pair) => ({
      en: [pair.en],
      ko: [pair.ko],
      confidence: pairConfidence(pair.score, fitted),
      anchors: anchorsOf([pair.en], [pair.ko], comparison),
    }));
}

function beadsOf(steps: readonly Step[], comparison: Comparison, weights: Weights): Bead[] {
  const fit = fitOf(steps, comparison.scoring);
  return steps.map((step) => beadOf(step, fit, comparison, weights));
}

function beadOf(step: Step, fit: Fit, comparison: Comparison, weights: Weights): Bead {
  const en = rangeOf(step.en, step.enCount);
  const ko = rangeOf(step.ko, step.koCount);
  return {
    en,
    ko,
    confidence: confidenceOf(step, fit, weights),
    ...(step.isCrossing ? { crossing: true } : {}),
    anchors: isGap(step) ? [] : anchorsOf(en, ko, comparison),
  };
}
