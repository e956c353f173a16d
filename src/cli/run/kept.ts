import type { Report, ReportedBead } from "../../report/report.ts";
import type { Target } from "./outputs.ts";

/** How much of each report a run keeps: a run of many documents holds all of them until the last is done. */
export type Kept = "all" | "rows" | "findings";

/** The forms that tell what corresponds, and how much of it; for the others findings are enough. */
const KEPT: Readonly<Record<string, Kept>> = { json: "all", jsonl: "all", html: "rows" };

export function keptFor(targets: readonly Target[]): Kept {
  const wanted = new Set(targets.map(({ format }) => KEPT[format] ?? "findings"));
  return (["all", "rows"] as const).find((each) => wanted.has(each)) ?? "findings";
}

/** A report without what nobody will look at. `rows` leaves which segments correspond, but not why, nor which stretch is in which language. */
export function onlyKept(report: Report, kept: Kept): Report {
  if (kept === "all") return report;
  const documents = report.documents.map((each) => {
    return { ...each, spans: [], segments: kept === "rows" ? each.segments : each.segments.slice(0, 1) };
  });
  return { ...report, documents, beads: kept === "rows" ? report.beads.map(withoutAnchors) : [] };
}

function withoutAnchors(bead: ReportedBead): ReportedBead {
  return { ...bead, anchors: [], within: bead.within.map(withoutAnchors) };
}
