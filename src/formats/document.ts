import type { Excess } from "../text/limits.ts";
import type { MappedText } from "../text/mapped-text.ts";
import type { Span } from "../text/span.ts";

/** What a block is to a reader. A caption is text that stands for something or names it: of a picture, a box, a menu. */
export type BlockKind = "paragraph" | "heading" | "list-item" | "table-cell" | "caption" | "quote" | "code";

/** A stretch of a document that its author set apart: one paragraph, one heading, one table cell. */
export interface Block {
  readonly kind: BlockKind;
  /** The block in the document, without the marks that only announce it (`# `, `- `, `| `). */
  readonly span: Span;
  /** What a reader reads of it, leading back to the document. */
  readonly prose: MappedText;
  /** Headings: 1 to 6. List items: depth from 1. Table cells: the column from 1. */
  readonly level?: number;
}

/** A text with its blocks. */
export interface Document {
  /** Unique in a call; mostly the name of its file. */
  readonly id: string;
  /** As it was given or decoded: all offsets count in it. */
  readonly text: string;
  /** The id of its format. */
  readonly format: string;
  /** The day the document is of, ISO, where its reader knows it. */
  readonly date?: string;
  /** In document order, not overlapping. */
  readonly blocks: readonly Block[];
  /** Set where it is too large to be compared. */
  readonly excess?: Excess;
}

/** How one kind of file is read. A new format is one such object and a line in the array that lists them. */
export interface DocumentFormat {
  readonly id: string;
  /** File name endings, with the dot. */
  readonly extensions: readonly string[];
  /** Blocks in document order, not overlapping. Never throws on any text. */
  readonly read: (text: string) => readonly Block[];
}
