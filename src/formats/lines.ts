import { isLineBreak } from "../text/characters.ts";
import { isBlank, type Span } from "../text/span.ts";

/** One line of a text. `start` to `end` is what a reader sees of it; `next` is where the following line starts. */
export interface Line {
  /** The first non-blank character; equals `end` on a blank line. */
  readonly start: number;
  /** After the last non-blank character. */
  readonly end: number;
  /** After the line break, or the end of the text. */
  readonly next: number;
  /** Columns of white space in front, a tab reaching to the next multiple of four. */
  readonly indent: number;
  /** The author asked for a break with two blanks or a backslash at the end. */
  readonly hardBreak: boolean;
}

/** The lines of a text. CRLF, CR, LF and the Unicode line and paragraph separators end a line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < text.length;) {
    let stop = at;
    while (stop < text.length && !isLineBreak(text.charCodeAt(stop))) stop++;
    const isPair = text.charCodeAt(stop) === 0x0d && text.charCodeAt(stop + 1) === 0x0a;
    lines.push(lineOf(text, at, stop, stop === text.length ? stop : stop + (isPair ? 2 : 1)));
    at = (lines.at(-1) as Line).next;
  }
  return lines;
}

/** Whether a line shows nothing; true of any empty span. */
export function isBlankLine(line: Span): boolean {
  return line.start === line.end;
}

/** The line again, read from a later character on: what stands behind a quote or list mark. */
export function lineFrom(text: string, line: Line, from: number): Line {
  return { ...lineOf(text, from, line.end, line.next), hardBreak: line.hardBreak };
}

function lineOf(text: string, from: number, stop: number, next: number): Line {
  let start = from;
  let indent = 0;
  for (; start < stop && isInvisible(text.charCodeAt(start)); start++) {
    const code = text.charCodeAt(start);
    if (code === 0x09) indent += 4 - (indent % 4);
    else if (code === 0x3000) indent += 2;
    else if (code !== 0xfeff && code !== 0x200b) indent++;
  }
  let end = stop;
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end--;
  const hasBackslash = end - start > 1 && text.charCodeAt(end - 1) === 0x5c;
  return { start, end, next, indent, hardBreak: stop - end >= 2 || hasBackslash };
}

// A stray control character shows nothing, so a line of them is as blank as one of spaces.
function isInvisible(code: number): boolean {
  return code < 0x20 || isBlank(code);
}
