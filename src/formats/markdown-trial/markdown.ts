import type { DocumentFormat } from "../document.ts";
import { MarkdownTrialReader } from "./reader.ts";

/** Markdown, its block structure read by micromark. */
export const markdown: DocumentFormat = {
  id: "markdown",
  extensions: [".md", ".markdown", ".mdown", ".mkd", ".mdx"],
  read: (text) => new MarkdownTrialReader(text).read(),
};
