import type { AlignedPassages, Passage, Rendering } from "../alignment/bitext.ts";
import type { Revisions } from "../alignment/revisions.ts";
import type { FactOf } from "../facts/fact.ts";
import type { Glossary } from "../knowledge/glossary/glossary.ts";
import type { TermUse } from "../knowledge/glossary/term-use.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Language, Span } from "../text/span.ts";
import type { FactMatches } from "./matching/match-facts.ts";

/** How much a finding weighs. */
export type Severity = "error" | "warning" | "info";
/** The severity of a rule, or that it does not run. */
export type Level = Severity | "off";

/** A text for the reader in both interface languages. */
export interface Localised {
  readonly en: string;
  readonly ko: string;
}

/** A place in a document that shows the reader what is meant. Empty where something is missing: there it belongs. */
export interface Evidence extends Span {
  /** The id of the document. */
  readonly document: string;
  /** The document's text from start to end. */
  readonly text: string;
}

/** What a side of a bead says now and what it said in an earlier revision: the sentences that are not the same, without markup. */
export interface WordingChange {
  /** The side that has changed. */
  readonly side: Language;
  /** Empty where sentences were added. */
  readonly before: string;
  /** Empty where sentences were taken out. */
  readonly after: string;
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
  /** The wording that one side had in an earlier revision, where the finding is that it changed. */
  readonly change?: WordingChange;
  /** 0…1: how likely a reviser would agree. */
  readonly confidence: number;
  /** Lower than the rule's level where the evidence is weak. */
  readonly severity?: Severity;
}

/** What holds for all beads of a bitext. */
export interface BitextContext {
  readonly rendering: Rendering;
  /** @internal For the checks of daejo: what it knows changes with every version. */
  readonly knowledge: Knowledge;
  /** A document's whole text, as it was given. */
  readonly textOf: (document: string) => string;
  /** A place in a document as evidence. */
  readonly evidenceOf: (document: string, span: Span) => Evidence;
  /**
   * The names in a passage that stands in one of the bitext's beads, sentences included; their offsets count in its
   * document. Read when first asked for.
   */
  readonly namesOf: (passage: Passage) => readonly FactOf<"name">[];
  /** The caller's terms; empty where none were given. */
  readonly glossary: Glossary;
  /**
   * Where the forms of one language stand in a passage; offsets count in its document. English forms in a Korean passage are
   * those that it has kept, in whatever capitals.
   */
  readonly termsOf: (passage: Passage, forms: Language) => readonly TermUse[];
  /** What changed on either side since the earlier revision, where both sides have one. */
  readonly revisions?: Revisions;
}

/** Everything a check may look at: one paragraph bead with what was matched in it. */
export interface CheckContext extends BitextContext {
  /** The bead, with the passages of either side. */
  readonly aligned: AlignedPassages;
  /** The facts of the two sides that answer each other, and those that stand alone. */
  readonly matches: FactMatches;
  /** Where a missing counterpart of this bead would stand, on either side. */
  readonly place: { readonly en: Evidence; readonly ko: Evidence };
}

/** What a rule is, whatever it looks at. */
interface Rule {
  /** `family/kind`, stable for ever. */
  readonly rule: string;
  readonly level: Severity;
  /** The MQM category. */
  readonly category: string;
  /** What the rule says when it speaks, in one sentence. */
  readonly summary: Localised;
  /** Why it matters, in one or two sentences, for the rule's page. */
  readonly why?: Localised;
}

/** A rule that looks at one bead at a time. */
export interface BeadCheck extends Rule {
  /** What is wrong in a bead; an empty list where nothing is. */
  readonly find: (context: CheckContext) => readonly Finding[];
}

/** A rule that looks at all beads of a bitext together: consistency, register. */
export interface BitextCheck extends Rule {
  /**
   * What is wrong in a bitext, with the bead of each finding. A generator may return it as well: where it yields nothing, others have
   * their turn.
   */
  readonly findAcross: (
    beads: readonly CheckContext[],
  ) => readonly PlacedFinding[] | Generator<undefined, readonly PlacedFinding[], undefined>;
}

/** A finding and the bead that it belongs to: one of those that the check was given. */
export interface PlacedFinding {
  readonly bead: CheckContext;
  readonly finding: Finding;
}

/** One rule. A new rule is such an object in its own file, its examples, and a line in `defaultChecks`. */
export type Check = BeadCheck | BitextCheck;
