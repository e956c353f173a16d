import { isBlank, type Span } from "../../text/span.ts";
import { afterBlanks } from "../blanks.ts";
import { columnsOf } from "../columns.ts";
import { isRowOfOneSign } from "../marks.ts";

/** What a line of AsciiDoc is by its own marks. `start` is where its text begins. */
export type AsciidocMark =
  | { readonly kind: "heading"; readonly level: number; readonly start: number; readonly end: number }
  | { readonly kind: "item"; readonly marker: string; readonly start: number }
  | { readonly kind: "term"; readonly marker: string; readonly term: Span; readonly start: number }
  | { readonly kind: "title"; readonly start: number };

/** No mark in front of a text is longer. */
const LONGEST_MARK = 24;

const HEADING = /^(={1,6}|#{1,6})[ \t]+/;
const ITEM =
  /^(?:(\*{1,6}|-|\.{1,6})|(\d{1,5}\.|[a-zA-Z]\.|[ivxIVX]{1,8}\))|<(?:\d{1,4}|\.)>)[ \t]+(?:\[[ xX*]\][ \t]+)?/;

/** The mark that a line starts with; undefined for text. `line` starts at its first character that is not blank. */
export function asciidocMarkOf(text: string, line: Span): AsciidocMark | undefined {
  const { start, end } = line;
  const head = text.slice(start, Math.min(end, start + LONGEST_MARK));
  const heading = HEADING.exec(head);
  if (heading) {
    const marks = heading[1] as string;
    return {
      kind: "heading",
      level: marks.length,
      start: start + heading[0].length,
      end: headingEnd(text, line, marks),
    };
  }
  const item = ITEM.exec(head);
  if (item) {
    const marker = item[1] ?? (item[2] === undefined ? "<>" : orderOf(item[2]));
    return { kind: "item", marker, start: start + item[0].length };
  }
  if (/^\.\.?[^ \t.]/.test(head)) return { kind: "title", start: start + 1 };
  return termOf(text, line);
}

/** Numbers, letters and Roman numbers are one list each, whatever they count. */
function orderOf(marker: string): string {
  if (marker.endsWith(")")) return "i)";
  return /\d/.test(marker) ? "1." : "a.";
}

/** `== Title ==`: the marks behind it close it. */
function headingEnd(text: string, { start, end }: Span, marks: string): number {
  if (!text.endsWith(` ${marks}`, end)) return end;
  const closed = end - marks.length - 1;
  return closed > start + marks.length + 1 ? closed : end;
}

/** `term:: description`. Two to four colons or two semicolons, then a blank or the end of the line. */
function termOf(text: string, { start, end }: Span): AsciidocMark | undefined {
  for (let at = start + 1; at + 1 < end; at++) {
    const code = text.charCodeAt(at);
    if ((code !== 0x3a && code !== 0x3b) || text.charCodeAt(at + 1) !== code) continue;
    let behind = at;
    while (behind < end && text.charCodeAt(behind) === code) behind++;
    const length = behind - at;
    const isMark = length <= (code === 0x3a ? 4 : 2) && (behind === end || isBlank(text.charCodeAt(behind)));
    if (!isMark) {
      at = behind - 1;
      continue;
    }
    return {
      kind: "term",
      marker: text.slice(at, behind),
      term: { start, end: at },
      start: afterBlanks(text, behind, end),
    };
  }
  return undefined;
}

/** Blocks between two equal lines, by what is inside. `++++` holds what is handed on to the browser, `////` a comment. */
export type Delimiter = "code" | "skipped" | "container" | "quote" | "table";

/** What a line delimits that holds nothing but four or more of a sign, `--` or three backticks. */
export function delimiterOf(text: string, { start, end }: Span): Delimiter | undefined {
  const first = text[start] as string;
  if (end - start === 4 && text.startsWith("===", start + 1) && ",:|!".includes(first)) {
    return first === "|" || first === "!" ? "table" : "code";
  }
  if (first === "`") return text.startsWith("```", start) && !hasSign(text, "`", start + 3, end) ? "code" : undefined;
  if (end - start === 2 && text.startsWith("--", start)) return "container";
  if (!isRowOfOneSign(text, { start, end }, 4)) return undefined;
  if (first === "-" || first === ".") return "code";
  if (first === "+" || first === "/") return "skipped";
  if (first === "=" || first === "*") return "container";
  return first === "_" ? "quote" : undefined;
}

function hasSign(text: string, sign: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text[i] === sign) return true;
  return false;
}

/** The level that a line under a title of about its length gives that title; 0 where it underlines nothing. */
export function asciidocUnderline(text: string, line: Span, title: Span): number {
  const first = text[line.start] as string;
  const length = line.end - line.start;
  const level = "=-~^+".indexOf(first) + 1;
  if (level === 0 || !isRowOfOneSign(text, line, 3)) return 0;
  // Asciidoctor counts characters; who draws the line under Hangul counts columns.
  const isAsLong = Math.abs(length - (title.end - title.start)) < 2 || Math.abs(length - columnsOf(text, title)) < 2;
  return isAsLong ? level : 0;
}

/** `'''`, `---`, `***`, `<<<`: a line that only parts. */
export function isBreakLine(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, Math.min(end, start + 6));
  return ["'''", "---", "***", "<<<", "- - -", "* * *"].includes(line);
}

/** `image::plan.png[Plan]`, `include::part.adoc[]`, `ifdef::env[]`: a line that stands for something else. */
export function isMacroLine(text: string, { start, end }: Span): boolean {
  if (text[end - 1] !== "]") return false;
  return /^[a-z_]{2,20}::(?=[^\s:])/.test(text.slice(start, Math.min(end, start + 26)));
}

/** `:name: value`, `:!name:`. */
export function isAttributeEntry(text: string, { start, end }: Span): boolean {
  return (
    text[start] === ":" &&
    /^:!?[\p{L}\p{N}_][\p{L}\p{N}_-]{0,60}!?:(?:[ \t]|$)/u.test(text.slice(start, Math.min(end, start + 80)))
  );
}

/** `[source,ruby]`, `[[anchor]]`: says something of the block below. */
export function isBlockAttributes(text: string, { start, end }: Span): boolean {
  if (text[start] !== "[" || text[end - 1] !== "]") return false;
  return end - start === 2 || /[\p{L}\p{N}_.#,"'%[]/u.test(text[start + 1] as string);
}
