import { isBlank, type Span } from "../../text/span.ts";
import { afterBlanks, beforeBlanks } from "../blanks.ts";

/** No mark of a list is longer. */
const LONGEST_MARK = 16;
const BULLET = /^[*+\-•‣⁃](?:[ \t]+|$)/;
const ENUMERATOR =
  /^(?:\((?:\d{1,4}|[a-zA-Z#]|[ivxlcdmIVXLCDM]{1,8})\)|(?:\d{1,4}|[a-zA-Z#]|[ivxlcdmIVXLCDM]{1,8})[.)])(?:[ \t]+|$)/;

/** The length of a bullet with the blanks behind it; 0 on any other line. */
export function bulletLength(text: string, { start, end }: Span): number {
  return BULLET.exec(text.slice(start, Math.min(end, start + LONGEST_MARK)))?.[0].length ?? 0;
}

/** The length of `1. `, `(a) `, `#. `; 0 on any other line. */
export function enumeratorLength(text: string, { start, end }: Span): number {
  return ENUMERATOR.exec(text.slice(start, Math.min(end, start + LONGEST_MARK)))?.[0].length ?? 0;
}

/** Where the body of a field begins (`:name: body`); undefined where the line is none. A role (`:ref:`x``) is none. */
export function fieldBody(text: string, { start, end }: Span): number | undefined {
  if (text[start] !== ":" || isBlank(text.charCodeAt(start + 1)) || text[start + 1] === ":") return undefined;
  for (let at = start + 1; at < end; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "`") return undefined;
    else if (text[at] === ":" && (at + 1 === end || isBlank(text.charCodeAt(at + 1)))) {
      return afterBlanks(text, at + 1, end);
    }
  }
  return undefined;
}

/** Where the description of an option begins: `-v, --verbose  Says more.` */
export function optionBody(text: string, { start, end }: Span): number | undefined {
  if (text[start] !== "-" || !/[A-Za-z0-9-]/.test(text[start + 1] ?? "")) return undefined;
  for (let at = start + 2; at + 1 < end; at++) {
    if (text[at] === " " && text[at + 1] === " ") return afterBlanks(text, at, end);
  }
  return undefined;
}

/**
 * Where the text of a line ends that announces a literal block with `::`; undefined where it does not. `text::` keeps
 * one colon, `text ::` and `::` none.
 */
export function literalMark(text: string, line: Span): number | undefined {
  if (line.end - line.start < 2 || !text.endsWith("::", line.end)) return undefined;
  const colons = line.end - 2;
  const end = beforeBlanks(text, line.start, colons);
  return end === colons && end > line.start ? end + 1 : end;
}

/** What `.. ` announces. */
export type ExplicitMarkup =
  | { readonly kind: "directive"; readonly name: string; readonly start: number }
  | { readonly kind: "note"; readonly start: number }
  /** A comment, a target, a substitution. `isEmpty`: a comment that takes in nothing below it. */
  | { readonly kind: "skipped"; readonly isEmpty: boolean };

const DIRECTIVE = /^([A-Za-z][A-Za-z0-9_.:+-]{0,60}?)[ ]?::(?:[ \t]|$)/;

/** What a line with `.. ` in front, or an anonymous target (`__ `), announces; undefined on any other line. */
export function explicitMarkup(text: string, { start, end }: Span): ExplicitMarkup | undefined {
  if (text.startsWith("__", start) && (text[start + 2] === " " || text[start + 2] === "\t")) {
    return { kind: "skipped", isEmpty: false };
  }
  if (!text.startsWith("..", start)) return undefined;
  if (end - start === 2) return { kind: "skipped", isEmpty: true };
  if (!isBlank(text.charCodeAt(start + 2))) return undefined;
  const at = afterBlanks(text, start + 2, end);
  const head = text.slice(at, Math.min(end, at + 70));
  const directive = DIRECTIVE.exec(head);
  if (directive) {
    const from = afterBlanks(text, at + directive[0].length, end);
    return { kind: "directive", name: (directive[1] as string).toLowerCase(), start: from };
  }
  const note = /^\[[^\]\s]{1,40}\](?:[ \t]+|$)/.exec(head);
  return note ? { kind: "note", start: at + note[0].length } : { kind: "skipped", isEmpty: false };
}
