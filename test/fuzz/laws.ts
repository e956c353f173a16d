import type { Bead } from "../../src/alignment/bead.ts";
import type { Fact } from "../../src/facts/fact.ts";
import { splitBeads } from "../../src/report/own-beads.ts";
import type { Report, ReportedBead, ReportedDocument } from "../../src/report/report.ts";
import type { LanguageSpan } from "../../src/spans/language-span.ts";
import type { Span } from "../../src/text/span.ts";

/** A law that did not hold. Not a `DaejoError`, so that it counts as a defect. */
export class BrokenLaw extends Error {
  override readonly name = "BrokenLaw";
}

/** `detail` is told and does not tell one broken law from another. */
export function must(holds: boolean, law: string, detail: unknown = ""): void {
  if (!holds) throw new BrokenLaw(`${law}: ${JSON.stringify(detail)?.slice(0, 300) ?? ""}`);
}

/** Spans cover a text from its beginning to its end, in order. */
export function spansCover(text: string, spans: readonly LanguageSpan[]): void {
  let end = 0;
  for (const span of spans) {
    must(span.start === end && span.end > span.start, "language spans follow each other", [end, span]);
    must(span.confidence >= 0 && span.confidence <= 1, "a confidence is 0 to 1", span);
    for (const inline of span.inline) must(isInside(span, inline), "inline words lie in their span", [span, inline]);
    ({ end } = span);
  }
  must(end === text.length, "language spans cover the text", [end, text.length]);
}

/** Facts in order, apart from each other, each with the text that stands there. */
export function factsHold(text: string, facts: readonly Fact[]): void {
  let end = 0;
  for (const fact of facts) {
    must(fact.start >= end && fact.end > fact.start && fact.end <= text.length, "facts are in order and apart", fact);
    must(text.slice(fact.start, fact.end) === fact.text, "a fact's text is a slice", fact);
    if (fact.kind === "range") {
      for (const part of [fact.value.from, fact.value.to]) {
        must(
          part.start >= 0 && part.end <= text.length && part.start <= part.end,
          "an end of a range lies in the text",
          part,
        );
        must(text.slice(part.start, part.end) === part.text, "the text of an end of a range is a slice", part);
      }
    }
    ({ end } = fact);
  }
}

/** Every segment of two lists in exactly one bead. */
export function beadsHold(beads: readonly Bead[], en: readonly string[], ko: readonly string[]): void {
  for (const [side, texts] of [
    ["en", en],
    ["ko", ko],
  ] as const) {
    const held = beads.flatMap((bead) => bead[side]).toSorted((a, b) => a - b);
    must(held.length === texts.length && held.every((at, index) => at === index), "every segment is in one bead", [
      side,
      texts.length,
      held.length,
    ]);
  }
  for (const { confidence, partial, ...sides } of beads) {
    must(confidence >= 0 && confidence <= 1, "a confidence is 0 to 1", confidence);
    if (partial === undefined) continue;
    const text = (partial.side === "en" ? en : ko)[sides[partial.side][partial.segment] as number];
    must(
      text !== undefined && isInside({ start: 0, end: text.length }, partial),
      "a partial gap lies in its segment",
      partial,
    );
  }
}

/** All that holds of every report. */
export function reportHolds(report: Report): void {
  const texts = new Map(report.documents.map((document) => [document.id, document.text]));
  for (const document of report.documents) documentHolds(document);
  beadsOfReportHold(report);
  const found = [...report.discrepancies, ...report.suppressed];
  for (const { en, ko, confidence } of found) {
    must(confidence >= 0 && confidence <= 1, "a confidence is 0 to 1", confidence);
    must(en.length > 0 && ko.length > 0, "evidence stands on both sides", [en, ko]);
    for (const { document, start, end, text } of [...en, ...ko]) {
      must(texts.get(document)?.slice(start, end) === text, "evidence is a slice", { document, start, end, text });
    }
  }
  for (const { document, span } of report.diagnostics) {
    if (document === undefined || span === undefined) continue;
    must(
      isInside({ start: 0, end: texts.get(document)?.length ?? -1 }, span),
      "a diagnostic lies in its document",
      span,
    );
  }
}

function documentHolds({ text, length, spans, segments }: ReportedDocument): void {
  must(length === text.length, "a document has the length of its text", [length, text.length]);
  if (spans.length > 0) spansCover(text, spans);
  let end = 0;
  for (const segment of segments.filter(({ kind }) => kind === "paragraph")) {
    must(
      segment.start >= end && isInside({ start: 0, end: text.length }, segment),
      "paragraphs are in order and apart",
      segment,
    );
    ({ end } = segment);
  }
}

function beadsOfReportHold(report: Report): void {
  const ids = report.documents.flatMap(({ segments }) => segments.map(({ id }) => id));
  must(new Set(ids).size === ids.length, "segment ids are unique", ids.length);
  const known = new Set(ids);
  for (const bead of report.beads) beadHolds(bead, known);
  const { own } = splitBeads(report.beads);
  const held = own.flatMap(({ en, ko }) => [...en, ...ko]);
  must(new Set(held).size === held.length, "a segment is in one bead", held.length);
  const all = new Set(report.beads.flatMap(({ en, ko }) => [...en, ...ko]));
  // A reference is only held against the text; not all of it has to meet something.
  const texts = report.documents.filter(({ id }) => !id.startsWith("reference-"));
  for (const { id, kind, language, start, end } of texts.flatMap(({ segments }) => segments)) {
    if (kind !== "paragraph" || (language !== "en" && language !== "ko") || start === end) continue;
    must(all.has(id), "every paragraph is in a bead", id);
  }
}

function beadHolds(bead: ReportedBead, known: ReadonlySet<string>): void {
  must(bead.confidence >= 0 && bead.confidence <= 1, "a confidence is 0 to 1", bead.confidence);
  // A pair that was given may have nothing on either side.
  must(bead.given === true || bead.en.length + bead.ko.length > 0, "a bead holds something", bead.id);
  for (const id of [...bead.en, ...bead.ko]) must(known.has(id), "a bead names segments", id);
  for (const within of bead.within) beadHolds(within, known);
}

function isInside(outer: Span, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && outer.start <= start && start <= end && end <= outer.end;
}
