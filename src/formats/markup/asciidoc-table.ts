import { isBlank, isEmpty, type Span, trimSpan } from "../../text/span.ts";
import { isBlankLine, type Line } from "../lines.ts";
import type { LinePart } from "./line-blocks.ts";

/** A cell of a table of AsciiDoc. */
export interface AsciidocCell {
  /** From 1. */
  readonly column: number;
  readonly lines: readonly LinePart[];
}

/** The most columns of a table that are counted. */
const WIDEST = 1000;
/** In front of a cell's sign: how often it stands there, how many columns and rows it fills, alignment, style. */
const SPECIFIER = /(?:(\d{1,3})(?:\.\d{1,3})?([+*])|\.\d{1,3}\+)?(?:[<^>])?(?:\.[<^>])?[a-z]?$/;
const LONGEST_SPECIFIER = 16;

/**
 * The cells between two `|===`, in order; `sign` parts them. `columns` as the attribute `cols` gives it, 0 for as many
 * as the first row has, which is the first line with cells.
 */
export function asciidocCells(text: string, lines: readonly Line[], sign: string, columns: number): AsciidocCell[] {
  const cells: { column: number; lines: LinePart[] }[] = [];
  let width = columns;
  let column = 0;
  for (const line of lines) {
    if (isBlankLine(line) || isComment(text, line)) continue;
    let from = line.start;
    const take = (end: number): void => {
      const inside = trimSpan(text, { start: from, end });
      if (!isEmpty(inside)) cells.at(-1)?.lines.push({ ...inside, next: line.next });
    };
    let seen = 0;
    for (let at = line.start; at < line.end; at++) {
      if (text[at] !== sign || text[at - 1] === "\\") continue;
      const specifier = specifierBefore(text, Math.max(from, line.start), at, at === line.start || seen === 0);
      take(at - specifier.length);
      cells.push({ column: (width > 0 ? column % width : column) + 1, lines: [] });
      column = Math.min(column + specifier.columns, WIDEST * WIDEST);
      seen++;
      from = at + 1;
    }
    take(line.end);
    if (width === 0 && seen > 0) width = Math.min(column, WIDEST);
  }
  return cells;
}

/** A specifier stands at the line's start or behind a blank: in `a|b` the `a` is text. */
function specifierBefore(
  text: string,
  from: number,
  at: number,
  isFirst: boolean,
): { length: number; columns: number } {
  const start = Math.max(from, at - LONGEST_SPECIFIER);
  const found = SPECIFIER.exec(text.slice(start, at));
  const length = found?.[0].length ?? 0;
  const before = at - length;
  const isApart = before === from ? isFirst : isBlank(text.charCodeAt(before - 1));
  if (length === 0 || !isApart) return { length: 0, columns: 1 };
  return { length, columns: Math.max(1, Number(found?.[1] ?? 1)) };
}

function isComment(text: string, { start }: Span): boolean {
  return text.startsWith("//", start) && text[start + 2] !== "/";
}

/** How many columns `cols="1,2a,3*"` names; 0 where the line names none. */
export function columnsOfAttributes(attributes: string): number {
  const list = /cols=(?:"([^"]*)"|'([^']*)'|([^,\]\s]*))/.exec(attributes.slice(0, 2000));
  const value = list?.[1] ?? list?.[2] ?? list?.[3];
  if (value === undefined) return 0;
  let columns = 0;
  for (const part of value.split(/[,;]/)) {
    const times = /^\s{0,9}(\d{1,3})\*/.exec(part)?.[1];
    columns += times === undefined ? 1 : Number(times);
  }
  return value.trim() === "" ? 0 : Math.min(columns, WIDEST);
}
