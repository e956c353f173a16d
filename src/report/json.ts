import type { Evidence } from "../checks/check.ts";
import { LineIndex } from "../text/line-index.ts";
import type { Discrepancy, Report } from "./report.ts";

/** A place with the line and column an editor shows, both from 1; columns in UTF-16 code units. */
interface LocatedEvidence extends Evidence {
  readonly line: number;
  readonly column: number;
}

/** The report as the JSON document that is described in the README: without the documents' texts, with lines. */
export function toJson(report: Report): unknown {
  const lines = new Map(report.documents.map((document) => [document.id, new LineIndex(document.text)]));
  const locate = (evidence: Evidence): LocatedEvidence => {
    const position = lines.get(evidence.document)?.positionAt(evidence.start) ?? { line: 1, column: 1 };
    return { ...evidence, ...position };
  };
  const located = ({ localised: _, ...each }: Discrepancy): unknown => {
    return { ...each, en: each.en.map(locate), ko: each.ko.map(locate) };
  };
  return {
    ...report,
    documents: report.documents.map(({ id, format, length, spans, segments }) => ({
      id,
      format,
      length,
      spans,
      segments,
    })),
    discrepancies: report.discrepancies.map(located),
    suppressed: report.suppressed.map(located),
    diagnostics: report.diagnostics.map((each) => {
      if (each.document === undefined || each.span === undefined) return each;
      return { ...each, ...lines.get(each.document)?.positionAt(each.span.start) };
    }),
  };
}
