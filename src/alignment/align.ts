import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Bead, Unit } from "./bead.ts";
import { learnLinks } from "./adaptation.ts";
import { placesOfCandidates } from "./candidates.ts";
import { anchorsOf, prepareSides, withLinks, scoreSides, type Comparison, type PreparedSides } from "./compare.ts";
import { confidenceOf, fitOf, pairConfidence, type Fit } from "./confidence.ts";
import { findCrossings, rangeOf } from "./crossings.ts";
import type { Closeness, createCloseness, Embedding } from "./embedding.ts";
import type { Comparer } from "./evidence.ts";
import { findPartial } from "./partial.ts";
import { findSteps, isGap, type Step } from "./steps.ts";
import { weights as fitted, type Weights } from "./weights.ts";
import { mapWork, type Work } from "../text/work.ts";

/** What texts are aligned by. */
export interface Means {
  readonly knowledge: Knowledge;
  readonly comparer: Comparer;
  /** Where the caller brings an embedder: the vectors of all segments, and what measures by them. */
  readonly embedding?: { readonly vectors: Embedding; readonly measure: typeof createCloseness };
}

/** What the vectors say of two lists; nothing where there are none, or nothing to compare. */
export function* closenessOf(
  en: readonly Unit[],
  ko: readonly Unit[],
  { embedding }: Means,
): Work<Closeness | undefined> {
  if (embedding === undefined || en.length === 0 || ko.length === 0) return undefined;
  return yield* embedding.measure(en, ko, embedding.vectors);
}

/** The means for what lies inside the beads of two lists: their scale of closeness is that of the lists. */
export function withScale(means: Means, closeness: Closeness | undefined): Means {
  if (means.embedding === undefined || closeness === undefined) return means;
  const { vectors, measure } = means.embedding;
  return { ...means, embedding: { measure, vectors: { ...vectors, scale: closeness.scale } } };
}

/** Beads of two lists of segments in English order, every segment in exactly one of them. */
export function* align(
  en: readonly Unit[],
  ko: readonly Unit[],
  means: Means,
  { weights = fitted, closeness: known }: { weights?: Weights; closeness?: Closeness | undefined } = {},
): Work<Bead[]> {
  const closeness = known ?? (yield* closenessOf(en, ko, means));
  const sides = yield* prepareSides(en, ko, means.knowledge);
  const beads = yield* alignPrepared(sides, weights, closeness);
  return yield* mapWork(beads, (bead) =>
    bead.confidence < DOUBTFUL
      ? bead
      : withPartial(
          bead,
          bead.en.map((e) => en[e] as Unit),
          bead.ko.map((k) => ko[k] as Unit),
          sides.outlines.ratio,
          means,
        ),
  );
}

/** Confidence below which a bead is doubtful as a whole, and its halves say nothing. */
const DOUBTFUL = 0.5;

/** A bead with the half of it that has no counterpart, if there is one. The units are those of its two sides. */
export function withPartial(
  bead: Bead,
  en: readonly Unit[],
  ko: readonly Unit[],
  ratio: number,
  { knowledge, comparer }: Means,
): Bead {
  if (en.length === 0 || ko.length === 0) return bead;
  const partial = findPartial(en, ko, ratio, knowledge, comparer);
  return partial === undefined ? bead : { ...bead, partial };
}

/** The same of sides that are ready, with weights of the caller's: for fitting them. */
export function* alignPrepared(sides: PreparedSides, weights: Weights, closeness?: Closeness): Work<Bead[]> {
  const comparison = yield* scoreSides(sides, weights, closeness);
  const steps = yield* findSteps(comparison, weights);
  const learned = yield* learnLinks(sides, steps);
  if (learned.length === 0) return yield* beadsOf(steps, comparison, weights);
  const again = yield* scoreSides(yield* withLinks(sides, learned), weights, closeness);
  return yield* beadsOf(yield* findSteps(again, weights), again, weights);
}

/** All of both lists as one bead, if what they say speaks for it as strongly as for a crossing. */
export function* matchWhole(en: readonly Unit[], ko: readonly Unit[], means: Means): Work<Bead | undefined> {
  const sides = yield* prepareSides(en, ko, means.knowledge);
  const comparison = yield* scoreSides(sides, fitted, yield* closenessOf(en, ko, means));
  const [enCount, koCount] = [en.length, ko.length];
  const score = comparison.scoring.step(0, enCount, 0, koCount);
  if (score < fitted.crossing) return undefined;
  const step: Step = { en: 0, enCount, ko: 0, koCount, score, lead: 0, isCrossing: true };
  return beadOf(step, fitOf([step], comparison.scoring), comparison, fitted);
}

/** Beads of one segment a side wherever they stand; what has no counterpart is left out. For texts of no common order. */
export function* matchAnywhere(
  en: readonly Unit[],
  ko: readonly Unit[],
  { knowledge }: Means,
  closeness: Closeness | undefined,
): Work<Bead[]> {
  const comparison = yield* scoreSides(yield* prepareSides(en, ko, knowledge), fitted, closeness);
  const { candidates, scoring } = comparison;
  const placesFor = (e: number): number[] => placesOfCandidates(candidates, e);
  const found = yield* findCrossings(new Set(en.keys()), new Set(ko.keys()), placesFor, scoring, fitted.reference, 1);
  return found
    .toSorted((a, b) => a.en - b.en)
    .map((pair) => ({
      en: [pair.en],
      ko: [pair.ko],
      confidence: pairConfidence(pair.score, fitted),
      anchors: anchorsOf([pair.en], [pair.ko], comparison),
    }));
}

function* beadsOf(steps: readonly Step[], comparison: Comparison, weights: Weights): Work<Bead[]> {
  yield;
  const fit = fitOf(steps, comparison.scoring);
  yield;
  return yield* mapWork(steps, (step) => beadOf(step, fit, comparison, weights));
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
