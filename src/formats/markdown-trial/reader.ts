import { runIndexAt } from "../../text/mapped-text.ts";
import { isBlank } from "../../text/span.ts";
import { blankDirectives, findDirectives, linesWithoutDirectives } from "../directives.ts";
import type { Block } from "../document.ts";
import type { Line } from "../lines.ts";
import { boxMark } from "../markdown/dialects.ts";
import { readFrontMatter } from "../markdown/front-matter.ts";
import { LeafBlocks, type LeafLine, type ParagraphKind } from "../markdown/leaves.ts";
import { foreignListMark, isTableRow } from "../markdown/marks.ts";
import { hasPipe, isDelimiterRow, pipeCells } from "../table-rows.ts";
import type { Code, Heading, Html, Nodes, Paragraph, Parents } from "mdast";
import { Asides } from "./asides.ts";
import { lineStop, mask, type Mask } from "./mask.ts";
import { parse } from "./syntax.ts";

/** A node whose children are read, and what stands around them. */
interface Frame {
  readonly node: Parents;
  next: number;
  readonly quotes: number;
  readonly listDepth: number;
  /** Its first paragraph is the text of an item. */
  isUnread: boolean;
}

/** Turns the tree that micromark reads into blocks. */
export class MarkdownTrialReader {
  readonly #text: string;
  readonly #blocks: LeafBlocks;
  readonly #matter: readonly Block[];
  readonly #mask: Mask;
  readonly #asides: Asides;

  constructor(text: string) {
    const directives = findDirectives(text);
    this.#text = blankDirectives(text, directives);
    const lines = linesWithoutDirectives(text, this.#text, directives);
    this.#blocks = new LeafBlocks(this.#text, directives);
    const matter = readFrontMatter(this.#text, lines);
    this.#matter = matter?.blocks ?? [];
    this.#mask = mask(this.#text, lines.slice(matter?.next ?? 0));
    this.#asides = new Asides(this.#text, this.#mask.lines);
  }

  read(): readonly Block[] {
    this.#blocks.take(this.#matter);
    const root = parse(this.#mask.text, this.#asides, (offset) => this.#toSource(offset));
    const open: Frame[] = [{ node: root, next: 0, quotes: 0, listDepth: 0, isUnread: false }];
    for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
      const node = frame.node.children[frame.next++];
      if (node === undefined) open.pop();
      else if (node.type === "paragraph") this.#readParagraph(node, frame);
      else if (node.type === "heading") this.#readHeading(node, frame);
      else if (node.type === "code") this.#readCode(node);
      else if (node.type === "html") this.#readAside(node, frame);
      else if ("children" in node) {
        if (node.type === "footnoteDefinition") this.#readBoxTitle(node);
        open.push(frameOf(node, frame));
      }
    }
    return this.#blocks.found;
  }

  #toSource(offset: number): number {
    const { runs } = this.#mask.kept;
    const run = runs[runIndexAt(runs, offset)];
    return run === undefined ? 0 : run.source.start + offset - run.at;
  }

  #start(node: Nodes): number {
    return this.#toSource(node.position?.start.offset ?? 0);
  }

