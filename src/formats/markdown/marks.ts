import { isDigit } from "../../text/characters.ts";
import { isBlank, type Span } from "../../text/span.ts";
import { afterBlanks, beforeBlanks } from "../blanks.ts";
import { isRowOfOneSign, markOf } from "../marks.ts";
import { hasPipe, isDelimiterRow, isPipeRow } from "../table-rows.ts";

/** Level of the heading that `#` marks open at `start`; 0 for none. */
export function headingLevel(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && at - start < 7 && text.charCodeAt(at) === 0x23) at++;
  const level = at - start;
  return level <= 6 && (at >= end || isBlank(text.charCodeAt(at))) ? level : 0;
}

/** Level that an underline of `=` or `-` gives to the paragraph above it; 0 for none. */
export function setextLevel(text: string, line: Span): number {
  const first = text[line.start];
  if ((first !== "=" && first !== "-") || !isRowOfOneSign(text, line, 1)) return 0;
  return first === "=" ? 1 : 2;
}

/** `-`, `*` and `+`. */
export function isBullet(code: number): boolean {
  return code === 0x2d || code === 0x2a || code === 0x2b;
}

/** Whether a bullet has another sign behind it, as in `- ~~~`: an item in which code or a rule begins, and no rule itself. */
export function isItemOfMarks(text: string, { start, end }: Span): boolean {
  if (!isBullet(text.charCodeAt(start))) return false;
  const at = afterBlanks(text, start + 1, end);
  return at > start + 1 && at < end && text[at] !== text[start];
}

/** A bullet or number with which an item of a list begins. */
export interface ListMark {
  /** Characters of the mark, without the blanks behind it. */
  readonly length: number;
  /** Whether it may stand on the line below a paragraph: bullets and the number 1. */
  readonly interrupts: boolean;
}

/**
 * The list mark of CommonMark at `start`. Not one are numbers of more than three digits and a number with another
 * behind it: `2024. 3. 5. 회의` is a date to whoever writes and reads it.
 */
export function listMark(text: string, { start, end }: Span): ListMark | undefined {
  const first = text.charCodeAt(start);
  if (isBullet(first)) {
    return isBlankAt(text, start + 1, end) ? { length: 1, interrupts: true } : undefined;
  }
  let at = start;
  while (at < end && at - start < 4 && isDigit(text.charCodeAt(at))) at++;
  const digits = at - start;
  const sign = text.charCodeAt(at);
  if (digits === 0 || digits > 3 || at >= end || (sign !== 0x2e && sign !== 0x29)) return undefined;
  if (!isBlankAt(text, at + 1, end)) return undefined;
  if (at + 1 < end && markOf(text, { start, end })?.kind !== "list-item") return undefined;
  return { length: digits + 1, interrupts: digits === 1 && first === 0x31 };
}

/**
 * Length of the bullet or number that is no mark of Markdown but of Korean documents, `•`, `①`, `가.`, `(1)`; 0 for none.
 * Below a paragraph a Latin letter is none: a line may begin with `(c)`.
 */
export function foreignListMark(text: string, line: Span, hasParagraphAbove: boolean): number {
  const first = text.charCodeAt(line.start);
  const isOfCommonMark = isBullet(first) || isDigit(first);
  if (isOfCommonMark || (first < 0x80 && first !== 0x28 && text[line.start + 1] !== ")")) return 0;
  const mark = markOf(text, line);
  if (mark?.kind !== "list-item") return 0;
  const isLatin = /^\(?[A-Za-z]\)/.test(text.slice(line.start, line.start + 3));
  return isLatin && hasParagraphAbove ? 0 : mark.length;
}

/** What opens code, and what at least has to close it. */
export interface FenceMark {
  /** The code unit of ` or ~. */
  readonly sign: number;
  /** How many of them stand there, three or more. */
  readonly length: number;
}

/** The three or more ` or ~ that open code at `start`. */
export function fenceMark(text: string, { start, end }: Span): FenceMark | undefined {
  const sign = text.charCodeAt(start);
  if (sign !== 0x60 && sign !== 0x7e) return undefined;
  let at = start;
  while (at < end && text.charCodeAt(at) === sign) at++;
  if (at - start < 3) return undefined;
  // ```like this``` is code inside a line.
  if (sign === 0x60) for (let i = at; i < end; i++) if (text.charCodeAt(i) === 0x60) return undefined;
  return { sign, length: at - start };
}

/** Whether the line closes the code that `fence` opened: as many of the same sign or more, and nothing else. */
export function closesFence(text: string, line: Span, { sign, length }: FenceMark): boolean {
  return text.charCodeAt(line.start) === sign && isRowOfOneSign(text, line, length);
}

/** Whether a line is a row of a table by itself, between pipes, or has the row of dashes below it. */
export function isTableRow(text: string, line: Span, below: Span | undefined): boolean {
  if (isPipeRow(text, line) && text[line.end - 1] === "|") return true;
  if (below === undefined || !"|:->".includes(text[below.start] as string)) return false;
  let start = below.start;
  while (start < below.end && (text[start] === ">" || text[start] === " ")) start++;
  return isDelimiterRow(text, { start, end: below.end }) && hasPipe(text, line);
}

/** The span without the sign of a heading that its reader does not see: closing `#`s, `{#id}`, `{/*id*\/}`, `[[id]]`. */
export function headingText(text: string, line: Span): Span {
  const { start } = line;
  let end = closingMarks(text, start, line.end);
  const last = text.charCodeAt(end - 1);
  if (end > start && (last === 0x7d || last === 0x5d)) {
    const opening = text.lastIndexOf(last === 0x7d ? "{" : "[[", end - 1);
    if (opening >= start && isIdentifier(text, opening, end)) end = beforeBlanks(text, start, opening);
    end = closingMarks(text, start, end);
  }
  return { start, end };
}

/** `{#id}`, `{.class}`, `{: .class}`, `{/*id*\/}`, and `[[id]]` of Hugging Face. */
function isIdentifier(text: string, opening: number, end: number): boolean {
  if (text[opening] === "[") return text.endsWith("]]", end) || text.slice(end - 2, end) === "]]";
  const next = text[opening + 1];
  if (text[opening - 1] === "{" || text[opening - 1] === "\\") return false;
  return next === "#" || next === "." || next === ":" || (next === "/" && text[opening + 2] === "*");
}

function closingMarks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === 0x23) at--;
  if (at === end || (at > start && !isBlank(text.charCodeAt(at - 1)))) return end;
  return beforeBlanks(text, start, at);
}

function isBlankAt(text: string, at: number, end: number): boolean {
  return at >= end || text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09;
}
