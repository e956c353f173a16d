import { beginningOf } from "../../text/graphemes.ts";
import { slice, type Language } from "../../text/span.ts";
import { onOneLine } from "../align/rows.ts";
import type { ReportedBead } from "../report.ts";
import type { Mark } from "./open-marks.ts";
import type { PageBead, PageElsewhere, PageRow, PageSegment } from "./page-data.ts";
import { toPieces, type SentenceSpan } from "./pieces.ts";
import type { PlacedSegment, ReportIndex } from "./report-index.ts";
import type { SectionBeads } from "./sections.ts";

/** What rows are made from. */
export interface RowMeans {
  readonly index: ReportIndex;
  /** By the ids of segments. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

/**
 * The rows of a section in English order. What has moved stands at its English place, with a row that points to it where it stands in
 * the Korean text, so that both columns can be read from top to bottom.
 */
export function rowsOf({ beads, isReference }: SectionBeads, means: RowMeans): PageRow[] {
  const moved = isReference ? [] : elsewhereRows(beads, means.index);
  const rows: PageRow[] = [];
  let next = 0;
  const pointBefore = (order: number): void => {
    for (; next < moved.length && (moved[next] as Elsewhere).order < order; next++) {
      rows.push((moved[next] as Elsewhere).row);
    }
  };
  for (const bead of beads) {
    const [first] = bead.crossing === true ? [] : means.index.paragraphs(bead.ko);
    if (first !== undefined) pointBefore(first.order);
    rows.push(toRow(bead, means));
  }
  pointBefore(Infinity);
  return rows;
}

interface Elsewhere {
  /** The place in the Korean text. */
  readonly order: number;
  readonly row: PageElsewhere;
}

/** In the order of the Korean text. A bead whose passages others stand between is pointed to from each of its places. */
function elsewhereRows(beads: readonly ReportedBead[], index: ReportIndex): Elsewhere[] {
  const moved = beads.filter(({ crossing, en }) => crossing === true && en.length > 0);
  if (moved.length === 0) return [];
  const beadOf = new Map(moved.flatMap(({ id, ko }) => ko.map((segment) => [segment, id] as const)));
  const korean = index.paragraphs(beads.flatMap(({ ko }) => ko)).toSorted((a, b) => a.order - b.order);
  let before: string | undefined;
  const parts = new Map<string, number>();
  return korean.flatMap((placed): Elsewhere[] => {
    const bead = beadOf.get(placed.segment.id);
    const isBeginning = bead !== before;
    before = bead;
    if (bead === undefined || !isBeginning) return [];
    const part = parts.get(bead) ?? 0;
    parts.set(bead, part + 1);
    return [{ order: placed.order, row: { kind: "elsewhere", bead, part, text: shownOf(placed) } }];
  });
}

/** So many code units of a passage are enough to know it again. */
const MOST_SHOWN = 60;

function shownOf({ document, segment }: PlacedSegment): string {
  const text = slice(document.text, segment);
  if (text.length <= MOST_SHOWN) return onOneLine(text);
  return `${onOneLine(beginningOf(text, MOST_SHOWN)).trimEnd()}…`;
}

function toRow(bead: ReportedBead, means: RowMeans): PageBead {
  return {
    kind: "bead",
    id: bead.id,
    confidence: bead.confidence,
    isMoved: bead.crossing === true,
    isLocked: bead.locked === true,
    en: sideOf(bead, "en", means),
    ko: sideOf(bead, "ko", means),
  };
}

function sideOf(bead: ReportedBead, side: Language, { index, marks }: RowMeans): PageSegment[] {
  const sentences = new Map(bead.within.flatMap((inner, number) => inner[side].map((id) => [id, number] as const)));
  return index.paragraphs(bead[side]).map((placed): PageSegment => {
    const { document, segment } = placed;
    return {
      id: segment.id,
      block: segment.block,
      line: index.positionAt(document.id, segment.start).line,
      pieces: toPieces(document.text, segment, numbered(placed, sentences), marks.get(segment.id) ?? []),
    };
  });
}

/** A paragraph of one sentence is that sentence. */
function numbered({ segment, sentences }: PlacedSegment, numbers: ReadonlyMap<string, number>): SentenceSpan[] {
  const parts = sentences.length > 0 ? sentences : [segment];
  return parts.map(({ id, start, end }) => ({ start, end, sentence: numbers.get(id) }));
}
