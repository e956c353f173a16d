import type { BlockKind } from "../document.ts";
import { type FlowParagraph, TextFlow } from "./text-flow.ts";
import { type Namespaces, visitXml, type XmlElement } from "./xml-part.ts";

const NAMESPACES: Namespaces = {
  "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
  "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
  "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
  "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
};

/**
 * The body of `content.xml`, then its footnotes, then its endnotes; undefined where it is of no text document.
 * @throws DaejoError `file-unreadable`
 */
export function readOdtContent(bytes: Uint8Array): TextFlow[] | undefined {
  const reader = new ContentReader();
  visitXml(bytes, "content.xml", NAMESPACES, reader);
  return reader.isText ? [reader.body, ...reader.footnotes, ...reader.endnotes] : undefined;
}

/** Deleted text, comments, readings above a word, marks of notes, cells behind a wider one, fields to fill in. */
const SKIPPED: ReadonlySet<string> = new Set(
  (
    "text:tracked-changes office:annotation text:ruby-text text:note-citation table:covered-table-cell office:forms " +
    "text:script text:table-of-content-source text:illustration-index-source text:table-index-source " +
    "text:object-index-source text:user-index-source text:alphabetical-index-source text:bibliography-source"
  ).split(" "),
);

/** Styles that every program of the format brings along, under these names. */
const ROLES: Readonly<Record<string, { readonly kind: BlockKind; readonly level?: number }>> = {
  Title: { kind: "heading", level: 1 },
  Subtitle: { kind: "heading", level: 2 },
  Caption: { kind: "caption" },
  Quotations: { kind: "quote" },
};

/** Blanks that one `text:s` can stand for at most: more would only make the text large. */
const MOST_BLANKS = 64;

interface OpenParagraph {
  readonly flow: FlowParagraph;
  /** Whether a blank of the file would come behind another or at the start, where it does not count. */
  isBehindBlank: boolean;
}

class ContentReader {
  readonly body = new TextFlow();
  readonly footnotes: TextFlow[] = [];
  readonly endnotes: TextFlow[] = [];
  isText = false;

  readonly #path: string[] = [];
  #skipped = 0;
  /** More than one inside a note. */
  readonly #flows: TextFlow[] = [this.body];
  /** More than one where a text box or a note stands in a paragraph. */
  readonly #paragraphs: OpenParagraph[] = [];
  /** For each open list item whether its first paragraph is still to come; lists around a table or note do not count. */
  #items: boolean[] = [];
  readonly #outerItems: boolean[][] = [];
  /** Columns that each open cell takes up. */
  readonly #spans: number[] = [];
  #isEndnote = false;

  readonly #parents = new Map<string, string>();
  readonly #hidden = new Set<string>();
  #style = "";

