import type { PageProject } from "../report/page/page-data.ts";
import { joinSuppressions } from "../report/suppression/entries.ts";
import { formatSuppressionFile } from "../report/suppression/file.ts";
import { type Decisions, ignoredEntries } from "./decisions.ts";

/** The suppressions file that follows from what was ignored on the page: the run's own list, whole, with that in it, so that it can take its place. */
export function suppressionFile(project: PageProject, decisions: Decisions): string {
  return formatSuppressionFile(joinSuppressions(project.suppressions, ignoredEntries(decisions, project)));
}

/** Gives the reader a text as a file. */
export function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this has returned.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
