import { endsOf, extractFactsFrom } from "../facts/index.ts";
import type { Fact, FactOf, SingleFact } from "../facts/fact.ts";
import { extractNames, type NamedText } from "../facts/name/extract.ts";
import type { Block, Document } from "../formats/document.ts";
import { segmentDocument, type DocumentRole } from "../segments/index.ts";
import type { Segment } from "../segments/segment.ts";
import type { LanguageSpan } from "../spans/language-span.ts";
import { hasHangul } from "../text/characters.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { copyOf, toSource } from "../text/mapped-text.ts";
import { contains, trimSpan, type Language } from "../text/span.ts";
import type { Passage } from "./bitext.ts";
import { mapWork, type Work } from "../text/work.ts";

/** The paragraphs of a document, each with its facts and its sentences, in document order. */
export function* readPassages(
  document: Document,
  spans: readonly LanguageSpan[],
  role: DocumentRole = "mixed",
): Work<Passage[]> {
  const segments = yield* segmentDocument(document, spans, role);
  const sentences = new Map<string, Segment[]>();
  for (const segment of segments) {
    if (segment.parent === undefined) continue;
    const known = sentences.get(segment.parent);
    if (known === undefined) sentences.set(segment.parent, [segment]);
    else known.push(segment);
  }
  const paragraphs = segments.filter((segment) => segment.kind === "paragraph");
  return yield* mapWork(paragraphs, (segment) => passageOf(segment, sentences.get(segment.id) ?? [], document.date));
}

function passageOf(segment: Segment, sentences: readonly Segment[], date: string | undefined): Passage {
  const facts = factsOf(segment, date).flatMap(endsOf);
  // A single sentence is the paragraph itself; listing it again would only double the work.
  if (sentences.length < 2) return { segment, facts, sentences: [] };
  const shares = shareOut(facts, sentences);
  return {
    segment,
    facts,
    sentences: sentences.map((sentence, index) => ({
      segment: sentence,
      facts: shares[index] as readonly SingleFact[],
      sentences: [],
    })),
  };
}

/** What a paragraph states, ranges as wholes. Text of neither language is read as English: a URL is the same everywhere. */
export function factsOf({ prose, language }: Segment, date: string | undefined): Fact[] {
  return extractFactsFrom(prose, language === "ko" ? "ko" : "en", { date });
}

/** The names in the segments of a document, segment by segment; short forms are resolved over all of them. */
export function* namesOf(segments: readonly Segment[], knowledge: Knowledge): Work<FactOf<"name">[][]> {
  const texts = segments.map(({ prose, language }): NamedText => {
    return { text: prose.text, language: language === "ko" ? "ko" : "en" };
  });
  const found = yield* extractNames(texts, knowledge);
  return found.map((names, index) => {
    const { prose } = segments[index] as Segment;
    return names.map((name) => ({ ...name, ...toSource(prose, name) }));
  });
}

/** The facts that each sentence holds whole; both lists are in order, so one walk over them does it. */
function shareOut(facts: readonly SingleFact[], sentences: readonly Segment[]): SingleFact[][] {
  let next = 0;
  return sentences.map(({ span }) => {
    const held: SingleFact[] = [];
    while (next < facts.length && (facts[next] as SingleFact).start < span.end) {
      const fact = facts[next++] as SingleFact;
      if (contains(span, fact)) held.push(fact);
    }
    return held;
  });
}

/** A block that its file gives a language: one passage, whatever it holds. */
export function readGivenBlock(
  document: Document,
  { span, prose, kind }: Block,
  side: Language,
  index: number,
): Passage {
  const language = side === "ko" && !hasHangul(prose.text) ? "en" : side;
  const id = `${document.id}#${index}`;
  const segment: Segment = { id, document: document.id, kind: "paragraph", block: kind, language, span, prose };
  return { segment, facts: factsOf(segment, document.date).flatMap(endsOf), sentences: [] };
}

/** A segment that the caller has cut: one passage, whatever it holds, in a document of its own. */
export function readGivenSegment(document: Document, side: Language): Passage {
  const { id, text } = document;
  const span = trimSpan(text, { start: 0, end: text.length });
  const language = side === "ko" && !hasHangul(text) ? "en" : side;
  const prose = copyOf(text, span);
  const segment: Segment = { id, document: id, kind: "paragraph", block: "paragraph", language, span, prose };
  return { segment, facts: factsOf(segment, document.date).flatMap(endsOf), sentences: [] };
}
