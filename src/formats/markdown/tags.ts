import { isAsciiLetter, isDigit, isLineBreak } from "../../text/characters.ts";
import { isBlank, type Span, trimSpan } from "../../text/span.ts";

/** What stands between `<` and `>`, or the name of it: `div`, `/Tabs`, `React.Fragment`. */
export interface TagMark {
  readonly name: string;
  readonly isClosing: boolean;
  readonly isSelfClosing: boolean;
  /** The values of attributes that readers see: `alt`, `caption`, `title` … */
  readonly captions: readonly Span[];
  readonly end: number;
}

/** The marks that a line consists of, and where they end: for marks over several lines, behind the first line. */
export interface MarkLine {
  readonly tags: readonly TagMark[];
  readonly end: number;
}

/** For a mark that does not end before the limit. */
type Unclosed = "unclosed";

/**
 * Reads tags of HTML and JSX, expressions and comments of MDX (`{…}`), and calls of templates (`{% … %}`, `{{< … >}}`)
 * from `start` on until a line ends behind one of them; undefined where anything else stands between them.
 */
export function readMarks(text: string, start: number, limit: number): MarkLine | Unclosed | undefined {
  const tags: TagMark[] = [];
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === 0x3c) {
      const tag = readTag(text, at, limit);
      if (tag === undefined || tag === "unclosed") return tag;
      tags.push(tag);
      at = tag.end;
    } else if (code === 0x7b) {
      const end = endOfBraces(text, at, limit);
      if (end < 0) return "unclosed";
      at = end;
    } else if (isLineBreak(code)) break;
    else if (isBlank(code)) at++;
    else return undefined;
  }
  return { tags, end: at };
}

/** A tag, or a comment of HTML (whose name is empty), that ends before `limit`. */
function readTag(text: string, start: number, limit: number): TagMark | Unclosed | undefined {
  if (text.startsWith("<!--", start)) {
    const end = indexBefore(text, "-->", start + 4, limit);
    return end < 0 ? "unclosed" : { name: "", isClosing: false, isSelfClosing: true, captions: [], end: end + 3 };
  }
  const isClosing = text[start + 1] === "/";
  const from = start + (isClosing ? 2 : 1);
  const nameEnd = endOfName(text, from, limit);
  const name = text.slice(from, nameEnd);
  // `<>` and `</>` are the fragments of JSX.
  if (name === "" ? text.charCodeAt(nameEnd) !== 0x3e : !isNameEnd(text, nameEnd)) return undefined;
  const captions: Span[] = [];
  for (let at = nameEnd; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) return { name, isClosing, isSelfClosing: text[at - 1] === "/", captions, end: at + 1 };
    if (code === 0x3c) return undefined;
    if (code === 0x22 || code === 0x27) {
      const end = indexBefore(text, text[at] as string, at + 1, limit);
      if (end < 0) return "unclosed";
      if (SHOWN_ATTRIBUTES.has(attributeBefore(text, at, nameEnd)))
        captions.push(trimSpan(text, { start: at + 1, end }));
      at = end;
    } else if (code === 0x7b) {
      const end = endOfBraces(text, at, limit);
      if (end < 0) return "unclosed";
      at = end - 1;
    }
  }
  return "unclosed";
}

/** The attributes of components whose values readers see or hear. */
const SHOWN_ATTRIBUTES: ReadonlySet<string> = new Set(
  "alt caption title titleText label summary description heading subtitle".split(" "),
);

/** The name of the attribute whose value's quote stands at `quote`; none is looked for before `from`. */
function attributeBefore(text: string, quote: number, from: number): string {
  if (text[quote - 1] !== "=") return "";
  let start = quote - 1;
  // No name that is looked for is longer.
  while (start > from && quote - start < 16 && isNamePart(text.charCodeAt(start - 1))) start--;
  return text.slice(start, quote - 1);
}

/** Where the name of a tag ends that begins at `from`; `from` where none does. */
export function endOfName(text: string, from: number, limit: number): number {
  let at = from;
  if (!isAsciiLetter(text.charCodeAt(at))) return at;
  while (at < limit && isNamePart(text.charCodeAt(at))) at++;
  return at;
}

/** Behind the `}` that closes the `{` at `start`, strings left out of the count; -1 where none does before `limit`. */
function endOfBraces(text: string, start: number, limit: number): number {
  const raw = RAW_BRACES.find(({ opening }) => text.startsWith(opening, start));
  if (raw !== undefined) {
    const end = indexBefore(text, raw.closing, start + raw.opening.length, limit);
    return end < 0 ? -1 : end + raw.closing.length;
  }
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b) depth++;
    else if (code === 0x7d && --depth === 0) return at + 1;
    else if ((code === 0x22 || code === 0x60) && depth > 0) {
      // An apostrophe is no quote: {don't} is closed by its brace.
      const end = indexBefore(text, text[at] as string, at + 1, limit);
      if (end >= 0) at = end;
    }
  }
  return -1;
}

/** Marks whose insides are of another language than JavaScript. */
const RAW_BRACES = [
  { opening: "{/*", closing: "*/}" },
  { opening: "{%", closing: "%}" },
  { opening: "{{<", closing: ">}}" },
  { opening: "{{%", closing: "%}}" },
] as const;

/** `indexOf` that looks no further than `limit`, as a search that fails must not cost the whole text. */
function indexBefore(text: string, what: string, from: number, limit: number): number {
  const first = what.charCodeAt(0);
  for (let at = from; at + what.length <= limit; at++) {
    if (text.charCodeAt(at) === first && text.startsWith(what, at)) return at;
  }
  return -1;
}

/** The title between the first and the last quote of a span; undefined without them. */
export function quotedIn(text: string, { start, end }: Span): Span | undefined {
  const opening = indexBefore(text, '"', start, end);
  if (opening < 0) return undefined;
  const closing = text.lastIndexOf('"', end - 1);
  return closing > opening + 1 ? { start: opening + 1, end: closing } : undefined;
}

function isNamePart(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 0x2d || code === 0x2e || code === 0x5f;
}

function isNameEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at >= text.length || code === 0x3e || code === 0x2f || isBlank(code);
}