  readonly open = (element: XmlElement): void => {
    const { name } = element;
    if (this.#skipped > 0 || SKIPPED.has(name) || this.#isHidden(element)) {
      this.#skipped++;
      if (this.#skipped === 1 && name === "table:covered-table-cell") this.#flow.addColumns(repeatsOf(element));
      return;
    }
    this.#path.push(name);
    switch (name) {
      case "office:text":
        this.isText = true;
        return;
      case "style:style":
        this.#style = element.get("style:name") ?? "";
        this.#parents.set(this.#style, element.get("style:parent-style-name") ?? "");
        return;
      case "style:text-properties":
        if (element.get("text:display") === "none") this.#hidden.add(this.#style);
        return;
      case "text:p":
      case "text:h":
        this.#openParagraph(element);
        return;
      case "text:list-item":
      case "text:list-header":
        this.#items.push(name === "text:list-item");
        return;
      case "text:note":
        this.#isEndnote = element.get("text:note-class") === "endnote";
        return;
      case "text:note-body":
        this.#openNote();
        return;
      default:
        if (name.startsWith("table:")) this.#openTablePart(element);
        else this.#addCharacter(element);
    }
  };

  readonly close = (name: string): void => {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    this.#path.pop();
    switch (name) {
      case "text:p":
      case "text:h":
        this.#closeParagraph();
        return;
      case "text:list-item":
      case "text:list-header":
        this.#items.pop();
        return;
      case "text:note-body":
        this.#flows.pop();
        this.#items = this.#outerItems.pop() ?? [];
        return;
      case "table:table":
        this.#flow.closeTable();
        this.#items = this.#outerItems.pop() ?? [];
        return;
      case "table:table-row":
        this.#flow.closeRow();
        return;
      case "table:table-cell":
        this.#flow.closeCell();
        this.#flow.addColumns(this.#spans.pop() ?? 1);
    }
  };

  /** Runs of white space in the file are one blank, and none at the ends of a paragraph. Source: section 6.1.2. */
  readonly text = (text: string): void => {
    const paragraph = this.#paragraphs.at(-1);
    // A picture in a paragraph has a title and a description that are no part of it.
    if (this.#skipped > 0 || paragraph === undefined || this.#path.at(-1)?.startsWith("text:") !== true) return;
    let from = 0;
    let collapsed = "";
    for (let i = 0; i < text.length; i++) {
      if (!isXmlBlank(text.charCodeAt(i))) {
        paragraph.isBehindBlank = false;
        continue;
      }
      collapsed += text.slice(from, i);
      if (!paragraph.isBehindBlank) collapsed += " ";
      paragraph.isBehindBlank = true;
      from = i + 1;
    }
    paragraph.flow.text += collapsed + text.slice(from);
  };

  get #flow(): TextFlow {
    return this.#flows.at(-1) as TextFlow;
  }

  #isHidden(element: XmlElement): boolean {
    switch (element.name) {
      case "text:section":
        return element.get("text:display") === "none";
      case "text:hidden-text":
      case "text:hidden-paragraph":
        return element.get("text:is-hidden") === "true";
      case "text:p":
      case "text:h":
      case "text:span":
        return this.#hidden.size > 0 && this.#hidden.has(element.get("text:style-name") ?? "");
      default:
        return false;
    }
  }

  #openParagraph(element: XmlElement): void {
    const flow = this.#flow.addParagraph();
    this.#paragraphs.push({ flow, isBehindBlank: true });
    const startsItem = this.#items.at(-1) === true;
    if (startsItem) this.#items[this.#items.length - 1] = false;
    const style = element.get("text:style-name") ?? "";
    if (element.name === "text:h") {
      flow.kind = "heading";
      flow.level = levelOf(element);
    } else {
      const item = { kind: "list-item" as const, level: this.#items.length };
      const named = this.#roleOf(style) ?? this.#roleOf(this.#parents.get(style) ?? "");
      Object.assign(flow, named ?? (startsItem ? item : {}));
    }
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { flow, isBehindBlank } = paragraph;
    if (isBehindBlank && flow.text.endsWith(" ")) flow.text = flow.text.slice(0, -1);
  }

  #roleOf(style: string): { readonly kind: BlockKind; readonly level?: number } | undefined {
    return Object.hasOwn(ROLES, style) ? ROLES[style] : undefined;
  }

  #openNote(): void {
    const flow = new TextFlow();
    (this.#isEndnote ? this.endnotes : this.footnotes).push(flow);
    this.#flows.push(flow);
    this.#outerItems.push(this.#items);
    this.#items = [];
  }

  #openTablePart(element: XmlElement): void {
    switch (element.name) {
      case "table:table":
        this.#flow.openTable();
        this.#outerItems.push(this.#items);
        this.#items = [];
        return;
      case "table:table-row":
        this.#flow.openRow();
        return;
      case "table:table-cell":
        this.#spans.push(repeatsOf(element));
        this.#flow.openCell();
    }
  }

  #addCharacter(element: XmlElement): void {
    if (element.name === "text:s") this.#add(" ".repeat(Math.min(numberOf(element.get("text:c")), MOST_BLANKS)));
    else if (element.name === "text:tab") this.#add("\t");
    else if (element.name === "text:line-break") this.#add("\n");
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    paragraph.flow.text += text;
    paragraph.isBehindBlank = false;
  }
}

function levelOf(element: XmlElement): number {
  return Math.min(numberOf(element.get("text:outline-level")), 6);
}

/** Cells that stand for several; the covered ones behind a wide one are elements of their own. */
function repeatsOf(element: XmlElement): number {
  return Math.min(numberOf(element.get("table:number-columns-repeated")), 1000);
}

/** A whole number from 1; 1 where there is none. */
function numberOf(value: string | undefined): number {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Math.max(Number(value), 1) : 1;
}

function isXmlBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
