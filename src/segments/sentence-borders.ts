import { joinsPrevious } from "../text/graphemes.ts";
import { isBlank, isEmpty, type Span, trimSpan } from "../text/span.ts";

/*
 * Candidates are found here and not by Intl.Segmenter. It follows the same signs, but adds a border at every line
 * break (which cuts wrapped paragraphs), does not see 했다.그는, and depends on the ICU data of the machine it runs on:
 * two machines must not give two reports. What a language does not accept as a border, its splitter vetoes.
 */

/** A place where a sentence may end: a run of terminators, what closes behind it, and white space. */
export interface Candidate {
  /** The first terminator. */
  readonly sign: number;
  /** After the last terminator. */
  readonly signEnd: number;
  /** After the closing quotation marks, brackets and emphasis. */
  readonly end: number;
  /** The first character of what follows. */
  readonly next: number;
}

const TERMINATORS = ".!?…。！？．｡‼⁇⁈⁉।؟۔";
const CLOSERS = ")]}\"'”’»」』】〉》）］*_~`";
const OPENERS = "([{\"'“‘«「『【〈《（［*_~`";

/** Whether a sign ends sentences; false behind the end of a text. */
export function isTerminator(sign: string | undefined): boolean {
  return sign !== undefined && TERMINATORS.includes(sign);
}

/** The next terminator from a place on, or the end of the text. */
function nextTerminator(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Nearly all characters are told from terminators by their range.
    if (unit === 0x20 || (unit > 0x3f && (unit < 0x589 || (unit >= 0x3003 && unit < 0xff01)))) continue;
    if (TERMINATORS.includes(text[i] as string)) return i;
  }
  return text.length;
}

/** Whether a sign may stand between the end of a sentence and the blank behind it: quotation marks, brackets, emphasis. */
export function isCloser(sign: string | undefined): boolean {
  return sign !== undefined && CLOSERS.includes(sign);
}

/** Whether a sign may stand in front of the first letter of a sentence. */
export function isOpener(sign: string | undefined): boolean {
  return sign !== undefined && OPENERS.includes(sign);
}

/** The candidate that starts at a terminator. */
function candidateAt(text: string, at: number): Candidate {
  let signEnd = at;
  while (isTerminator(text[signEnd])) signEnd++;
  let end = signEnd;
  for (;;) {
    if (isCloser(text[end])) end++;
    else if (text[end] === "[") {
      const note = /^\[\d{1,4}\]/.exec(text.slice(end, end + 6));
      if (note === null) break;
      end += note[0].length;
    } else break;
  }
  let next = end;
  while (next < text.length && isBlank(text.charCodeAt(next))) next++;
  return { sign: at, signEnd, end, next };
}

/** The stretches between borders, without the white space around them. Borders come in order. */
function stretchesBetween(text: string, borders: readonly number[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const border of [...borders, text.length]) {
    const sentence = trimSpan(text, { start: from, end: border });
    if (!isEmpty(sentence)) spans.push(sentence);
    from = border;
  }
  return spans;
}

/**
 * Walks over the candidates of a text and keeps those that `accepts` confirms. `start` is where the sentence began
 * that the candidate would end.
 */
export function sentencesBy(text: string, accepts: (candidate: Candidate, start: number) => boolean): Span[] {
  const borders: number[] = [];
  let start = 0;
  while (start < text.length && isBlank(text.charCodeAt(start))) start++;
  for (let i = nextTerminator(text, 0); i < text.length;) {
    const candidate = candidateAt(text, i);
    const isCut = candidate.next === candidate.end && joinsPrevious(text, candidate.next);
    if (candidate.next < text.length && !isCut && accepts(candidate, start)) {
      borders.push(candidate.end);
      start = candidate.next;
    }
    i = nextTerminator(text, candidate.signEnd);
  }
  return stretchesBetween(text, borders);
}
