/**
 * Benches made of the real documents: paragraphs that are missing or stand elsewhere, and the two versions written into one
 * text. The lexicon has learned from these documents, so only how they are taken apart and put in order is measured.
 */
import { hashOf } from "../../corpus/train/sources.ts";
import type { Report, ReportedBead } from "../../src/report/report.ts";
import type { Span } from "../../src/text/span.ts";
import type { GoldDocument, IndexBeads } from "./data.ts";
import { random } from "./random.ts";
import { documentOf, unitsOf, type Unit } from "./units.ts";

/** One text that holds both languages, and where each segment of the gold beads lies in it. */
export interface MixedDocument {
  readonly id: string;
  readonly text: string;
  readonly en: readonly Span[];
  readonly ko: readonly Span[];
  readonly gold: IndexBeads;
}

/**
 * A document without the paragraphs that stand in it twice, word for word on either side: where one of them is missing or
 * moved, nobody can tell which.
 */
export function withoutRepeats(document: GoldDocument): GoldDocument {
  const seen = new Set<string>();
  return documentOf(
    document.id,
    unitsOf(document).filter(({ en, ko }) => {
      const texts = [...en.map((text) => `en ${text}`), ...ko.map((text) => `ko ${text}`)];
      const isNew = texts.every((text) => !seen.has(text));
      for (const text of texts) seen.add(text);
      return isNew;
    }),
  );
}

/** Every fourth Korean paragraph is missing. */
export function withDeleted(document: GoldDocument): GoldDocument {
  return documentOf(
    document.id,
    unitsOf(document).map((unit, index) => (index % 4 === 3 ? withoutKorean(unit) : unit)),
  );
}

/** The Korean side has only every third paragraph. */
export function asSummary(document: GoldDocument): GoldDocument {
  return documentOf(
    document.id,
    unitsOf(document).map((unit, index) => (index % 3 === 0 ? unit : withoutKorean(unit))),
  );
}

function withoutKorean({ en }: Unit): Unit {
  return { en, ko: [] };
}

/** A document of which two Korean paragraphs have changed places; `moved` are their beads. */
export interface SwappedDocument extends GoldDocument {
  readonly moved: IndexBeads;
}

/** Two neighbours change places, or two paragraphs that a third of the document parts; which ones, its name decides. */
export function withSwapped(document: GoldDocument, distance: "near" | "far"): SwappedDocument {
  const units = unitsOf(document);
  const apart = distance === "near" ? 1 : Math.max(2, Math.floor(units.length / 3));
  const first = random(hashOf(document.id)).below(units.length - apart);
  const second = first + apart;
  const korean = units.with(first, units[second] as Unit).with(second, units[first] as Unit);
  const swapped = documentOf(document.id, units, korean);
  return { ...swapped, moved: swapped.gold.filter((_, index) => index === first || index === second) };
}

/** One text, each English paragraph followed by its Korean one. */
export function interleavedText(document: GoldDocument): MixedDocument {
  return mixedText(document, (writer, { en, ko, gold }) => {
    for (const [enPlaces, koPlaces] of gold) {
      for (const place of enPlaces) writer.add("en", place, en[place] as string);
      for (const place of koPlaces) writer.add("ko", place, ko[place] as string);
    }
  });
}

/** One text, the English version above the Korean one. */
export function halfAndHalfText(document: GoldDocument): MixedDocument {
  return mixedText(document, (writer, { en, ko }) => {
    for (const [place, text] of en.entries()) writer.add("en", place, text);
    for (const [place, text] of ko.entries()) writer.add("ko", place, text);
  });
}

/**
 * A table with a row for each pair. Cells that hold what separates cells are left out with their rows; untranslated ones
 * are not, since their column says what they are.
 */
