import type { Evidence } from "../../checks/check.ts";
import type { Discrepancy, Report, SuppressedDiscrepancy } from "../report.ts";
import { suppressionOf } from "../suppression/entries.ts";
import { diffWording } from "../wording-diff.ts";
import type { PageFinding, PagePlace } from "./page-data.ts";
import type { ReportIndex } from "./report-index.ts";
import type { SectionBeads } from "./sections.ts";

type Found = Discrepancy | SuppressedDiscrepancy;

/** A report's discrepancies and those that are suppressed as they come in the text: by their rows, in a row by their places. */
export function inTextOrder(
  { discrepancies, suppressed }: Pick<Report, "discrepancies" | "suppressed">,
  sections: readonly SectionBeads[],
): Found[] {
  const rows = new Map(sections.flatMap(({ beads }) => beads).map(({ id }, row) => [id, row]));
  const rowOf = ({ bead }: Found): number => rows.get(bead) ?? rows.size;
  const offsetOf = ({ en, ko }: Found): number => (en[0] ?? ko[0])?.start ?? 0;
  return [...discrepancies, ...suppressed].toSorted((a, b) => rowOf(a) - rowOf(b) || offsetOf(a) - offsetOf(b));
}

/** A discrepancy as a reader decides about it. */
export function toFinding(found: Found, beads: ReadonlySet<string>, index: ReportIndex): PageFinding {
  const { rule, severity, confidence, localised, suggestion, change, bead } = found;
  const place = (evidence: Evidence): PagePlace => {
    const { document, start, text } = evidence;
    return { document, ...index.positionAt(document, start), text };
  };
  return {
    rule,
    severity,
    confidence,
    ...localised,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(change === undefined ? {} : { change: { side: change.side, parts: diffWording(change) } }),
    bead: beads.has(bead) ? bead : "",
    en: found.en.map(place),
    ko: found.ko.map(place),
    entry: suppressionOf(found, (document) => index.textOf(document)),
    ...("suppression" in found ? { suppressed: found.suppression } : {}),
  };
}
