import { copyOf } from "../text/mapped-text.ts";
import { isEmpty, type Span, trimSpan } from "../text/span.ts";
import { type DirectiveComment, proseWithoutDirectives, withoutDirectives } from "./directives.ts";
import type { Block, BlockKind, DocumentFormat } from "./document.ts";
import { Fences } from "./fences.ts";
import { isWrapped, wrapColumn } from "./line-wrapping.ts";
import { isBlankLine, type Line, lineFrom } from "./lines.ts";
import { isRule, type Mark, markOf, underlineLevel, withoutClosingMarks } from "./marks.ts";
import { ProseBuilder } from "./prose-builder.ts";
import { hasPipe, hasTab, isDelimiterRow, isPipeRow, pipeCells, tabCells } from "./table-rows.ts";

/**
 * Text without a format of its own: headings, lists, quotes, fenced code and tables are told apart by the marks at the
 * start of their lines; what stands inside a line is left as it is.
 */
export const plainText: DocumentFormat = {
  id: "text",
  extensions: [".txt", ".text"],
  read: (text) => new PlainTextReader(text).read(),
};

/** Lines without a blank line or a mark between them: one paragraph if they were wrapped, else one each. */
interface Chunk {
  kind: BlockKind;
  level?: number;
  readonly lines: Line[];
  /** How many lines at the start hang under a list mark and so belong together in any case. */
  hanging: number;
  /** Where such a line has to start. */
  readonly hangingIndent: number;
}

class PlainTextReader {
  /** With blanks for what speaks to daejo alone. */
  readonly #text: string;
  readonly #directives: readonly DirectiveComment[];
  readonly #lines: readonly Line[];
  readonly #found: (Chunk | Block)[] = [];
  #open: Chunk | undefined;
  /** Indents of the list items that the next one may stand below. */
  #listIndents: number[] = [];
  readonly #fences: Fences;
  #isCommentEndless = false;

  constructor(whole: string) {
    const { text, lines, directives } = withoutDirectives(whole);
    this.#text = text;
    this.#lines = lines;
    this.#directives = directives;
    this.#fences = new Fences(text, lines);
  }

  read(): Block[] {
    for (let i = 0; i < this.#lines.length;) i = this.#readFrom(i);
    const chunks = this.#found.filter((found) => "lines" in found);
    const column = wrapColumn(
      this.#text,
      chunks.map((chunk) => chunk.lines),
    );
    return this.#found.flatMap((found) => ("lines" in found ? this.#blocksOf(found, column) : [found]));
  }

  /** Reads what starts at a line; the index of the first line behind it. */
  #readFrom(index: number): number {
    const text = this.#text;
    const line = this.#lines[index] as Line;
    if (isBlankLine(line)) return this.#close(index + 1);
    const afterCode = this.#readCode(index);
    if (afterCode > index) return this.#close(afterCode);
    const afterComment = this.#readComment(index);
    if (afterComment > index) return this.#close(afterComment);
    const afterTable = this.#readTable(index);
    if (afterTable > index) return this.#close(afterTable);
    const level = underlineLevel(text, line);
    if (level > 0 && this.#open?.kind === "paragraph" && this.#open.lines.length === 1) {
      this.#open.kind = "heading";
      this.#open.level = level;
      return this.#close(index + 1);
    }
    if (isRule(text, line)) return this.#close(index + 1);
    const mark = markOf(text, line);
    if (mark === undefined) this.#addLine(line);
    else this.#addMarked(line, mark);
    return index + 1;
  }

