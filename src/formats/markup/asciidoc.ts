import { isEmpty } from "../../text/span.ts";
import {
  asciidocMarkOf,
  asciidocUnderline,
  type AsciidocMark,
  delimiterOf,
  isAttributeEntry,
  isBlockAttributes,
  isBreakLine,
  isMacroLine,
} from "./asciidoc-lines.ts";
import { asciidocCells, columnsOfAttributes } from "./asciidoc-table.ts";
import { withoutDirectives } from "../directives.ts";
import type { Block, BlockKind, DocumentFormat } from "../document.ts";
import { LineBlocks } from "./line-blocks.ts";
import { isBlankLine, type Line, lineFrom } from "../lines.ts";

/**
 * AsciiDoc, paragraph by paragraph (https://docs.asciidoctor.org/asciidoc/latest/): titles, paragraphs, lists and
 * description lists (level: depth), cells of `|===` tables (level: column), block titles (captions), quotes; listing and
 * literal blocks and indented paragraphs are code. Not read: comments, what is passed through (`++++`), attributes,
 * author lines, lines of macros (`image::`, `include::`, `ifdef::`). Inline markup is left as it stands: `*bold*`, links,
 * `{attribute}`, footnotes; so are labels (`NOTE:`) and tables of other separators (`,===`), which are code.
 *
 * Any text can be read; a block without an end reaches to the end of the text.
 */
export const asciidoc: DocumentFormat = {
  id: "asciidoc",
  extensions: [".adoc", ".asciidoc", ".asc"],
  read: (text) => new AsciidocReader(text).read(),
};

/** What `[source]` and the like make of the paragraph below. */
const STYLES: ReadonlyMap<string, "code" | "quote" | "skipped"> = new Map([
  ["source", "code"],
  ["listing", "code"],
  ["literal", "code"],
  ["quote", "quote"],
  ["verse", "quote"],
  ["comment", "skipped"],
  ["pass", "skipped"],
  ["stem", "skipped"],
  ["latexmath", "skipped"],
  ["asciimath", "skipped"],
]);

