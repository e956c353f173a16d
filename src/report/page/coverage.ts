import type { Language } from "../../text/span.ts";
import type { ReportedBead } from "../report.ts";
import type { PageOverview } from "./page-data.ts";
import type { ReportIndex } from "./report-index.ts";
import type { SectionBeads } from "./sections.ts";

/** Which part of each side of a text stands opposite something, by characters; null where a side has no text. */
export function coverageOf(text: SectionBeads | undefined, index: ReportIndex): PageOverview["coverage"] {
  const beads = text?.beads ?? [];
  const filled = beads.filter(({ en, ko }) => en.length > 0 && ko.length > 0);
  const shareOf = (side: Language): number | null => {
    const whole = lengthOf(beads, side, index);
    return whole === 0 ? null : lengthOf(filled, side, index) / whole;
  };
  return { en: shareOf("en"), ko: shareOf("ko") };
}

function lengthOf(beads: readonly ReportedBead[], side: Language, index: ReportIndex): number {
  const segments = index.paragraphs(beads.flatMap((bead) => bead[side]));
  return segments.reduce((sum, { segment }) => sum + segment.end - segment.start, 0);
}
