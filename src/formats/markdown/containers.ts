import type { LineCursor } from "./cursor.ts";
import type { ParagraphKind } from "./leaves.ts";

/** Marks that stand deeper than this are text: no author nests so deep, and each line costs its depth. */
const DEEPEST = 100;

/** What holds blocks: a quote, an item of a list, or a box (footnote, admonition) of what is indented. */
type Container =
  | { readonly kind: "quote" }
  | {
      readonly kind: "item" | "box";
      /** Columns that a line has to be indented by to belong to it. */
      readonly indent: number;
      /** Nothing stands in it yet. */
      isEmpty: boolean;
      /** Its first paragraph has been read. */
      isRead: boolean;
    };

/** The containers that are open at a line, the outermost first. */
export class Containers {
  readonly #open: Container[] = [];
  /** Where the quotes among them stand. */
  readonly #quotes: number[] = [];

  get depth(): number {
    return this.#open.length;
  }

  get isFull(): boolean {
    return this.#open.length >= DEEPEST;
  }

  get hasQuote(): boolean {
    return this.#quotes.length > 0;
  }

  get listDepth(): number {
    let depth = 0;
    for (const { kind } of this.#open) if (kind === "item") depth++;
    return depth;
  }

  closeTo(depth: number): void {
    this.#open.length = Math.min(this.#open.length, depth);
    while ((this.#quotes.at(-1) ?? -1) >= depth) this.#quotes.pop();
  }

  /** Goes behind the marks of the containers that a line belongs to; how many these are. */
  match(cursor: LineCursor): number {
    for (let i = 0; i < this.#open.length; i++) {
      const container = this.#open[i] as Container;
      if (container.kind === "quote") {
        if (cursor.indent > 3 || cursor.code !== 0x3e) return i;
        cursor.skipMark(1);
        cursor.skipColumns(1);
      } else if (cursor.isBlank) return this.#matchBlank(cursor, i);
      else if (cursor.indent >= container.indent) {
        cursor.skipColumns(container.indent);
        container.isEmpty = false;
      } else return i;
    }
    return this.#open.length;
  }

  /** How many of them a rest without text belongs to: all up to a quote, and to an item in which nothing stands yet. */
  #matchBlank(cursor: LineCursor, from: number): number {
    const inner = this.#open.at(-1);
    const isEmpty = inner?.kind === "item" && inner.isEmpty;
    const matched = this.#quotes.find((index) => index >= from) ?? this.#open.length - (isEmpty ? 1 : 0);
    // In code the blanks behind their indentation are text.
    for (let i = from; i < matched && cursor.indent > 0; i++) {
      const container = this.#open[i] as Container;
      if (container.kind !== "quote") cursor.skipColumns(container.indent);
    }
    return matched;
  }

  openQuote(cursor: LineCursor): void {
    cursor.skipMark(1);
    cursor.skipColumns(1);
    this.#quotes.push(this.#open.length);
    this.#open.push({ kind: "quote" });
  }

  openItem(cursor: LineCursor, length: number): void {
    const before = cursor.indent;
    cursor.skipMark(length);
    const isEmpty = cursor.isBlank;
    // Five columns and more behind the mark are code that begins behind the first.
    const blanks = isEmpty || cursor.indent > 4 ? 1 : cursor.indent;
    cursor.skipColumns(blanks);
    this.#open.push({ kind: "item", indent: before + length + blanks, isEmpty, isRead: false });
  }

  openBox(indent: number): void {
    this.#open.push({ kind: "box", indent, isEmpty: false, isRead: true });
  }

  /** What a paragraph is that begins here: the text of the item that it is the first in, of a quote, or its own. */
  takeParagraphKind(): ParagraphKind {
    const inner = this.#open.at(-1);
    if (inner?.kind === "quote") return { kind: "quote" };
    if (inner?.kind !== "item" || inner.isRead) return { kind: "paragraph" };
    inner.isRead = true;
    return { kind: "list-item", level: this.listDepth };
  }
}
