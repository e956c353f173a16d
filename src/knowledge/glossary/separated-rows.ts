import { DaejoError } from "../../errors.ts";

/** A row of a table in text, and the line it begins on, counted from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of comma-separated values (RFC 4180): quoted cells may hold commas, quotes written twice, and line breaks. */
export function readCommaRows(text: string, name: string): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 1;
  let first = 1;
  for (let at = 0; at < text.length;) {
    let cell: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      if (end < 0) {
        throw new DaejoError(
          "bad-input",
          `${name}, line ${line}: a quotation mark is not closed.`,
          'Close it, and write a quotation mark inside a quoted cell twice: "say ""hello""".',
        );
      }
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      if (at < text.length && !CELL_ENDS.has(text[at] as string)) {
        throw new DaejoError(
          "bad-input",
          `${name}, line ${line}: something stands behind a quoted cell.`,
          "Put a comma between cells, and write a quotation mark inside a quoted cell twice.",
        );
      }
      line += countBreaks(cell);
    } else {
      const start = at;
      while (at < text.length && !CELL_ENDS.has(text[at] as string)) at++;
      cell = text.slice(start, at);
    }
    cells.push(cell);
    if (text[at] === ",") {
      at++;
      // What ends with a comma ends with an empty cell.
      if (at === text.length || text[at] === "\n" || text[at] === "\r") cells.push("");
      else continue;
    }
    rows.push({ line: first, cells });
    cells = [];
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    first = ++line;
  }
  return rows;
}

const CELL_ENDS: ReadonlySet<string> = new Set([",", "\n", "\r"]);

/** Where the quotation that opens at `open` is closed, or -1. */
function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

function countBreaks(text: string): number {
  let breaks = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "\n" || (text[i] === "\r" && text[i + 1] !== "\n")) breaks++;
  }
  return breaks;
}

/** The rows of tab-separated values. Spreadsheets put cells with a quotation mark in quotes here too. */
export function readTabRows(text: string): Row[] {
  return text.split(/\r\n|\n|\r/).map((row, index) => ({
    line: index + 1,
    cells: row.split("\t").map((cell) => {
      const isQuoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
      return isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    }),
  }));
}
