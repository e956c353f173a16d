import type { Evidence } from "../../checks/check.ts";
import { groupBy } from "../../checks/group.ts";
import { isEmpty, type Language } from "../../text/span.ts";
import type { Discrepancy, Report, ReportedBead, ReportedSegment } from "../report.ts";
import type { Mark } from "./open-marks.ts";
import type { ReportIndex } from "./report-index.ts";
import { SpansInOrder } from "./spans-in-order.ts";

/**
 * Where evidence stands, by the ids of segments. `discrepancies` are in the order of the page, which gives them their numbers. What is
 * missing where a side of its bead is empty has no mark: there the gap itself shows it.
 */
export function marksOf(
  { beads }: Pick<Report, "beads">,
  discrepancies: readonly Discrepancy[],
  index: ReportIndex,
): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  const segmentsFor = segmentFinder(beads, index);
  for (const [finding, discrepancy] of discrepancies.entries()) {
    for (const side of ["en", "ko"] as const) {
      for (const evidence of discrepancy[side]) {
        const mark: Mark = { start: evidence.start, end: evidence.end, finding };
        for (const { id } of segmentsFor(evidence, discrepancy.bead, side)) {
          const known = marks.get(id);
          if (known === undefined) marks.set(id, [mark]);
          else known.push(mark);
        }
      }
    }
  }
  return marks;
}

/** Finds the segments that some evidence is marked in. */
function segmentFinder(
  beads: readonly ReportedBead[],
  index: ReportIndex,
): (evidence: Evidence, bead: string, side: Language) => ReportedSegment[] {
  const shown = byDocument(
    beads.flatMap(({ en, ko }) => [...en, ...ko]),
    index,
  );
  const byId = new Map(beads.map((bead) => [bead.id, bead]));
  const sides = new Map<string, ReturnType<typeof byDocument>>();
  const sideOf = (bead: ReportedBead, side: Language): ReturnType<typeof byDocument> => {
    const key = `${side} ${bead.id}`;
    const segments = sides.get(key) ?? byDocument(bead[side], index);
    sides.set(key, segments);
    return segments;
  };
  return (evidence, beadId, side) => {
    if (!isEmpty(evidence)) return shown.get(evidence.document)?.meeting(evidence) ?? [];
    const bead = byId.get(beadId);
    const segments = bead === undefined ? shown : sideOf(bead, side);
    const nearest = segments.get(evidence.document)?.nearest(evidence.start);
    return nearest === undefined ? [] : [nearest];
  };
}

function byDocument(ids: readonly string[], index: ReportIndex): Map<string, SpansInOrder<ReportedSegment>> {
  const placed = groupBy(index.paragraphs([...new Set(ids)]), ({ document }) => document.id);
  return new Map(Array.from(placed, ([id, own]) => [id, new SpansInOrder(own.map(({ segment }) => segment))]));
}
