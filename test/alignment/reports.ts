import type { Report, ReportedBead } from "../../src/report/report.ts";

/** A bead by the texts of its two sides, its segments parted by ` ¦ `. */
export type BeadTexts = readonly [en: string, ko: string];

/** What the beads of a report hold, as it stands in their documents. */
export function textsOf(report: Report, beads: readonly ReportedBead[] = report.beads): BeadTexts[] {
  const texts = new Map(
    report.documents.flatMap(({ text, segments }) =>
      segments.map(({ id, start, end }) => [id, text.slice(start, end)] as const),
    ),
  );
  const sideOf = (ids: readonly string[]): string => ids.map((id) => texts.get(id)).join(" ¦ ");
  return beads.map(({ en, ko }) => [sideOf(en), sideOf(ko)]);
}

/** All beads of sentences of a report, and the paragraph beads that have none inside. */
export function sentenceBeadsOf({ beads }: Pick<Report, "beads">): ReportedBead[] {
  return beads.flatMap((bead) => (bead.within.length > 0 ? bead.within : [bead]));
}
