import type { AlignedPassages, Rendering } from "../alignment/bitext.ts";
import type { Span } from "../text/span.ts";
import type { FactMatches } from "./matching.ts";

export type Severity = "error" | "warning" | "info";
export type Level = Severity | "off";

/** A text for the reader in both interface languages. */
export interface Localised {
  readonly en: string;
  readonly ko: string;
}

/** A place in a document that shows the reader what is meant. Empty where something is missing: there it belongs. */
export interface Evidence extends Span {
  readonly document: string;
  /** The document's text from start to end. */
  readonly text: string;
}

/** What a check found in one bead, before levels and languages are applied. */
export interface Finding {
  readonly en: readonly Evidence[];
  readonly ko: readonly Evidence[];
  /** What is wrong, with both values. */
  readonly message: Localised;
  /** Why it matters or how it is known, where the message does not say it. */
  readonly reason?: Localised;
  /** What the Korean side should say, ready to be pasted. */
  readonly suggestion?: string;
  /** 0…1: how likely a reviser would agree. */
  readonly confidence: number;
  /** Lower than the rule's level where the evidence is weak. */
  readonly severity?: Severity;
}

/** Everything a check may look at: one paragraph bead with what was matched in it. */
export interface CheckContext {
  readonly aligned: AlignedPassages;
  readonly matches: FactMatches;
  readonly rendering: Rendering;
  /** Where a missing counterpart of this bead would stand, on either side. */
  readonly place: { readonly en: Evidence; readonly ko: Evidence };
  readonly evidenceOf: (document: string, span: Span) => Evidence;
}

/** One rule. A new rule is such an object in its own file, its examples, and a line in `defaultChecks`. */
export interface Check {
  /** `family/kind`, stable for ever. */
  readonly rule: string;
  readonly level: Severity;
  /** The MQM category. */
  readonly category: string;
  /** What the rule says when it speaks, in one sentence. */
  readonly summary: Localised;
  readonly find: (context: CheckContext) => readonly Finding[];
}
