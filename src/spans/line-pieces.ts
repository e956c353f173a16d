import { isBlank, type Span } from "../text/span.ts";
import { labelBorders, type Stretch } from "./bilingual-labels.ts";
import { type Gap, gapBetween } from "./gaps.ts";
import { mayHoldNeutral, neutralSpans } from "./neutral.ts";
import { mainScript } from "./sentence-language.ts";
import { countLetters, type LetterCount, type LetterScript, type Word, wordsOf } from "./words.ts";

/** Reading more of a text makes its language no surer. */
const LONGEST_SAMPLE = 2000;

/** A stretch of a line in one language, known so far by its script. It reaches to the next piece of the text. */
export interface Piece {
  readonly start: number;
  /** After the last letter. */
  readonly end: number;
  readonly script: LetterScript;
  /** Letters of that script. */
  readonly letters: number;
  readonly inline: readonly Span[];
}

/** The pieces of one line, in order; none where it holds no words. */
export function piecesOfLine(text: string, start: number, end: number): Piece[] {
  const counts = countLetters(text, start, end);
  if (counts.scripts === 0) return [];
  let first = start;
  while (isBlank(text.charCodeAt(first))) first++;
  // Most lines are written in one script and need not be taken apart.
  if (counts.scripts === 1 && (counts.latin === 0 || !mayHoldNeutral(text, first, end))) {
    return [{ start: first, end, script: onlyScript(counts), letters: lettersOf(counts), inline: [] }];
  }
  const words = unify(wordsOf(text, first, end, neutralSpans(text, first, end)));
  if (words.length === 0) return [];
  const pieces: Piece[] = [];
  for (const stretch of stretchesOf(text, first, end, words)) {
    let from = 0;
    for (const border of [...labelBorders(text, stretch), stretch.words.length - 1]) {
      pieces.push(pieceOf(text, stretch, from, border));
      from = border + 1;
    }
  }
  return pieces;
}

/** What is written in pieces, a line each, as far as a language is judged by it. */
export function sampleOf(text: string, pieces: readonly Piece[]): string {
  let sample = "";
  for (const { start, end } of pieces) {
    if (sample.length >= LONGEST_SAMPLE) break;
    sample += text.slice(start, Math.min(end, start + LONGEST_SAMPLE)) + "\n";
  }
  return sample.slice(0, LONGEST_SAMPLE);
}

/** Chinese characters are Korean beside Hangul and Japanese beside kana. */
function unify(words: readonly Word[]): Word[] {
  const hasKana = words.some((word) => word.script === "kana");
  const hasHangul = words.some((word) => word.script === "hangul");
  if (!hasKana && !hasHangul) return [...words];
  const script = hasKana ? "kana" : "hangul";
  return words.map((word) => (word.script === "han" ? { script, start: word.start, end: word.end } : word));
}

/** The line cut where a sentence or a cell ends and another script begins. */
function stretchesOf(text: string, start: number, end: number, words: readonly Word[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  let firstWord = 0;
  let gaps: Gap[] = [];
  let sameScript = 1;
  for (let i = 0; i + 1 < words.length; i++) {
    const left = words[i] as Word;
    const right = words[i + 1] as Word;
    const gap = gapBetween(text, left, right, sameScript);
    sameScript = left.script === right.script ? sameScript + 1 : 1;
    if (left.script === right.script || (gap.kind !== "sentence" && gap.kind !== "cell")) {
      gaps.push(gap);
      continue;
    }
    stretches.push({ start: from, end: gap.border, words: words.slice(firstWord, i + 1), gaps });
    from = gap.border;
    firstWord = i + 1;
    gaps = [];
  }
  stretches.push({ start: from, end, words: words.slice(firstWord), gaps });
  return stretches;
}

function pieceOf(text: string, stretch: Stretch, first: number, last: number): Piece {
  const words = stretch.words.slice(first, last + 1);
  const start = first === 0 ? stretch.start : (stretch.gaps[first - 1] as Gap).border;
  const end = last === stretch.words.length - 1 ? stretch.end : (stretch.gaps[last] as Gap).border;
  const script = mainScript(text, { start, end }, words);
  let letters = 0;
  for (const word of words) if (word.script === script) letters += word.end - word.start;
  return { start, end: (words.at(-1) as Word).end, script, letters, inline: inlineOf(text, words, script) };
}

/** Foreign words as phrases: words of one script with nothing but white space and joining signs between them. */
function inlineOf(text: string, words: readonly Word[], script: LetterScript): Span[] {
  const spans: Span[] = [];
  let previous: Word | undefined;
  for (const word of words) {
    const foreign = word.script !== script;
    const last = spans.at(-1);
    if (foreign && last !== undefined && previous?.script === word.script && joins(text, previous.end, word.start)) {
      spans[spans.length - 1] = { start: last.start, end: word.end };
    } else if (foreign) {
      spans.push({ start: word.start, end: word.end });
    }
    previous = word;
  }
  return spans.map((span) => ({ start: span.start, end: withNumber(text, span.end) }));
}

function joins(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (',;:|()[]{}<>"“”«»『』「」、·'.includes(text[i] as string)) return false;
  return true;
}

/** `GPT-4`, `H2`: a number that touches the word belongs to it. */
function withNumber(text: string, end: number): number {
  return end + (/^-?\d+(?:\.\d+)*/.exec(text.slice(end, end + 8))?.[0].length ?? 0);
}

function onlyScript(counts: LetterCount): LetterScript {
  if (counts.hangul > 0) return "hangul";
  if (counts.latin > 0) return "latin";
  if (counts.han > 0) return "han";
  return counts.kana > 0 ? "kana" : "other";
}

function lettersOf(counts: LetterCount): number {
  return counts.hangul + counts.latin + counts.han + counts.kana + counts.other;
}
