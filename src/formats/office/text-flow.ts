import { copyOf } from "../../text/mapped-text.ts";
import { isEmpty, trimSpan } from "../../text/span.ts";
import type { ReadFile } from "../binary.ts";
import type { Block, BlockKind } from "../document.ts";

/** A paragraph while it is read. */
export interface FlowParagraph {
  text: string;
  kind: BlockKind;
  level?: number;
  /** Whether no reader sees where it ends, so that the next one goes on in its line. */
  joinsNext: boolean;
}

interface FlowCell {
  /** From 1. */
  readonly column: number;
  readonly paragraphs: FlowParagraph[];
}

interface FlowTable {
  readonly rows: FlowCell[][];
}

/**
 * Paragraphs and tables of one story of a text processor's document (its body, a footnote), in the order in which they
 * begin. Tables inside tables are no tables of their own: their paragraphs belong to the outer cell.
 */
export class TextFlow {
  readonly #items: (FlowParagraph | FlowTable)[] = [];
  #table: FlowTable | undefined;
  #tableDepth = 0;
  #cell: FlowCell | undefined;
  #column = 1;

  addParagraph(): FlowParagraph {
    const paragraph: FlowParagraph = { text: "", kind: "paragraph", joinsNext: false };
    (this.#cell?.paragraphs ?? this.#items).push(paragraph);
    return paragraph;
  }

  openTable(): void {
    if (++this.#tableDepth > 1) return;
    this.#table = { rows: [] };
    this.#items.push(this.#table);
  }

  closeTable(): void {
    if (--this.#tableDepth === 0) this.#table = undefined;
  }

  openRow(): void {
    if (this.#tableDepth !== 1) return;
    this.#table?.rows.push([]);
    this.#column = 1;
  }

  /** `isDeleted`: readers do not see it. */
  closeRow(isDeleted = false): void {
    if (this.#tableDepth === 1 && isDeleted) this.#table?.rows.pop();
  }

  openCell(): void {
    const row = this.#table?.rows.at(-1);
    if (this.#tableDepth !== 1 || row === undefined) return;
    this.#cell = { column: this.#column, paragraphs: [] };
    row.push(this.#cell);
  }

  closeCell(isDeleted = false): void {
    if (this.#tableDepth !== 1) return;
    if (isDeleted && this.#cell !== undefined) this.#table?.rows.at(-1)?.pop();
    this.#cell = undefined;
  }

  /** Columns that the cells of this row so far take up. */
  addColumns(count: number): void {
    if (this.#tableDepth === 1) this.#column += count;
  }

  /** What stands in it, for `layOut`. */
  get items(): readonly (FlowParagraph | FlowTable)[] {
    return this.#items;
  }
}

/**
 * The text that stories make together, and its blocks. Each paragraph is a line, and so is each row of a table, with tabs
 * between its cells; only a line break inside a paragraph or cell makes further lines. A table of one column is a frame
 * around paragraphs.
 */
export function layOut(flows: readonly TextFlow[]): ReadFile {
  const page = new Page();
  for (const flow of flows) {
    let paragraphs: FlowParagraph[] = [];
    for (const item of flow.items) {
      if (!("rows" in item)) {
        paragraphs.push(item);
      } else if (item.rows.every((row) => row.every(({ column }) => column === 1))) {
        for (const row of item.rows)
          for (const cell of row) for (const each of joined(cell.paragraphs)) paragraphs.push(each);
      } else {
        page.addParagraphs(paragraphs);
        paragraphs = [];
        for (const row of item.rows) page.addRow(row);
      }
    }
    page.addParagraphs(paragraphs);
  }
  return page.read();
}

class Page {
  readonly #parts: string[] = [];
  #length = 0;
  /** Where the blocks stand, until the text that they copy is whole. */
  readonly #places: { start: number; end: number; kind: BlockKind; level?: number }[] = [];

  addParagraphs(paragraphs: readonly FlowParagraph[]): void {
    for (const { text, kind, level } of joined(paragraphs)) {
      this.#startLine();
      this.#add(text, kind, level);
    }
  }

  addRow(cells: readonly FlowCell[]): void {
    const texts = cells.map(({ paragraphs }) =>
      joined(paragraphs)
        .map(({ text }) => text)
        .filter((text) => text !== "")
        .join("\n"),
    );
    if (texts.every((text) => text === "")) return;
    this.#startLine();
    for (let i = 0; i < cells.length; i++) {
      if (i > 0) this.#push("\t");
      this.#add(texts[i] as string, "table-cell", cells[i]?.column);
    }
  }

  read(): ReadFile {
    const text = this.#parts.join("");
    const blocks = this.#places.flatMap(({ start, end, ...rest }): Block[] => {
      const span = trimSpan(text, { start, end });
      return isEmpty(span) ? [] : [{ ...rest, span, prose: copyOf(text, span) }];
    });
    return { text, blocks };
  }

  #isFirstLine = true;

  #startLine(): void {
    if (this.#isFirstLine) this.#isFirstLine = false;
    else this.#push("\n");
  }

  #add(text: string, kind: BlockKind, level: number | undefined): void {
    const place = { start: this.#length, end: this.#length + text.length, kind };
    this.#places.push(level === undefined ? place : { ...place, level });
    this.#push(text);
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** Those that go on in the next one made one with it; the last of them says what they are. */
function joined(paragraphs: readonly FlowParagraph[]): FlowParagraph[] {
  const result: FlowParagraph[] = [];
  let before = "";
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as FlowParagraph;
    const text = before + paragraph.text;
    if (paragraph.joinsNext && i + 1 < paragraphs.length) {
      before = text;
    } else {
      result.push({ ...paragraph, text, joinsNext: false });
      before = "";
    }
  }
  return result;
}
