import { isBlank, type Span } from "../../text/span.ts";
import { afterBlanks } from "../blanks.ts";

/** Length of the label of a footnote definition, `[^1]:`; 0 for none. */
export function footnoteLabel(text: string, { start, end }: Span): number {
  if (!text.startsWith("[^", start)) return 0;
  const closing = labelEnd(text, start + 2, end);
  return closing > start + 2 && text[closing + 1] === ":" ? closing + 2 - start : 0;
}

/** How many lines at the start of a paragraph define links: `[label]: /address "title"`, the title also on the next line. */
export function definitionLines(text: string, lines: readonly Span[]): number {
  let count = 0;
  while (count < lines.length) {
    const line = lines[count] as Span;
    const closing =
      text[line.start] === "[" && text[line.start + 1] !== "^" ? labelEnd(text, line.start + 1, line.end) : -1;
    if (closing <= line.start + 1 || text[closing + 1] !== ":") break;
    const address = afterBlanks(text, closing + 2, line.end);
    if (address < line.end) {
      const length = definitionEnd(text, address, line.end) ? 1 : 0;
      if (length === 0) break;
      count += length;
    } else {
      const below = lines[count + 1];
      if (below === undefined || !definitionEnd(text, below.start, below.end)) break;
      count += 2;
    }
    const below = lines[count];
    if (below !== undefined && isTitle(text, below.start, below.end)) count++;
  }
  return count;
}

/** Whether an address stands at `start`, and nothing or a title behind it. */
function definitionEnd(text: string, start: number, end: number): boolean {
  let at = start;
  if (text[at] === "<") {
    while (at < end && text[at] !== ">") at++;
    if (at++ >= end) return false;
  } else while (at < end && !isBlank(text.charCodeAt(at))) at++;
  const title = afterBlanks(text, at, end);
  return title >= end || (title > at && isTitle(text, title, end));
}

function isTitle(text: string, start: number, end: number): boolean {
  const opening = text[start];
  if (end - start < 2 || (opening !== '"' && opening !== "'" && opening !== "(")) return false;
  const closing = opening === "(" ? ")" : opening;
  for (let at = start + 1; at < end; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === closing) return at === end - 1;
  }
  return false;
}

/** The `]` that closes a label, which holds no bracket itself; -1 where none does. No label is longer than 999 characters. */
function labelEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + 999);
  for (let at = start; at < limit; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "]") return at;
    else if (text[at] === "[") return -1;
  }
  return -1;
}
