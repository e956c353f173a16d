import type { Evidence } from "../checks/check.ts";
import { isLineBreak } from "../text/characters.ts";
import { columnsOf } from "../text/columns.ts";
import { printable } from "./printable.ts";

/** One line of a document around a place, ready to be underlined. */
export interface Excerpt {
  readonly line: string;
  /** Terminal columns before the marked part, and its width; a width of 0 marks a place between two characters. */
  readonly indent: number;
  readonly width: number;
}

/** Terminal columns of context on each side of the marked part. */
const CONTEXT = 36;
const WIDEST_MARK = 70;
/** So far a line is looked at to each side: characters without width may stand in it, but a file may also be a single line. */
const FARTHEST = 2000;

/** Cuts the line around some evidence to what fits a terminal; a mark over several lines ends with its first. */
export function excerptOf(text: string, { start, end }: Evidence): Excerpt {
  const lineStart = lineStartBefore(text, start);
  const lineEnd = lineEndAfter(text, start);
  const markEnd = cutAt(text, start, Math.min(end, lineEnd), WIDEST_MARK);
  const from = backTo(text, lineStart, start, CONTEXT);
  const until = cutAt(text, markEnd, lineEnd, CONTEXT);
  const before = (from > lineStart ? "…" : "") + printable(text.slice(from, start));
  const marked = printable(text.slice(start, markEnd));
  const after = printable(text.slice(markEnd, until)) + (until < lineEnd ? "…" : "");
  return { line: before + marked + after, indent: columnsOf(before), width: columnsOf(marked) };
}

function lineStartBefore(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < FARTHEST && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

function lineEndAfter(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && end - offset < FARTHEST && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

/** The offset up to which a stretch fits into so many columns. */
function cutAt(text: string, from: number, end: number, columns: number): number {
  let used = 0;
  for (let i = from; i < end;) {
    const length = (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    used += columnsOf(text.slice(i, i + length));
    if (used > columns) return i;
    i += length;
  }
  return end;
}

function backTo(text: string, lineStart: number, offset: number, columns: number): number {
  let used = 0;
  let from = offset;
  while (from > lineStart) {
    const isPair = from - lineStart >= 2 && (text.codePointAt(from - 2) ?? 0) > 0xffff;
    const previous = from - (isPair ? 2 : 1);
    used += columnsOf(text.slice(previous, from));
    if (used > columns) return from;
    from = previous;
  }
  return from;
}
