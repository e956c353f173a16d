import type { Block, Document } from "../formats/document.ts";
import type { LanguageSpan } from "../spans/index.ts";
import { toSource, type MappedText } from "../text/mapped-text.ts";
import { isBlank, isEmpty, type Span, trimSpan } from "../text/span.ts";
import { derivedSpan, partOf } from "./prose.ts";
import type { Segment } from "./segment.ts";
import { splitSentences } from "./split-sentences.ts";
import { endsStretch, type Work } from "../text/work.ts";

/** A stretch of text in one language. */
type Stretch = Pick<LanguageSpan, "start" | "end" | "language">;

/** What a document holds: both languages, side by side in its blocks, or one of two versions. */
export type DocumentRole = "mixed" | "version";

/**
 * Paragraphs in document order, each followed by its sentences. In a mixed document a block that holds several languages gives one
 * paragraph for each stretch; in a version of a text it stays one paragraph, whatever it quotes, and only its sentences are
 * parted. Code has no sentences, and a heading is one sentence whatever its punctuation.
 * `spans` must cover the document's text in order, as detectSpans gives them.
 */
export function* segmentDocument(
  document: Document,
  spans: readonly LanguageSpan[],
  role: DocumentRole = "mixed",
): Work<Segment[]> {
  const segments: Segment[] = [];
  let paragraphs = 0;
  let first = 0;
  for (const [index, block] of document.blocks.entries()) {
    if (endsStretch(index)) yield;
    while (first < spans.length && (spans[first] as LanguageSpan).end <= block.span.start) first++;
    let end = first;
    while (end < spans.length && (spans[end] as LanguageSpan).start < block.span.end) end++;
    const inside = spans.slice(first, end);
    for (const span of role === "version" ? wholeOf(inside) : inside) {
      const paragraph = paragraphOf(document.id, paragraphs, block, span);
      if (paragraph === undefined) continue;
      segments.push(paragraph);
      for (const sentence of sentencesOf(paragraph, role === "version" ? inside : [span])) segments.push(sentence);
      paragraphs++;
    }
  }
  return segments;
}

/** Several spans as one, in the language that makes the text what it is: Korean, where there is any. */
function wholeOf(spans: readonly LanguageSpan[]): readonly Stretch[] {
  const [first] = spans;
  if (first === undefined || spans.length === 1) return spans;
  const language = spans.some((span) => span.language === "ko") ? "ko" : longestOf(spans).language;
  return [{ start: first.start, end: (spans.at(-1) as LanguageSpan).end, language }];
}

function longestOf(spans: readonly LanguageSpan[]): LanguageSpan {
  return spans.reduce((longest, span) => (span.end - span.start > longest.end - longest.start ? span : longest));
}

function paragraphOf(document: string, index: number, block: Block, span: Stretch): Segment | undefined {
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

function sentencesOf(paragraph: Segment, languages: readonly Stretch[]): Segment[] {
  const { prose } = paragraph;
  if (paragraph.block === "code") return [];
  const whole = { start: 0, end: prose.text.length, language: paragraph.language };
  const stretches = languages.length < 2 ? [whole] : stretchesOf(prose, languages);
  const spans = paragraph.block === "heading" ? [whole] : stretches.flatMap((stretch) => sentencesIn(prose, stretch));
  const { document, block, level } = paragraph;
  const common = level === undefined ? { document, block } : { document, block, level };
  return spans.map((span, index) =>
    Object.assign(
      {
        id: `${paragraph.id}.${index}`,
        kind: "sentence" as const,
        language: span.language,
        span: toSource(prose, span),
        prose: partOf(prose, span),
        parent: paragraph.id,
      },
      common,
    ),
  );
}

function sentencesIn({ text }: MappedText, { start, end, language }: Stretch): Stretch[] {
  return splitSentences(text.slice(start, end), language).map((span) => {
    return { start: start + span.start, end: start + span.end, language };
  });
}

/** The parts of a text that are in one language each. */
function stretchesOf(prose: MappedText, languages: readonly Stretch[]): Stretch[] {
  return languages.flatMap(({ language, ...span }) => {
    const { start, end } = trimSpan(prose.text, derivedSpan(prose, span));
    return end > start ? [{ start, end, language }] : [];
  });
}
