import { plain } from "./paint.ts";
import { printableLine } from "./printable.ts";
import type { Report, ReportedBead, ReportedSegment } from "./report.ts";
import { comparedPart, percent, toDiagnosticLines, type TextOptions } from "./text.ts";

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
  const placeOf = (bead: ReportedBead): number => order.get(bead.ko[0] ?? "") ?? -1;
  const crossed = report.beads
    .filter((bead) => bead.crossing === true)
    .map((bead) => gapOf(bead, "ko"))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  const beads = report.beads.flatMap((bead) => {
    if (bead.crossing === true) return [gapOf(bead, "en")];
    const due = crossed.findLastIndex((gap) => placeOf(gap) < placeOf(bead)) + 1;
    return [...crossed.splice(0, due), bead];
  });
  return [...beads, ...crossed];
}

function gapOf(bead: ReportedBead, side: "en" | "ko"): ReportedBead {
  return { ...bead, [side === "en" ? "ko" : "en"]: [] };
}

const BEAD_WORDS = {
  en: { none: "(none)", moved: "moved" },
  ko: { none: "(없음)", moved: "순서 바뀜" },
} as const;

/** Anchors shown below a bead. */
const SHOWN_ANCHORS = 6;

/** The beads for a person at a terminal: English above Korean, what they share below, and a summary line. */
export function toBeadText(report: Report, { language, paint = plain, isBrief = false }: TextOptions): string {
  const segments = segmentsOf(report);
  const words = BEAD_WORDS[language];
  const out = isBrief ? [] : toDiagnosticLines(report, language, paint);
  for (const bead of isBrief ? [] : report.beads) {
    const note = bead.crossing === true ? `  ${words.moved}` : "";
    out.push(
      `${paint.bold(bead.id)}  ${bead.en.length}–${bead.ko.length}  ${paint.dim(percent(bead.confidence))}${note}`,
    );
    for (const side of ["en", "ko"] as const) {
      const texts = bead[side].map((id) => printableLine(segments.get(id)?.text ?? ""));
      out.push(
        ...(texts.length > 0 ? texts : [paint.yellow(words.none)]).map((text) => `  ${paint.dim(side)}  ${text}`),
      );
    }
    if (bead.anchors.length > 0) {
      const shared = bead.anchors.slice(0, SHOWN_ANCHORS).map((anchor) => printableLine(`${anchor.en} = ${anchor.ko}`));
      out.push(`      ${paint.dim(shared.join(" · "))}`);
    }
    out.push("");
  }
  return `${[...out, comparedPart(report.summary, language)].join("\n")}\n`;
}
