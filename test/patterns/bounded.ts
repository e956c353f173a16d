/** A pattern whose time grows with the square of its text, and why that does not matter. */
export interface BoundedPattern {
  readonly file: string;
  /** As it is written, without its slashes and flags. */
  readonly source: string;
  /** What it is run over, at most so many UTF-16 code units. */
  readonly bound: number;
  readonly why: string;
}

/** All other patterns are linear. A row whose pattern is no longer written, or has become linear, fails. */
export const BOUNDED: readonly BoundedPattern[] = [
  {
    file: "src/facts/number/ko-numeral.ts",
    source: "0+$",
    bound: 100,
    why: "the digits of one amount: a longer run of digits is no figure",
  },
  {
    file: "src/checks/custom/newer-syntax.ts",
    source: String.raw`\\[\s\S]|\[(?:[^\]\\]|\\[\s\S])*\]`,
    bound: 2500,
    why: "a pattern of the user's: 1,000 characters, in which each reference stands for five",
  },
];
