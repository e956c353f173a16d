import type { Bitext, AlignedPassages, Passage, Point, Side } from "./alignment/bitext.ts";
import type { Bead } from "./alignment/bead.ts";
import { findLocked, type FoundLocks } from "./alignment/locked-bead.ts";
import { readGivenBlock, readGivenSegment, readPassages } from "./alignment/passages.ts";
import { compareRevisions, readRevision, type Changes, type Revisions } from "./alignment/revisions.ts";
import { sidesOf } from "./alignment/sides.ts";
import type { Document } from "./formats/document.ts";
import { proseText } from "./formats/prose-text.ts";
import type { PlacedBlock, PlacedUnit, Sources } from "./input.ts";
import type { ReadDocument } from "./report/build-report.ts";
import type { DocumentRole } from "./segments/index.ts";
import { readSpans } from "./spans/index.ts";
import type { LanguageSpan } from "./spans/language-span.ts";
import { excessOf, type Limits } from "./text/limits.ts";
import type { Language } from "./text/span.ts";
import { mapWork, mapWorks, type Work } from "./text/work.ts";

/** The documents of an input, read, and the pairs of sides that are aligned. */
export interface ReadSources {
  readonly documents: readonly ReadDocument[];
  /** The two sides of the document, or of the pair of versions. */
  readonly whole: Bitext;
  /** Beads of the whole that are settled. */
  readonly locks?: FoundLocks;
  /** For each reference its sides against those of the document. */
  readonly across: readonly (readonly Bitext[])[];
  /** The beads of what is aligned by itself; then there is nothing to align. */
  readonly given?: readonly AlignedPassages[];
  /** What changed on the two sides since the earlier revision that was given. */
  readonly revisions?: Revisions;
}

export function* readAll(sources: Sources, limits: Limits): Work<ReadSources> {
  if (sources.kind === "units") return yield* readUnits(sources.documents, sources.units, limits);
  if (sources.kind === "versions") {
    const [en, ko] = [yield* read(sources.en, limits, "version"), yield* read(sources.ko, limits, "version")];
    const whole = { en: en.passages, ko: ko.passages };
    const { previous } = sources;
    const earlier = previous && {
      en: yield* readEarlier(previous.en, "version"),
      ko: yield* readEarlier(previous.ko, "version"),
    };
    const documents = [en, ko];
    return { documents, whole, across: [], ...locksOf(sources, whole, documents), ...revisionsOf(whole, earlier) };
  }
  const text = yield* read(sources.text, limits);
  const references = yield* mapWorks(sources.against, (reference) => read(reference, limits));
  const own = sidesOf(text.passages, text.document.text);
  const across = references.map((reference): Bitext[] => {
    const other = sidesOf(reference.passages, reference.document.text);
    return [
      { en: other.en, ko: own.ko },
      { en: own.en, ko: other.ko },
    ];
  });
  const { previous } = sources;
  const earlier = previous && sidesOf(yield* readEarlier(previous), previous.text);
  const documents = [text, ...references];
  return { documents, whole: own, across, ...locksOf(sources, own, [text]), ...revisionsOf(own, earlier) };
}

/** Nothing is looked up where nothing is locked. */
function locksOf(
  { locked }: Exclude<Sources, { readonly kind: "units" }>,
  whole: Bitext,
  documents: readonly ReadDocument[],
): Pick<ReadSources, "locks"> {
  return locked.length === 0 ? {} : { locks: findLocked(locked, whole, documents) };
}

function* read(document: Document, limits: Limits, role: DocumentRole = "mixed"): Work<ReadDocument> {
  if (document.excess !== undefined) return { document, spans: spansOf(document, []), passages: [] };
  yield;
  const spans = yield* readSpans(proseText(document));
  const passages = yield* readPassages(document, spans, role);
  const excess = excessOf(
    "segments",
    passages.reduce((count, { sentences }) => count + 1 + sentences.length, 0),
    limits,
  );
  if (excess !== undefined) return { document: { ...document, excess }, spans, passages: [] };
  return { document, spans, passages: passages.map((passage) => withinLimits(passage, limits)) };
}

/** A passage without its facts where it states too many. */
function withinLimits(passage: Passage, limits: Limits): Passage {
  const excess = excessOf("facts", passage.facts.length, limits);
  if (excess === undefined) return passage;
  return { ...passage, facts: [], sentences: passage.sentences.map((each) => ({ ...each, facts: [] })), excess };
}

function* readEarlier(document: Document, role: DocumentRole = "mixed"): Work<Passage[]> {
  yield;
  return yield* readRevision(document, yield* readSpans(proseText(document)), role);
}

function revisionsOf(now: Bitext, earlier: Bitext | undefined): Pick<ReadSources, "revisions"> {
  if (earlier === undefined) return {};
  return { revisions: { en: compareRevisions(earlier.en, now.en), ko: compareRevisions(earlier.ko, now.ko) } };
}

