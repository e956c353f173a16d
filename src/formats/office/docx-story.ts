import { WordFields } from "./docx-fields.ts";
import { isOn, readProperty, type WordProperties, type WordStyles, WORD_NAMESPACES } from "./docx-styles.ts";
import { type FlowParagraph, TextFlow } from "./text-flow.ts";
import { visitXml, type XmlElement } from "./xml-part.ts";

/** The stories of one part: its body, or each of its footnotes. */
export interface WordStories {
  readonly body: TextFlow;
  /** Footnotes or endnotes by their ids. */
  readonly notes: ReadonlyMap<string, TextFlow>;
  /** The notes that the text refers to, in its order. */
  readonly footnotes: ReadonlySet<string>;
  readonly endnotes: ReadonlySet<string>;
  /** The name of the outermost element, such as `w:document`. */
  readonly root: string;
}

/** Reads a part that holds paragraphs: `document.xml`, `footnotes.xml` or `endnotes.xml`. */
export function readStories(bytes: Uint8Array, part: string, styles: WordStyles): WordStories {
  const reader = new StoryReader(styles);
  visitXml(bytes, part, WORD_NAMESPACES, reader);
  return reader;
}

/**
 * What no reader of the accepted text sees: what was there before a tracked change, the instructions of fields, readings
 * above a word, formulas (their text alone says something else), the properties of placeholders.
 */
const SKIPPED: ReadonlySet<string> = new Set(
  (
    "w:pPrChange w:rPrChange w:sectPrChange w:tblPrChange w:tblPrExChange w:trPrChange w:tcPrChange w:tblGridChange " +
    "w:numberingChange w:instrText w:delInstrText w:delText w:fldData w:ffData w:rt w:sectPr w:tblGrid w:sdtPr " +
    "w:sdtEndPr m:oMath m:oMathPara"
  ).split(" "),
);

/** Text that was deleted or moved away. As a property these stand for the mark of a paragraph, for a row. */
const REMOVED: ReadonlySet<string> = new Set(["w:del", "w:moveFrom"]);

/** Single characters that are elements of their own. Soft hyphens are no characters, `w:sym` is one of another font. */
const CHARACTERS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
};

interface OpenParagraph {
  readonly flow: FlowParagraph;
  readonly own: WordProperties;
  style?: string;
  isHidden: boolean;
}

class StoryReader implements WordStories {
  readonly body = new TextFlow();
  readonly notes = new Map<string, TextFlow>();
  readonly footnotes = new Set<string>();
  readonly endnotes = new Set<string>();
  root = "";

  readonly #styles: WordStyles;
  readonly #path: string[] = [];
  /** Elements deep inside something that is not read. */
  #skipped = 0;
  #flow: TextFlow = this.body;
  /** More than one where a text box stands in a paragraph. */
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #runs: { own: WordProperties; style?: string }[] = [];
  /** Whether a branch of each open alternative was read. */
  readonly #alternatives: boolean[] = [];
  /** For each open row and cell whether it was deleted. */
  readonly #rows: boolean[] = [];
  readonly #cells: { span: number; isDeleted: boolean }[] = [];
  readonly #fields = new WordFields();
  /** The text of the open `w:t`. */
  #text: string | undefined;
  #keepsBlanks = false;

  constructor(styles: WordStyles) {
    this.#styles = styles;
  }

  readonly open = (element: XmlElement): void => {
    const { name } = element;
    const parent = this.#path.at(-1);
    if (this.#skipped > 0 || this.#isSkipped(name, parent)) {
      this.#skipped++;
      return;
    }
    if (parent === undefined) this.root = name;
    this.#path.push(name);
    if (parent?.endsWith("Pr") === true) this.#readProperty(element, parent);
    else if (parent === "w:r") this.#openRunContent(element);
    else this.#openContent(element);
  };