class AsciidocReader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #blocks: LineBlocks;
  /** The marks of the lists that the next item may stand below. */
  #markers: string[] = [];
  /** Lines that end the containers (`====`, `****`, `--`, `____`) around. */
  readonly #containers: string[] = [];
  #quotes = 0;
  /** What lines of attributes have said of the block to come. */
  #style: "code" | "quote" | "skipped" | undefined;
  #columns = 0;
  /** Whether a `+` has joined the next block to the list item. */
  #isJoined = false;
  #isSkipping = false;
  /** Whether nothing but comments and attributes has come. */
  #isAtStart = true;
  /** How many lines of authors and revision may still come. */
  #headerLines = 0;

  constructor(whole: string) {
    const { text, lines, directives } = withoutDirectives(whole);
    this.#text = text;
    this.#lines = lines;
    this.#blocks = new LineBlocks(text, directives);
  }

  read(): Block[] {
    for (let i = 0; i < this.#lines.length;) i = this.#readFrom(i);
    return this.#blocks.finish();
  }

  /** Reads what starts at a line; the index of the first line behind it. */
  #readFrom(index: number): number {
    const text = this.#text;
    const line = this.#lines[index] as Line;
    if (isBlankLine(line)) {
      this.#headerLines = 0;
      return this.#close(index + 1);
    }
    if (text.startsWith("//", line.start) && text[line.start + 2] !== "/") return index + 1;
    const isSkipping = this.#isSkipping;
    if (this.#readUnderline(line)) return index + 1;
    const delimiter = line.indent === 0 ? delimiterOf(text, line) : undefined;
    if (delimiter !== undefined) return this.#readDelimited(index, delimiter);
    if (isSkipping) return index + 1;
    if (this.#readSpecial(line)) return this.#afterSpecial(index);
    if (this.#headerLines > 0) {
      this.#headerLines--;
      return index + 1;
    }
    const { kind } = this.#blocks;
    const mark = kind === undefined || kind === "list-item" ? asciidocMarkOf(text, line) : undefined;
    if (mark !== undefined && this.#isMarked(mark, line)) this.#addMarked(line, mark);
    else this.#addText(line);
    this.#isAtStart = false;
    return index + 1;
  }

  #close(next: number): number {
    this.#blocks.close();
    this.#isSkipping = false;
    return next;
  }

  /** A title over a line of its own. */
  #readUnderline(line: Line): boolean {
    const [title, second] = this.#blocks.lines;
    if (this.#blocks.kind !== "paragraph" || title === undefined || second !== undefined || line.indent > 0)
      return false;
    const level = asciidocUnderline(this.#text, line, title);
    const container = this.#containers.at(-1);
    if (level === 0 || container === this.#text.slice(line.start, line.end)) return false;
    this.#blocks.drop();
    this.#blocks.addLines("heading", [title], level);
    return true;
  }

  #readDelimited(index: number, delimiter: "code" | "skipped" | "container" | "quote" | "table"): number {
    const { start, end } = this.#lines[index] as Line;
    const mark = this.#text.slice(start, end);
    this.#close(index);
    const { columns, style } = { columns: this.#columns, style: this.#style };
    this.#forgetAttributes();
    if (delimiter === "container" || delimiter === "quote") {
      // `[source]` over `--`: the container is one block of code.
      if (style !== "code" && style !== "skipped") return this.#enterOrLeave(mark, index + 1);
    }
    const closing = this.#closingOf(index, mark.startsWith("```") ? "```" : mark);
    const inside = this.#lines.slice(index + 1, closing);
    if (delimiter === "table") {
      const cells = asciidocCells(this.#text, inside, mark[0] as string, columns);
      for (const { column, lines } of cells) this.#blocks.addLines("table-cell", lines, column);
    } else if (delimiter !== "skipped" && style !== "skipped") {
      const from = this.#lines[index] as Line;
      this.#blocks.addSpan("code", { start: from.next, end: (inside.at(-1) ?? from).next });
    }
    return closing + 1;
  }

  #enterOrLeave(mark: string, next: number): number {
    const isEnd = this.#containers.at(-1) === mark;
    if (isEnd) this.#containers.pop();
    else this.#containers.push(mark);
    if (mark.startsWith("_")) this.#quotes += isEnd ? -1 : 1;
    this.#markers = [];
    return next;
  }

  #closingOf(index: number, mark: string): number {
    let i = index + 1;
    for (; i < this.#lines.length; i++) {
      const { start, end, indent } = this.#lines[i] as Line;
      if (indent === 0 && end - start === mark.length && this.#text.startsWith(mark, start)) break;
    }
    return i;
  }

  /** Takes in a line that says something of others, or stands for something that is not here. */
  #readSpecial(line: Line): boolean {
    const text = this.#text;
    if (line.indent > 0) return false;
    if (isBlockAttributes(text, line)) {
      this.#blocks.close();
      const attributes = text.slice(line.start, Math.min(line.end, line.start + 2000));
      const style = STYLES.get(/^\[([a-z]*)/.exec(attributes)?.[1] ?? "");
      this.#style = style ?? this.#style;
      this.#columns = columnsOfAttributes(attributes) || this.#columns;
      return true;
    }
    if (line.end - line.start === 1 && text[line.start] === "+") {
      this.#blocks.close();
      this.#isJoined = this.#markers.length > 0;
      return true;
    }
    if (this.#blocks.kind === undefined && isAttributeEntry(text, line)) return true;
    if (!isMacroLine(text, line) && !isBreakLine(text, line)) return false;
    this.#blocks.close();
    return true;
  }

  /** The value of an attribute goes on behind a backslash. */
  #afterSpecial(index: number): number {
    let next = index + 1;
    if (this.#text[(this.#lines[index] as Line).start] !== ":") return next;
    while (next < this.#lines.length && this.#text[(this.#lines[next - 1] as Line).end - 1] === "\\") next++;
    return next;
  }

  /** Items of a list may be indented and follow each other; other marks count at the start of a block. */
  #isMarked(mark: AsciidocMark, line: Line): boolean {
    if (mark.kind === "item" || mark.kind === "term") return true;
    return line.indent === 0 && this.#blocks.kind === undefined;
  }

  #addMarked(line: Line, mark: AsciidocMark): void {
    const content = { start: mark.start, end: line.end, next: line.next };
    switch (mark.kind) {
      case "heading":
        this.#headerLines = mark.level === 1 && this.#isAtStart ? 2 : 0;
        this.#markers = [];
        this.#forgetAttributes();
        this.#blocks.open("heading", { ...content, end: mark.end }, mark.level);
        this.#blocks.close();
        return;
      case "title":
        this.#blocks.open("caption", content);
        this.#blocks.close();
        return;
      case "term": {
        const level = this.#depthOf(mark.marker);
        this.#blocks.open("list-item", { ...mark.term, next: line.next }, level);
        this.#blocks.open("list-item", content, level);
        return;
      }
      case "item":
        this.#blocks.open("list-item", content, this.#depthOf(mark.marker));
    }
  }

  #depthOf(marker: string): number {
    this.#isJoined = false;
    this.#style = undefined;
    const known = this.#markers.indexOf(marker);
    if (known < 0) this.#markers.push(marker);
    else this.#markers.length = known + 1;
    return this.#markers.length;
  }

  #addText(line: Line): void {
    const content = withoutHardBreak(this.#text, line);
    const quoted = this.#text[line.start] === ">" && line.indent === 0 && line.end > line.start + 1;
    if (this.#blocks.kind !== undefined) {
      this.#blocks.add(quoted && this.#blocks.kind === "quote" ? lineFrom(this.#text, line, line.start + 1) : content);
      return;
    }
    const style = this.#style;
    const isJoined = this.#isJoined;
    this.#forgetAttributes();
    if (style === "skipped") {
      this.#isSkipping = true;
      return;
    }
    if (!isJoined && line.indent === 0) this.#markers = [];
    if (style === "code" || line.indent > 0) this.#blocks.open("code", line);
    else if (quoted) this.#blocks.open("quote", lineFrom(this.#text, line, line.start + 1));
    else if (isJoined) this.#blocks.open("list-item", content, this.#markers.length);
    else this.#blocks.open(this.#kindOf(style), content);
  }

  #kindOf(style: "quote" | undefined): BlockKind {
    return style === "quote" || this.#quotes > 0 ? "quote" : "paragraph";
  }

  #forgetAttributes(): void {
    this.#style = undefined;
    this.#columns = 0;
    this.#isJoined = false;
  }
}

/** A line that ends with ` +` asks for a break behind it. */
function withoutHardBreak(text: string, line: Line): Line {
  if (!text.endsWith(" +", line.end) || line.end - line.start < 3) return line;
  const cut = lineFrom(text, { ...line, end: line.end - 2 }, line.start);
  return isEmpty(cut) ? line : { ...cut, next: line.next };
}
