import { isLineBreak } from "../../text/characters.ts";
import type { MappedText } from "../../text/mapped-text.ts";
import type { Line } from "../lines.ts";
import { isRule } from "../marks.ts";
import { ProseBuilder } from "../prose-builder.ts";
import { isBlankLine } from "../lines.ts";
import { boxMark } from "../markdown/dialects.ts";
import { isBullet, listMark } from "../markdown/marks.ts";

/** Marks of quotes and lists that a line may begin with; those behind them are text: each costs micromark a scan. */
const DEEPEST = 100;
/** More blank lines than these in a row say nothing more, and each costs micromark its depth. */
const MOST_BLANK = 8;

/** What micromark reads in place of a document. */
export interface Mask {
  /** As long as `kept`, and other letters in it where Markdown must not see a mark, or another one. */
  readonly text: string;
  /** The lines that it reads, leading back to the document. */
  readonly kept: MappedText;
  readonly lines: readonly Line[];
}

/**
 * What micromark is to take for something else is written otherwise, at the same length: prose is copied from the
 * document, so no reader sees it, and inside code it does no harm.
 */
export function mask(text: string, lines: readonly Line[]): Mask {
  const kept = new ProseBuilder(text);
  const shown: Line[] = [];
  const masked: string[] = [];
  let blank = 0;
  for (const line of lines) {
    blank = isBlankLine(line) ? blank + 1 : 0;
    if (blank > MOST_BLANK) continue;
    let begin = line.start;
    while (begin > 0 && !isLineBreak(text.charCodeAt(begin - 1))) begin--;
    const stop = lineStop(text, line);
    kept.copy(begin, line.next);
    shown.push(line);
    const blanks = text.slice(begin, line.start).replaceAll(/[^\t ]/g, " ");
    const lineBreak = text.slice(stop, line.next).replaceAll(/[\u2028\u2029]/g, "\n");
    masked.push(blanks, maskMarks(text, line), " ".repeat(stop - line.end), lineBreak);
  }
  return { text: masked.join(""), kept: kept.build(), lines: shown };
}

/** Where the line break of a line stands. */
export function lineStop(text: string, { end, next }: Line): number {
  let stop = next;
  while (stop > end && isLineBreak(text.charCodeAt(stop - 1))) stop--;
  return stop;
}

function maskMarks(text: string, line: Line): string {
  const { end } = line;
  let at = line.start;
  let isDeep = false;
  const written = (length: number, by: string): string =>
    text.slice(line.start, at) + by + text.slice(at + length, end);
  for (let marks = 0; at < end; marks++) {
    const code = text.charCodeAt(at);
    const mark = listMark(text, { start: at, end });
    if (marks === DEEPEST) isDeep = !isRule(text, line);
    if (marks >= DEEPEST && isDeep && (code === 0x3e || mark !== undefined)) return written(1, "x");
    if (code === 0x3e || isBullet(code)) {
      if (code !== 0x3e && mark === undefined) break;
      at++;
    } else if (code >= 0x30 && code <= 0x39) {
      // A date and no list: `2024. 3. 5.`.
      if (mark === undefined) return written(1, "x");
      at += mark.length;
    } else break;
    while (at < end && (text[at] === " " || text[at] === "\t")) at++;
  }
  // A box holds what is indented by four, as a footnote does.
  return boxMark(text, { start: at, end })?.isIndented === true
    ? written(end - at, "[^n]:".padEnd(end - at))
    : text.slice(line.start, end);
}
