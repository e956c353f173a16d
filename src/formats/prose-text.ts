import type { Document } from "./document.ts";

/**
 * A document's text with blanks for what is no prose, so that its languages are not read off its markup: tags, keys, the marks of
 * an entity. Every character keeps its place. Plain text has no markup, and the marks of Markdown are no letters.
 */
export function proseText({ text, format, blocks }: Pick<Document, "text" | "format" | "blocks">): string {
  if (format === "text" || format === "markdown") return text;
  const parts: string[] = [];
  let at = 0;
  const blank = (end: number): void => {
    if (end > at) parts.push(text.slice(at, end).replaceAll(/[^\r\n]/g, " "));
    at = Math.max(at, end);
  };
  for (const { prose } of blocks) {
    for (let i = 0; i < prose.runs.length; i++) {
      const { source, at: start, copied } = prose.runs[i] as (typeof prose.runs)[number];
      if (source.start < at) continue;
      blank(source.start);
      const length = source.end - source.start;
      // What stands for an entity is shorter than it, as a rule.
      const shown = copied
        ? text.slice(source.start, source.end)
        : prose.text
            .slice(start, prose.runs[i + 1]?.at ?? prose.text.length)
            .slice(0, length)
            .padEnd(length);
      parts.push(shown);
      at = source.end;
    }
  }
  blank(text.length);
  return parts.join("");
}
