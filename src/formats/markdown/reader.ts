import { isLineBreak } from "../../text/characters.ts";
import { withoutDirectives } from "../directives.ts";
import type { Block } from "../document.ts";
import type { Line } from "../lines.ts";
import { Containers } from "./containers.ts";
import { LineCursor } from "./cursor.ts";
import { definitionLines, footnoteLabel } from "./definitions.ts";
import { boxMark, isPlaceholderLine, Statements } from "./dialects.ts";
import { FenceEnds } from "./fence-ends.ts";
import { readFrontMatter } from "./front-matter.ts";
import { codeLine, leafLine, LeafBlocks, type ParagraphKind } from "./leaves.ts";
import { MarkLines, opensHtml } from "./mark-lines.ts";
import {
  fenceMark,
  foreignListMark,
  headingLevel,
  isBullet,
  isItemOfMarks,
  isTableRow,
  listMark,
  setextLevel,
} from "./marks.ts";
import { OpenLeaf } from "./open-leaf.ts";
import { Regions } from "./regions.ts";
import { isRule } from "../marks.ts";
import { hasPipe, isDelimiterRow, pipeCells } from "../table-rows.ts";

/**
 * Reads the block structure of Markdown after the algorithm of CommonMark 0.31 (appendix "A parsing strategy", phase 1) with
 * tables and footnotes of GitHub, line by line. What stands inside a line is left as it is.
 */
export class MarkdownReader {
  /** With blanks for what speaks to daejo alone. */
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #blocks: LeafBlocks;
  readonly #fenceEnds: FenceEnds;
  readonly #regions: Regions;
  readonly #markLines: MarkLines;
  readonly #statements: Statements;
  readonly #containers = new Containers();
  readonly #leaf: OpenLeaf;
  /** The line that is known to hold more than a rule, also behind the bullets that it starts with. */
  #unruled: Line | undefined;

  constructor(whole: string) {
    const { text, lines, directives } = withoutDirectives(whole);
    this.#text = text;
    this.#lines = lines;
    this.#blocks = new LeafBlocks(text, directives);
    this.#leaf = new OpenLeaf(text, this.#blocks);
    this.#fenceEnds = new FenceEnds(text, lines);
    this.#regions = new Regions(text, lines);
    this.#markLines = new MarkLines(text, lines);
    this.#statements = new Statements(text, lines);
  }

