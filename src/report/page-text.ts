import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/**
 * A rule's page as a terminal shows it: headings without their signs, code indented as it stands, the rest wrapped. Knows the
 * Markdown of those pages and no other.
 */
export function pageText(markdown: string, columns: number, paint: Paint): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.trimEnd().split("\n")) {
    const mark = /^`{3,}/.exec(line)?.[0];
    if (mark !== undefined && (fence === undefined || mark === fence)) {
      fence = fence === undefined ? mark : undefined;
    } else if (fence !== undefined) {
      lines.push(line === "" ? "" : `  ${line}`);
    } else if (line.startsWith("#")) {
      lines.push(paint.bold(line.replace(/^#+ /, "")));
    } else if (!/^\[[^\]]*\]\([^)]*\)$/.test(line)) {
      // A line that is a link and nothing else leads to the page in the other language.
      lines.push(...wrap(line, columns));
    }
  }
  return `${lines.join("\n").replaceAll(/\n{3,}/g, "\n\n")}\n`;
}
