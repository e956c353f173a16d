import type { Line } from "./lines.ts";
import { columnsOf, firstWordColumns, hasBlankInside } from "./columns.ts";

/** Wider lines were not broken by hand or by a mail program to fit a column. */
const WIDEST_WRAPPED = 100;
/** Narrower columns are addresses, verses and labels. */
const NARROWEST_WRAPPED = 40;

/**
 * The column at which a document's lines were broken by a program, or 0 where its line breaks are the author's.
 * `chunks` are the stretches of lines without a blank line between them.
 *
 * Text that was filled greedily ends a line only where the next word would not have fitted. The column is not
 * written anywhere, so it is read off the lines: nine tenths of those that were followed by another are no wider.
 */
export function wrapColumn(text: string, chunks: readonly (readonly Line[])[]): number {
  const widths: number[] = [];
  for (const chunk of chunks) {
    const broken = chunk.slice(0, -1).map((line) => columnsOf(text, line) + line.indent);
    if (broken.some((width) => width > WIDEST_WRAPPED)) continue;
    for (const width of broken) widths.push(width);
  }
  widths.sort((a, b) => a - b);
  const column = widths[Math.floor(widths.length * 0.9)] ?? 0;
  return column < NARROWEST_WRAPPED ? 0 : column;
}

/** Whether each break between these lines was forced by the column, so that the lines are one paragraph. */
export function isWrapped(text: string, lines: readonly Line[], column: number): boolean {
  if (column === 0 || lines.length < 2) return false;
  const widths = lines.map((line) => columnsOf(text, line) + line.indent);
  let widest = column;
  for (let i = 0; i < lines.length; i++) {
    // A single long word (an address of the web) stands out of the column without saying anything about it.
    if (hasBlankInside(text, lines[i] as Line)) widest = Math.max(widest, widths[i] as number);
  }
  if (widest > WIDEST_WRAPPED) return false;
  let forced = 0;
  let finished = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (line.hardBreak) return false;
    if ((widths[i] as number) + 1 + firstWordColumns(text, next) > widest) forced++;
    if (endsSentence(text, line)) finished++;
  }
  const breaks = lines.length - 1;
  // Two short lines force a break by chance; a sentence that ends at every break is a line of its own.
  return forced >= breaks * 0.9 && finished <= breaks / 2;
}

function endsSentence(text: string, line: Line): boolean {
  let end = line.end;
  while (end > line.start && /["'”’)\]*_]/.test(text[end - 1] as string)) end--;
  return /[.!?:。！？]/.test(text[end - 1] ?? "");
}
