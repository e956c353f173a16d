import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { Nodes, Parents } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import { describe, expect, it } from "vitest";
import { markdown } from "./markdown.ts";

/**
 * Each block as `kind level: text`, without the blanks at the ends of lines, those around code, and a backslash that would
 * break the last line.
 */
function ours(text: string): string[] {
  return markdown.read(text).map(({ kind, level, prose }) => show(kind, level, prose.text));
}

function show(kind: string, level: number | undefined, text: string): string {
  const shown = kind === "code" ? text.trim() : text.replaceAll(/[ \t]*\n/g, "\n").replace(/[ \t]*\\$/, "");
  return `${kind}${level === undefined ? "" : ` ${level}`}: ${shown}`;
}

/** The same, made of the tree that micromark and mdast read, CommonMark with tables and footnotes of GitHub. */
function theirs(text: string): string[] {
  const tree = fromMarkdown(text, {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
  const found: string[] = [];
  readChildren(text, tree, 0, found);
  return found;
}

/** The first paragraph of an item is the item, and the parts of a paragraph behind a hard break are paragraphs. */
function readChildren(text: string, node: Parents, listDepth: number, found: string[]): void {
  let isRead = false;
  for (const [index, child] of node.children.entries()) {
    if (child.type === "paragraph") {
      const isItem = node.type === "listItem" && !isRead;
      const kind = isItem ? "list-item" : node.type === "blockquote" ? "quote" : "paragraph";
      isRead = true;
      for (const [part, shown] of partsOf(text, child).entries()) {
        if (part === 0) found.push(show(kind, isItem ? listDepth : undefined, shown));
        else found.push(show(isItem ? "paragraph" : kind, undefined, shown));
      }
    } else if (child.type === "heading") {
      // An underlined heading was the paragraph before its underline was read.
      isRead ||= text[startOf(child)] !== "#";
      if (child.children.length > 0) found.push(show("heading", child.depth, sourceOf(text, child)));
    } else if (child.type === "tableCell") {
      if (child.children.length > 0) found.push(show("table-cell", index + 1, sourceOf(text, child)));
    } else if (child.type === "code") {
      if (child.value.trim() !== "") found.push(show("code", undefined, child.value));
    } else if ("children" in child) {
      readChildren(text, child, listDepth + (child.type === "listItem" ? 1 : 0), found);
    }
  }
}

/** The source of what stands in a leaf, without the marks of quotes and the indentation in front of its lines. */
function sourceOf(text: string, { children }: Parents): string {
  return withoutMarks(text.slice(startOf(children[0]), endOf(children.at(-1))));
}

/** The stretches between hard breaks. */
function partsOf(text: string, node: Parents): string[] {
  const breaks = breaksIn(node);
  const starts = [startOf(node.children[0]), ...breaks.map(endOf)];
  const ends = [...breaks.map(startOf), endOf(node.children.at(-1))];
  return starts.map((start, index) => withoutMarks(`\n${text.slice(start, ends[index])}`).trim());
}

function breaksIn(node: Nodes): Nodes[] {
  if (node.type === "break") return [node];
  return "children" in node ? node.children.flatMap(breaksIn) : [];
}

function withoutMarks(text: string): string {
  return text.replaceAll(/\n[ \t>]*/g, "\n");
}

function startOf(node: Nodes | undefined): number {
  return node?.position?.start.offset ?? 0;
}

function endOf(node: Nodes | undefined): number {
  return node?.position?.end.offset ?? 0;
}

const ROOT = new URL("../../../", import.meta.url);
const PAGES = ["corpus/samples/", "docs/"].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => folder + name),
);

describe("pages of this repository", () => {
  it("have the blocks that mdast finds", () => {
    expect(PAGES.length).toBeGreaterThan(100);
    for (const page of PAGES) {
      const text = readFileSync(new URL(page, ROOT), "utf8").replace(/^---\n.*?\n---\n/s, "");
      expect(ours(text), page).toEqual(theirs(text));
    }
  });
});

