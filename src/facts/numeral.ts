import type { Amount, Bound, FactKind, FactValues, Written } from "./fact.ts";

/** A figure that has been read but not yet given to a kind: `2,040만`, `three hundred`, `두`. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Empty for digit runs too long to be a figure; the scanner then steps over them. */
  readonly amount: Amount;
  /** The value of a bare run of at most four digits (no separator, point, sign or scale), the stuff of dates; else -1. */
  readonly plain: number;
  /** Absent for digits. */
  readonly written?: Written;
  readonly ordinal?: true;
  /** A bound inside the figure: the 여 of 10여만. */
  readonly bound?: Bound;
  /** A scale word takes part: 3만, 20 million. */
  readonly scaled?: true;
  /** The power of ten of the scale words, where the figure is one run of digits times them: 6 for 20.4 million. */
  readonly power?: number;
  /** No figure but a size (수십, dozens): the amount is its order of magnitude. */
  readonly vague?: true;
  /**
   * The greater of two neighbours in one word (두세, 오륙십), whose smaller one is the amount: the walk asks each kind
   * about both and makes a range of its answers.
   */
  readonly upTo?: Amount;
  /** Korean words of the native series (두, 열다섯), which stand before a noun without a counter too. */
  readonly native?: true;
}

/** What a kind makes of a place in the text; the scanner keeps the best of those that overlap. */
export type Candidate = {
  [K in FactKind]: {
    readonly kind: K;
    readonly value: K extends "range" ? CandidateRange : FactValues[K];
    readonly start: number;
    readonly end: number;
    readonly bound?: Bound;
    readonly written?: Written;
    /** Of the numeral, for ranges that write their scale once. */
    readonly power?: number;
    /** How often the value's unit is in the one that the text names, for ranges that name it once: 2 to 3 decades. */
    readonly times?: Amount;
  };
}[FactKind];

/** A candidate of one kind. */
export type CandidateOf<K extends FactKind> = Extract<Candidate, { readonly kind: K }>;

/** The ends of a range that one reader finds as a whole (두세 차례); other ranges are joined after the walk. */
export interface CandidateRange {
  readonly from: Candidate;
  readonly to: Candidate;
}

/**
 * What one kind reads in one language. Every method looks at one place and a bounded stretch around it, so that the
 * walk stays linear; it answers undefined where its kind does not stand.
 */
export interface KindReader {
  /** At a figure. */
  readonly numeral?: (text: string, numeral: Numeral) => Candidate | undefined;
  /** At the beginning of a word that `heads` lists. */
  readonly word?: (text: string, start: number, end: number) => Candidate | undefined;
  /** English: whole words in lower case. Korean: the first syllables. */
  readonly heads?: readonly string[];
  /** At a sign that `signs` lists. */
  readonly sign?: (text: string, start: number) => Candidate | undefined;
  readonly signs?: string;
}

/** The fields of a value that a numeral decides, whatever the unit behind it. */
export function quantity({ amount, vague }: Numeral): { readonly amount: Amount; readonly vague?: true } {
  return vague === undefined ? { amount } : { amount, vague };
}

/** The optional fields of a candidate that a numeral decides. */
export function manner({ bound, written, power }: Numeral): Pick<Numeral, "bound" | "written" | "power"> {
  if (bound === undefined && written === undefined && power === undefined) return NOTHING;
  return {
    ...(bound === undefined ? {} : { bound }),
    ...(written === undefined ? {} : { written }),
    ...(power === undefined ? {} : { power }),
  };
}

const NOTHING = {};

/** A Korean figure with the 여 glued to it (50여 명, some fifty), which bounds it and moves its end. */
export function withApproximation(text: string, numeral: Numeral): { figure: Numeral; end: number } {
  if (text.charAt(numeral.end) !== "여") return { figure: numeral, end: numeral.end };
  return { figure: { ...numeral, bound: "about" }, end: numeral.end + 1 };
}
