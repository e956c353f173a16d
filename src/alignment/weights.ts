/**
 * What the aligner believes, in natural logarithms of odds. Fitted by `corpus/train/fit-alignment.ts`, but for kinds, levels, rows,
 * `beside` and `reference`, of which the development data has too little.
 */
export interface Weights {
  /** Chance that an item with a possible counterpart meets it in the right bead, by route: word, sound, latin, fact. */
  readonly meets: readonly [number, number, number, number];
  /** The same for a word of the lexicon: of one that its translations never answered, and of one that they always did. */
  readonly words: { readonly least: number; readonly most: number };
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
  /** What a bead costs that ends in the middle of a sentence. */
  readonly cut: number;
  /** What equally many sentences on both sides add, and what each further one of a side does. */
  readonly sameSentences: number;
  readonly moreSentences: number;
  /** From which score on two segments that stand side by side without counterparts belong together. */
  readonly fill: number;
  /** Kinds that differ (a heading and a paragraph). */
  readonly otherKind: number;
  /** Levels that differ (a second-order heading and a third-order one). */
  readonly otherLevel: number;
  /** Cells of one row of a table that sets English beside Korean, and of two. */
  readonly sameRow: number;
  readonly otherRow: number;
  /** From which score on two segments outside the ladder belong together. */
  readonly crossing: number;
  /** The same beside another crossing: paragraphs are moved together. */
  readonly beside: number;
  /** And of two texts that are no versions of each other, where most has no counterpart. */
  readonly reference: number;
  /** The chance that two segments met by their score alone belong together: logistic of slope · score + offset. */
  readonly pairConfidence: Line;
  /** From which gain on two neighbouring beads are taken to have changed places. */
  readonly swap: number;
  /** The same for a bead of a ladder, which its neighbours vouch for, and for a gap: of its score and its lead. */
  readonly beadConfidence: Plane;
  readonly gapConfidence: Plane;
}

/** Confidence as the logistic function of a sum: each number times what it is named after, and the offset. See `Fit` for the last three. */
export interface Plane {
  readonly score: number;
  readonly lead: number;
  readonly fit: number;
  readonly filled: number;
  readonly met: number;
  readonly offset: number;
}

/** The same of one number: slope · score + offset. */
export interface Line {
  readonly slope: number;
  readonly offset: number;
}

/** For paragraphs and lists of segments. */
export const weights: Weights = {
  meets: [0.55, 0.97, 0.8, 0.85],
  words: { least: 0.1, most: 0.8 },
  background: 10.4,
  trust: 0.6,
  lengthSpread: 0.36,
  lengthNoise: 3.6,
  randomSpread: 0.605,
  single: 0,
  further: -2.975,
  bothPlural: -0.6,
  gap: -1.5,
  cut: 14,
  sameSentences: 0.34,
  moreSentences: -2.04,
  fill: -5,
  otherKind: -2.5,
  otherLevel: -1.5,
  sameRow: 8,
  otherRow: -12,
  crossing: 1.3,
  beside: -3,
  reference: 4,
  swap: 8,
  pairConfidence: { slope: 0.583, offset: -0.104 },
  // The fit gives `met` 10.9, for it knows few right texts so short that only one word meets; where nearly all beads meet, as in any
  // text of some length, the two lines are the same.
  beadConfidence: { score: 0.037, lead: 0.634, fit: 0.043, filled: 1.242, met: 7, offset: -7.8 },
  gapConfidence: { score: -0.306, lead: 0.417, fit: 0.157, filled: -7.514, met: 2.651, offset: 3.674 },
};

/**
 * For sentences inside a bead of paragraphs: their counterparts are known to be near, so that a translator who joined or
 * split sentences is likelier than one who dropped or added some.
 */
export const sentenceWeights: Weights = {
  ...weights,
  gap: -2.5,
  further: -3,
  // Of such beads 98 in 100 are right (4,824 stretches of two and three beads), of such gaps 99; what doubt is left is the paragraphs'.
  beadConfidence: { score: 0.02, lead: 0.4, fit: 0.1, filled: 0, met: 0, offset: 1 },
  gapConfidence: { score: 0, lead: 0.3, fit: 0, filled: 0, met: 0, offset: 1.5 },
};
