import type { Language } from "../../text/span.ts";
import type { Report } from "../report.ts";

/**
 * The documents whose text in the translation's language was compared with something, by id, in the report's order. Not those
 * of which a diagnostic says that it could not be done, nor those that were held against such a document.
 */
export function comparedDocuments(report: Report, translation: Language): string[] {
  const { documents, beads, diagnostics, verdict } = report;
  const errors = diagnostics.filter(({ level }) => level === "error");
  if (verdict === "did-not-run" || errors.some(({ document }) => document === undefined)) return [];
  const troubled = new Set(errors.map(({ document }) => document));
  const documentOf = new Map(documents.flatMap(({ id, segments }) => segments.map((segment) => [segment.id, id])));
  const translated = new Set(
    documents.flatMap(({ segments }) =>
      segments.filter(({ language }) => language === translation).map(({ id }) => id),
    ),
  );
  const compared = new Set<string>();
  const failed = new Set<string>();
  for (const { en, ko } of beads) {
    if (en.length === 0 || ko.length === 0) continue;
    const segments = [...en, ...ko];
    const isTroubled = segments.some((segment) => troubled.has(documentOf.get(segment)));
    for (const segment of segments) {
      const document = documentOf.get(segment);
      if (document === undefined) continue;
      if (isTroubled) failed.add(document);
      else if (translated.has(segment)) compared.add(document);
    }
  }
  return documents.map(({ id }) => id).filter((id) => compared.has(id) && !failed.has(id));
}
