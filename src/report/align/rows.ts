import type { Report, ReportedBead } from "../report.ts";
import type { AlignUnit } from "./settings.ts";

/** A bead with the texts of its segments. */
export interface AlignRow {
  readonly bead: ReportedBead;
  readonly en: readonly string[];
  readonly ko: readonly string[];
}

/** The beads of one unit with their texts, in order. A paragraph bead without sentence beads stands for itself. */
export function alignRows(report: Report, unit: AlignUnit): AlignRow[] {
  const segments = new Map(
    report.documents.flatMap((document) =>
      document.segments.map(({ id, start, end }) => [id, document.text.slice(start, end)] as const),
    ),
  );
  const texts = (ids: readonly string[]): string[] => ids.map((id) => segments.get(id) ?? "");
  return beadsOf(report, unit).map((bead) => ({ bead, en: texts(bead.en), ko: texts(bead.ko) }));
}

function beadsOf({ beads }: Report, unit: AlignUnit): readonly ReportedBead[] {
  if (unit === "paragraph") return beads;
  return beads.flatMap((bead) => {
    if (bead.within.length === 0) return [bead];
    // The sentences of a paragraph that has moved have moved with it.
    return bead.crossing === true ? bead.within.map((inner) => ({ ...inner, crossing: true as const })) : bead.within;
  });
}

/** Whether both sides hold something. */
export function isFilledRow({ en, ko }: AlignRow): boolean {
  return en.length > 0 && ko.length > 0;
}

/**
 * A segment on one line: inside a paragraph a line break is where the text was wrapped. Spaces that mean something by
 * their kind, no-break and ideographic ones, stay.
 */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\t-\r \u2028\u2029]+/g, " ");
}

/** What joins the segments of one side: sentences run on, paragraphs begin anew. */
export function joinerOf(unit: AlignUnit): string {
  return unit === "sentence" ? " " : "\n";
}

/** Names the documents of a report, as a title does. */
export function titleOf({ documents }: Report): string {
  return documents.map(({ id }) => id).join(" · ");
}
