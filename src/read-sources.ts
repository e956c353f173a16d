import type { Bitext, AlignedPassages, Passage, Side } from "./alignment/bitext.ts";
import type { Bead } from "./alignment/bead.ts";
import { readGivenSegment, readPassages } from "./alignment/passages.ts";
import { sidesOf } from "./alignment/sides.ts";
import type { Document } from "./formats/document.ts";
import type { Sources } from "./input.ts";
import type { ReadDocument } from "./report/build-report.ts";
import type { DocumentRole } from "./segments/index.ts";
import { detectSpans } from "./spans/index.ts";
import type { Language } from "./text/span.ts";

/** The documents of an input, read, and the pairs of sides that are aligned. */
export interface ReadSources {
  readonly documents: readonly ReadDocument[];
  /** The two sides of the document, or of the pair of versions. */
  readonly whole: Bitext;
  /** For each reference its sides against those of the document. */
  readonly across: readonly (readonly Bitext[])[];
}

export function readAll(sources: Sources): ReadSources {
  if (sources.kind === "versions") {
    const [en, ko] = [read(sources.en, "version"), read(sources.ko, "version")];
    return { documents: [en, ko], whole: { en: en.passages, ko: ko.passages }, across: [] };
  }
  const text = read(sources.text);
  const references = sources.against.map((reference) => read(reference));
  const own = sidesOf(text.passages, text.document.text);
  const across = references.map((reference): Bitext[] => {
    const other = sidesOf(reference.passages, reference.document.text);
    return [
      { en: other.en, ko: own.ko },
      { en: own.en, ko: other.ko },
    ];
  });
  return { documents: [text, ...references], whole: own, across };
}

function read(document: Document, role: DocumentRole = "mixed"): ReadDocument {
  const spans = detectSpans(document.text);
  return { document, spans, passages: readPassages(document, spans, role) };
}

/** A caller's segment is a document of its own, so that offsets count from its start. */
export function readSegment(id: string, text: string, side: Language, date: string | undefined): ReadDocument {
  const known = date === undefined ? {} : { date };
  const document: Document = { id, text, format: "segment", blocks: [], ...known };
  return { document, spans: [], passages: [readGivenSegment(document, side)] };
}

export function passagesOf({ passages }: ReadDocument): Side {
  return passages;
}

/** The caller vouches for the pair; an empty side is a gap all the same. */
export function givenBead(index: number, enRead: ReadDocument, koRead: ReadDocument): AlignedPassages {
  const [en, ko] = [enRead.passages.filter(hasText), koRead.passages.filter(hasText)];
  const bead: Bead = { en: en.map(() => index), ko: ko.map(() => index), confidence: 1, anchors: [] };
  return { bead, en, ko, within: [], home: { en: enRead.document.id, ko: koRead.document.id } };
}

function hasText({ segment }: Passage): boolean {
  return segment.prose.text !== "";
}
