import { columnsOfUnit } from "../../text/columns.ts";
import { type Span, trimSpan } from "../../text/span.ts";
import { isBlankLine, type Line } from "../lines.ts";
import type { LinePart } from "./line-blocks.ts";

/** A cell, or (`column` 0) a row that cannot be read because its cells stand side by side on several lines. */
export interface RstCell {
  /** From 1. */
  readonly column: number;
  readonly lines: readonly LinePart[];
}

/** More columns than this are a drawing; every line is measured at every one. */
const WIDEST = 100;

/** A table: its cells in order, and the index of the line behind it. */
export interface RstTable {
  readonly cells: readonly RstCell[];
  readonly next: number;
}

/** `+-----+----+`: a line between two rows of a grid table. */
function isGridRule(text: string, { start, end }: Span): boolean {
  if (text[start] !== "+" || text[end - 1] !== "+" || end - start < 3) return false;
  for (let i = start; i < end; i++) if (!"+-=".includes(text[i] as string)) return false;
  return true;
}

/** The table that a line of `+---+---+` opens, if one follows; it cannot be read where it has no such line at its end. */
export function readGridTable(text: string, lines: readonly Line[], first: number): RstTable | undefined {
  const top = lines[first] as Line;
  if (!isGridRule(text, top)) return undefined;
  let next = first;
  for (; next < lines.length; next++) {
    const line = lines[next] as Line;
    if (isBlankLine(line) || line.indent !== top.indent || !"+|".includes(text[line.start] as string)) break;
  }
  if (next - first < 3) return undefined;
  const cells: RstCell[] = [];
  const borders = new Set<number>();
  for (let i = first; i < next; i++) {
    const line = lines[i] as Line;
    if (isGridRule(text, line))
      for (let k = line.start; k < line.end; k++) if (text[k] === "+") borders.add(k - line.start);
  }
  if (borders.size > WIDEST || !isGridRule(text, lines[next - 1] as Line)) {
    return { cells: [{ column: 0, lines: lines.slice(first, next) }], next };
  }
  const columns = [...borders].toSorted((a, b) => a - b);
  for (let i = first, from = first + 1; i < next; i++) {
    if (!isGridRule(text, lines[i] as Line)) continue;
    if (i > from) addRow(cells, gridRow(text, lines.slice(from, i), columns));
    from = i + 1;
  }
  return { cells, next };
}

/** The cells of lines between two rules. A border counts only if it is drawn through all of them. */
function gridRow(text: string, lines: readonly Line[], columns: readonly number[]): RstCell[] {
  // A rule through a part of the row: its cells reach over several rows.
  if (lines.some((line) => text[line.start] === "+")) return [{ column: 0, lines }];
  const places = lines.map((line) => offsetsAt(text, line, columns));
  const drawn = columns.map((_, k) => places.every((offsets) => text[offsets[k] as number] === "|"));
  const cells: RstCell[] = [];
  for (let k = 0, from = 0; k < columns.length; k++) {
    if (drawn[k] !== true || k === from) continue;
    const [left, column] = [from, from + 1];
    from = k;
    const parts = lines.map((line, i): LinePart => {
      const offsets = places[i] as readonly number[];
      const inside = trimSpan(text, { start: (offsets[left] as number) + 1, end: offsets[k] as number });
      return { ...inside, next: line.next };
    });
    cells.push({ column, lines: parts.filter((part) => !isBlankLine(part as Line)) });
  }
  return cells;
}

/** `=====  =====`: the line over, in and under a simple table. */
function isSimpleRule(text: string, { start, end }: Span): boolean {
  if (text[start] !== "=" || text[end - 1] !== "=") return false;
  let hasGap = false;
  for (let i = start; i < end; i++) {
    if (text[i] === " ") hasGap = true;
    else if (text[i] !== "=") return false;
  }
  return hasGap;
}

/** The table that a line of `====  ====` opens; undefined where none ends it. It has two or three such lines. */
export function readSimpleTable(text: string, lines: readonly Line[], first: number): RstTable | undefined {
  const top = lines[first] as Line;
  if (!isSimpleRule(text, top)) return undefined;
  let rules = 1;
  let last = first + 1;
  for (; last < lines.length; last++) {
    const line = lines[last] as Line;
    if (!isBlankLine(line) && line.indent < top.indent) return undefined;
    if (!isSimpleRule(text, line)) continue;
    rules++;
    const below = lines[last + 1];
    if (rules === 3 || below === undefined || isBlankLine(below)) break;
  }
  if (last === lines.length) return undefined;
  const columns: number[] = [];
  for (let i = top.start; i < top.end; i++) {
    if (text[i] === "=" && (i === top.start || text[i - 1] === " ")) columns.push(i - top.start + top.indent);
  }
  if (columns.length > WIDEST) return undefined;
  const cells: RstCell[] = [];
  let row: Line[] = [];
  const endRow = (): void => {
    if (row.length > 0) addRow(cells, simpleRow(text, row, columns));
    row = [];
  };
  for (const line of lines.slice(first + 1, last)) {
    if (isBlankLine(line) || isSimpleRule(text, line) || isSpanRule(text, line)) {
      endRow();
      continue;
    }
    // Text in the first column begins a row.
    if (line.indent < (columns[1] ?? 0)) endRow();
    row.push(line);
  }
  endRow();
  return { cells, next: last + 1 };
}

/** `-----------  ---`: says which cells of the row above are joined. */
function isSpanRule(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (text[i] !== "-" && text[i] !== " ") return false;
  return end - start > 3;
}

function simpleRow(text: string, lines: readonly Line[], columns: readonly number[]): RstCell[] {
  const places = lines.map((line) => offsetsAt(text, line, columns, line.indent));
  // What is written over the gap in front of a column joins the cells.
  const parted = columns.map((_, k) => {
    return lines.every((line, i) => {
      const at = places[i]?.[k] as number;
      return k === 0 || at >= line.end || at === line.start || text[at - 1] === " ";
    });
  });
  const cells: RstCell[] = [];
  for (let k = 0; k < columns.length;) {
    let to = k + 1;
    while (to < columns.length && parted[to] !== true) to++;
    const parts = lines.map((line, i): LinePart => {
      const start = k === 0 ? line.start : (places[i]?.[k] as number);
      const end = to < columns.length ? (places[i]?.[to] as number) : line.end;
      return { ...trimSpan(text, { start, end }), next: line.next };
    });
    cells.push({ column: k + 1, lines: parts.filter((part) => !isBlankLine(part as Line)) });
    k = to;
  }
  return cells;
}

/** Cells that would reach into each other are no blocks: what is beside one another on several lines has no order. */
function addRow(cells: RstCell[], row: readonly RstCell[]): void {
  const filled = row.filter(({ lines }) => lines.length > 0);
  const overlaps = filled.some(({ lines }, k) => {
    const before = filled[k - 1]?.lines.at(-1);
    return before !== undefined && before.end > (lines[0] as LinePart).start;
  });
  if (!overlaps) for (const cell of filled) cells.push(cell);
  else cells.push({ column: 0, lines: filled.flatMap(({ lines }) => lines).toSorted((a, b) => a.start - b.start) });
}

/** Where in a line the given columns are: its end where they are behind that, -1 where a wide character reaches over. */
function offsetsAt(text: string, { start, end }: Span, columns: readonly number[], indent = 0): number[] {
  let column = indent;
  let at = start;
  return columns.map((wanted) => {
    while (at < end && column < wanted) column += columnsOfUnit(text.charCodeAt(at++));
    return column > wanted && at > start ? -1 : at;
  });
}
