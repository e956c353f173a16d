import { isLineBreak } from "../../text/characters.ts";
import { isEmpty, type Span, trimSpan } from "../../text/span.ts";
import { type DirectiveComment, proseWithoutDirectives } from "../directives.ts";
import type { Block, BlockKind } from "../document.ts";
import type { Line } from "../lines.ts";
import { ProseBuilder } from "../prose-builder.ts";

/** What a reader takes of a line; `next` is where the following line starts. */
export type LinePart = Pick<Line, "start" | "end" | "next">;

interface OpenBlock {
  readonly kind: BlockKind;
  readonly level: number | undefined;
  readonly lines: LinePart[];
}

/** Collects the blocks of a format that is read line by line. */
export class LineBlocks {
  readonly #text: string;
  readonly #directives: readonly DirectiveComment[];
  readonly #blocks: Block[] = [];
  #open: OpenBlock | undefined;

  /** `text` has blanks for what the directives are. */
  constructor(text: string, directives: readonly DirectiveComment[]) {
    this.#text = text;
    this.#directives = directives;
  }

  /** What the open block is, if one is open. */
  get kind(): BlockKind | undefined {
    return this.#open?.kind;
  }

  get lines(): readonly LinePart[] {
    return this.#open?.lines ?? [];
  }

  /** Opens a block with its first line, which may be empty. */
  open(kind: BlockKind, line: LinePart, level?: number): void {
    this.close();
    this.#open = { kind, level, lines: [] };
    this.add(line);
  }

  /** Goes on with the open block. */
  add(line: LinePart): void {
    if (line.end > line.start) this.#open?.lines.push(line);
  }

  /** The open block turns out to be none: what it holds was only read ahead. */
  drop(): void {
    this.#open = undefined;
  }

  close(): void {
    if (this.#open === undefined) return;
    const { kind, level, lines } = this.#open;
    this.#open = undefined;
    this.addLines(kind, lines, level);
  }

  /** Adds a block of lines, which need not follow each other. */
  addLines(kind: BlockKind, lines: readonly LinePart[], level?: number): void {
    const [first] = lines;
    if (first === undefined) return;
    const prose = new ProseBuilder(this.#text);
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] as LinePart;
      prose.copy(line.start, line.end);
      if (i + 1 < lines.length) prose.copy(this.#breakOf(line), line.next);
    }
    this.#add(kind, { start: first.start, end: (lines.at(-1) as LinePart).end }, prose, level);
  }

  /** Adds a stretch of the text as it is. */
  addSpan(kind: BlockKind, span: Span, level?: number): void {
    const trimmed = trimSpan(this.#text, span);
    const prose = new ProseBuilder(this.#text);
    prose.copy(trimmed.start, trimmed.end);
    if (!isEmpty(trimmed)) this.#add(kind, trimmed, prose, level);
  }

  finish(): Block[] {
    this.close();
    return this.#blocks;
  }

  #add(kind: BlockKind, span: Span, built: ProseBuilder, level: number | undefined): void {
    const prose = proseWithoutDirectives(built.build(), this.#directives);
    this.#blocks.push(level === undefined ? { kind, span, prose } : { kind, span, prose, level });
  }

  #breakOf({ end, next }: LinePart): number {
    let start = next;
    while (start > end && isLineBreak(this.#text.charCodeAt(start - 1))) start--;
    return start;
  }
}
