import type { Language } from "../../text/span.ts";
import type { Report, ReportedBead } from "../report.ts";
import { splitBeads } from "../own-beads.ts";
import type { ReportIndex } from "./report-index.ts";

/** The beads of two documents that stand side by side. */
export interface SectionBeads {
  /** Names the document of either side. */
  readonly en: string;
  readonly ko: string;
  readonly beads: readonly ReportedBead[];
  /** Whether one side is a reference: there order means nothing, and only what corresponds is listed. */
  readonly isReference: boolean;
}

/** The text itself, or its two versions, and then each reference that something was found in. */
export function sectionsOf(report: Pick<Report, "documents" | "beads">, index: ReportIndex): SectionBeads[] {
  const { own, against } = splitBeads(report.beads);
  if (own.length === 0) return [];
  const names = ownNames(report, own, index);
  const references = new Map<string, SectionBeads & { readonly beads: ReportedBead[] }>();
  for (const bead of against) {
    const [en, ko] = [sideName([bead], "en", index) ?? "", sideName([bead], "ko", index) ?? ""];
    const key = JSON.stringify([en, ko]);
    const section = references.get(key);
    if (section === undefined) references.set(key, { en, ko, beads: [bead], isReference: true });
    else section.beads.push(bead);
  }
  return [{ ...names, beads: own, isReference: false }, ...references.values()];
}

/** A side without text is that of the version that holds none, or the other language of the one document. */
function ownNames(
  { documents }: Pick<Report, "documents">,
  beads: readonly ReportedBead[],
  index: ReportIndex,
): Record<Language, string> {
  const [en, ko] = [sideName(beads, "en", index), sideName(beads, "ko", index)];
  const empty = documents.find(({ segments }) => segments.length === 0)?.id;
  return { en: en ?? empty ?? ko ?? "", ko: ko ?? empty ?? en ?? "" };
}

/** The document of a side; of segments that are documents of their own the first and the last. */
function sideName(beads: readonly ReportedBead[], side: Language, index: ReportIndex): string | undefined {
  const names = new Set(beads.flatMap((bead) => index.paragraphs(bead[side]).map(({ document }) => document.id)));
  if (names.size < 2) return [...names][0];
  const all = [...names];
  return `${all[0]} … ${all.at(-1)}`;
}

/** The documents that a report is about, references aside; of one that could not be read what its diagnostic names. */
export function namesOf({ documents, diagnostics }: Report, [text]: readonly SectionBeads[]): string[] {
  const names = text === undefined ? documents.map(({ id }) => id) : [text.en, text.ko];
  if (names.length > 0) return [...new Set(names)];
  return [diagnostics.find(({ document }) => document !== undefined)?.document ?? ""];
}

/** The names as one. */
export function titleOf(names: readonly string[]): string {
  return names.join(" · ");
}
