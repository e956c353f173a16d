type Around = "self" | "near" | "near2" | "far" | "any" | "any2";

/** What is looked at before a negation on one side only is believed. */
export type Sign =
  /** The two texts hold further negations: one, several; they differ by more than one. */
  | "others"
  | "many"
  | "several"
  | "question"
  /** The Korean is much shorter or longer than it should be. */
  | "short"
  | "long"
  /** The word turned round has no counterpart that the lexicon knows; is not even found; is negated by habit. */
  | "unlinked"
  | "free"
  /** Its counterpart can only be the service that the Korean offers. */
  | "service"
  | "bare"
  | "habit"
  /** Of a Korean cue: surely a negation, at the end of its sentence, 모르다, in a clause beside the main one. */
  | "sure"
  | "final"
  | "unknowing"
  | "aside"
  /** Of an English cue: no, none …; before a word that may turn it round again; before all, as, to … */
  | "quantity"
  | "loose"
  | "next-strong"
  | "next-weak"
  /** Where on the other side other negations, and words that may stand for one, are found. */
  | `${"cue" | "strong" | "weak"}-${Around}`;

/**
 * Log odds that a reader would call the negation an error, by the side that has it. Fitted to pairs of which one side was
 * turned round, against correct pairs that hold unequal numbers of negations, then rounded and evened out.
 */
export const WEIGHTS: Readonly<Record<"en" | "ko", Readonly<Partial<Record<Sign, number>> & { base: number }>>> = {
  ko: {
    base: 3.2,
    sure: 1,
    final: 0.9,
    aside: -0.5,
    unknowing: 1,
    unlinked: -1.5,
    free: -1.2,
    bare: 0.4,
    habit: -1.4,
    others: 1.4,
    many: 0.5,
    several: -5.4,
    short: -2.3,
    long: -2.3,
    "cue-near": -3.4,
    "cue-near2": -1.1,
    "cue-far": -2.2,
    "cue-any": -2.2,
    "cue-any2": -2.7,
    "strong-self": -1.7,
    "strong-near": -3.4,
    "strong-far": -1.9,
    "strong-any": -2.9,
    "weak-self": -0.8,
    "weak-near": -0.3,
    "weak-any": -0.4,
  },
  en: {
    base: 4.2,
    "next-weak": -0.6,
    "next-strong": -2.2,
    quantity: -0.3,
    loose: -0.3,
    question: -1.2,
    unlinked: -1.5,
    free: -1.2,
    service: -1,
    others: 1.6,
    many: 0.7,
    several: -6.8,
    short: -2.5,
    long: -1.1,
    "cue-near": -3.1,
    "cue-far": -1.9,
    "cue-any": -1.9,
    "cue-any2": -1.8,
    "strong-near": -2.8,
    "strong-any": -2,
    "weak-near": -0.4,
    "weak-near2": -0.3,
    "weak-any2": -0.3,
  },
};