const WORD = fc.constantFrom(..."글 값은 회의 a one `b` *c* [d](e) 35 &amp; \\* f_g".split(" "));
const LINE = fc.array(WORD, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const CODE_LINE = fc.constantFrom("x = 1", "  y", "", "  ", "      ", "# z", "- a", "1. b", "    e  ");
const INDENT = fc.constantFrom("", "", "", " ", "  ", "   ");

/**
 * The lines of a block; those of blocks that hold others have marks in front. Numbers that begin lists are 1, and no item
 * begins with a blank line or with indentation: micromark reads these otherwise than CommonMark does behind code and in
 * quotes. A table and an underlined heading have a blank line above: without, we and CommonMark part on lazy lines.
 */
type Lines = readonly string[];

const PARAGRAPH: fc.Arbitrary<Lines> = fc
  .array(fc.tuple(INDENT, LINE, fc.constantFrom("", "", "", " ", "  ", "\\")), { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map((line) => line.join("")));
const HEADING: fc.Arbitrary<Lines> = fc
  .tuple(INDENT, fc.constantFrom("#", "##", "######"), LINE, fc.constantFrom("", " #", " ###  "))
  .map(([indent, mark, line, closing]) => [`${indent}${mark} ${line}${closing}`]);
const UNDERLINED: fc.Arbitrary<Lines> = fc
  .tuple(PARAGRAPH, INDENT, fc.constantFrom("===", "---", "-"))
  .map(([lines, indent, mark]) => ["", (lines[0] as string).trimStart(), ...lines.slice(1), indent + mark]);
const RULE: fc.Arbitrary<Lines> = fc.constantFrom(["---"], ["***"], [" _ _ _"]);
const FENCE: fc.Arbitrary<Lines> = fc
  .tuple(
    INDENT,
    fc.constantFrom("```", "~~~~"),
    fc.constantFrom("", "js", " text x"),
    fc.array(CODE_LINE, { maxLength: 4 }),
  )
  .map(([indent, mark, info, lines]) => [
    `${indent}${mark}${info}`,
    ...lines.map((line) => indent + line),
    indent + mark,
  ]);
const INDENTED: fc.Arbitrary<Lines> = fc
  .array(CODE_LINE, { maxLength: 3 })
  .map((lines) => ["", ...["if x", ...lines].map((line) => `    ${line}`)]);
const DEFINITION: fc.Arbitrary<Lines> = fc.constantFrom(
  ["[d]: /e"],
  ['[f]: <g h> "Title"'],
  ["[i]:", "  /j", "  'Title'"],
);
const CELL = fc.oneof(WORD, fc.constantFrom("", "a \\| b"));
const TABLE: fc.Arbitrary<Lines> = fc
  .tuple(INDENT, fc.array(fc.tuple(CELL, CELL), { minLength: 1, maxLength: 3 }))
  .map(([indent, rows]) => {
    const [head = "", ...body] = rows.map((cells) => `${indent}| ${cells.join(" | ")} |`);
    return ["", head, `${indent}|---|:-:|`, ...body, ""];
  });

const { blocks: BLOCKS } = fc.letrec<{ blocks: Lines; list: Lines; quote: Lines; note: Lines }>((tie) => ({
  blocks: fc
    .array(
      fc.tuple(
        fc.oneof(
          { maxDepth: 3, depthIdentifier: "block" },
          { weight: 4, arbitrary: PARAGRAPH },
          { weight: 1, arbitrary: fc.oneof(HEADING, UNDERLINED, RULE, FENCE, INDENTED, TABLE) },
          { weight: 2, arbitrary: tie("list") },
          { weight: 2, arbitrary: tie("quote") },
          { weight: 1, arbitrary: tie("note") },
        ),
        fc.constantFrom([""], [""], ["", "  "], []),
      ),
      { minLength: 1, maxLength: 4, depthIdentifier: "block" },
    )
    .map((blocks) => blocks.flat(2)),
  list: fc
    .array(fc.tuple(fc.constantFrom("- ", "-   ", "* ", "+  ", "1. ", "1)  "), tie("blocks")), {
      minLength: 1,
      maxLength: 3,
    })
    .map((items) => items.flatMap(([mark, lines]) => behind(lines, mark, " ".repeat(mark.length)))),
  quote: fc.oneof(
    tie("blocks").map((lines) => behind(lines, "> ", "> ")),
    PARAGRAPH.map((lines) => behind(lines, ">", ">")),
  ),
  note: fc.tuple(PARAGRAPH, PARAGRAPH).map(([first, further]) => behind([...first, "", ...further], "[^1]: ", "    ")),
}));

const DOCUMENT = fc
  .array(fc.oneof({ weight: 5, arbitrary: BLOCKS }, { weight: 1, arbitrary: DEFINITION }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.flatMap((lines) => [...lines, ""]));

/** Lines in a container, from the first with text on, which is not indented. */
function behind(lines: Lines, first: string, further: string): Lines {
  const from = lines.findIndex((line) => line.trim() !== "");
  return lines.slice(from).map((line, index) => (index === 0 ? first + line.trimStart() : further + line));
}

/** `1. 1.` begins with a date to us, `- - ___` draws a rule, and micromark parts code that stands right below `> - ---`. */
const DEPARTURES = /\d\. +\d+\.|[-*+] +[-*+] +[-*_~]|([-*]) +(?:\1 *){2}/;

describe("any CommonMark", () => {
  it("has the blocks that mdast finds", () => {
    fc.assert(
      fc.property(
        DOCUMENT.map((lines) => lines.join("\n")).filter((text) => !DEPARTURES.test(text)),
        (text) => {
          expect(ours(text)).toEqual(theirs(text));
        },
      ),
      { numRuns: 200 },
    );
  });
});
