import { mustBeText } from "../errors.ts";
import { blankDirectives } from "../formats/directives.ts";
import { isLineBreak } from "../text/characters.ts";
import { joinsPrevious } from "../text/graphemes.ts";
import type { Span } from "../text/span.ts";
import type { LanguageSpan } from "./language-span.ts";
import { latinLanguages, type Verdict } from "./latin-language.ts";
import { type Piece, piecesOfLine, sampleOf } from "./line-pieces.ts";
import { otherLanguage } from "./other-language.ts";

/** A few Chinese characters in a Korean text are Korean. */
const FEWEST_HAN = 8;

/**
 * The languages of a text, from its first character to its last. Each line is judged by its sentences; spaces,
 * digits and signs belong to the span they stand in, those between two paragraphs to the first of the two. A text
 * without letters is one span `und`; an empty text has none. Comments that speak to daejo count as blanks.
 */
export function detectSpans(given: string): LanguageSpan[] {
  mustBeText(given);
  if (given === "") return [];
  const text = blankDirectives(given);
  const pieces = piecesOf(text);
  if (pieces.length === 0) return [{ start: 0, end: text.length, language: "und", confidence: 0, inline: [] }];
  return joinPieces(text, pieces, verdictsOf(text, pieces));
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
    for (const piece of piecesOfLine(text, start, end)) pieces.push(piece);
    start = end + 1;
  }
  return pieces;
}

function verdictsOf(text: string, pieces: readonly Piece[]): Verdict[] {
  const verdicts: Verdict[] = [];
  for (let i = 0; i < pieces.length;) {
    const { script } = pieces[i] as Piece;
    let next = i;
    while (next < pieces.length && pieces[next]?.script === script) next++;
    const stretch = pieces.slice(i, next);
    const isKorean = verdicts.at(-1)?.language === "ko" || pieces[next]?.script === "hangul";
    for (const verdict of languagesOf(text, stretch, isKorean)) verdicts.push(verdict);
    i = next;
  }
  return verdicts;
}

/** The languages of consecutive pieces in one script. */
function languagesOf(text: string, pieces: readonly Piece[], isKorean: boolean): Verdict[] {
  switch (pieces[0]?.script) {
    case "hangul":
      return pieces.map((piece) => ({ language: "ko", confidence: sureness(piece) }));
    case "latin":
      return latinLanguages(text, pieces);
    case "kana":
      return pieces.map((piece) => ({ language: "jpn", confidence: sureness(piece) }));
    case "han":
      return pieces.map((piece) =>
        isKorean && piece.letters < FEWEST_HAN
          ? { language: "ko", confidence: 0.5 }
          : { language: "zho", confidence: sureness(piece) * 0.9 },
      );
    case "other": {
      const verdict = otherLanguage(sampleOf(text, pieces));
      return pieces.map(() => verdict);
    }
    case undefined:
      break;
  }
  return [];
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
