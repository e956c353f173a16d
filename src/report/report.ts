import type { Evidence, Localised, Severity, WordingChange } from "../checks/check.ts";
import type { LanguageSpan } from "../spans/language-span.ts";
import type { Language, Span } from "../text/span.ts";
import type { Anchor } from "../alignment/bead.ts";

/** Whether anything counts against the texts; `did-not-run` where nothing could be compared. */
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
  /** What is wrong, with both values, in the language that was asked for. */
  readonly message: string;
  /** Why it matters or how it is known, where the message does not say it. */
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
  readonly suppression: {
    /** Of documents, or of the list. */
    readonly kind: "comment" | "file";
    /** As whoever decided put it. */
    readonly reason?: string;
  };
}

/** Trouble with the input. Never a disagreement between the texts. */
export interface Diagnostic {
  /** What the trouble is. Codes are added, never renamed. */
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
    | "conflicting-alignment"
    | "limit-reached";
  /** An error keeps texts from being compared. */
  readonly level: "error" | "warning";
  /** What the trouble is, as a sentence. */
  readonly message: string;
  /** The id of the document it is in. */
  readonly document?: string;
  readonly span?: Span;
}

/** A paragraph or a sentence of a document. */
export interface ReportedSegment extends Span {
  /** Unique in the report: `notice.txt#3`. */
  readonly id: string;
  /** How large it is. */
  readonly kind: "paragraph" | "sentence";
  /** What it is part of: `paragraph`, `heading`, `list-item`, `cell` … */
  readonly block: string;
  /** `en`, `ko`, or what else it is written in. */
  readonly language: string;
}

/** A text that was read. */
export interface ReportedDocument {
  /** As it was given, made unique. */
  readonly id: string;
  /** The id of its format: `text`, `markdown` … */
  readonly format: string;
  /** UTF-16 code units. */
  readonly length: number;
  readonly spans: readonly LanguageSpan[];
  readonly segments: readonly ReportedSegment[];
  /** The text itself, so that reporters can show what spans point at. Left out of JSON. */
  readonly text: string;
}

/** Segments of the two sides that belong together. */
export interface ReportedBead {
  /** Unique in the report: `b0`. */
  readonly id: string;
  /** Segment ids; an empty list is a gap. */
  readonly en: readonly string[];
  readonly ko: readonly string[];
  /** 0…1: how likely they belong together, and nothing else does. */
  readonly confidence: number;
  /** It stands elsewhere on one side than its neighbours do. */
  readonly crossing?: true;
  /** Somebody has settled it: it was given, not found. */
  readonly locked?: true;
  /** A caller or a file says that its sides belong together; nothing was aligned. */
  readonly given?: true;
  readonly anchors: readonly Anchor[];
  /** What of one side has no counterpart on the other, where the sides correspond but for that. */
  readonly partial?: ReportedPartial;
  /** The beads of its sentences, where there are some. */
  readonly within: readonly ReportedBead[];
}

/** A stretch of a document, with what the other side of its bead lacks. */
export interface ReportedPartial extends Span {
  readonly side: Language;
  /** The id of the document. */
  readonly document: string;
  /** The text from start to end. */
  readonly text: string;
  /** 0…1 */
  readonly confidence: number;
}

/** Counts of a report. */
export interface Summary {
  /** Of paragraphs, gaps included. */
  readonly beads: number;
  /** Paragraphs without a counterpart. */
  readonly unaligned: { readonly en: number; readonly ko: number };
  /** Discrepancies of this severity; so are the two below. */
  readonly error: number;
  /** Discrepancies of this severity. */
  readonly warning: number;
  /** Discrepancies of this severity. */
  readonly info: number;
  /** Discrepancies that somebody has decided not to report. */
  readonly suppressed: number;
}

/** All that one run says about its documents. */
export interface Report {
  /** Of this shape. */
  readonly version: 1;
  readonly verdict: Verdict;
  readonly documents: readonly ReportedDocument[];
  readonly beads: readonly ReportedBead[];
  readonly discrepancies: readonly Discrepancy[];
  readonly suppressed: readonly SuppressedDiscrepancy[];
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
}
