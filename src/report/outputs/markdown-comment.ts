import { markdownReport } from "./markdown-report.ts";
import type { Output } from "./output.ts";

/** By this a bot finds the comment that it has written before, to write it anew. Nobody sees it. */
const MARKER = "<!-- daejo -->\n";

/** GitHub takes comments of up to 65,536 characters; what else is put around this one needs room. */
const LONGEST = 60_000;

/** Markdown for a comment on a pull request, whole whatever the report: what does not fit is counted in its last line. */
export const markdownComment: Output = {
  id: "markdown",
  extension: "md",
  write: (report, options) =>
    MARKER + markdownReport(report, options, { rows: Number.POSITIVE_INFINITY, length: LONGEST - MARKER.length }),
};
