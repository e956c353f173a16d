import { splitBeads } from "../own-beads.ts";
import type { Report } from "../report.ts";
import { alignRows } from "./rows.ts";
import type { AlignSettings, AlignUnit } from "./settings.ts";

/** A bead as a ladder sees it: which segments, in which order. */
interface Rung {
  readonly en: readonly string[];
  readonly ko: readonly string[];
  readonly confidence: number;
}

/**
 * hunalign's ladder: the numbers of the English and the Korean segment with which a rung begins, and its score, tab
 * separated; the last line holds the two counts. Crossings cannot stand in a ladder and appear as gaps; matches with a
 * reference have no place in it. One ladder follows the other where there are several reports.
 */
export function toLadder(reports: readonly Report[], { unit }: AlignSettings): string {
  return reports.map((report) => ladderOf(report, unit)).join("");
}

function ladderOf(report: Report, unit: AlignUnit): string {
  const size = sizesOf(report, unit);
  const count = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + (size.get(id) ?? 1), 0);
  let [en, ko] = [0, 0];
  const lines: string[] = [];
  for (const rung of rungsOf(report, unit)) {
    lines.push(`${en}\t${ko}\t${rung.confidence.toFixed(2)}\n`);
    en += count(rung.en);
    ko += count(rung.ko);
  }
  lines.push(`${en}\t${ko}\t0.00\n`);
  return lines.join("");
}

/** Steps that a segment takes: a paragraph among sentences takes one for each that it holds. */
function sizesOf({ documents }: Report, unit: AlignUnit): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  if (unit === "paragraph") return sizes;
  for (const { segments } of documents) {
    let paragraph = "";
    for (const { id, kind } of segments) {
      // Sentences stand behind their paragraph.
      if (kind === "paragraph") paragraph = id;
      else sizes.set(paragraph, (sizes.get(paragraph) ?? 0) + 1);
    }
  }
  return sizes;
}

/** Beads in ladder order, every crossing taken apart into two gaps, the Korean one at its own place. */
function rungsOf(report: Report, unit: AlignUnit): Rung[] {
  const order = new Map(
    report.documents.flatMap(({ segments }) => segments).map((segment, index) => [segment.id, index]),
  );
  const placeOf = ({ ko }: Rung): number => order.get(ko[0] ?? "") ?? -1;
  const beads = alignRows({ ...report, beads: splitBeads(report.beads).own }, unit).map(({ bead }) => bead);
  const crossed = beads
    .filter((bead) => bead.crossing === true && bead.ko.length > 0)
    .map((bead): Rung => ({ ...bead, en: [] }))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  const rungs = beads.flatMap((bead): Rung[] => {
    if (bead.crossing === true) return bead.en.length > 0 ? [{ ...bead, ko: [] }] : [];
    const due = crossed.findLastIndex((gap) => placeOf(gap) < placeOf(bead)) + 1;
    return [...crossed.splice(0, due), bead];
  });
  return [...rungs, ...crossed];
}
