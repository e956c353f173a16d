import type { Language } from "../text/span.ts";
import { plain, type Paint } from "./paint.ts";
import type { Report, ReportedBead, ReportedSegment } from "./report.ts";

/** A bead with the texts of its segments. */
export interface BeadRow {
  readonly id: string;
  readonly en: readonly string[];
  readonly ko: readonly string[];
  readonly confidence: number;
  readonly crossing?: true;
}

interface LocatedSegment extends ReportedSegment {
  readonly text: string;
}

/** The paragraph beads with their texts, in order. */
export function beadRows(report: Report): BeadRow[] {
  const segments = segmentsOf(report);
  const texts = (ids: readonly string[]): string[] => ids.map((id) => segments.get(id)?.text ?? "");
  return report.beads.map(({ id, en, ko, confidence, crossing }) => ({
    id,
    en: texts(en),
    ko: texts(ko),
    confidence,
    ...(crossing === true ? { crossing } : {}),
  }));
}

function segmentsOf(report: Report): Map<string, LocatedSegment> {
  return new Map(
    report.documents.flatMap(({ segments, text }) =>
      segments.map((segment) => [segment.id, { ...segment, text: text.slice(segment.start, segment.end) }] as const),
    ),
  );
}

/** One bead a line: confidence, English, Korean; segments of one side are joined with ` ¶ `. */
export function toTsv(report: Report): string {
  return beadRows(report)
    .map((row) => `${row.confidence.toFixed(2)}\t${cell(row.en)}\t${cell(row.ko)}\n`)
    .join("");
}

function cell(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(/\s+/g, " ")).join(" ¶ ");
}

/**
 * hunalign's ladder: the numbers of the English and the Korean segment with which a rung begins, and its score, tab
 * separated; the last line holds the two counts. Crossings cannot stand in a ladder and appear as gaps.
 */
export function toLadder(report: Report): string {
  let [en, ko] = [0, 0];
  const lines: string[] = [];
  const rung = (enCount: number, koCount: number, confidence: number): void => {
    lines.push(`${en}\t${ko}\t${confidence.toFixed(2)}\n`);
    en += enCount;
    ko += koCount;
  };
  for (const bead of ladderBeads(report)) rung(bead.en.length, bead.ko.length, bead.confidence);
  lines.push(`${en}\t${ko}\t0.00\n`);
  return lines.join("");
}

/** Beads in ladder order, every crossing taken apart into two gaps, the Korean one at its own place. */
function ladderBeads(report: Report): ReportedBead[] {
  const order = new Map(
    report.documents.flatMap((document) => document.segments).map((segment, index) => [segment.id, index]),
  );
  const crossedKo = report.beads
    .filter((bead) => bead.crossing === true)
    .map((bead) => ({ ...bead, en: [] as string[] }))
    .toSorted((a, b) => (order.get(a.ko[0] ?? "") ?? 0) - (order.get(b.ko[0] ?? "") ?? 0));
  const beads: ReportedBead[] = [];
  for (const bead of report.beads) {
    const first = order.get(bead.ko[0] ?? "");
    while (bead.crossing !== true && first !== undefined && crossedKo[0] !== undefined) {
      if ((order.get(crossedKo[0].ko[0] ?? "") ?? 0) > first) break;
      beads.push(crossedKo.shift() as ReportedBead);
    }
    beads.push(bead.crossing === true ? { ...bead, ko: [] } : bead);
  }
  return [...beads, ...crossedKo];
}

/** The beads for a person at a terminal: English above Korean, what they share below. */
export function toBeadText(report: Report, language: Language, paint: Paint = plain): string {
  const segments = segmentsOf(report);
  const none = language === "ko" ? "(없음)" : "(none)";
  const moved = language === "ko" ? "자리 옮김" : "moved";
  const out: string[] = report.diagnostics.map((diagnostic) => `${paint.yellow(diagnostic.message)}\n\n`);
  for (const bead of report.beads) {
    const shape = `${bead.en.length}–${bead.ko.length}`;
    const note = bead.crossing === true ? `  ${moved}` : "";
    out.push(`${paint.bold(bead.id)}  ${shape}  ${paint.dim(`${Math.round(bead.confidence * 100)}%`)}${note}\n`);
    for (const side of ["en", "ko"] as const) {
      const lines = bead[side].map((id) => `  ${paint.dim(side)}  ${(segments.get(id)?.text ?? "").replaceAll(/\s+/g, " ")}\n`);
      out.push(lines.length > 0 ? lines.join("") : `  ${paint.dim(side)}  ${paint.yellow(none)}\n`);
    }
    if (bead.anchors.length > 0) {
      const shared = bead.anchors.slice(0, 6).map((anchor) => `${anchor.en} = ${anchor.ko}`);
      out.push(`      ${paint.dim(shared.join(" · "))}\n`);
    }
    out.push("\n");
  }
  return out.join("");
}
