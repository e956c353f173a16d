import type { PageFinding, PagePlace } from "../../report/page/page-data.ts";
import { printableLine } from "../../report/printable.ts";
import { commentText } from "../../report/outputs/markdown-escape.ts";
import type { Language } from "../../text/span.ts";
import { REVIEW_WORDS } from "./words.ts";

/** Findings as Markdown that can be pasted into an issue or a message: a list item each, with both values and where they stand. */
export function findingsAsMarkdown(findings: readonly PageFinding[], language: Language): string {
  return findings.map((each) => asMarkdown(each, language)).join("\n");
}

function asMarkdown(finding: PageFinding, language: Language): string {
  const words = REVIEW_WORDS[language];
  const { rule, severity, message, reason, suggestion } = finding;
  const why = reason === undefined ? "" : ` ${reason[language]}`;
  return [
    `- **${words.severities[severity]}** \`${rule}\`: ${commentText(message[language] + why)}`,
    ...(["en", "ko"] as const).flatMap((side) =>
      finding[side].map((place) => placeLine(place, words.sides[side], words.missing)),
    ),
    ...(suggestion === undefined ? [] : [`  - ${words.suggestion}: ${codeSpan(suggestion)}`]),
    "",
  ].join("\n");
}

function placeLine({ document, line, column, text }: PagePlace, side: string, missing: string): string {
  const shown = text === "" ? missing : codeSpan(text);
  return `  - ${side} (${codeSpan(`${document}:${line}:${column}`)}): ${shown}`;
}

/** A text as it stands, on one line: nothing in it is markup, a link or a mention. */
function codeSpan(text: string): string {
  const line = printableLine(text);
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  // A blank beside the fence is taken off again.
  const padding = /^`|`$|^ .* $/.test(line) ? " " : "";
  return fence + padding + line + padding + fence;
}
