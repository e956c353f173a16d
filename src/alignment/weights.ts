/** What the aligner believes, in natural logarithms of odds. Fitted by `corpus/train/fit-alignment.ts`. */
export interface Weights {
  /** Chance that an item with a possible counterpart meets it in the right bead, by route: word, sound, latin, fact. */
  readonly meets: readonly [number, number, number, number];
  /** Segments added to a document's own when the chance of a random meeting is estimated. */
  readonly background: number;
  /** How far the evidence of items that are not independent counts. */
  readonly trust: number;
  /** Spread of the logarithm of the length ratio in a true bead: for long segments, and what one character adds. */
  readonly lengthSpread: number;
  readonly lengthNoise: number;
  /** Spread of the same ratio between segments that have nothing to do with each other. */
  readonly randomSpread: number;
  /** Prior of a bead with one segment a side, and what each further segment costs. */
  readonly single: number;
  readonly further: number;
  /** What is added where both sides have more than one segment. */
  readonly bothPlural: number;
  /** Prior of a segment without counterpart. */
  readonly gap: number;
  /** Kinds that differ (a heading and a paragraph), kinds that are the same and rare. */
  readonly otherKind: number;
  /** From which score on two segments outside the ladder belong together. */
  readonly crossing: number;
  /** Confidence = logistic(slope · score + offset). */
  readonly confidenceSlope: number;
  readonly confidenceOffset: number;
}

export const weights: Weights = {
  meets: [0.55, 0.8, 0.8, 0.8],
  background: 20,
  trust: 0.7,
  lengthSpread: 0.3,
  lengthNoise: 6,
  randomSpread: 0.7,
  single: 0,
  further: -2.5,
  bothPlural: -2,
  gap: -1.5,
  otherKind: -2.5,
  crossing: 5,
  confidenceSlope: 0.5,
  confidenceOffset: 0,
};