  read(): readonly Block[] {
    const matter = readFrontMatter(this.#text, this.#lines);
    if (matter !== undefined) this.#blocks.take(matter.blocks);
    for (let i = matter?.next ?? 0; i < this.#lines.length;) i = this.#readLine(i);
    this.#leaf.close();
    return this.#blocks.found;
  }

  /** Reads a line; the index of the one to read next. */
  #readLine(index: number): number {
    const line = this.#lines[index] as Line;
    const cursor = new LineCursor(this.#text, line, this.#beginOf(line));
    const matched = this.#containers.match(cursor);
    if (matched === this.#containers.depth && this.#leaf.take(cursor, this.#containers.hasQuote)) return index + 1;
    if (cursor.isBlank) {
      this.#closeTo(matched);
      return index + 1;
    }
    return this.#open(index, cursor, matched);
  }

  #beginOf(line: Line): number {
    let begin = line.start;
    while (begin > 0 && !isLineBreak(this.#text.charCodeAt(begin - 1))) begin--;
    return begin;
  }

  /** Opens the containers and the leaf that start on a line; the index of the line to read next. */
  #open(index: number, cursor: LineCursor, continued: number): number {
    let matched = continued;
    for (;;) {
      const next = this.#openLeaf(index, cursor, matched);
      if (next > index) return next;
      if (!this.#openContainer(cursor, matched)) break;
      matched = this.#containers.depth;
      if (cursor.isBlank) return index + 1;
    }
    this.#addText(index, cursor, matched);
    return index + 1;
  }

  /** Whether a line opens a container; goes behind its mark. */
  #openContainer(cursor: LineCursor, matched: number): boolean {
    if (this.#isCode(cursor) || this.#containers.isFull) return false;
    if (!isBullet(cursor.code)) this.#unruled = undefined;
    if (cursor.code === 0x3e) {
      this.#closeTo(matched);
      this.#containers.openQuote(cursor);
      return true;
    }
    const rest = { start: cursor.start, end: cursor.line.end };
    const list = listMark(this.#text, rest);
    const isEmpty = rest.start + (list?.length ?? 0) >= rest.end;
    if (list !== undefined && (!this.#interrupts(matched) || (list.interrupts && !isEmpty))) {
      this.#closeTo(matched);
      this.#containers.openItem(cursor, list.length);
      return true;
    }
    const footnote = footnoteLabel(this.#text, rest);
    if (footnote === 0) return false;
    this.#closeTo(matched);
    this.#containers.openBox(4);
    cursor.skipMark(footnote);
    cursor.skipColumns(cursor.indent);
    return true;
  }

  /** Whether a line is indented so far that it is code, or goes on with a paragraph. */
  #isCode(cursor: LineCursor): boolean {
    return cursor.indent > 3 && !this.#markLines.isInComponent;
  }

  /** Whether a line would go on with the paragraph above it, were it text. */
  #interrupts(matched: number): boolean {
    return this.#leaf.kind === "paragraph" && matched === this.#containers.depth;
  }

  /** Reads a leaf that its first line tells, or a mark that is no text; the index of the line to read next, or `index`. */
  #openLeaf(index: number, cursor: LineCursor, matched: number): number {
    const text = this.#text;
    if (this.#isCode(cursor)) {
      if (this.#leaf.kind === "paragraph") return index;
      this.#closeTo(matched);
      cursor.skipColumns(4);
      this.#leaf.open({ kind: "code", lines: [codeLine(cursor)] });
      return index + 1;
    }
    const line = { start: cursor.start, end: cursor.line.end };
    const level = headingLevel(text, line);
    if (level > 0) {
      this.#closeTo(matched);
      cursor.skipMark(level);
      this.#blocks.heading([leafLine(cursor)], level);
      return index + 1;
    }
    const fence = fenceMark(text, line);
    if (fence !== undefined) {
      this.#closeTo(matched);
      // Prose that happens to start with three marks must not swallow the rest of the document.
      const isClosed = matched > 0 || cursor.indent > 3 || this.#fenceEnds.isClosed(index, fence);
      if (isClosed) this.#leaf.open({ kind: "fence", mark: fence, indent: cursor.indent, lines: [] });
      return index + 1;
    }
    const region = this.#regions.at(index, cursor.start);
    if (region !== undefined) {
      this.#leaf.close();
      if (region.kind === "code") this.#blocks.codeIn(region.inside);
      if (region.kind === "html") this.#blocks.html(region.span);
      return region.next;
    }
    if (opensHtml(text, line)) {
      this.#closeTo(matched);
      this.#leaf.open({ kind: "html", spans: [line] });
      return index + 1;
    }
    return this.#skipMarks(index, cursor, matched);
  }

  /** Goes over lines that are marks and no text. Most say nothing of what stands around them, so they end a leaf at most. */
  #skipMarks(index: number, cursor: LineCursor, matched: number): number {
    const text = this.#text;
    const line = { start: cursor.start, end: cursor.line.end };
    const interrupts = this.#interrupts(matched);
    const paragraph = interrupts ? this.#leaf.paragraph : undefined;
    const level = paragraph === undefined ? 0 : setextLevel(text, line);
    if (paragraph !== undefined && level > 0) {
      paragraph.lines.splice(0, definitionLines(text, paragraph.lines));
      this.#leaf.drop();
      this.#blocks.heading(paragraph.lines, level);
      return index + 1;
    }
    const box = boxMark(text, line);
    if (box !== undefined) {
      if (box.isIndented) this.#closeTo(matched);
      else this.#leaf.close();
      if (box.isIndented && !this.#containers.isFull) this.#containers.openBox(cursor.indent + 4);
      this.#blocks.caption(box.title);
      return index + 1;
    }
    if (this.#unruled !== cursor.line && !isItemOfMarks(text, line)) {
      if (isRule(text, line)) {
        this.#closeTo(matched);
        return index + 1;
      }
      this.#unruled = cursor.line;
    }
    const isAtTop = matched === 0 && this.#leaf.kind !== "paragraph";
    const marks = this.#markLines.at(index, line.start, interrupts);
    const next =
      marks?.next ?? (isPlaceholderLine(text, line) ? index + 1 : isAtTop ? this.#statements.endOf(index) : index);
    if (next === index) return index;
    if (marks?.hasTags === true) this.#closeTo(matched);
    else this.#leaf.close();
    for (const caption of marks?.captions ?? []) this.#blocks.caption(caption);
    return next;
  }

  /** Reads a line that nothing but text or a row of a table begins with. */
  #addText(index: number, cursor: LineCursor, matched: number): void {
    const text = this.#text;
    const line = { start: cursor.start, end: cursor.line.end };
    const isInTable = this.#leaf.kind === "table" && matched === this.#containers.depth && hasPipe(text, line);
    if (isInTable || isTableRow(text, line, this.#lines[index + 1])) {
      if (!isInTable) this.#closeTo(matched);
      this.#leaf.open({ kind: "table" });
      if (!isDelimiterRow(text, line)) this.#blocks.cells(pipeCells(text, line));
      return;
    }
    const mark = foreignListMark(text, line, this.#leaf.kind === "paragraph");
    if (mark > 0) {
      this.#closeTo(matched);
      cursor.skipMark(mark);
      this.#leaf.open({
        kind: "paragraph",
        of: { kind: "list-item", level: this.#containers.listDepth + 1 },
        lines: [],
      });
    } else if (this.#leaf.kind !== "paragraph") {
      this.#closeTo(matched);
      this.#leaf.open({ kind: "paragraph", of: this.#paragraphKind(cursor), lines: [] });
    }
    if (!cursor.isBlank) this.#leaf.paragraph?.lines.push(leafLine(cursor));
  }

  /** Goes behind the box of a task, `[ ]`. */
  #paragraphKind(cursor: LineCursor): ParagraphKind {
    const kind = this.#containers.takeParagraphKind();
    const isTask =
      kind.kind === "list-item" && /^\[[ xX]\][ \t]/.test(this.#text.slice(cursor.start, cursor.start + 4));
    if (isTask) cursor.skipMark(3);
    return kind;
  }

  #closeTo(depth: number): void {
    this.#leaf.close();
    this.#containers.closeTo(depth);
  }
}
