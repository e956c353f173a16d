import type { Evidence } from "../../checks/check.ts";
import type { Language, Span } from "../../text/span.ts";
import type { ReportedBead } from "../report.ts";
import type { ReportIndex } from "./report-index.ts";
import { SpansInOrder } from "./spans-in-order.ts";

/** Measures one side of a text in thousandths, not rounded: its segments laid end to end, without what stands between them. */
export interface Ruler {
  /** From the first of some segments to the last; undefined for none. */
  readonly rangeOf: (ids: readonly string[]) => readonly [number, number] | undefined;
  /** Where some evidence begins; undefined in a document that has no part in this side. */
  readonly placeOf: (evidence: Evidence) => number | undefined;
}

/** A segment with the length of all before it. */
interface Laid extends Span {
  readonly before: number;
}

export function createRuler(beads: readonly ReportedBead[], side: Language, index: ReportIndex): Ruler {
  const laid = new Map<string, Laid>();
  const byDocument = new Map<string, Laid[]>();
  let length = 0;
  const segments = index.paragraphs(beads.flatMap((bead) => bead[side])).toSorted((a, b) => a.order - b.order);
  for (const { document, segment } of segments) {
    const { id, start, end } = segment;
    const each: Laid = { start, end, before: length };
    laid.set(id, each);
    const own = byDocument.get(document.id);
    if (own === undefined) byDocument.set(document.id, [each]);
    else own.push(each);
    length += end - start;
  }
  const inOrder = new Map([...byDocument].map(([id, own]) => [id, new SpansInOrder(own)]));
  const thousandths = (at: number): number => (at / Math.max(1, length)) * 1000;
  return {
    rangeOf: (ids) => {
      const own = ids.flatMap((id) => laid.get(id) ?? []);
      if (own.length === 0) return undefined;
      const start = own.reduce((least, { before }) => Math.min(least, before), length);
      const end = own.reduce((most, each) => Math.max(most, each.before + each.end - each.start), 0);
      return [thousandths(start), thousandths(end)];
    },
    placeOf: ({ document, start }) => {
      const segment = inOrder.get(document)?.nearest(start);
      if (segment === undefined) return undefined;
      const inside = Math.min(Math.max(start, segment.start), segment.end) - segment.start;
      return thousandths(segment.before + inside);
    },
  };
}
