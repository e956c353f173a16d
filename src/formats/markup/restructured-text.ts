import { isBlank, type Span } from "../../text/span.ts";
import { afterBlanks } from "../blanks.ts";
import { withoutDirectives } from "../directives.ts";
import type { Block, BlockKind, DocumentFormat } from "../document.ts";
import { LineBlocks, type LinePart } from "./line-blocks.ts";
import { isBlankLine, type Line, lineFrom } from "../lines.ts";
import { readingOf } from "./rst-directives.ts";
import {
  bulletLength,
  enumeratorLength,
  explicitMarkup,
  type ExplicitMarkup,
  fieldBody,
  literalMark,
  optionBody,
} from "./rst-lines.ts";
import { readGridTable, readSimpleTable, type RstTable } from "./rst-tables.ts";
import { RstTitles } from "./rst-titles.ts";

/**
 * reStructuredText, paragraph by paragraph (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html): titles
 * (level: the order in which their lines first appear), paragraphs, lists (bulleted, enumerated, definitions, fields, options;
 * level: depth), quotes, line blocks, footnotes, cells of grid and simple tables (level: the column), and the text of
 * directives that hold prose (notes, figures, versions; `rst-directives.ts`). Literal blocks, doctests and directives of
 * code are code, and so are rows of tables whose cells stand side by side on several lines, and grid tables that are
 * broken. Not read: comments, targets, substitutions, names of fields and options, all other directives. Inline markup is
 * left as it stands: `*emphasis*`, `:role:`text``, links; list tables are read as lists.
 *
 * Any text can be read.
 */
export const restructuredText: DocumentFormat = {
  id: "rst",
  extensions: [".rst", ".rest"],
  read: (text) => new RstReader(text).read(),
};

/** So many marks of lists are looked for on one line. */
const MOST_MARKS = 20;
/** Text under `.. ` stands under its first letter. */
const MARKUP_INDENT = 3;

/** What text at an indentation belongs to. */
interface Context {
  readonly indent: number;
  readonly kind: BlockKind;
  /** Lists around. */
  readonly depth: number;
}

