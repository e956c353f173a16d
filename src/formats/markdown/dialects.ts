import { isEmpty, type Span, trimSpan } from "../../text/span.ts";
import { afterBlanks } from "../blanks.ts";
import type { Line } from "../lines.ts";
import { quotedIn } from "./tags.ts";

/** A mark that opens a box of its own: `:::tip Title`, `!!! note "Title"`. */
export interface BoxMark {
  /** What it shows as its title; empty for none. */
  readonly title: Span;
  /** Whether its content is what stands below with an indentation of four. */
  readonly isIndented: boolean;
}

/**
 * The mark of a box on a line: `:::tip Title`, `:::tip[Title]` and the closing `:::` of Docusaurus and VitePress; `!!! note
 * "Title"`, `??? note` and `=== "Tab"` of MkDocs.
 */
export function boxMark(text: string, { start, end }: Span): BoxMark | undefined {
  const line = { start, end };
  const first = text[start];
  if (first === ":" && text.startsWith(":::", start)) return { title: colonTitle(text, line), isIndented: false };
  if (first !== "!" && first !== "?" && first !== "=") return undefined;
  if (!/^(?:!!!|\?\?\?\+?|===[+!]{0,2})[ \t]+[\w"-]/.test(text.slice(start, Math.min(end, start + 10))))
    return undefined;
  const title = quotedIn(text, line);
  if (first === "=" && title === undefined) return undefined;
  return { title: title ?? { start: end, end }, isIndented: true };
}

function colonTitle(text: string, { start, end }: Span): Span {
  let at = start;
  while (at < end && text[at] === ":") at++;
  at = afterBlanks(text, at, end);
  while (at < end && /[\w{}-]/.test(text[at] as string)) at++;
  const title = trimSpan(text, { start: at, end });
  const isBracketed = text[title.start] === "[" && text.lastIndexOf("]", title.end - 1) > title.start;
  if (isBracketed) return { start: title.start + 1, end: text.lastIndexOf("]", title.end - 1) };
  if (text[title.end - 1] !== "}") return title;
  const opening = text.lastIndexOf("{", title.end - 1);
  return opening < title.start ? title : trimSpan(text, { start: title.start, end: opening });
}

/**
 * Lines that a site builder puts something else in the place of: `[[toc]]`, `[TOC]`, `<<< @/code.js`, `[!NOTE]` of a quote, and the
 * path of a file between two tags, as in `{% filename %}blog/urls.py{% endfilename %}`.
 */
export function isPlaceholderLine(text: string, { start, end }: Span): boolean {
  const first = text[start];
  if (first !== "[" && first !== "<" && first !== "{") return false;
  const line = text.slice(start, Math.min(end, start + LONGEST_PLACEHOLDER));
  if (first === "<") return line.startsWith("<<< ");
  if (first === "{") return TAGGED_PATH.test(line);
  return (
    end - start < LONGEST_PLACEHOLDER &&
    /^(?:\[\[[\w.-]+\]\]|\[toc\]|\[![A-Za-z]+\][+-]?)$|^\[\[autodoc\]\]/i.test(line)
  );
}

const LONGEST_PLACEHOLDER = 100;
const TAGGED_PATH = /^\{% *([a-z]+) *%\}[\w-]*[./][\w./-]*\{% *end\1 *%\}$/;

/** The statements of JavaScript that pages of MDX begin or end with. */
const STATEMENT =
  /^(?:import\s*["'{*]|import\s[\w$]+(?:\s*,\s*(?:\{|\*)|\s+from\s)|export\s+(?:default\s+(?:function|class|async|[({[]|[\w$.]+[;(]|[\w$.]+$)|(?:const|let|var|function|class|async)\s|[{*]))/;

/** More lines than these are rather prose behind a brace that was forgotten. */
const LONGEST_STATEMENT = 200;

/** Finds statements. To be asked about lines in document order. */
export class Statements {
  readonly #text: string;
  readonly #lines: readonly Line[];
  /** Up to this line no brace that is open is closed. */
  #openUntil = 0;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  /**
   * The index of the first line behind a statement of MDX that starts at a line: up to the blank line, or to the line that
   * closes its braces. The index itself where none starts.
   */
  endOf(index: number): number {
    const [text, lines] = [this.#text, this.#lines];
    const line = lines[index] as Line;
    const first = text[line.start];
    if ((first !== "i" && first !== "e") || line.indent > 0) return index;
    if (!STATEMENT.test(text.slice(line.start, Math.min(line.end, line.start + 200)))) return index;
    let depth = 0;
    let next = index;
    for (; next < lines.length && !isEmpty(lines[next] as Line); next++) depth += braceDepth(text, lines[next] as Line);
    // A function may hold blank lines.
    return depth > 0 && next >= this.#openUntil ? this.#closingOf(next, depth) : next;
  }

  #closingOf(index: number, depth: number): number {
    let open = depth;
    const last = Math.min(this.#lines.length, index + LONGEST_STATEMENT);
    for (let i = index; i < last; i++) {
      const line = this.#lines[i] as Line;
      open += braceDepth(this.#text, line);
      if (open <= 0 && "})]".includes(this.#text[line.start] as string)) return i + 1;
    }
    this.#openUntil = last;
    return index;
  }
}

function braceDepth(text: string, { start, end }: Span): number {
  let depth = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x7b || code === 0x28 || code === 0x5b) depth++;
    else if (code === 0x7d || code === 0x29 || code === 0x5d) depth--;
  }
  return depth;
}
