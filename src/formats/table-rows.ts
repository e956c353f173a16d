import { type Span, trimSpan } from "../text/span.ts";

/** The cells of `| a | b |`, trimmed, empty ones too: their place counts as a column. */
export function pipeCells(text: string, line: Span): Span[] {
  const start = text[line.start] === "|" ? line.start + 1 : line.start;
  const cells: Span[] = [];
  let from = start;
  for (let i = start; i < line.end; i++) {
    if (text[i] !== "|" || isEscaped(text, i, start)) continue;
    cells.push(trimSpan(text, { start: from, end: i }));
    from = i + 1;
  }
  if (from < line.end) cells.push(trimSpan(text, { start: from, end: line.end }));
  return cells;
}

/** The cells of a line whose columns stand behind tabs. */
export function tabCells(text: string, line: Span): Span[] {
  const cells: Span[] = [];
  let from = line.start;
  for (let i = line.start; i < line.end; i++) {
    if (text.charCodeAt(i) !== 0x09) continue;
    cells.push(trimSpan(text, { start: from, end: i }));
    from = i + 1;
  }
  cells.push(trimSpan(text, { start: from, end: line.end }));
  return cells;
}

/** The row of dashes under a table's head: `|---|:--:|`. It holds no text. */
export function isDelimiterRow(text: string, line: Span): boolean {
  let dashes = 0;
  let pipes = 0;
  for (let i = line.start; i < line.end; i++) {
    const letter = text[i] as string;
    if (letter === "-") dashes++;
    else if (letter === "|") pipes++;
    else if (letter !== ":" && letter !== " " && letter !== "\t") return false;
  }
  return dashes > 0 && pipes > 0;
}

/** Whether a line is a row by itself: it starts with a pipe and holds another. */
export function isPipeRow(text: string, line: Span): boolean {
  // Not indexOf on the whole text: where no other pipe follows, every line would search it to its end.
  return text[line.start] === "|" && hasPipe(text, { start: line.start + 1, end: line.end });
}

/** Whether the line holds a pipe at all. */
export function hasPipe(text: string, line: Span): boolean {
  for (let i = line.start; i < line.end; i++) if (text[i] === "|") return true;
  return false;
}

/** Whether the line holds a tab. */
export function hasTab(text: string, line: Span): boolean {
  for (let i = line.start; i < line.end; i++) if (text.charCodeAt(i) === 0x09) return true;
  return false;
}

// An escaped pipe is a letter of its cell. Looking back to the cell's start only keeps a row of backslashes linear.
function isEscaped(text: string, at: number, start: number): boolean {
  return at > start && text[at - 1] === "\\" && !(at > start + 1 && text[at - 2] === "\\");
}
