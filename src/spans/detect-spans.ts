import { mustBeText } from "../errors.ts";
import { blankDirectives } from "../formats/directives.ts";
import { isLineBreak } from "../text/characters.ts";
import { joinsPrevious } from "../text/graphemes.ts";
import type { Span } from "../text/span.ts";
import type { LanguageSpan } from "./language-span.ts";
import { latinLanguages, type Verdict } from "./latin-language.ts";
import { type Piece, piecesOfLine, sampleOf } from "./line-pieces.ts";
import { otherLanguage } from "./other-language.ts";
import { finish, type Work } from "../text/work.ts";

/** A few Chinese characters in a Korean text are Korean. */
const FEWEST_HAN = 8;

/**
 * The languages of a text, from its first character to its last. Each line is judged by its sentences; spaces,
 * digits and signs belong to the span they stand in, those between two paragraphs to the first of the two. A text
 * without letters is one span `und`; an empty text has none. Comments that speak to daejo count as blanks.
 */
export function detectSpans(given: string): LanguageSpan[] {
  return finish(readSpans(given));
}

/** The same in stretches. */
export function* readSpans(given: string): Work<LanguageSpan[]> {
  mustBeText(given);
  if (given === "") return [];
  const text = blankDirectives(given);
  const pieces = yield* piecesOf(text);
  if (pieces.length === 0) return [{ start: 0, end: text.length, language: "und", confidence: 0, inline: [] }];
  return joinPieces(text, pieces, yield* verdictsOf(text, pieces));
}

function* piecesOf(text: string): Work<Piece[]> {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
    for (const piece of piecesOfLine(text, start, end)) pieces.push(piece);
    start = end + 1;
    yield;
  }
  return pieces;
}

function* verdictsOf(text: string, pieces: readonly Piece[]): Work<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (let i = 0; i < pieces.length;) {
    const { script } = pieces[i] as Piece;
    let next = i;
    while (next < pieces.length && pieces[next]?.script === script) next++;
    const stretch = pieces.slice(i, next);
    const isKorean = verdicts.at(-1)?.language === "ko" || pieces[next]?.script === "hangul";
    for (const verdict of languagesOf(text, stretch, isKorean)) verdicts.push(verdict);
    i = next;
    yield;
  }
  return verdicts;
}

/** The languages of consecutive pieces in one script. */
function languagesOf(text: string, pieces: readonly Piece[], isKorean: boolean): Verdict[] {
  const script = pieces[0]?.script;
  if (script === "latin") return latinLanguages(text, pieces);
  const other = script === "other" ? otherLanguage(sampleOf(text, pieces)) : undefined;
  return pieces.map((piece) => other ?? verdictOf(piece, isKorean));
}

function verdictOf(piece: Piece, isKorean: boolean): Verdict {
  const { script } = piece;
  const confidence = sureness(piece);
  if (script !== "han") return { language: script === "hangul" ? "ko" : "jpn", confidence };
  if (isKorean && piece.letters < FEWEST_HAN) return { language: "ko", confidence: 0.5 };
  return { language: "zho", confidence: confidence * 0.9 };
}

/** More letters make surer, foreign words less sure. */
function sureness(piece: Piece): number {
  let foreign = 0;
  for (const span of piece.inline) foreign += span.end - span.start;
  const share = piece.letters / (piece.letters + foreign / 8);
  return Math.min(0.99, share * (1 - 0.3 / piece.letters));
}

function joinPieces(text: string, pieces: readonly Piece[], verdicts: readonly Verdict[]): LanguageSpan[] {
  const spans: LanguageSpan[] = [];
  for (let i = 0; i < pieces.length;) {
    const { language } = verdicts[i] as Verdict;
    const start = i === 0 ? 0 : borderFrom(text, (pieces[i] as Piece).start);
    const inline: Span[] = [];
    let sum = 0;
    let letters = 0;
    for (; i < pieces.length && verdicts[i]?.language === language; i++) {
      const piece = pieces[i] as Piece;
      for (const span of piece.inline) inline.push(span);
      sum += (verdicts[i] as Verdict).confidence * piece.letters;
      letters += piece.letters;
    }
    const next = pieces[i];
    const end = next === undefined ? text.length : borderFrom(text, next.start);
    spans.push({ start, end, language, confidence: Math.round((sum / Math.max(letters, 1)) * 100) / 100, inline });
  }
  return spans;
}

/** The next place where a border cuts nothing that is seen as one character. */
function borderFrom(text: string, at: number): number {
  let border = at;
  while (border < text.length && joinsPrevious(text, border)) border++;
  return border;
}