  /** The lines of a node without the marks of quotes in front of them; lazy ones have none. */
  #lines(node: Nodes, quotes: number): LeafLine[] {
    const from = (node.position?.start.line ?? 1) - 1;
    const lines = this.#mask.lines.slice(from, node.position?.end.line);
    return lines.map(({ start, end, next, hardBreak }, index) => {
      let at = index === 0 ? this.#start(node) : start;
      for (let left = quotes; at < end; at++) {
        const code = this.#text.charCodeAt(at);
        if (!isBlank(code) && (code !== 0x3e || index === 0 || left-- <= 0)) break;
      }
      return { start: at, end, next, hardBreak };
    });
  }

  /** Parts a paragraph where rows of a table and the list marks of Korean documents stand in it. */
  #readParagraph(node: Paragraph, frame: Frame): void {
    const lines = this.#lines(node, frame.quotes);
    const first = (node.position?.start.line ?? 1) - 1;
    let open: LeafLine[] = [];
    let kind: ParagraphKind = { kind: "paragraph" };
    let isTable = false;
    const close = (): void => {
      if (open.length > 0) this.#blocks.add({ kind: "paragraph", of: kind, lines: open });
      open = [];
    };
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] as LeafLine;
      if ((isTable && hasPipe(this.#text, line)) || isTableRow(this.#text, line, this.#mask.lines[first + i + 1])) {
        close();
        isTable = true;
        if (!isDelimiterRow(this.#text, line)) this.#blocks.cells(pipeCells(this.#text, line));
        continue;
      }
      isTable = false;
      const mark = foreignListMark(this.#text, line, open.length > 0);
      if (mark > 0) {
        close();
        kind = { kind: "list-item", level: frame.listDepth + 1 };
        open.push({ ...line, start: line.start + mark });
      } else {
        if (open.length === 0) kind = paragraphKind(frame);
        const isTask =
          open.length === 0 && kind.kind === "list-item" && /^\[[ xX]\][ \t]/.test(this.#text.slice(line.start, line.start + 4));
        open.push(isTask ? { ...line, start: line.start + 4 } : line);
      }
    }
    close();
  }

  #readHeading(node: Heading, { quotes }: Frame): void {
    const lines = this.#lines(node, quotes);
    const text = node.children[0];
    if (text === undefined) return;
    const isUnderlined = lines.length > 1;
    const shown = isUnderlined ? lines.slice(0, -1) : lines.map((line) => ({ ...line, start: this.#start(text) }));
    this.#blocks.heading(shown, node.depth);
  }

  /** A line of code is the end of its line in the document; what stands in front of it are marks and indentation. */
  #readCode(node: Code): void {
    const isFenced = /[`~]/.test(this.#text[this.#start(node)] ?? "");
    const from = (node.position?.start.line ?? 1) - (isFenced ? 0 : 1);
    const lines = node.value.split(/\r\n|\n|\r/).flatMap((value, index): LeafLine[] => {
      const line = this.#mask.lines[from + index];
      if (line === undefined) return [];
      const start = Math.min(lineStop(this.#text, line) - value.length, line.end);
      return [{ start, end: line.end, next: line.next, hardBreak: false }];
    });
    this.#blocks.add({ kind: "code", lines });
  }

  #readAside(node: Html, { quotes }: Frame): void {
    const aside = this.#asides.known(this.#start(node));
    for (const caption of aside?.captions ?? []) this.#blocks.caption(caption);
    if (aside?.code !== undefined) this.#blocks.codeIn(aside.code);
    if (aside?.html === undefined) return;
    if (aside.html !== "to its end") return this.#blocks.html(aside.html);
    const lines = this.#lines(node, quotes);
    const spans = quotes > 0 ? lines : [{ start: this.#start(node), end: (lines.at(-1) as LeafLine).end }];
    this.#blocks.add({ kind: "html", spans });
  }

  #readBoxTitle(node: Nodes): void {
    const start = this.#start(node);
    const end = (this.#mask.lines[(node.position?.start.line ?? 1) - 1] as Line).end;
    const box = boxMark(this.#text, { start, end });
    if (box !== undefined) this.#blocks.caption(box.title);
  }
}

function frameOf(node: Parents, around: Frame): Frame {
  const isItem = node.type === "listItem";
  return {
    node,
    next: 0,
    quotes: around.quotes + (node.type === "blockquote" ? 1 : 0),
    listDepth: around.listDepth + (isItem ? 1 : 0),
    isUnread: isItem,
  };
}

/** What a paragraph is: the text of the item that it is the first in, of a quote, or its own. */
function paragraphKind(frame: Frame): ParagraphKind {
  if (frame.node.type === "blockquote") return { kind: "quote" };
  if (!frame.isUnread) return { kind: "paragraph" };
  frame.isUnread = false;
  return { kind: "list-item", level: frame.listDepth };
}
