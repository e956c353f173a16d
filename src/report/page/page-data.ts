import type { Localised, Severity } from "../../checks/check.ts";
import type { Language } from "../../text/span.ts";
import type { Summary, Verdict } from "../report.ts";
import type { Suppression } from "../suppression/entries.ts";
import type { DiffPart } from "../wording-diff.ts";

/** What a page knows of a whole run: enough for the overview, without a text. Plain JSON, like all of this file. */
export interface PageProject {
  /** Of daejo. */
  readonly version: string;
  /** The language that the page begins with. */
  readonly language: Language;
  /** Names the run, and what a reader has decided about it: the titles of its pairs. */
  readonly title: string;
  readonly verdict: Verdict;
  readonly summary: Summary;
  /** The rules that found something, by their ids. */
  readonly rules: Readonly<Record<string, PageRule>>;
  /** What concerns no single pair. */
  readonly diagnostics: readonly PageDiagnostic[];
  readonly pairs: readonly PageOverview[];
  /** The run's own list as it was read: what a reader ignores is added to it. */
  readonly suppressions: readonly Suppression[];
}

export interface PageRule {
  /** The MQM category. */
  readonly category: string;
  /** Why it matters; empty for a rule that is not known here. */
  readonly why: Localised;
}

export interface PageDiagnostic {
  readonly level: "error" | "warning";
  readonly message: string;
  readonly document?: string;
  readonly line?: number;
}

/** One comparison in the table of all. */
export interface PageOverview {
  readonly title: string;
  /** The documents that the title names. */
  readonly documents: readonly string[];
  readonly verdict: Verdict;
  readonly summary: Summary;
  /** The share of each side's text that has a counterpart, 0…1; null where a side has no text. */
  readonly coverage: Readonly<Record<Language, number | null>>;
  readonly picture: AlignmentPicture;
  /**
   * What decisions know its findings by: the rule, a space, the fingerprint. First what is reported, as many as the summary counts by
   * severity, then what is suppressed.
   */
  readonly keys: readonly string[];
}

/** Which parts of two texts correspond, drawn as two bars with bands between. Places are thousandths of a side's text. */
export interface AlignmentPicture {
  readonly bands: readonly PictureBand[];
  /** Where discrepancies stand. */
  readonly ticks: readonly PictureTick[];
}

export interface PictureBand {
  readonly kind: "pair" | "moved" | "gap";
  /** From and to; a gap has one side only. */
  readonly en?: readonly [number, number];
  readonly ko?: readonly [number, number];
}

export interface PictureTick {
  readonly side: Language;
  readonly at: number;
  readonly severity: Severity;
}

/** One comparison with its texts. */
export interface PagePair {
  readonly title: string;
  readonly verdict: Verdict;
  /** Whether daejo has aligned the texts. Files that say themselves what belongs together leave nothing to align. */
  readonly isAligned: boolean;
  readonly sections: readonly PageSection[];
  /** In the order of the text; what is suppressed is among them. */
  readonly findings: readonly PageFinding[];
  readonly diagnostics: readonly PageDiagnostic[];
}

/** Two documents side by side. A document of both languages stands on both sides; each of its references has a section. */
export interface PageSection {
  readonly en: string;
  readonly ko: string;
  /** Whether one side is a document that the text was only held against. */
  readonly isReference: boolean;
  readonly rows: readonly PageRow[];
}

export type PageRow = PageBead | PageElsewhere;

/** A bead: its sides may hold any number of segments, an empty one is a gap. */
export interface PageBead {
  readonly kind: "bead";
  /** The bead's id, which findings name. */
  readonly id: string;
  readonly confidence: number;
  readonly isMoved: boolean;
  readonly isLocked: boolean;
  readonly en: readonly PageSegment[];
  readonly ko: readonly PageSegment[];
}

/** Here a moved passage stands in the Korean text; it is shown beside its counterpart, in the row of its bead. */
export interface PageElsewhere {
  readonly kind: "elsewhere";
  readonly bead: string;
  /** Its number, from 0, among the places where passages of its bead stand. */
  readonly part: number;
  /** How it begins. */
  readonly text: string;
}

export interface PageSegment {
  readonly id: string;
  /** What it is in its document: `heading`, `paragraph`, `list-item`, `table-cell` … */
  readonly block: string;
  /** Its first line in the document, from 1. */
  readonly line: number;
  /** Together the text of the segment as it stands in the document. */
  readonly pieces: readonly PagePiece[];
}

/** A stretch of a segment's text. */
export interface PagePiece {
  /** Empty at a place where something is missing. */
  readonly text: string;
  /** Which sentence bead of its row it belongs to; pieces of both sides with one number say the same. */
  readonly sentence?: number;
  /** The findings that it is evidence of, as places in the pair's list. */
  readonly findings?: readonly number[];
}

/** A discrepancy, with all that a reader needs to decide about it. */
export interface PageFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly message: Localised;
  readonly reason?: Localised;
  /** What the Korean should say. */
  readonly suggestion?: string;
  /** How the wording of one side has changed, word by word. */
  readonly change?: { readonly side: Language; readonly parts: readonly DiffPart[] };
  /** The row that it stands in; empty where it belongs to none. */
  readonly bead: string;
  readonly en: readonly PagePlace[];
  readonly ko: readonly PagePlace[];
  /** The entry of a suppressions file that keeps it from being reported again. */
  readonly entry: Suppression;
  /** Where it is suppressed already, and why. */
  readonly suppressed?: { readonly kind: "comment" | "file"; readonly reason?: string };
}

export interface PagePlace {
  readonly document: string;
  /** From 1; columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** Empty where something is missing. */
  readonly text: string;
}
