import { isEmpty, type Span, trimSpan } from "../../text/span.ts";
import { beforeBlanks } from "../blanks.ts";
import { type DirectiveComment, proseWithoutDirectives } from "../directives.ts";
import type { Block, BlockKind } from "../document.ts";
import { isBlankLine } from "../lines.ts";
import { readHtmlFragment } from "../html/html.ts";
import type { LineCursor } from "./cursor.ts";
import { definitionLines } from "./definitions.ts";
import { type FenceMark, headingText } from "./marks.ts";
import { ProseBuilder } from "../prose-builder.ts";

/** What a line adds to a leaf: from behind the marks of its quotes and lists to its end. */
export interface LeafLine extends Span {
  /** Where the next line starts. */
  readonly next: number;
  readonly hardBreak: boolean;
}

/** What the blocks of a paragraph are; `level` as in `Block`. */
export interface ParagraphKind {
  readonly kind: BlockKind;
  readonly level?: number;
}

/** The block that takes up lines. */
export type Leaf =
  | { readonly kind: "paragraph"; readonly of: ParagraphKind; readonly lines: LeafLine[] }
  | { readonly kind: "fence"; readonly mark: FenceMark; readonly indent: number; readonly lines: LeafLine[] }
  | { readonly kind: "code"; readonly lines: LeafLine[] }
  | { readonly kind: "html"; readonly spans: Span[] }
  | { readonly kind: "table" };

/** Turns the lines of leaves, as CommonMark calls what holds no other block, into blocks. */
export class LeafBlocks {
  readonly found: Block[] = [];
  readonly #text: string;
  readonly #directives: readonly DirectiveComment[];

  /** `text` has blanks where the document speaks to daejo; these parts fall out of the prose. */
  constructor(text: string, directives: readonly DirectiveComment[]) {
    this.#text = text;
    this.#directives = directives;
  }

  /** Adds what a leaf holds that no further line belongs to. */
  add(leaf: Leaf): void {
    switch (leaf.kind) {
      case "paragraph":
        this.#addParagraph(leaf.lines.slice(definitionLines(this.#text, leaf.lines)), leaf.of);
        return;
      case "fence":
      case "code":
        this.#addCode(leaf.lines);
        return;
      case "html":
        for (const span of leaf.spans) this.html(span);
        return;
      case "table":
    }
  }

  /** One block for the stretch between two hard breaks; behind the first one a list item is a paragraph. */
  #addParagraph(lines: readonly LeafLine[], { kind, level }: ParagraphKind): void {
    let from = 0;
    for (let i = 0; i < lines.length; i++) {
      if (i + 1 < lines.length && lines[i]?.hardBreak !== true) continue;
      const isFollowing = from > 0 && kind === "list-item";
      this.#add(isFollowing ? "paragraph" : kind, lines.slice(from, i + 1), isFollowing ? undefined : level);
      from = i + 1;
    }
  }

  heading(lines: readonly LeafLine[], level: number): void {
    const last = lines.at(-1);
    if (last === undefined) return;
    const { start, end } = headingText(this.#text, last);
    this.#add("heading", [...lines.slice(0, -1), { ...last, start, end }], level);
  }

  cells(cells: readonly Span[]): void {
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] as Span;
      if (!isEmpty(cell)) this.#add("table-cell", [{ ...cell, next: cell.end, hardBreak: false }], i + 1);
    }
  }

  /** Code keeps its line breaks and its own indentation. */
  #addCode(lines: readonly LeafLine[]): void {
    let first = 0;
    let last = lines.length - 1;
    while (first <= last && isEmpty(trimSpan(this.#text, lines[first] as Span))) first++;
    while (last >= first && isEmpty(trimSpan(this.#text, lines[last] as Span))) last--;
    if (first > last) return;
    const kept = lines.slice(first, last + 1);
    const opening = kept[0] as LeafLine;
    const start = trimSpan(this.#text, opening).start;
    this.#add("code", [{ ...opening, start }, ...kept.slice(1)]);
  }

  /** Code that stands in one stretch. */
  codeIn(span: Span): void {
    const inside = trimSpan(this.#text, span);
    if (!isEmpty(inside)) this.#add("code", [{ ...inside, next: inside.end, hardBreak: false }]);
  }

  caption(span: Span): void {
    if (!isEmpty(span)) this.#add("caption", [{ ...span, next: span.end, hardBreak: false }]);
  }

  /** The text of a stretch of HTML, but for what a template puts there: `{{ count }}`. */
  html(span: Span): void {
    this.take(readHtmlFragment(this.#text, span).filter(({ prose }) => !/^\{\{[^{}]{0,200}\}\}$/.test(prose.text)));
  }

  /** Blocks that another reader found in a stretch of the document. */
  take(blocks: readonly Block[]): void {
    for (const block of blocks) {
      const prose = proseWithoutDirectives(block.prose, this.#directives);
      this.found.push(prose === block.prose ? block : { ...block, prose });
    }
  }

  #add(kind: BlockKind, lines: readonly LeafLine[], level?: number): void {
    const shown = lines.length === 1 ? lines : lines.filter((line) => kind === "code" || !isBlankLine(line));
    const [first, last] = [shown[0], shown.at(-1)];
    if (first === undefined || last === undefined) return;
    const end = last.hardBreak && kind !== "code" ? this.#withoutBackslash(last) : last.end;
    const span = { start: first.start, end };
    if (isEmpty(span)) return;
    const built = new ProseBuilder(this.#text);
    built.copyLines(end === last.end ? shown : [...shown.slice(0, -1), { ...last, end }]);
    const prose = proseWithoutDirectives(built.build(), this.#directives);
    this.found.push(level === undefined ? { kind, span, prose } : { kind, span, prose, level });
  }

  /** The end of a line before the backslash that asks for a break. */
  #withoutBackslash({ start, end }: LeafLine): number {
    if (this.#text[end - 1] !== "\\" || this.#text[end - 2] === "\\") return end;
    return beforeBlanks(this.#text, start, end - 1);
  }
}

/** What a line adds to a paragraph or heading. */
export function leafLine({ start, line: { end, next, hardBreak } }: LineCursor): LeafLine {
  return { start, end, next, hardBreak };
}

/** Code keeps the indentation that is its own, of blank lines too. */
export function codeLine({ offset, line: { end, next } }: LineCursor): LeafLine {
  return { start: offset, end: Math.max(offset, end), next, hardBreak: false };
}
