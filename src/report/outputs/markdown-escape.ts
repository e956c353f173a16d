import { escapeMarkdown } from "../align/markdown.ts";
import { escapeContent } from "../markup.ts";
import { printableLine } from "../printable.ts";

/** Shows as nothing, and keeps what stands on its two sides from being read as one. */
const BREAK = "\u200b";

/**
 * Where GitHub reads more than Markdown: behind the sign of a mention or an address (@), of an issue (#12, GH-12) and of an
 * emoji (:tada:). Backslashes do not help, since it looks for these in the finished page.
 */
const SIGNS = /@|#(?=\d)|\bGH-(?=\d)|:(?=[a-z+-][\w+-]{0,40}:)/gi;

/** A text of a document as it stands, on one line, in a comment on GitHub: no markup, no link, nobody is told. */
export function commentText(text: string): string {
  return inert(escapeMarkdown(printableLine(text)));
}

/** The same inside an HTML element, where Markdown is not read. */
export function commentHtml(text: string): string {
  return inert(escapeContent(printableLine(text)));
}

function inert(text: string): string {
  return text.replaceAll(SIGNS, (sign) => sign + BREAK);
}
