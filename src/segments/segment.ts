import type { BlockKind } from "../formats/document.ts";
import type { MappedText } from "../text/mapped-text.ts";
import type { Span } from "../text/span.ts";

/** A paragraph or a sentence of a document, in one language. */
export interface Segment {
  /** `document#n` for paragraphs, `document#n.m` for their sentences, counted from 0 in document order. */
  readonly id: string;
  readonly document: string;
  readonly kind: "paragraph" | "sentence";
  readonly block: BlockKind;
  /** As in the block: heading level, list depth, table column. */
  readonly level?: number;
  readonly language: string;
  /** In the document's text, trimmed of white space. */
  readonly span: Span;
  /** What is read and compared, leading back to the document. */
  readonly prose: MappedText;
  /** The paragraph's id, on sentences. */
  readonly parent?: string;
}
