import { joinSuppressions, type Suppression } from "../report/suppression/entries.ts";
import { formatSuppressionFile } from "../report/suppression/file.ts";
import { type Decisions, ignoredEntries } from "./decisions.ts";
import type { PageSource } from "./source.ts";
import type { PageProject } from "../report/page/page-data.ts";

/**
 * The suppressions file that follows from what was ignored on the page: what the list of the run suppressed already stays in it, so that it can
 * take the place of that list.
 */
export async function suppressionFile(source: PageSource, project: PageProject, decisions: Decisions): Promise<string> {
  const kept: Suppression[] = [];
  for (const [index, { summary }] of project.pairs.entries()) {
    if (summary.suppressed === 0) continue;
    const { findings } = await source.pair(index);
    kept.push(
      ...findings.flatMap(({ suppressed, entry }) => {
        if (suppressed?.kind !== "file") return [];
        return [suppressed.reason === undefined ? entry : { ...entry, reason: suppressed.reason }];
      }),
    );
  }
  return formatSuppressionFile(joinSuppressions(kept, ignoredEntries(decisions)));
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