export function tableText(document: GoldDocument, cells: "pipes" | "tabs"): MixedDocument {
  const units = unitsOf(document).map(onOneLine);
  const { id, gold, en, ko } = documentOf(
    document.id,
    units.filter((unit) => ![...unit.en, ...unit.ko].some((text) => text.includes("|"))),
  );
  const [left, between, right] = cells === "pipes" ? ["| ", " | ", " |\n"] : ["", "\t", "\n"];
  const writer = new Writer();
  writer.write(cells === "pipes" ? "| English | 한국어 |\n|---|---|\n" : "English\t한국어\n");
  for (const [enPlaces, koPlaces] of gold) {
    writer.write(left);
    for (const place of enPlaces) writer.add("en", place, en[place] as string, "");
    writer.write(between);
    for (const place of koPlaces) writer.add("ko", place, ko[place] as string, "");
    writer.write(right);
  }
  return writer.document(id, gold);
}

function mixedText(document: GoldDocument, write: (writer: Writer, document: GoldDocument) => void): MixedDocument {
  const units = unitsOf(document).map(onOneLine);
  // In a mixed text only its letters say which side a paragraph is of, so that untranslated ones have no right answer.
  const kept = documentOf(
    document.id,
    units.filter(({ ko }) => ko.every((text) => /[가-힣]/u.test(text))),
  );
  const writer = new Writer();
  write(writer, kept);
  return writer.document(kept.id, kept.gold);
}

/** A line break inside a segment could end a paragraph of the text, or a row of the table. */
function onOneLine({ en, ko }: Unit): Unit {
  const flat = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();
  return { en: en.map(flat), ko: ko.map(flat) };
}

/** Writes a text and notes where its segments come to lie. */
class Writer {
  #text = "";
  readonly #spans: Record<"en" | "ko", Span[]> = { en: [], ko: [] };

  write(text: string): void {
    this.#text += text;
  }

  add(side: "en" | "ko", place: number, text: string, end = "\n\n"): void {
    const start = this.#text.length;
    this.#spans[side][place] = { start, end: start + text.length };
    this.#text += text + end;
  }

  document(id: string, gold: IndexBeads): MixedDocument {
    return { id, text: this.#text, gold, ...this.#spans };
  }
}

/**
 * The beads of a report on a mixed text in numbers of gold segments. A segment of the report stands for every gold segment
 * that its span touches, on the side where that one was written, whatever the language it was taken for. As the report
 * may cut a gold segment into several of its own, its beads are put together again:
 * - beads that share a gold segment are one bead, so that two halves paired with the same counterpart are right, and two
 *   halves paired with different ones are one wrong bead, as when the segment had been paired with both;
 * - a piece left alone beside a piece that has a counterpart says nothing, since it is not the segment that is alone.
 * What touches no gold segment (a table's head) is left out.
 */
export function indexBeads(report: Report, { en, ko }: Pick<MixedDocument, "en" | "ko">): IndexBeads {
  const spans = new Map(report.documents.flatMap(({ segments }) => segments.map((segment) => [segment.id, segment])));
  const touched = (places: readonly Span[], bead: ReportedBead): number[] =>
    [...bead.en, ...bead.ko].flatMap((id) => touching(places, spans.get(id) as Span));
  const groups = new Groups();
  for (const bead of report.beads) {
    groups.join([
      ...touched(en, bead).map((place) => `en ${place}`),
      ...touched(ko, bead).map((place) => `ko ${place}`),
    ]);
  }
  return groups.all().map((names): [number[], number[]] => [placesOf(names, "en"), placesOf(names, "ko")]);
}

/** The numbers of the spans that a span overlaps. */
function touching(places: readonly Span[], { start, end }: Span): number[] {
  return [...places.keys()].filter((place) => {
    const span = places[place] as Span;
    return span.start < end && start < span.end;
  });
}

function placesOf(names: readonly string[], side: "en" | "ko"): number[] {
  return names
    .filter((name) => name.startsWith(side))
    .map((name) => Number(name.slice(3)))
    .toSorted((a, b) => a - b);
}

/** Names that belong together because they were joined, directly or through others. */
class Groups {
  readonly #groups = new Map<string, Set<string>>();

  join(names: readonly string[]): void {
    const group = new Set(names.flatMap((name) => [name, ...(this.#groups.get(name) ?? [])]));
    for (const name of group) this.#groups.set(name, group);
  }

  all(): string[][] {
    return [...new Set(this.#groups.values())].map((group) => [...group]);
  }
}
