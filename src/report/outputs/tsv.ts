import { printableLine } from "../printable.ts";
import type { Output } from "./output.ts";
import { Places, type Located } from "./places.ts";

/** Excel takes a file for the system's own encoding, in which Hangul is broken, unless it begins with this. */
const BYTE_ORDER_MARK = "\ufeff";

const HEADER = "document line column severity rule confidence message en ko suggestion fingerprint".split(" ");

/**
 * A table for spreadsheets: a row of names, then one discrepancy a line in the report's order. The place is that of the
 * translation; columns count from 1 in UTF-16 code units; several places of a side are joined with ` / `.
 */
export const tsv: Output = {
  id: "tsv",
  extension: "tsv",
  write: (report, options) => {
    const places = new Places(report, options);
    const rows = report.discrepancies.map((each) => cellsOf(places.locate(each)));
    return BYTE_ORDER_MARK + [HEADER, ...rows].map((cells) => `${cells.map(cellOf).join("\t")}\n`).join("");
  },
};

function cellsOf({ discrepancy, places: [first, ...others] }: Located): string[] {
  const { severity, rule, confidence, message, suggestion = "", fingerprint } = discrepancy;
  const all = first === undefined ? others : [first, ...others];
  const wording = (side: "en" | "ko"): string =>
    all
      .filter((place) => place.side === side && place.evidence.text !== "")
      .map(({ evidence }) => evidence.text)
      .join(" / ");
  return [
    first?.path ?? "",
    String(first?.start.line ?? ""),
    String(first?.start.column ?? ""),
    severity,
    rule,
    String(confidence),
    message,
    wording("en"),
    wording("ko"),
    suggestion,
    fingerprint,
  ];
}

/**
 * A text as a cell: on one line, without tabs. Spreadsheets would compute what begins like a formula (OWASP, CSV injection),
 * also in full-width signs, so an apostrophe stands before it; and they take a quotation mark at the start for one
 * around the cell.
 */
function cellOf(text: string): string {
  const line = printableLine(text);
  if (/^[=+\-@＝＋－＠]/.test(line)) return `'${line}`;
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