  #close(next: number): number {
    this.#open = undefined;
    return next;
  }

  #addLine(line: Line): void {
    if (this.#open === undefined || this.#open.kind === "heading" || this.#open.kind === "quote") {
      if (line.indent === 0) this.#listIndents = [];
      this.#openChunk({ kind: "paragraph", lines: [], hanging: 0, hangingIndent: 0 });
    }
    const chunk = this.#open as Chunk;
    const hangs = chunk.kind === "list-item" && Math.abs(line.indent - chunk.hangingIndent) <= 1;
    if (hangs && chunk.hanging === chunk.lines.length) chunk.hanging++;
    chunk.lines.push(line);
  }

  #addMarked(line: Line, mark: Mark): void {
    const rest = lineFrom(this.#text, line, line.start + mark.length);
    const content = { ...rest, indent: line.indent + mark.length };
    switch (mark.kind) {
      case "heading": {
        const title = withoutClosingMarks(this.#text, content);
        this.#openChunk({ kind: "heading", level: mark.level, lines: [], hanging: 0, hangingIndent: 0 });
        this.#open?.lines.push({ ...content, ...title });
        return;
      }
      case "list-item": {
        const level = this.#listDepth(line.indent);
        this.#openChunk({ kind: "list-item", level, lines: [content], hanging: 1, hangingIndent: content.indent });
        return;
      }
      case "quote":
        this.#addQuoted(content);
    }
  }

  #addQuoted(line: Line): void {
    let content = line;
    // `>> text`: how deep a quote is nested says nothing about its text.
    for (let mark = markOf(this.#text, content); mark?.kind === "quote"; mark = markOf(this.#text, content)) {
      content = lineFrom(this.#text, content, content.start + mark.length);
    }
    if (isBlankLine(content)) {
      this.#open = undefined;
      return;
    }
    if (this.#open?.kind !== "quote") this.#openChunk({ kind: "quote", lines: [], hanging: 0, hangingIndent: 0 });
    this.#open?.lines.push(content);
  }

  #openChunk(chunk: Chunk): void {
    this.#found.push(chunk);
    this.#open = chunk;
  }

  #listDepth(indent: number): number {
    const indents = this.#listIndents;
    while (indents.length > 0 && (indents.at(-1) as number) > indent) indents.pop();
    if (indents.at(-1) !== indent) indents.push(indent);
    return indents.length;
  }

  #readCode(index: number): number {
    const closing = this.#fences.closingOf(index);
    if (closing === undefined) return index;
    const start = (this.#lines[index] as Line).next;
    this.#addBlock("code", trimSpan(this.#text, { start, end: (this.#lines[closing - 1] as Line).next }));
    return closing + 1;
  }

  /** A comment of Markdown or HTML that fills whole lines is not read; where it has no end, it is no comment. */
  #readComment(index: number): number {
    const line = this.#lines[index] as Line;
    if (this.#isCommentEndless || !this.#text.startsWith("<!--", line.start)) return index;
    const end = this.#text.indexOf("-->", line.start + 4);
    if (end < 0) {
      this.#isCommentEndless = true;
      return index;
    }
    let next = index;
    while (next < this.#lines.length && (this.#lines[next] as Line).start <= end) next++;
    const last = this.#lines[next - 1] as Line;
    return isEmpty(trimSpan(this.#text, { start: end + 3, end: last.end })) ? next : index;
  }

  #readTable(index: number): number {
    const text = this.#text;
    const line = this.#lines[index] as Line;
    if (isPipeRow(text, line)) {
      if (!isDelimiterRow(text, line)) this.#addCells(pipeCells(text, line));
      return index + 1;
    }
    if (hasPipe(text, line)) {
      const below = this.#lines[index + 1];
      if (below === undefined || !isDelimiterRow(text, below)) return index;
      let i = index;
      for (; i < this.#lines.length && hasPipe(text, this.#lines[i] as Line); i++) {
        const row = this.#lines[i] as Line;
        if (!isDelimiterRow(text, row)) this.#addCells(pipeCells(text, row));
      }
      return i;
    }
    return hasTab(text, line) ? this.#readTabTable(index) : index;
  }

  /** Two rows with as many tabs make a table; a single tab in prose does not. */
  #readTabTable(index: number): number {
    const rows: Span[][] = [];
    for (let i = index; i < this.#lines.length; i++) {
      const line = this.#lines[i] as Line;
      if (!hasTab(this.#text, line)) break;
      const cells = tabCells(this.#text, line);
      if (rows.length > 0 && rows[0]?.length !== cells.length) break;
      rows.push(cells);
    }
    if (rows.length < 2) return index;
    for (const cells of rows) this.#addCells(cells);
    return index + rows.length;
  }

  #addCells(cells: readonly Span[]): void {
    for (let i = 0; i < cells.length; i++) this.#addBlock("table-cell", cells[i] as Span, i + 1);
  }

  #addBlock(kind: BlockKind, span: Span, level?: number): void {
    if (isEmpty(span)) return;
    const prose = proseWithoutDirectives(copyOf(this.#text, span), this.#directives);
    this.#found.push(level === undefined ? { kind, span, prose } : { kind, span, prose, level });
  }

  /** `column` is where the document's lines seem to be wrapped, 0 where they are not. */
  #blocksOf(chunk: Chunk, column: number): Block[] {
    const lines = chunk.lines.filter((line) => !isBlankLine(line));
    if (isWrapped(this.#text, lines, column)) return [this.#blockOf(chunk, lines)];
    const blocks: Block[] = [];
    const first = Math.max(chunk.hanging, 1);
    if (lines.length > 0) blocks.push(this.#blockOf(chunk, lines.slice(0, first)));
    // What follows a list item without hanging under it is a paragraph of its own.
    const following = chunk.kind === "list-item" ? { kind: "paragraph" as const } : chunk;
    for (let i = first; i < lines.length; i++) blocks.push(this.#blockOf(following, [lines[i] as Line]));
    return blocks;
  }

  #blockOf(chunk: Pick<Chunk, "kind" | "level">, lines: readonly Line[]): Block {
    const span = { start: (lines[0] as Line).start, end: (lines.at(-1) as Line).end };
    const built = new ProseBuilder(this.#text);
    built.copyLines(lines);
    const prose = proseWithoutDirectives(built.build(), this.#directives);
    const block = { kind: chunk.kind, span, prose };
    return chunk.level === undefined ? block : { ...block, level: chunk.level };
  }
}
