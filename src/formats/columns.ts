import { columnsOfUnit } from "../text/columns.ts";
import { isBlank, type Span } from "../text/span.ts";

/** Columns that a stretch of a text takes up. */
export function columnsOf(text: string, span: Span): number {
  let columns = 0;
  for (let i = span.start; i < span.end; i++) columns += columnsOfUnit(text.charCodeAt(i));
  return columns;
}

/** Columns of the first word of a stretch: up to the first blank. */
export function firstWordColumns(text: string, span: Span): number {
  let columns = 0;
  for (let i = span.start; i < span.end && !isBlank(text.charCodeAt(i)); i++) {
    columns += columnsOfUnit(text.charCodeAt(i));
  }
  return columns;
}

/** Whether a stretch is more than one word. */
export function hasBlankInside(text: string, span: Span): boolean {
  for (let i = span.start; i < span.end; i++) if (isBlank(text.charCodeAt(i))) return true;
  return false;
}
