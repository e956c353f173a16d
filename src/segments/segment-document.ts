import type { Block, Document } from "../formats/document.ts";
import type { LanguageSpan } from "../spans/language-span.ts";
import { toSource } from "../text/mapped-text.ts";
import { isBlank, isEmpty, type Span, trimSpan } from "../text/span.ts";
import { derivedSpan, partOf } from "./prose.ts";
import type { Segment } from "./segment.ts";
import { splitSentences } from "./split-sentences.ts";

/**
 * Paragraphs in document order, each followed by its sentences. A block that holds several languages gives one
 * paragraph for each stretch; code has no sentences, and a heading is one sentence whatever its punctuation.
 * `spans` must cover the document's text in order, as detectSpans gives them.
 */
export function segmentDocument(document: Document, spans: readonly LanguageSpan[]): Segment[] {
  const segments: Segment[] = [];
  let paragraphs = 0;
  let first = 0;
  for (const block of document.blocks) {
    while (first < spans.length && (spans[first] as LanguageSpan).end <= block.span.start) first++;
    for (let i = first; i < spans.length && (spans[i] as LanguageSpan).start < block.span.end; i++) {
      const span = spans[i] as LanguageSpan;
      const paragraph = paragraphOf(document.id, paragraphs, block, span);
      if (paragraph === undefined) continue;
      segments.push(paragraph);
      for (const sentence of sentencesOf(paragraph)) segments.push(sentence);
      paragraphs++;
    }
  }
  return segments;
}

function paragraphOf(document: string, index: number, block: Block, span: LanguageSpan): Segment | undefined {
  const common = { start: Math.max(block.span.start, span.start), end: Math.min(block.span.end, span.end) };
  const isWhole = common.start === block.span.start && common.end === block.span.end;
  const found = trimSpan(block.prose.text, derivedSpan(block.prose, common));
  const inside = isWhole ? found : withoutSeparators(block.prose.text, found);
  if (isEmpty(inside)) return undefined;
  const id = `${document}#${index}`;
  const prose = partOf(block.prose, inside);
  return {
    id,
    document,
    kind: "paragraph",
    block: block.kind,
    ...(block.level === undefined ? {} : { level: block.level }),
    language: span.language,
    span: toSource(block.prose, inside),
    prose,
  };
}

/** `Privacy Policy / ` without the sign that only parts it from its translation. */
function withoutSeparators(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && "/|–—-·→=~".includes(text[end - 1] as string) && isBlank(text.charCodeAt(end - 2))) {
    ({ start, end } = trimSpan(text, { start, end: end - 1 }));
  }
  while (end > start && "/|–—·→=~".includes(text[start] as string) && isBlank(text.charCodeAt(start + 1))) {
    ({ start, end } = trimSpan(text, { start: start + 1, end }));
  }
  return { start, end };
}

function sentencesOf(paragraph: Segment): Segment[] {
  const { prose } = paragraph;
  if (paragraph.block === "code") return [];
  const whole: Span[] = [{ start: 0, end: prose.text.length }];
  const spans = paragraph.block === "heading" ? whole : splitSentences(prose.text, paragraph.language);
  const { document, block, level, language } = paragraph;
  const common = level === undefined ? { document, block } : { document, block, level };
  return spans.map((span, index) =>
    Object.assign(
      {
        id: `${paragraph.id}.${index}`,
        kind: "sentence" as const,
        language,
        span: toSource(prose, span),
        prose: partOf(prose, span),
        parent: paragraph.id,
      },
      common,
    ),
  );
}
