import type { TermInput } from "../knowledge/glossary/glossary.ts";

/**
 * Pairs that a rule must pass over and pairs that it must report. `«…»` marks the evidence that the rule has to show;
 * a side without marks is not looked at, which suits the side where something is missing.
 */
export interface RuleExamples {
  /** The id of the rule, as in `number/value`. */
  readonly rule: string;
  /** Set where the examples are documents of several paragraphs, which are aligned first. */
  readonly hasDocuments?: true;
  /** The glossary that the examples are checked with. */
  readonly glossary?: readonly TermInput[];
  /** English and Korean that agree: neither this rule nor any error may appear. */
  readonly agree: readonly ExamplePair[];
  /** English and Korean that differ: the rule appears exactly once. */
  readonly differ: readonly ExamplePair[];
}

/** The two sides, and what they were in an earlier revision, where the rule looks at one; a side left out there was the same. */
export type ExamplePair = readonly [en: string, ko: string, previous?: { readonly en?: string; readonly ko?: string }];
