import { isEmpty, type Span, trimSpan } from "../../text/span.ts";
import { unreadable } from "../unreadable.ts";

/** What stands in a cell, without its quotation marks and the blanks at its ends. */
export interface Cell extends Span {
  /** Whether a quotation mark is written as two. */
  readonly isQuoted: boolean;
  /** Where its separator stands, or the line or the text ends. */
  readonly next: number;
}

/** A record. */
export type Row = readonly Cell[];

/** Behind the byte-order mark. */
export function startOf(text: string): number {
  return text.startsWith("\ufeff") ? 1 : 0;
}

/** Tabs stand in no running text; of commas and semicolons those that the first record has more of. */
export function separatorOf(text: string, start: number): string {
  const counts = { ",": 0, ";": 0, "\t": 0 };
  let isInside = false;
  let hasText = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '"') isInside = !isInside;
    else if (isInside) continue;
    else if (sign === "," || sign === ";" || sign === "\t") counts[sign]++;
    else if (isLineEnd(sign) && hasText) break;
    hasText ||= !isLineEnd(sign);
  }
  if (counts["\t"] > 0) return "\t";
  return counts[";"] > counts[","] ? ";" : ",";
}

/** The records of a text from `start` on; lines without anything are none. */
export function recordsOf(text: string, start: number, separator: string): Row[] {
  const rows: Row[] = [];
  for (let at = start; at < text.length;) {
    const cells: Cell[] = [];
    for (let isOver = false; !isOver; at++) {
      const cell = readCell(text, at, separator);
      cells.push(cell);
      at = cell.next;
      isOver = text[at] !== separator;
    }
    // The loop has stepped over one sign, a line feed behind a carriage return is another.
    if (text[at - 1] === "\r" && text[at] === "\n") at++;
    if (cells.length > 1 || !isEmpty(cells[0] as Cell)) rows.push(cells);
  }
  return rows;
}

function readCell(text: string, at: number, separator: string): Cell {
  let open = at;
  while (text[open] === " ") open++;
  if (text[open] === '"') {
    const close = closingQuote(text, open, separator);
    if (close !== undefined) {
      const { start, end } = trimSpan(text, { start: open + 1, end: close });
      return { start, end, isQuoted: true, next: afterSpaces(text, close + 1) };
    }
  }
  let next = at;
  while (next < text.length && text[next] !== separator && !isLineEnd(text[next] as string)) next++;
  const { start, end } = trimSpan(text, { start: at, end: next });
  return { start, end, isQuoted: false, next };
}

/**
 * Where the quotation is closed that opens at `open`. Between tabs it may be none, then it is undefined: many write tabs
 * without any quoting, and nobody writes a tab into a cell.
 */
function closingQuote(text: string, open: number, separator: string): number | undefined {
  const isLoose = separator === "\t";
  for (let at = open + 1; at < text.length; at++) {
    if (isLoose && text[at] === separator) return undefined;
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else {
      const next = text[afterSpaces(text, at + 1)];
      if (next === undefined || next === separator || isLineEnd(next)) return at;
      if (isLoose) return undefined;
      throw unreadable(
        text,
        at,
        "separated values",
        "something stands behind a quoted cell",
        'Write a quotation mark inside a quoted cell twice: "say ""hello""".',
      );
    }
  }
  if (isLoose) return undefined;
  throw unreadable(
    text,
    open,
    "separated values",
    "a quotation mark is not closed",
    "Close it, and write a quotation mark inside a quoted cell twice.",
  );
}

function afterSpaces(text: string, start: number): number {
  let at = start;
  while (text[at] === " ") at++;
  return at;
}

function isLineEnd(sign: string): boolean {
  return sign === "\n" || sign === "\r";
}
