import { isBlank, type Span } from "../../text/span.ts";
import { isBlankLine, type Line } from "../lines.ts";
import { endOfName, type MarkLine, readMarks, type TagMark } from "./tags.ts";

/** The elements that open a block of HTML (CommonMark 0.31, section 4.6, kind 6). */
const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt " +
    "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link " +
    "main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead " +
    "title tr track ul"
  ).split(" "),
);

/** The elements that stand inside a line, so that one alone on a line is still a part of its paragraph. */
const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "a abbr b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark q s samp small span strike " +
    "strong sub sup time tt u var wbr"
  ).split(" "),
);

/** Whether a line opens a block of HTML whose text is read as that of a page. */
export function opensHtml(text: string, { start, end }: Span): boolean {
  if (text.charCodeAt(start) !== 0x3c) return false;
  const from = text[start + 1] === "/" ? start + 2 : start + 1;
  const nameEnd = endOfName(text, from, Math.min(end, from + 16));
  const isEnd = nameEnd >= end || isBlank(text.charCodeAt(nameEnd)) || "/>".includes(text[nameEnd] as string);
  const name = text.slice(from, nameEnd);
  // Components of MDX may be named like elements, but for their capital: <Details>.
  return isEnd && (BLOCK_ELEMENTS.has(name) || (name === name.toUpperCase() && BLOCK_ELEMENTS.has(name.toLowerCase())));
}

/** Marks that are no text, but for what components show of their attributes. */
export interface FoundMarks {
  /** Index of the first line behind them. */
  readonly next: number;
  readonly captions: readonly Span[];
  /** Tags stand among them: a part of the page's structure, where calls of templates may vanish from it. */
  readonly hasTags: boolean;
}

/** Finds lines that hold nothing but tags, expressions and calls of templates. To be asked about lines in document order. */
export class MarkLines {
  readonly #text: string;
  readonly #lines: readonly Line[];
  /** Up to this line a mark that is open is not closed. */
  #unclosedUntil = 0;
  #depth = 0;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  /** Whether components of MDX stand around: what they hold is indented by how deep it is, and is no code. */
  get isInComponent(): boolean {
    return this.#depth > 0;
  }

  /**
   * The marks that start at `start` in a line; undefined where it holds text, a picture, or elements that belong to the
   * paragraph above it.
   */
  at(index: number, start: number, hasParagraphAbove: boolean): FoundMarks | undefined {
    const first = this.#text.charCodeAt(start);
    if (first !== 0x3c && first !== 0x7b) return undefined;
    const found = this.#read(index, start);
    if (found === undefined || found.tags.some(({ name }) => name === "img")) return undefined;
    const isInline = found.tags.length > 0 && found.tags.every(({ name }) => INLINE_ELEMENTS.has(name.toLowerCase()));
    if (isInline && hasParagraphAbove) return undefined;
    for (const tag of found.tags) this.#follow(tag);
    let next = index + 1;
    while (next < this.#lines.length && (this.#lines[next] as Line).start < found.end) next++;
    return { next, captions: found.tags.flatMap(({ captions }) => captions), hasTags: found.tags.length > 0 };
  }

  #read(index: number, start: number): MarkLine | undefined {
    const onLine = readMarks(this.#text, start, (this.#lines[index] as Line).end);
    if (onLine !== "unclosed") return onLine;
    if (index < this.#unclosedUntil) return undefined;
    let last = index;
    while (last + 1 < this.#lines.length && !isBlankLine(this.#lines[last + 1] as Line)) last++;
    const found = readMarks(this.#text, start, (this.#lines[last] as Line).end);
    if (typeof found === "object") return found;
    this.#unclosedUntil = last + 1;
    return undefined;
  }

  #follow({ name, isClosing, isSelfClosing }: TagMark): void {
    const first = name.charCodeAt(0);
    if (isSelfClosing || first < 0x41 || first > 0x5a) return;
    this.#depth = Math.max(0, this.#depth + (isClosing ? -1 : 1));
  }
}
