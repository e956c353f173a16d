import { isBlank, type Span } from "../text/span.ts";
import { beforeBlanks } from "./blanks.ts";

/** A mark at the start of a line that announces what the line is. `length` counts it with the blanks behind it. */
export interface Mark {
  readonly kind: "heading" | "list-item" | "quote";
  readonly length: number;
  readonly level: number;
}

/** No mark is longer than this; looking no further keeps each line's cost constant. */
const LONGEST_MARK = 12;

const HEADING = /^(#{1,6})[ \t]+/;
const QUOTE = /^>[ \t]?/;
// Digits in brackets or before a dot or bracket, Hangul order letters (가. 나.), and bullets of Markdown and of
// Korean official documents. A Latin letter needs the bracket: "J. K. Rowling" starts a sentence, not a list.
const LIST_ITEM =
  /^(?:[-*+•‣◦∙·▪▫●○◎■□◆◇▶►▷✓✔※ㅇ–][ \t\u00a0\u3000]+(?:\[[ xX]\][ \t]+)?|\(?\d{1,3}\)[ \t]+|\d{1,3}\.[ \t]+|\([가나다라마바사아자차카타파하a-zA-Z]\)[ \t]+|[가나다라마바사아자차카타파하a-zA-Z]\)[ \t]+|[가나다라마바사아자차카타파하]\.[ \t]+|[①-⑳㉠-㉭][ \t]*)/;
/** `3. 5. 회의` starts with a date, `1. 2.` with a chapter number: neither is the first item of a list. */
const DATE_AFTER_NUMBER = /^\d{1,2}\.[ \t]+\d{1,2}\./;

/** The mark a line starts with, or undefined. `line` starts at its first non-blank character. */
export function markOf(text: string, line: Span): Mark | undefined {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_MARK));
  const heading = HEADING.exec(head);
  if (heading) return { kind: "heading", length: heading[0].length, level: (heading[1] as string).length };
  const quote = QUOTE.exec(head);
  if (quote) return { kind: "quote", length: quote[0].length, level: 1 };
  const item = LIST_ITEM.exec(head);
  if (item && !DATE_AFTER_NUMBER.test(head)) return { kind: "list-item", length: item[0].length, level: 1 };
  return undefined;
}

/** A line that only draws: `---`, `* * *`, `━━━━`. */
export function isRule(text: string, line: Span): boolean {
  let drawn = 0;
  for (let i = line.start; i < line.end; i++) {
    const letter = text[i] as string;
    if (isBlank(letter.charCodeAt(0))) continue;
    if (!"-*_=~#+─━═—–·•＊☆★…".includes(letter)) return false;
    drawn++;
  }
  return drawn >= 3;
}

/** Whether a stretch holds one sign and nothing else, at least so many times. */
export function isRowOfOneSign(text: string, { start, end }: Span, least: number): boolean {
  if (end - start < least) return false;
  const sign = text.charCodeAt(start);
  for (let i = start + 1; i < end; i++) if (text.charCodeAt(i) !== sign) return false;
  return true;
}

/** The heading level a line of `===` or `---` gives the line above it, or 0. */
export function underlineLevel(text: string, line: Span): number {
  const first = text[line.start];
  if ((first !== "=" && first !== "-") || !isRowOfOneSign(text, line, 3)) return 0;
  return first === "=" ? 1 : 2;
}

/** How many ` or ~ open or close a block of code on this line; 0 on any other line. */
export function fenceLength(text: string, line: Span): number {
  const first = text[line.start];
  if (first !== "`" && first !== "~") return 0;
  let length = 0;
  while (line.start + length < line.end && text[line.start + length] === first) length++;
  if (length < 3) return 0;
  // Inline code may start a line too: ```like this```.
  return first === "`" && text.slice(line.start + length, line.end).includes("`") ? 0 : length;
}

/** Whether the line holds nothing but three or more ` or ~. */
export function isClosingFence(text: string, line: Span): boolean {
  const first = text[line.start];
  return (first === "`" || first === "~") && isRowOfOneSign(text, line, 3);
}

/** The span without the closing marks of a heading (`## Title ##`). */
export function withoutClosingMarks(text: string, line: Span): Span {
  let end = line.end;
  while (end > line.start && text[end - 1] === "#") end--;
  if (end === line.end || !isBlank(text.charCodeAt(end - 1))) return { start: line.start, end: line.end };
  return { start: line.start, end: beforeBlanks(text, line.start, end) };
}
