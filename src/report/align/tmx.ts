import { escapeAttribute, escapeContent } from "../markup.ts";
import type { Report } from "../report.ts";
import { alignRows, isFilledRow, joinerOf, onOneLine, type AlignRow } from "./rows.ts";
import type { AlignSettings, AlignUnit } from "./settings.ts";

/**
 * A translation memory, TMX 1.4b: one translation unit for each bead with two sides. TMX has no unit of one language
 * only, so gaps are counted in a note instead. No date is written: the same texts give the same bytes.
 */
export function toTmx(reports: readonly Report[], { unit, version }: AlignSettings): string {
  const rows = reports.flatMap((report) => alignRows(report, unit));
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="daejo" creationtoolversion="${escapeAttribute(version)}" segtype="${unit}" o-tmf="daejo" adminlang="en" srclang="en" datatype="plaintext">
    <note>${gapNote(rows)}</note>
  </header>
  <body>
${rows
  .filter(isFilledRow)
  .map((row) => unitOf(row, unit))
  .join("")}  </body>
</tmx>
`;
}

function gapNote(rows: readonly AlignRow[]): string {
  const alone = (side: "en" | "ko"): number =>
    rows.filter((row) => !isFilledRow(row)).reduce((sum, row) => sum + row[side].length, 0);
  return `Left out for want of a counterpart: ${alone("en")} English, ${alone("ko")} Korean.`;
}

function unitOf({ bead, en, ko }: AlignRow, unit: AlignUnit): string {
  const segment = (texts: readonly string[]): string => escapeContent(texts.map(onOneLine).join(joinerOf(unit)));
  const crossing = bead.crossing === true ? `      <prop type="x-crossing">true</prop>\n` : "";
  return `    <tu tuid="${escapeAttribute(bead.id)}">
      <prop type="x-confidence">${bead.confidence.toFixed(2)}</prop>
${crossing}      <tuv xml:lang="en"><seg>${segment(en)}</seg></tuv>
      <tuv xml:lang="ko"><seg>${segment(ko)}</seg></tuv>
    </tu>
`;
}
