import { isFilled, type AlignedPassages, type Passage } from "../alignment/bitext.ts";
import { partialSpan } from "../alignment/passage-unit.ts";
import type { RuledFinding } from "../checks/run.ts";
import type { Severity } from "../checks/check.ts";
import { severityRank } from "../checks/levels.ts";
import type { Document } from "../formats/document.ts";
import type { LanguageSpan } from "../spans/language-span.ts";
import { slice, type Language } from "../text/span.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type {
  Diagnostic,
  Discrepancy,
  Report,
  ReportedBead,
  ReportedDocument,
  ReportedSegment,
  Verdict,
} from "./report.ts";
import { mapWork, type Work } from "../text/work.ts";

/** A document as the pipeline has read it. */
export interface ReadDocument {
  readonly document: Document;
  readonly spans: readonly LanguageSpan[];
  readonly passages: readonly Passage[];
}

export interface ReportInput {
  readonly documents: readonly ReadDocument[];
  readonly aligned: readonly AlignedPassages[];
  readonly findings: readonly RuledFinding[];
  readonly diagnostics: readonly Diagnostic[];
  /** The language of messages. */
  readonly language: Language;
  readonly failOn: Severity | "never";
}

/** Puts what the pipeline found into the form that leaves it. */
export function* buildReport(input: ReportInput): Work<Report> {
  const ids = new Map(input.aligned.map((aligned, index) => [aligned, `b${index}`]));
  // What is said of sides that were taken for each other is wrong.
  const findings = input.diagnostics.some(({ code }) => code === "swapped-versions") ? [] : input.findings;
  const told = yield* mapWork(findings, (ruled) => toDiscrepancy(ruled, ids.get(ruled.aligned) ?? "", input.language));
  const discrepancies = distinct(told);
  const texts = new Map(input.documents.map(({ document }) => [document.id, document.text]));
  const compared = input.aligned.filter(isFilled);
  // A passage without a counterpart in one alignment may have one in another.
  const answered = new Set(compared.flatMap(({ en, ko }) => [...en, ...ko]));
  const alone = (side: "en" | "ko"): number =>
    new Set(input.aligned.flatMap((aligned) => aligned[side].filter((passage) => !answered.has(passage)))).size;
  return {
    version: 1,
    verdict: verdictOf(compared.length > 0, discrepancies, input),
    documents: yield* mapWork(input.documents, toReportedDocument),
    beads: yield* mapWork(input.aligned, (aligned, index) => toReportedBead(aligned, `b${index}`, texts)),
    discrepancies,
    suppressed: [],
    diagnostics: input.diagnostics,
    summary: {
      beads: hasRun(input.diagnostics) ? compared.length : 0,
      unaligned: { en: alone("en"), ko: alone("ko") },
      ...countSeverities(discrepancies),
      suppressed: 0,
    },
  };
}

/** Whether a run compared anything that it can answer for. */
function hasRun(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every(({ level }) => level !== "error");
}

/** Never "passed" where nothing could be compared. */
function verdictOf(isCompared: boolean, discrepancies: readonly Discrepancy[], input: ReportInput): Verdict {
  if (isCompared && isFailing(discrepancies, input.failOn)) return "failed";
  return isCompared && hasRun(input.diagnostics) ? "passed" : "did-not-run";
}

/** Whether one of them is as grave as what a run shall fail on. */
export function isFailing(discrepancies: readonly Discrepancy[], failOn: Severity | "never"): boolean {
  return failOn !== "never" && discrepancies.some((each) => severityRank(each.severity) >= severityRank(failOn));
}

/** How many there are of each severity. */
export function countSeverities(discrepancies: readonly Discrepancy[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of discrepancies) counts[severity]++;
  return counts;
}

function toDiscrepancy(ruled: RuledFinding, bead: string, language: Language): Discrepancy {
  const { check, finding, severity } = ruled;
  const wording = (side: "en" | "ko"): string[] => finding[side].map((evidence) => evidence.text);
  return {
    rule: check.rule,
    severity,
    confidence: Math.round(finding.confidence * 100) / 100,
    category: check.category,
    message: finding.message[language],
    ...(finding.reason === undefined ? {} : { reason: finding.reason[language] }),
    localised: { message: finding.message, ...(finding.reason === undefined ? {} : { reason: finding.reason }) },
    ...(finding.suggestion === undefined ? {} : { suggestion: finding.suggestion }),
    ...(finding.change === undefined ? {} : { change: finding.change }),
    bead,
    fingerprint: fingerprintOf([check.rule, ...wording("en"), ...wording("ko"), surroundings(ruled)]),
    en: finding.en,
    ko: finding.ko,
  };
}

/** The paragraphs a finding stands in, so that the same figure elsewhere is another finding. */
function surroundings({ aligned }: RuledFinding): string {
  return [...aligned.en, ...aligned.ko].map((passage) => passage.segment.prose.text).join(" ");
}

/** The same two places may meet in the text itself and again against a reference: said once. */
function distinct(discrepancies: readonly Discrepancy[]): Discrepancy[] {
  const seen = new Set<string>();
  return discrepancies.filter((each) => {
    const places = [...each.en, ...each.ko].map((evidence) => `${evidence.document}:${evidence.start}-${evidence.end}`);
    const key = `${each.rule} ${places.join(" ")}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function toReportedDocument({ document, spans, passages }: ReadDocument): ReportedDocument {
  const segments = passages.flatMap((passage): ReportedSegment[] => [
    segmentOf(passage),
    ...passage.sentences.map(segmentOf),
  ]);
  return {
    id: document.id,
    format: document.format,
    length: document.text.length,
    spans,
    segments,
    text: document.text,
  };
}

function segmentOf({ segment }: Passage): ReportedSegment {
  const { id, kind, block, language, span } = segment;
  return { id, kind, block, language, start: span.start, end: span.end };
}

function toReportedBead(aligned: AlignedPassages, id: string, texts: ReadonlyMap<string, string>): ReportedBead {
  const { bead, en, ko, within } = aligned;
  return {
    id,
    en: en.map((passage) => passage.segment.id),
    ko: ko.map((passage) => passage.segment.id),
    confidence: bead.confidence,
    ...(bead.crossing === true ? { crossing: true } : {}),
    ...(bead.locked === true ? { locked: true } : {}),
    ...(aligned.home === undefined ? {} : { given: true }),
    anchors: bead.anchors,
    ...partialOf(aligned, texts),
    within: within.map((inner, index) => toReportedBead(inner, `${id}.${index}`, texts)),
  };
}

function partialOf(aligned: AlignedPassages, texts: ReadonlyMap<string, string>): Pick<ReportedBead, "partial"> {
  const { partial } = aligned.bead;
  const place = partialSpan(aligned);
  if (partial === undefined || place === undefined) return {};
  const { document } = place.passage.segment;
  const text = slice(texts.get(document) ?? "", place.span);
  return { partial: { side: partial.side, document, ...place.span, text, confidence: partial.confidence } };
}
