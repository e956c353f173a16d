import type { MappedText } from "../../text/mapped-text.ts";
import type { Span } from "../../text/span.ts";
import type { Block } from "../document.ts";
import { ProseBuilder } from "../prose-builder.ts";

/** A scalar in the notation of its first character; `header` is what stands after "|" or ">". */
export type YamlScalar =
  | { readonly notation: "plain" | "single" | "double"; readonly span: Span }
  | {
      readonly notation: "literal" | "folded";
      readonly span: Span;
      readonly header: string;
      readonly parentIndent: number;
    };

/**
 * The block of a scalar whose content (without quotes or header) is at `span`. Escapes and folded line breaks are replaced
 * runs, indentation belongs to the line break before it. Blank lines around the text of a block scalar are left out.
 * https://yaml.org/spec/1.2.2/ chapters 7.3 and 8.1
 */
export function yamlBlock(text: string, scalar: YamlScalar): Block {
  const { span } = scalar;
  const isBlock = scalar.notation === "literal" || scalar.notation === "folded";
  const prose = isBlock ? readBlockScalar(text, scalar) : readFlowScalar(text, span, scalar.notation);
  return { kind: "paragraph", span: isBlock ? spanOf(prose, span) : span, prose };
}

function spanOf({ runs }: MappedText, { start }: Span): Span {
  const [first, last] = [runs[0], runs.at(-1)];
  return first === undefined || last === undefined
    ? { start, end: start }
    : { start: first.source.start, end: last.source.end };
}

/** Reads a scalar in one of the notations that may stand in a line. */
function readFlowScalar(text: string, { start, end }: Span, notation: "plain" | "single" | "double"): MappedText {
  const prose = new ProseBuilder(text);
  let from = start;
  let at = start;
  const replace = (begin: number, next: number, by: string): void => {
    prose.copy(from, begin);
    prose.replace(begin, next, by);
    from = next;
    at = next;
  };
  while (at < end) {
    const sign = text[at];
    if (sign === "\\" && notation === "double") {
      const { next, by } = readEscape(text, at, end);
      replace(at, next, by);
    } else if (sign === "'" && notation === "single") {
      replace(at, at + 2, "'");
    } else if (isBlank(sign) || breakAt(text, at, end) > 0) {
      const begin = at;
      at = skipBlanks(text, at, end);
      const lines = skipBreaks(text, at, end);
      if (lines.count > 0) replace(begin, lines.next, lines.count === 1 ? " " : "\n".repeat(lines.count - 1));
    } else {
      at++;
    }
  }
  prose.copy(from, end);
  return prose.build();
}

function isBlank(sign: string | undefined): boolean {
  return sign === " " || sign === "\t";
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text[at])) at++;
  return at;
}

/** The length of the line break at a place: a lone carriage return is none. */
function breakAt(text: string, at: number, end: number): number {
  if (text[at] === "\n") return at < end ? 1 : 0;
  return text[at] === "\r" && text[at + 1] === "\n" && at + 1 < end ? 2 : 0;
}

function skipBreaks(text: string, from: number, end: number): { count: number; next: number } {
  let count = 0;
  let next = from;
  for (let length = breakAt(text, next, end); length > 0; length = breakAt(text, next, end)) {
    count++;
    next = skipBlanks(text, next + length, end);
  }
  return { count, next };
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\u0007"],
  ["b", "\b"],
  ["e", "\u001b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["\t", "\t"],
  ["v", "\v"],
  ["N", "\u0085"],
  ["_", "\u00a0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
  [" ", " "],
  ['"', '"'],
  ["/", "/"],
  ["\\", "\\"],
]);
const digits: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8],
]);

/** What an escape stands for and where it ends; one that is none stands for itself. */
function readEscape(text: string, at: number, end: number): { by: string; next: number } {
  const lineBreak = breakAt(text, at + 1, end);
  if (lineBreak > 0) return { by: "", next: skipBlanks(text, at + 1 + lineBreak, end) };
  const by = escapes.get(text.charAt(at + 1));
  if (by !== undefined) return { by, next: at + 2 };
  const first = codeAt(text, at, end);
  if (first === undefined) return { by: text.slice(at, at + 1), next: at + 1 };
  // JSON strings are YAML, too, and there a character beyond the first plane is two escapes.
  const second = isHighSurrogate(first.by) ? codeAt(text, first.next, end) : undefined;
  return second !== undefined && isLowSurrogate(second.by) ? { by: first.by + second.by, next: second.next } : first;
}

function codeAt(text: string, at: number, end: number): { by: string; next: number } | undefined {
  const length = text[at] === "\\" ? digits.get(text.charAt(at + 1)) : undefined;
  if (length === undefined) return undefined;
  const next = at + 2 + length;
  const hex = text.slice(at + 2, next);
  if (next > end || !/^[0-9A-Fa-f]+$/.test(hex)) return undefined;
  const code = Number.parseInt(hex, 16);
  return code > 0x10ffff ? undefined : { by: String.fromCodePoint(code), next };
}

function isHighSurrogate(sign: string): boolean {
  return /^[\ud800-\udbff]$/.test(sign);
}

function isLowSurrogate(sign: string): boolean {
  return /^[\udc00-\udfff]$/.test(sign);
}

interface ScalarLine {
  /** Where the line starts, its spaces end, and its content ends. */
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

type BlockScalar = Extract<YamlScalar, { header: string }>;

function readBlockScalar(text: string, scalar: BlockScalar): MappedText {
  const lines = linesOf(text, scalar.span);
  const [first] = lines;
  const prose = new ProseBuilder(text);
  if (first === undefined) return prose.build();
  const given = /[1-9]/.exec(scalar.header);
  const indent = given === null ? first.content - first.start : scalar.parentIndent + Number(given[0]);
  const isFolded = scalar.notation === "folded";
  // Line breaks that were read since the last text, and what stands for the one before the next text.
  let [pending, separator, wasIndented] = ["", "", false];
  let behind = first.start;
  for (const line of lines) {
    const start = Math.min(line.start + indent, line.content);
    const isEmpty = start === line.end;
    const isIndented = line.content - line.start > indent || text[line.content] === "\t";
    if (isFolded && isEmpty) {
      if (separator === "\n") pending += "\n";
      else separator = "\n";
      continue;
    }
    if (isFolded && isIndented) {
      if (separator === " ") separator = "\n";
      else if (separator === "\n" && !wasIndented) separator = "\n\n";
    }
    if (!isEmpty) {
      prose.replace(behind, start, pending + separator);
      prose.copy(start, line.end);
      behind = line.end;
      pending = "";
    } else pending += separator;
    separator = isFolded && !isIndented ? " " : "\n";
    wasIndented = isFolded && isIndented;
  }
  return prose.build();
}

/** The lines of a block scalar from the first to the last that is not blank. */
function linesOf(text: string, { start, end }: Span): ScalarLine[] {
  const lines: ScalarLine[] = [];
  let filled = 0;
  for (let at = start; at < end;) {
    const found = text.indexOf("\n", at);
    const next = found < 0 || found >= end ? end : found;
    const stop = next > at && next < end && text[next - 1] === "\r" ? next - 1 : next;
    let content = at;
    while (content < stop && text[content] === " ") content++;
    if (content < stop) filled = lines.length + 1;
    if (filled > 0) lines.push({ start: at, content, end: stop });
    at = next + 1;
  }
  return lines.slice(0, filled);
}
