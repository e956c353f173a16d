import { escapeAttribute, escapeContent } from "../markup.ts";
import type { Report } from "../report.ts";
import { alignRows, isFilledRow, joinerOf, type AlignRow } from "./rows.ts";
import type { AlignSettings, AlignUnit } from "./settings.ts";

/**
 * XLIFF 2.1: one file for each report, one unit for each bead. English that has no counterpart is a source without a
 * target, Korean that has none the target of an empty source. Texts stand as they do in the document.
 */
export function toXliff(reports: readonly Report[], { unit }: AlignSettings): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ko">
${reports.map((report, index) => fileOf(report, `f${index}`, unit)).join("")}</xliff>
`;
}

function fileOf(report: Report, id: string, unit: AlignUnit): string {
  const original = escapeAttribute(report.documents[0]?.id ?? "");
  const rows = alignRows(report, unit);
  // A file without a unit is not allowed, a group without one is.
  const content = rows.length === 0 ? `    <group id="none"/>\n` : rows.map((row) => unitOf(row, unit)).join("");
  return `  <file id="${id}" original="${original}" xml:space="preserve">
${content}  </file>
`;
}

function unitOf(row: AlignRow, unit: AlignUnit): string {
  const { bead, en, ko } = row;
  const text = (texts: readonly string[]): string => escapeContent(texts.join(joinerOf(unit)));
  const crossing = bead.crossing === true ? `        <note category="crossing">true</note>\n` : "";
  const state = isFilledRow(row) ? ` state="translated"` : "";
  const target = ko.length === 0 ? "" : `        <target>${text(ko)}</target>\n`;
  return `    <unit id="${escapeAttribute(bead.id)}">
      <notes>
        <note category="confidence">${bead.confidence.toFixed(2)}</note>
${crossing}      </notes>
      <segment${state}>
        <source>${text(en)}</source>
${target}      </segment>
    </unit>
`;
}
