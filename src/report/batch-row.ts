import type { Evidence } from "../checks/check.ts";
import type { Discrepancy, Report } from "./report.ts";

/**
 * A report as one line of `daejo batch`. With `segments` documents are the caller's segments: beads hold their numbers,
 * evidence says in which it stands. With `documents` beads hold segment ids, which the row lists, and evidence names
 * its document.
 */
export function toBatchRow(report: Report, level: "segments" | "documents"): object {
  const locate = level === "segments" ? inSegment : inDocument;
  const found = (each: Discrepancy): object => ({
    rule: each.rule,
    severity: each.severity,
    confidence: each.confidence,
    category: each.category,
    message: each.message,
    ...(each.reason === undefined ? {} : { reason: each.reason }),
    ...(each.suggestion === undefined ? {} : { suggestion: each.suggestion }),
    fingerprint: each.fingerprint,
    en: each.en.map(locate),
    ko: each.ko.map(locate),
  });
  return {
    beads: report.beads.map(({ en, ko, confidence, crossing }) => ({
      en: level === "segments" ? en.map(segmentNumber) : en,
      ko: level === "segments" ? ko.map(segmentNumber) : ko,
      confidence,
      ...(crossing === true ? { crossing } : {}),
    })),
    discrepancies: report.discrepancies.map(found),
    ...(report.suppressed.length === 0
      ? {}
      : { suppressed: report.suppressed.map((each) => ({ ...found(each), suppression: each.suppression })) }),
    ...(level === "documents" ? { verdict: report.verdict, segments: segmentsOf(report) } : {}),
    ...(report.diagnostics.length > 0 ? { diagnostics: report.diagnostics } : {}),
  };
}

/** The segments that stand in beads; text of a third language belongs to neither side. */
function segmentsOf(report: Report): object[] {
  const held = new Set(report.beads.flatMap((bead) => [...bead.en, ...bead.ko]));
  return report.documents.flatMap((document) =>
    document.segments
      .filter((segment) => held.has(segment.id))
      .map(({ id, language, start, end }) => ({ id, document: document.id, language, start, end })),
  );
}

/** `en#12` and `12/en` are the names that the checker gives to segment 12. */
function segmentNumber(id: string): number {
  return Number(/\d+/.exec(id)?.[0]);
}

function inSegment({ document, start, end, text }: Evidence): object {
  return { segment: segmentNumber(document), start, end, text };
}

function inDocument({ document, start, end, text }: Evidence): object {
  return { document, start, end, text };
}
