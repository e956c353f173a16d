import type { DocumentFormat } from "../document.ts";
import { MarkdownReader } from "./reader.ts";

/**
 * Markdown: the block structure of CommonMark 0.31 (https://spec.commonmark.org/0.31.2/) with tables, footnotes and tasks of
 * GitHub (https://github.github.com/gfm/), and what builders of sites add to it: front matter, MDX, calls of Liquid and Hugo,
 * boxes (`:::tip`, `!!! note`). What stands inside a line, such as `**bold**` and `[text](url)`, is left as it is.
 *
 * Not read: the marks of all these, comments, scripts, link definitions, front matter but for what it shows to readers.
 * A line break ends no paragraph unless it is a hard one. Where CommonMark goes against what authors mean, they are
 * followed: code and comments that are opened and never closed are text, `2024. 3. 5.` is a date and no list, `•` and
 * `가.` are list marks, a row of a table needs no row of dashes, nesting ends at a hundred levels.
 */
export const markdown: DocumentFormat = {
  id: "markdown",
  extensions: [".md", ".markdown", ".mdown", ".mkd", ".mdx"],
  read: (text) => new MarkdownReader(text).read(),
};
