import type { Evidence, Localised, Severity, WordingChange } from "../checks/check.ts";
import type { LanguageSpan } from "../spans/language-span.ts";
import type { Language, Span } from "../text/span.ts";
import type { Anchor } from "../alignment/bead.ts";

export type Verdict = "passed" | "failed" | "did-not-run";

/** A disagreement between the two sides, with evidence on both. */
export interface Discrepancy {
  /** `family/kind` */
  readonly rule: string;
  readonly severity: Severity;
  /** 0…1: how likely a reviser would agree. */
  readonly confidence: number;
  /** The MQM category. */
  readonly category: string;
  readonly message: string;
  readonly reason?: string;
  /** Both in either language, for those who let their readers choose. Left out of JSON. */
  readonly localised: { readonly message: Localised; readonly reason?: Localised };
  /** What the Korean should say, where that is known. */
  readonly suggestion?: string;
  /** How one side changed since the earlier revision, where that is what was found. */
  readonly change?: WordingChange;
  /** The id of the bead it was found in. */
  readonly bead: string;
  /** Of the rule and the wording on both sides; stays the same while these do, wherever they move. */
  readonly fingerprint: string;
  readonly en: readonly Evidence[];
  readonly ko: readonly Evidence[];
}

/** A discrepancy that somebody has decided not to report: it neither counts nor fails a run. */
export interface SuppressedDiscrepancy extends Discrepancy {
  /** Where that was said, in a comment of a document or in a list, and why. */
  readonly suppression: { readonly kind: "comment" | "file"; readonly reason?: string };
}

/** Trouble with the input. Never a disagreement between the texts. */
export interface Diagnostic {
  readonly code:
    | "nothing-to-compare"
    | "no-counterpart"
    | "empty-document"
    | "swapped-versions"
    | "wrong-language"
    | "undecodable-character"
    | "bad-suppression"
    | "unused-suppression"
    | "unreadable"
    | "guessed-encoding"
    | "missing-counterpart"
    | "nothing-changed"
    | "stale-alignment"
    | "conflicting-alignment";
  readonly level: "error" | "warning";
  readonly message: string;
  readonly document?: string;
  readonly span?: Span;
}

export interface ReportedSegment extends Span {
  readonly id: string;
  readonly kind: "paragraph" | "sentence";
  readonly block: string;
  readonly language: string;
}

export interface ReportedDocument {
  readonly id: string;
  readonly format: string;
  /** UTF-16 code units. */
  readonly length: number;
  readonly spans: readonly LanguageSpan[];
  readonly segments: readonly ReportedSegment[];
  /** The text itself, so that reporters can show what spans point at. Left out of JSON. */
  readonly text: string;
}

export interface ReportedBead {
  readonly id: string;
  /** Segment ids; an empty list is a gap. */
  readonly en: readonly string[];
  readonly ko: readonly string[];
  readonly confidence: number;
  readonly crossing?: true;
  /** Somebody has settled it: it was given, not found. */
  readonly locked?: true;
  /** A caller or a file says that its sides belong together; nothing was aligned. */
  readonly given?: true;
  readonly anchors: readonly Anchor[];
  /** What of one side has no counterpart on the other, where the sides correspond but for that. */
  readonly partial?: ReportedPartial;
  readonly within: readonly ReportedBead[];
}

/** A stretch of a document, with what the other side of its bead lacks. */
export interface ReportedPartial extends Span {
  readonly side: Language;
  readonly document: string;
  readonly text: string;
  readonly confidence: number;
}

export interface Summary {
  readonly beads: number;
  /** Paragraphs without a counterpart. */
  readonly unaligned: { readonly en: number; readonly ko: number };
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly suppressed: number;
}

/** All that one run says about its documents. */
export interface Report {
  readonly version: 1;
  readonly verdict: Verdict;
  readonly documents: readonly ReportedDocument[];
  readonly beads: readonly ReportedBead[];
  readonly discrepancies: readonly Discrepancy[];
  readonly suppressed: readonly SuppressedDiscrepancy[];
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
}