function* readUnits(documents: readonly Document[], units: readonly PlacedUnit[], limits: Limits): Work<ReadSources> {
  const passages = new Map<Document, Passage[]>(documents.map((document) => [document, []]));
  const last: Partial<Record<Language, Point>> = {};
  const readSide = (placed: PlacedBlock | undefined, side: Language, index: number): Side => {
    if (placed === undefined) return [];
    const { document, block } = placed;
    last[side] = { document: document.id, at: block.span.start };
    if (block.prose.text.trim() === "") return [];
    const passage = withinLimits(readGivenBlock(document, block, side, index), limits);
    passages.get(document)?.push(passage);
    last[side] = { document: document.id, at: block.span.end };
    return [passage];
  };
  const ids = { en: documents[0]?.id ?? "", ko: documents.at(-1)?.id ?? "" };
  const given = yield* mapWork(units, ({ en: enBlock, ko: koBlock }, index): AlignedPassages => {
    const [en, ko] = [readSide(enBlock, "en", 2 * index), readSide(koBlock, "ko", 2 * index + 1)];
    const home = { en: last.en ?? { document: ids.en, at: 0 }, ko: last.ko ?? { document: ids.ko, at: 0 } };
    return { bead: beadOf(index, en, ko), en, ko, within: [], home };
  });
  const filled = documents.map((document): ReadDocument => {
    const own = (passages.get(document) ?? []).toSorted((a, b) => a.segment.span.start - b.segment.span.start);
    return { document, spans: spansOf(document, own), passages: own };
  });
  return { documents: filled, whole: { en: [], ko: [] }, across: [], given, ...unitRevisions(units, given) };
}

/** What changed in each unit: what its texts were is known, so that each is compared with its own alone. */
function unitRevisions(
  units: readonly PlacedUnit[],
  given: readonly AlignedPassages[],
): Pick<ReadSources, "revisions"> {
  if (!units.some(({ previous }) => previous !== undefined)) return {};
  const changesOn = (side: Language): Changes =>
    new Map(
      units.flatMap(({ previous = {} }, index) => {
        const earlier = previous[side];
        const now = given[index]?.[side] ?? [];
        if (earlier === undefined) return [...compareRevisions([], now)];
        // Most units are what they were.
        if (now.every(({ segment }) => segment.prose.text === earlier.block.prose.text)) return [];
        return [...compareRevisions([readGivenBlock(earlier.document, earlier.block, side, index)], now)];
      }),
    );
  return { revisions: { en: changesOn("en"), ko: changesOn("ko") } };
}

/** What a file says of the languages of its parts; of what stands between them nothing is said. */
function spansOf({ text }: Document, passages: readonly Passage[]): LanguageSpan[] {
  const spans: LanguageSpan[] = [];
  let at = 0;
  const add = (end: number, language: string): void => {
    if (end > at) spans.push({ start: at, end, language, confidence: language === "und" ? 0 : 1, inline: [] });
    at = Math.max(at, end);
  };
  for (const { segment } of passages) {
    add(segment.span.start, "und");
    add(segment.span.end, segment.language);
  }
  add(text.length, "und");
  return spans;
}

/** What a caller's segments are read by. */
export interface SegmentReading {
  readonly date: string | undefined;
  readonly limits: Limits;
}

/** A caller's segment is a document of its own, so that offsets count from its start. */
export function readSegment(id: string, text: string, side: Language, { date, limits }: SegmentReading): ReadDocument {
  const document: Document = { id, text, format: "segment", blocks: [], ...(date === undefined ? {} : { date }) };
  const excess = excessOf("documentLength", text.length, limits);
  if (excess === undefined) {
    return { document, spans: [], passages: [withinLimits(readGivenSegment(document, side), limits)] };
  }
  // Not read, but known as a side of its pair.
  const unread = readGivenSegment({ ...document, text: "" }, side);
  return { document, spans: [], passages: [{ ...unread, excess }] };
}

export function passagesOf({ passages }: ReadDocument): Side {
  return passages;
}

/** The caller vouches for the pair; an empty side is a gap all the same. */
export function givenBead(index: number, enRead: ReadDocument, koRead: ReadDocument): AlignedPassages {
  const [en, ko] = [enRead.passages.filter(hasText), koRead.passages.filter(hasText)];
  const home = { en: { document: enRead.document.id, at: 0 }, ko: { document: koRead.document.id, at: 0 } };
  return { bead: beadOf(index, en, ko), en, ko, within: [], home };
}

function beadOf(index: number, en: Side, ko: Side): Bead {
  return { en: en.map(() => index), ko: ko.map(() => index), confidence: 1, anchors: [] };
}

function hasText({ segment, excess }: Passage): boolean {
  return segment.prose.text !== "" || excess !== undefined;
}
