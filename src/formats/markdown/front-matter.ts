import { isAsciiLetter, isDigit } from "../../text/characters.ts";
import { isBlank, type Span } from "../../text/span.ts";
import { afterBlanks } from "../blanks.ts";
import type { Block, BlockKind } from "../document.ts";
import { isBlankLine, type Line } from "../lines.ts";
import { paragraphs, plain, quoted, type ScalarProse } from "./scalars.ts";

/** Keys whose values are shown to readers, in small letters without `_` and `-`, and as what. */
const PROSE_KEYS: Readonly<Record<string, BlockKind>> = {
  title: "heading",
  linktitle: "caption",
  navtitle: "caption",
  shorttitle: "caption",
  pagetitle: "caption",
  seotitle: "caption",
  sidebarlabel: "caption",
  sidebartitle: "caption",
  sidebartext: "caption",
  subtitle: "caption",
  headline: "caption",
  tagline: "caption",
  caption: "caption",
  description: "paragraph",
  summary: "paragraph",
  excerpt: "paragraph",
  abstract: "paragraph",
  intro: "paragraph",
  lead: "paragraph",
  details: "paragraph",
};

/** What front matter says to readers, and the index of the first line behind it. */
export interface FrontMatter {
  readonly blocks: readonly Block[];
  readonly next: number;
}

/** The languages of front matter: the lines it stands between, and how its keys and long texts are written. */
const LANGUAGES = [
  { opening: "---", closing: "---", sign: ":", hasTripleQuotes: false },
  { opening: "+++", closing: "+++", sign: "=", hasTripleQuotes: true },
  { opening: "%{", closing: "---", sign: ":", hasTripleQuotes: true },
] as const;

type FrontMatterLanguage = (typeof LANGUAGES)[number];

/**
 * Reads YAML between lines of `---`, TOML between lines of `+++`, or a map of Elixir above a line of `---`, at the start of
 * a document. Undefined where there is none: a rule above a text that holds another rule is not taken for it.
 */
export function readFrontMatter(text: string, lines: readonly Line[]): FrontMatter | undefined {
  const language = LANGUAGES.find(({ opening }) => opening === lineText(text, lines[0]));
  if (language === undefined) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && lineText(text, line) === language.closing);
  if (end < 0) return undefined;
  const inside = lines.slice(1, end);
  const { sign } = language;
  const first = inside.find((line) => !isBlankLine(line) && text[line.start] !== "#");
  if (first === undefined) return undefined;
  const isTable = sign === "=" && text[first.start] === "[";
  if (!isTable && keyIn(text, first, sign) === undefined) return undefined;
  const blocks: Block[] = [];
  for (let i = 0; i < inside.length;) i = readEntry(text, inside, i, language, blocks);
  return { blocks, next: end + 1 };
}

function lineText(text: string, line: Line | undefined): string {
  if (line === undefined || line.end - line.start > 3 || line.indent > 0) return "";
  return text.slice(line.start, line.end);
}

interface Key {
  readonly name: string;
  /** Columns in front of the key, a `- ` of a list among them. */
  readonly column: number;
  readonly value: Span;
}

function keyIn(text: string, line: Line, sign: string): Key | undefined {
  let at = line.start;
  while (text[at] === "-" && isBlank(text.charCodeAt(at + 1)) && at < line.end) at += 2;
  const from = at;
  // A key is a word or two; looking no further keeps a long line cheap.
  while (at < line.end && at - from < 64 && isKeyLetter(text.charCodeAt(at))) at++;
  const nameEnd = at;
  at = afterBlanks(text, nameEnd, line.end);
  if (nameEnd === from || text[at] !== sign || at >= line.end) return undefined;
  const start = afterBlanks(text, at + 1, line.end);
  if (sign === ":" && start === at + 1 && start < line.end) return undefined;
  const name = text
    .slice(from, nameEnd)
    .replaceAll(/[_"'-]/g, "")
    .toLowerCase();
  return { name, column: line.indent + from - line.start, value: { start, end: line.end } };
}

function isKeyLetter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 0x5f || code === 0x2d;
}

/** Reads the entry that starts at a line; the index of the first line behind it. */
function readEntry(
  text: string,
  lines: readonly Line[],
  index: number,
  { sign, hasTripleQuotes }: FrontMatterLanguage,
  blocks: Block[],
): number {
  const line = lines[index] as Line;
  const key = keyIn(text, line, sign);
  if (key === undefined) return index + 1;
  const next = sign === ":" ? endOfValue(lines, index, key.column) : index + 1;
  const own = Object.hasOwn(PROSE_KEYS, key.name) ? PROSE_KEYS[key.name] : undefined;
  // The title of something in the document, or of its entry in a menu.
  const isNested = key.column > 0 && !hasTripleQuotes;
  const kind = own === "heading" && isNested ? "caption" : own;
  const { start, end } = key.value;
  const opening = text[start];
  if (kind === undefined) return opening === "|" || opening === ">" ? next : index + 1;
  const values: ScalarProse[] = [];
  if (start >= end) return index + 1;
  if (opening === '"' || opening === "'") {
    if (hasTripleQuotes && text.startsWith(opening.repeat(3), start))
      return readLongText(text, lines, index, key, kind, blocks);
    values.push(quoted(text, start, (lines[next - 1] as Line).end, sign));
  } else if (sign === "=") {
    return index + 1;
  } else if (opening === "|" || opening === ">") {
    values.push(...paragraphs(text, lines.slice(index + 1, next)));
  } else if (!"[{&*!#%@`".includes(opening as string)) {
    values.push(plain(text, [{ ...line, start }, ...lines.slice(index + 1, next)]));
  }
  addBlocks(blocks, kind, values);
  return next;
}

/** Reads the paragraphs between `"""` and `"""`. */
function readLongText(
  text: string,
  lines: readonly Line[],
  index: number,
  { value: { start } }: Key,
  kind: BlockKind,
  blocks: Block[],
): number {
  const from = start + 3;
  const limit = (lines.at(-1) as Line).end;
  const closing = text.slice(from, limit).indexOf(text.slice(start, from));
  const end = closing < 0 ? limit : from + closing;
  let next = index + 1;
  while (next < lines.length && (lines[next] as Line).start < end) next++;
  const inside = lines.slice(index, next).map((line): Line => {
    const last = Math.max(line.start, Math.min(line.end, end));
    return { ...line, start: line === lines[index] ? Math.min(from, last) : line.start, end: last };
  });
  addBlocks(blocks, kind, paragraphs(text, inside));
  // The closing quotes may stand on a line of their own.
  return (lines[next]?.start ?? Infinity) === end ? next + 1 : next;
}

function addBlocks(blocks: Block[], kind: BlockKind, values: readonly ScalarProse[]): void {
  for (const { prose, span } of values) {
    const built = prose.build();
    if (built.text.trim() === "") continue;
    blocks.push(kind === "heading" ? { kind, span, prose: built, level: 1 } : { kind, span, prose: built });
  }
}

/** The first line that stands no deeper than the key. */
function endOfValue(lines: readonly Line[], index: number, column: number): number {
  let next = index + 1;
  while (next < lines.length && (isBlankLine(lines[next] as Line) || (lines[next] as Line).indent > column)) next++;
  while (next > index + 1 && isBlankLine(lines[next - 1] as Line)) next--;
  return next;
}
