import { LineIndex, type Position } from "../../text/line-index.ts";
import type { ReportedDocument, ReportedSegment } from "../report.ts";

/** A paragraph in its document. */
export interface PlacedSegment {
  readonly document: ReportedDocument;
  readonly segment: ReportedSegment;
  /** Empty where it is a single one. */
  readonly sentences: readonly ReportedSegment[];
  /** Its number among the paragraphs of all documents, in reading order. */
  readonly order: number;
}

/** The documents of a report, to be asked by the ids of their segments. Counts the lines of a document when first asked. */
export class ReportIndex {
  readonly #documents: ReadonlyMap<string, ReportedDocument>;
  readonly #paragraphs = new Map<string, PlacedSegment>();
  readonly #lines = new Map<string, LineIndex>();

  constructor(documents: readonly ReportedDocument[]) {
    this.#documents = new Map(documents.map((document) => [document.id, document]));
    for (const document of documents) this.#add(document);
  }

  /** A report lists the sentences of a paragraph behind it. */
  #add(document: ReportedDocument): void {
    let sentences: ReportedSegment[] = [];
    for (const segment of document.segments) {
      if (segment.kind === "sentence") {
        sentences.push(segment);
      } else {
        sentences = [];
        this.#paragraphs.set(segment.id, { document, segment, sentences, order: this.#paragraphs.size });
      }
    }
  }

  paragraph(id: string): PlacedSegment | undefined {
    return this.#paragraphs.get(id);
  }

  /** The paragraphs of some ids, without those that the report does not hold. */
  paragraphs(ids: readonly string[]): PlacedSegment[] {
    return ids.flatMap((id) => this.#paragraphs.get(id) ?? []);
  }

  /** A document's text; undefined for one that the report does not hold. */
  textOf(document: string): string | undefined {
    return this.#documents.get(document)?.text;
  }

  /** Line and column; the end of the text for an offset beyond it. */
  positionAt(document: string, offset: number): Position {
    const text = this.textOf(document) ?? "";
    let lines = this.#lines.get(document);
    if (lines === undefined) {
      lines = new LineIndex(text);
      this.#lines.set(document, lines);
    }
    return lines.positionAt(Math.min(offset, text.length));
  }
}