  readonly close = (name: string): void => {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    this.#path.pop();
    if (this.#path.at(-1)?.endsWith("Pr") !== true) this.#closeContent(name);
  };

  readonly text = (text: string): void => {
    if (this.#text !== undefined && this.#skipped === 0) this.#text += text;
  };

  #isSkipped(name: string, parent: string | undefined): boolean {
    if (SKIPPED.has(name)) return true;
    if (REMOVED.has(name)) return parent !== "w:rPr" && parent !== "w:trPr";
    if (name !== "mc:Choice" && name !== "mc:Fallback") return false;
    const isRead = this.#alternatives.at(-1) ?? false;
    if (this.#alternatives.length > 0) this.#alternatives[this.#alternatives.length - 1] = true;
    return isRead;
  }

  #openContent(element: XmlElement): void {
    switch (element.name) {
      case "w:p":
        this.#paragraphs.push({ flow: this.#flow.addParagraph(), own: {}, isHidden: false });
        return;
      case "w:r":
        this.#runs.push({ own: {} });
        return;
      case "w:footnote":
      case "w:endnote":
        this.#flow = new TextFlow();
        this.notes.set(element.get("w:id") ?? "", this.#flow);
        return;
      case "w:tbl":
        this.#flow.openTable();
        return;
      case "w:tr":
        this.#rows.push(false);
        this.#flow.openRow();
        return;
      case "w:tc":
        this.#cells.push({ span: 1, isDeleted: false });
        this.#flow.openCell();
        return;
      case "mc:AlternateContent":
        this.#alternatives.push(false);
    }
  }

  #openRunContent(element: XmlElement): void {
    switch (element.name) {
      case "w:t":
        this.#text = "";
        this.#keepsBlanks = element.get("xml:space") === "preserve";
        return;
      case "w:fldChar":
        this.#fields.mark(element.get("w:fldCharType"));
        return;
      case "w:footnoteReference":
        if (this.#isVisible()) this.footnotes.add(element.get("w:id") ?? "");
        return;
      case "w:endnoteReference":
        if (this.#isVisible()) this.endnotes.add(element.get("w:id") ?? "");
        return;
      default:
        if (Object.hasOwn(CHARACTERS, element.name)) this.#add(CHARACTERS[element.name] as string);
        else this.#openContent(element);
    }
  }

  #closeContent(name: string): void {
    switch (name) {
      case "w:p":
        this.#closeParagraph();
        return;
      case "w:r":
        this.#runs.pop();
        return;
      case "w:t":
        this.#closeText();
        return;
      case "w:tbl":
        this.#flow.closeTable();
        return;
      case "w:tr":
        this.#flow.closeRow(this.#rows.pop());
        return;
      case "w:tc": {
        const cell = this.#cells.pop();
        this.#flow.closeCell(cell?.isDeleted);
        this.#flow.addColumns(cell?.span ?? 1);
        return;
      }
      case "mc:AlternateContent":
        this.#alternatives.pop();
    }
  }

  #readProperty(element: XmlElement, parent: string): void {
    const { name } = element;
    // The run properties of a paragraph are those of its mark.
    const holder = this.#path.at(-3);
    const paragraph = this.#paragraphs.at(-1);
    if (parent === "w:rPr" && holder === "w:r") {
      const run = this.#runs.at(-1);
      if (run === undefined) return;
      if (name === "w:rStyle") run.style = element.get("w:val") ?? "";
      else readProperty(run.own, element, parent);
    } else if (parent === "w:rPr" && holder === "w:pPr" && paragraph !== undefined) {
      // Where the mark is deleted or hidden, the next paragraph goes on in the same line.
      if (REMOVED.has(name)) paragraph.flow.joinsNext = true;
      else if (name === "w:vanish" || name === "w:specVanish") paragraph.flow.joinsNext ||= isOn(element);
    } else if ((parent === "w:pPr" || parent === "w:numPr") && paragraph !== undefined) {
      if (name === "w:pStyle") this.#setStyle(paragraph, element.get("w:val") ?? "");
      else readProperty(paragraph.own, element, parent);
    } else {
      this.#readTableProperty(element, parent);
    }
  }

  #setStyle(paragraph: OpenParagraph, style: string): void {
    paragraph.style = style;
    paragraph.isHidden = this.#styles.isHidden(style) ?? false;
  }

  #readTableProperty(element: XmlElement, parent: string): void {
    const cell = this.#cells.at(-1);
    if (parent === "w:trPr" && REMOVED.has(element.name)) this.#rows[this.#rows.length - 1] = true;
    else if (parent === "w:trPr" && element.name === "w:gridBefore") this.#flow.addColumns(columnsOf(element));
    else if (parent === "w:tcPr" && cell !== undefined) {
      if (element.name === "w:gridSpan") cell.span = Math.max(columnsOf(element), 1);
      else if (element.name === "w:cellDel") cell.isDeleted = true;
    }
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    Object.assign(paragraph.flow, this.#styles.roleOf(paragraph.style, paragraph.own));
    this.#fields.endParagraph();
  }

  #closeText(): void {
    // Line ends in the file are blanks.
    const text = (this.#text ?? "").replace(/[\r\n]/g, " ");
    this.#text = undefined;
    this.#add(this.#keepsBlanks ? text : withoutOuterBlanks(text));
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (text !== "" && paragraph !== undefined && this.#isVisible()) paragraph.flow.text += text;
  }

  /** Whether what the open run holds is shown. */
  #isVisible(): boolean {
    const run = this.#runs.at(-1);
    if (run === undefined || this.#fields.isInstruction) return false;
    const byStyle = run.style === undefined ? undefined : this.#styles.isHidden(run.style);
    return !(run.own.isHidden ?? byStyle ?? this.#paragraphs.at(-1)?.isHidden ?? false);
  }
}

function withoutOuterBlanks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && text[start] === " ") start++;
  while (end > start && text[end - 1] === " ") end--;
  return text.slice(start, end);
}

/** Word knows 63 columns. */
function columnsOf(element: XmlElement): number {
  const value = element.get("w:val") ?? "";
  return /^\d{1,2}$/.test(value) ? Number(value) : 0;
}
