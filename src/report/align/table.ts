import type { Report } from "../report.ts";
import { alignRows, onOneLine } from "./rows.ts";
import type { AlignSettings } from "./settings.ts";

/** One JSON object a line: the bead, with the texts of its segments in the place of their ids. */
export function toJsonLines(reports: readonly Report[], { unit }: AlignSettings): string {
  return reports
    .flatMap((report) => alignRows(report, unit))
    .map(({ bead: { within: _within, ...bead }, en, ko }) => `${JSON.stringify({ ...bead, en, ko })}\n`)
    .join("");
}

/** One bead a line: confidence, English, Korean; segments of one side are joined with ` ¶ `. */
export function toTsv(reports: readonly Report[], { unit }: AlignSettings): string {
  const cell = (texts: readonly string[]): string => texts.map(onOneLine).join(" ¶ ");
  return reports
    .flatMap((report) => alignRows(report, unit))
    .map(({ bead, en, ko }) => `${bead.confidence.toFixed(2)}\t${cell(en)}\t${cell(ko)}\n`)
    .join("");
}
