import { isLineBreak } from "../text/characters.ts";
import type { MapRun, MappedText } from "../text/mapped-text.ts";
import { isBlank, type Span } from "../text/span.ts";
import { Fences } from "./fences.ts";
import { type Line, linesOf } from "./lines.ts";

/** A comment of a document that speaks to daejo and not to its readers. */
export interface DirectiveComment {
  /** From the first character of the comment's opening to behind its end. */
  readonly span: Span;
  /** What it says, from `daejo-` on. */
  readonly body: Span;
}

/** How a comment ends, by what opens it. `#` and `//` open one only at the start of a line. */
const BLOCK_COMMENTS = [
  { opening: "<!--", closing: "-->" },
  { opening: "{/*", closing: "*/}" },
] as const;
const LINE_COMMENTS = ["#", "//"] as const;

const PREFIX = "daejo-";
/** A line that starts with `# daejo-` may be a heading, so it has to go on like a directive. */
const AFTER_LINE_COMMENT = /^daejo-(?:disable|enable|ignore)/;

/**
 * The comments that speak to daejo, in order: `<!-- daejo-… -->`, `{/* daejo-… *\/}`, and lines of `# daejo-…` or
 * `// daejo-…`. What stands in code, fenced or between backticks, is an example; a comment without an end is none.
 */
export function findDirectives(text: string): DirectiveComment[] {
  const found: DirectiveComment[] = [];
  let at = text.indexOf(PREFIX);
  if (at < 0) return found;
  const fenced = fencedStretches(text);
  const backticks = new BacktickCounter(text);
  const isEndless: Record<string, boolean> = {};
  let nextFence = 0;
  for (; at >= 0; at = text.indexOf(PREFIX, at + 1)) {
    while (nextFence < fenced.length && (fenced[nextFence] as Span).end <= at) nextFence++;
    if ((fenced[nextFence]?.start ?? Infinity) <= at) continue;
    const opening = openingBefore(text, at);
    if (opening === undefined || backticks.isCode(opening.start)) continue;
    const { start, closing } = opening;
    if (closing === undefined) {
      const end = lineEndAfter(text, at);
      found.push({ span: { start, end }, body: { start: at, end } });
      at = end;
      continue;
    }
    const end = isEndless[closing] === true ? -1 : text.indexOf(closing, at);
    if (end < 0) {
      isEndless[closing] = true;
      continue;
    }
    found.push({ span: { start, end: end + closing.length }, body: { start: at, end } });
    at = end;
  }
  return found;
}

/** The text with its directives turned into blanks: the same length, the same lines. */
export function blankDirectives(text: string, directives: readonly DirectiveComment[] = findDirectives(text)): string {
  let blanked = "";
  let at = 0;
  for (const { span } of directives) {
    blanked += text.slice(at, span.start) + text.slice(span.start, span.end).replaceAll(/[^\n\r\u2028\u2029]/g, " ");
    at = span.end;
  }
  return blanked + text.slice(at);
}

/** A text as the reader of a format has it before it. */
export interface ReadableText {
  /** With blanks for the directives: offsets stay. */
  readonly text: string;
  /** Without those that hold nothing but directives: these part nothing, so a paragraph goes on behind them. */
  readonly lines: readonly Line[];
  /** For `proseWithoutDirectives`. */
  readonly directives: readonly DirectiveComment[];
}

/** A text made ready for a reader that goes by lines. */
export function withoutDirectives(text: string): ReadableText {
  const directives = findDirectives(text);
  const blanked = blankDirectives(text, directives);
  return { text: blanked, lines: linesWithoutDirectives(text, blanked, directives), directives };
}

function linesWithoutDirectives(
  text: string,
  blanked: string,
  directives: readonly DirectiveComment[],
): readonly Line[] {
  const lines = linesOf(blanked);
  if (directives.length === 0) return lines;
  const originals = linesOf(text);
  let next = 0;
  return lines.flatMap((line, index) => {
    while (next < directives.length && (directives[next] as DirectiveComment).span.end <= startOf(lines, index)) next++;
    if ((directives[next]?.span.start ?? Infinity) >= line.next) return [line];
    if (line.start === line.end) return [];
    // The blanks are ours, not the author's: they neither indent the line nor ask for a break at its end.
    return [{ ...line, indent: (originals[index] as Line).indent, hardBreak: false }];
  });
}