class RstReader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #blocks: LineBlocks;
  /** From the outside in, each further in than the one before. */
  readonly #contexts: Context[] = [{ indent: 0, kind: "paragraph", depth: 0 }];
  /** What further indented text is, where a line above has said so. */
  #announced: Pick<Context, "kind" | "depth"> | undefined;
  readonly #titles: RstTitles;

  constructor(whole: string) {
    const { text, lines, directives } = withoutDirectives(whole);
    this.#text = text;
    this.#lines = lines;
    this.#blocks = new LineBlocks(text, directives);
    this.#titles = new RstTitles(text);
  }

  read(): Block[] {
    for (let i = 0; i < this.#lines.length;) {
      i = isBlankLine(this.#lines[i] as Line) ? i + 1 : this.#readFrom(i);
    }
    return this.#blocks.finish();
  }

  get #context(): Context {
    return this.#contexts.at(-1) as Context;
  }

  /** Reads what starts at a line; the index of the first line behind it. */
  #readFrom(index: number): number {
    const line = this.#lines[index] as Line;
    this.#enter(line.indent);
    const title = this.#titles.read(this.#lines, index);
    if (title !== undefined) {
      if (title.line !== undefined) this.#blocks.addLines("heading", [title.line], title.level);
      return title.next;
    }
    const table = readGridTable(this.#text, this.#lines, index) ?? readSimpleTable(this.#text, this.#lines, index);
    if (table !== undefined) return this.#addTable(table);
    const markup = explicitMarkup(this.#text, line);
    if (markup !== undefined) return this.#readMarkup(index, markup);
    if (this.#text.startsWith(">>>", line.start)) return this.#readDoctest(index);
    if (this.#text[line.start] === "|" && isBlank(this.#text.charCodeAt(line.start + 1))) return this.#readVerse(index);
    return this.#readItem(index, line) ?? this.#readParagraph(index, line);
  }

  /** Finds out what text at an indentation belongs to. */
  #enter(indent: number): void {
    while (this.#context.indent > indent) this.#contexts.pop();
    const announced = this.#announced;
    this.#announced = undefined;
    if (indent === this.#context.indent) return;
    const { kind, depth } = announced ?? { kind: "quote" as const, depth: this.#context.depth };
    this.#contexts.push({ indent, kind, depth });
  }

  #addTable({ cells, next }: RstTable): number {
    for (const { column, lines } of cells) {
      if (column > 0) this.#blocks.addLines("table-cell", lines, column);
      else this.#addCode({ start: (lines[0] as LinePart).start, end: (lines.at(-1) as LinePart).end });
    }
    return next;
  }

  #addCode(span: Span): void {
    this.#blocks.addSpan("code", span);
  }

  #readMarkup(index: number, markup: ExplicitMarkup): number {
    const line = this.#lines[index] as Line;
    const { kind, depth } = this.#context;
    if (markup.kind === "note") {
      this.#announced = { kind, depth };
      return this.#readRest(index, markup.start, kind);
    }
    if (markup.kind === "skipped") {
      const isAlone = markup.isEmpty && isBlankLine(this.#lines[index + 1] ?? EMPTY);
      return isAlone ? index + 1 : this.#behindIndented(index, line.indent);
    }
    const { argument, body } = readingOf(markup.name);
    const end = this.#behindIndented(index, line.indent);
    if (body === "code") {
      const from = this.#behindOptions(index + 1, end);
      if (from < end)
        this.#addCode({ start: (this.#lines[from - 1] as Line).next, end: (this.#lines[end - 1] as Line).next });
      return end;
    }
    if (body === undefined && argument === "none") return end;
    this.#announced = body === undefined ? undefined : { kind: body === "paragraph" ? kind : body, depth };
    const from = this.#afterVersion(markup.start, line.end, argument === "version");
    if (argument === "none" || from === line.end) return this.#behindOptions(index + 1, end);
    if (argument !== "title") return this.#readRest(index, from, kind);
    this.#blocks.addLines("caption", [{ start: from, end: line.end, next: line.next }]);
    return body === undefined ? end : this.#behindOptions(index + 1, end);
  }

  /** The first word, which is a number. */
  #afterVersion(start: number, end: number, isVersion: boolean): number {
    let at = start;
    if (!isVersion) return at;
    while (at < end && !isBlank(this.#text.charCodeAt(at))) at++;
    return afterBlanks(this.#text, at, end);
  }

  /** Reads a paragraph that begins behind a mark; its other lines may be indented in any way. */
  #readRest(index: number, start: number, kind: BlockKind): number {
    const line = this.#lines[index] as Line;
    const lines: LinePart[] = [{ start, end: line.end, next: line.next }];
    let next = index + 1;
    for (; next < this.#lines.length; next++) {
      const other = this.#lines[next] as Line;
      if (isBlankLine(other) || other.indent <= line.indent || fieldBody(this.#text, other) !== undefined) break;
      lines.push(other);
    }
    next = this.#behindOptions(next, this.#lines.length);
    const isLiteral = this.#addProse(
      kind,
      lines.filter((part) => part.end > part.start),
    );
    return isLiteral ? this.#readLiteral(next, line.indent + MARKUP_INDENT) : next;
  }

  #behindOptions(from: number, end: number): number {
    let at = from;
    while (
      at < end &&
      fieldBody(this.#text, this.#lines[at] as Line) !== undefined &&
      (this.#lines[at] as Line).indent > 0
    )
      at++;
    return at;
  }

  /** The index of the first line behind an index that is neither blank nor indented further. */
  #behindIndented(index: number, indent: number): number {
    let next = index + 1;
    for (; next < this.#lines.length; next++) {
      const line = this.#lines[next] as Line;
      if (!isBlankLine(line) && line.indent <= indent) break;
    }
    return next;
  }

  #readDoctest(index: number): number {
    let next = index;
    while (next < this.#lines.length && !isBlankLine(this.#lines[next] as Line)) next++;
    this.#addCode({ start: (this.#lines[index] as Line).start, end: (this.#lines[next - 1] as Line).end });
    return next;
  }

  /** Lines behind `|` keep their breaks. */
  #readVerse(index: number): number {
    const lines: LinePart[] = [];
    let next = index;
    for (; next < this.#lines.length; next++) {
      const line = this.#lines[next] as Line;
      if (isBlankLine(line)) break;
      const content = this.#text[line.start] === "|" ? lineFrom(this.#text, line, line.start + 1) : line;
      if (!isBlankLine(content)) lines.push(content);
    }
    this.#blocks.addLines(this.#context.kind, lines, this.#levelOf(this.#context));
    return next;
  }

  /** Reads an item of a list up to the end of its first paragraph; undefined where the line begins none. */
  #readItem(index: number, whole: Line): number | undefined {
    let line = whole;
    // `- 1. text`: the item of one list is a list itself.
    for (let marks = 0; marks < MOST_MARKS; marks++) {
      const start = this.#behindMark(index, line);
      if (start === line.start) break;
      const content = { ...lineFrom(this.#text, line, start), indent: line.indent + (start - line.start) };
      this.#announced = { kind: "list-item", depth: this.#context.depth + 1 };
      if (isBlankLine(content)) return index + 1;
      this.#enter(content.indent);
      line = content;
    }
    return this.#readEntry(index, line) ?? (line === whole ? undefined : this.#readParagraph(index, line));
  }

  /** Where the text behind a bullet or a number begins; the line's start where it has none. */
  #behindMark(index: number, line: Line): number {
    const text = this.#text;
    const bullet = bulletLength(text, line);
    const length = bullet > 0 ? bullet : enumeratorLength(text, line);
    const next = this.#lines[index + 1] ?? EMPTY;
    // `J. Kim` begins an item only if the line below hangs under it, or begins one as well.
    const goesOn = isBlankLine(next) || next.indent > line.indent || enumeratorLength(text, next) > 0;
    return bullet > 0 || goesOn ? line.start + length : line.start;
  }

  /** Reads what has a name and a text: a field, an option, a term with its definition. */
  #readEntry(index: number, line: Line): number | undefined {
    const next = this.#lines[index + 1] ?? EMPTY;
    const isFollowed = !isBlankLine(next) && next.indent > line.indent;
    const start = fieldBody(this.#text, line) ?? optionBody(this.#text, line);
    const depth = this.#context.depth + 1;
    if (start === undefined) {
      if (!isFollowed || this.#text.endsWith("::", line.end)) return undefined;
      this.#blocks.addLines("list-item", [line], depth);
    }
    this.#announced = { kind: "list-item", depth };
    if (start === undefined || start === line.end) return index + 1;
    this.#enter(isFollowed ? next.indent : line.indent + 1);
    return this.#readParagraph(index, lineFrom(this.#text, line, start));
  }

  /** Reads the lines that are no less indented than what is open. */
  #readParagraph(index: number, first: Line): number {
    const context = this.#context;
    const lines: LinePart[] = [first];
    let next = index + 1;
    for (; next < this.#lines.length; next++) {
      const line = this.#lines[next] as Line;
      if (isBlankLine(line) || line.indent < context.indent) break;
      lines.push(line);
    }
    return this.#addProse(context.kind, lines) ? this.#readLiteral(next, context.indent) : next;
  }

  /** Adds a paragraph. Returns whether its last line announces a literal block, of which mark one colon is text. */
  #addProse(kind: BlockKind, lines: readonly LinePart[]): boolean {
    const last = lines.at(-1);
    if (last === undefined) return false;
    const level = this.#levelOf({ ...this.#context, kind });
    const end = literalMark(this.#text, last);
    const kept = end === undefined ? last : { ...last, end };
    this.#blocks.addLines(kind, kept.end > kept.start ? [...lines.slice(0, -1), kept] : lines.slice(0, -1), level);
    return end !== undefined;
  }

  #readLiteral(from: number, indent: number): number {
    let first = from;
    while (first < this.#lines.length && isBlankLine(this.#lines[first] as Line)) first++;
    if ((this.#lines[first] ?? EMPTY).indent <= indent) return first;
    const next = this.#behindIndented(first, indent);
    this.#addCode({ start: (this.#lines[first] as Line).start, end: (this.#lines[next - 1] as Line).next });
    return next;
  }

  #levelOf({ kind, depth }: Pick<Context, "kind" | "depth">): number | undefined {
    return kind === "list-item" ? Math.max(1, depth) : undefined;
  }
}

const EMPTY: Line = { start: 0, end: 0, next: 0, indent: 0, hardBreak: false };
