import { joinsPrevious } from "../../text/graphemes.ts";
import { isEmpty, type Span } from "../../text/span.ts";
import { OpenMarks, type Mark } from "./open-marks.ts";
import type { PagePiece } from "./page-data.ts";

/** A sentence of a paragraph. */
export interface SentenceSpan extends Span {
  /** The number of its sentence bead within its row; undefined where it stands in none. */
  readonly sentence: number | undefined;
}

/**
 * A span of a text cut wherever a sentence or some evidence begins or ends: the pieces together are the text of the span. Sentences are
 * in order and do not overlap; marks may. What of a mark lies outside is not shown, an empty one stands at the nearest border.
 */
export function toPieces(
  text: string,
  span: Span,
  sentences: readonly SentenceSpan[],
  marks: readonly Mark[],
): PagePiece[] {
  const inside = { marks: clipMarks(marks, span), stretches: joined(sentences, span) };
  const graphemeAt = findGraphemes(text, span, [...inside.marks, ...inside.stretches]);
  const stretches = inside.stretches.map((each) => betweenGraphemes(each, graphemeAt));
  const open = new OpenMarks(inside.marks.map((each) => withWholeGraphemes(each, graphemeAt)));
  const borders = inOrder([span, ...stretches].flatMap(({ start, end }) => [start, end]).concat(open.cuts));
  const pieces: PagePiece[] = [];
  let at = 0;
  for (const [index, border] of borders.entries()) {
    while (at < stretches.length && (stretches[at] as SentenceSpan).end <= border) at++;
    const stretch = stretches[at];
    const sentence = stretch !== undefined && stretch.start <= border ? stretch.sentence : undefined;
    const missing = open.moveTo(border);
    // What is missing between two sentences is missing behind the first.
    if (missing.length > 0) pieces.push(pieceOf("", pieces.at(-1)?.sentence ?? sentence, missing));
    const next = borders[index + 1];
    if (next !== undefined) pieces.push(pieceOf(text.slice(border, next), sentence, open.findings));
  }
  return pieces;
}

function pieceOf(text: string, sentence: number | undefined, findings: readonly number[]): PagePiece {
  return {
    text,
    ...(sentence === undefined ? {} : { sentence }),
    ...(findings.length === 0 ? {} : { findings: inOrder(findings) }),
  };
}

/** Numbers from the smallest, each once. */
function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function clip<T extends Span>(each: T, { start, end }: Span): T {
  const inside = (at: number): number => Math.min(Math.max(at, start), end);
  return { ...each, start: inside(each.start), end: inside(each.end) };
}

/** Without those that lie outside altogether, unless something is missing there. */
function clipMarks(marks: readonly Mark[], span: Span): Mark[] {
  return marks.filter((mark) => isEmpty(mark) || !isEmpty(clip(mark, span))).map((mark) => clip(mark, span));
}

/** Sentences of one bead that follow each other are one stretch, with the blanks between them. */
function joined(sentences: readonly SentenceSpan[], span: Span): SentenceSpan[] {
  const stretches: SentenceSpan[] = [];
  for (const each of sentences) {
    const last = stretches.at(-1);
    if (last !== undefined && last.sentence === each.sentence) {
      stretches[stretches.length - 1] = { ...last, end: each.end };
    } else stretches.push(each);
  }
  return stretches.map((each) => clip(each, span));
}

/** The grapheme that a border would cut; empty where it cuts none. */
type GraphemeAt = (border: number) => Span;

/**
 * Looks at the borders of some spans. What daejo finds itself stops at graphemes; what a check of the caller's own finds may not, nor
 * does a half of a surrogate pair at the end of a text that was cut.
 */
function findGraphemes(text: string, span: Span, spans: readonly Span[]): GraphemeAt {
  const isInside = (at: number): boolean => at > span.start && at < span.end && joinsPrevious(text, at);
  const cut = new Map<number, Span>();
  let last: Span = { start: span.start, end: span.start };
  // From left to right: however long a grapheme is, it is walked over once.
  for (const border of inOrder(spans.flatMap(({ start, end }) => [start, end]))) {
    if (border >= last.end && isInside(border)) {
      let [start, end] = [border, border];
      while (isInside(start)) start--;
      while (isInside(end)) end++;
      last = { start, end };
    }
    if (border > last.start && border < last.end) cut.set(border, last);
  }
  return (border) => cut.get(border) ?? { start: border, end: border };
}

/** A mark grows to both sides; what is missing is missing behind the grapheme. */
function withWholeGraphemes(mark: Mark, graphemeAt: GraphemeAt): Mark {
  const { end } = graphemeAt(mark.end);
  return { ...mark, start: mark.start < mark.end ? graphemeAt(mark.start).start : end, end };
}

/** Sentences that touch still do. */
function betweenGraphemes(stretch: SentenceSpan, graphemeAt: GraphemeAt): SentenceSpan {
  return { ...stretch, start: graphemeAt(stretch.start).start, end: graphemeAt(stretch.end).start };
}