/** Derived text without what came from directives, nor the blanks before one that ends its line. */
export function proseWithoutDirectives(prose: MappedText, directives: readonly DirectiveComment[]): MappedText {
  let next = firstAfter(directives, prose.runs[0]?.source.start ?? 0);
  if ((directives[next]?.span.start ?? Infinity) >= (prose.runs.at(-1)?.source.end ?? 0)) return prose;
  const runs: MapRun[] = [];
  let text = "";
  const keep = (run: MapRun, source: Span): void => {
    if (source.end <= source.start) return;
    runs.push({ at: text.length, source, copied: run.copied });
    const at = run.at - run.source.start;
    text += prose.text.slice(at + source.start, at + source.end);
  };
  for (const [index, run] of prose.runs.entries()) {
    let from = run.source.start;
    if (!run.copied) {
      // What stands for a stretch as a whole stays whole, or goes with what it lies in.
      while ((directives[next]?.span.end ?? Infinity) <= from) next++;
      if ((directives[next]?.span.start ?? Infinity) <= from) continue;
      runs.push({ ...run, at: text.length });
      text += prose.text.slice(run.at, prose.runs[index + 1]?.at ?? prose.text.length);
      continue;
    }
    for (; (directives[next]?.span.start ?? Infinity) < run.source.end; next++) {
      const { span } = directives[next] as DirectiveComment;
      let until = Math.max(from, span.start);
      if (isLineBreak(prose.text.charCodeAt(run.at + span.end - run.source.start))) {
        while (until > from && isBlank(prose.text.charCodeAt(run.at + until - 1 - run.source.start))) until--;
      }
      keep(run, { start: from, end: until });
      from = Math.max(from, Math.min(span.end, run.source.end));
      // The rest of it stands in front of the next run.
      if (span.end > run.source.end) break;
    }
    keep(run, { start: from, end: run.source.end });
  }
  return { text, runs };
}

function startOf(lines: readonly Line[], index: number): number {
  return index === 0 ? 0 : (lines[index - 1] as Line).next;
}

function firstAfter(directives: readonly DirectiveComment[], offset: number): number {
  let low = 0;
  let high = directives.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((directives[middle] as DirectiveComment).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Opening {
  readonly start: number;
  /** What ends the comment; undefined for the end of the line. */
  readonly closing?: string;
}

/** How the comment opens whose first word starts at `at`, if that is one. */
function openingBefore(text: string, at: number): Opening | undefined {
  let before = at;
  while (before > 0 && isBlank(text.charCodeAt(before - 1))) before--;
  for (const { opening, closing } of BLOCK_COMMENTS) {
    if (text.endsWith(opening, before)) return { start: before - opening.length, closing };
  }
  const opening = LINE_COMMENTS.find((each) => text.endsWith(each, before));
  if (opening === undefined || !AFTER_LINE_COMMENT.test(text.slice(at, at + 16))) return undefined;
  const start = before - opening.length;
  return isLineStart(text, start) && !hasLineBreak(text, before, at) ? { start } : undefined;
}

function isLineStart(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && isBlank(text.charCodeAt(at - 1)) && !isLineBreak(text.charCodeAt(at - 1))) at--;
  return at === 0 || isLineBreak(text.charCodeAt(at - 1));
}

function lineEndAfter(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLineBreak(text.charCodeAt(i))) return true;
  return false;
}

/** The insides of fenced code, in order. */
function fencedStretches(text: string): Span[] {
  const lines = linesOf(text);
  const fences = new Fences(text, lines);
  const stretches: Span[] = [];
  for (let i = 0; i < lines.length; i++) {
    const closing = fences.closingOf(i);
    if (closing === undefined) continue;
    stretches.push({ start: (lines[i] as Line).next, end: (lines[closing] as Line).start });
    i = closing;
  }
  return stretches;
}

/** Counts the backticks of a line up to places that come one after the other. */
class BacktickCounter {
  readonly #text: string;
  #at = 0;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether a place stands behind an odd number of backticks of its line. */
  isCode(offset: number): boolean {
    for (; this.#at < offset; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (isLineBreak(code)) this.#count = 0;
      else if (code === 0x60) this.#count++;
    }
    return this.#count % 2 === 1;
  }
}
