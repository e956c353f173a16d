import { toJson } from "../json.ts";
import type { Output } from "./output.ts";

/** What `toJson` gives. */
interface JsonReport {
  readonly version: number;
  readonly verdict: string;
  readonly documents: readonly object[];
  readonly beads: readonly object[];
  readonly discrepancies: readonly object[];
  readonly suppressed: readonly object[];
  readonly diagnostics: readonly object[];
  readonly summary: object;
}

/**
 * The JSON report taken apart, one object a line, each with its `type`: `document`, `bead`, `discrepancy`, `suppressed` and
 * `diagnostic`, in this order, and last one `summary` with the verdict, which tells that nothing was cut off.
 */
export const jsonl: Output = {
  id: "jsonl",
  extension: "jsonl",
  write: (report) => {
    const { version, verdict, summary, ...lists } = toJson(report) as JsonReport;
    return [
      ...linesOf("document", lists.documents),
      ...linesOf("bead", lists.beads),
      ...linesOf("discrepancy", lists.discrepancies),
      ...linesOf("suppressed", lists.suppressed),
      ...linesOf("diagnostic", lists.diagnostics),
      ...linesOf("summary", [{ version, verdict, ...summary }]),
    ].join("");
  },
};

function linesOf(type: string, objects: readonly object[]): string[] {
  return objects.map((each) => `${onOneLine(JSON.stringify({ type, ...each }))}\n`);
}

/** What JSON may hold as it is but some readers end a line at. */
function onOneLine(json: string): string {
  return json.replaceAll(/[\u0085\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
