import { Tokenizer, TokenizerMode, type Token } from "parse5";
import { isEmpty, type Span } from "../../text/span.ts";
import { type DirectiveComment, findDirectives } from "../directives.ts";
import type { Block, BlockKind, DocumentFormat } from "../document.ts";
import { BLOCKS, CLOSES, RAW_TEXT, SKIPPED, VOID } from "./elements.ts";
import { HtmlProse } from "./prose.ts";
import { CharacterReferences } from "./references.ts";
import { HtmlStack, type TextContext } from "./stack.ts";

/**
 * HTML and XHTML (https://html.spec.whatwg.org/). The text of each element that begins a line of its own is a block:
 * paragraphs, headings, list items (`li`, `dt`, `dd`; level: lists around it), table cells (level: the column, without
 * what cells of rows above reach into), quotes, captions, `pre` (code), the `title` and the `description` of the head.
 * Two line breaks (`<br><br>`) part paragraphs. `alt` of a picture and `placeholder` of an `input` are captions where no
 * text stands in the same block. Not read: scripts, styles, drawings, fields and their options, `title` attributes, the
 * reading aids of `ruby`, comments, what is `hidden`, blocks with `translate="no"` and blocks in another
 * language than Korean or English by `lang`.
 *
 * Any text can be read; what is broken is read up to where it is.
 */
export const html: DocumentFormat = {
  id: "html",
  extensions: [".html", ".htm", ".xhtml"],
  read: (text) => readHtmlFragment(text, { start: 0, end: text.length }),
};

/** The blocks of a stretch of HTML inside a text. Offsets count in the whole text. */
export function readHtmlFragment(text: string, span: Span): readonly Block[] {
  return new HtmlReader(text, span).read();
}

type Tag = Token.TagToken;

/** In front of the names of elements of a drawing, of which some are called like those of HTML. */
const DRAWN = "drawing:";

/**
 * Follows the tokens of parse5. Its tree is not used: it moves what is misplaced (text between the rows of a table),
 * clones what is misnested, and grows with the square of the nesting where tags are unclosed, while blocks have to
 * come in the order of the source.
 */
class HtmlReader {
  readonly #source: string;
  readonly #span: Span;
  /** Where the next thing that speaks to daejo alone stands, of those that are no comments of HTML. */
  readonly #directives: readonly DirectiveComment[];
  #nextDirective = 0;
  readonly #isXml: boolean;
  readonly #stack = new HtmlStack();
  readonly #blocks: Block[] = [];
  readonly #references: CharacterReferences;
  readonly #tokenizer: Tokenizer;
  #context: TextContext;
  /** The same, of what is read: what is skipped inside a block does not change what the block is. */
  #place: TextContext;
  #prose: HtmlProse;
  /** Captions that stand in the open block. */
  #captions: Block[] = [];
  /** From behind the last tag to behind the text that has been handed over since. */
  #textStart: number;
  #textEnd: number;

  constructor(text: string, span: Span) {
    this.#source = text;
    this.#span = span;
    this.#textStart = span.start;
    this.#textEnd = span.start;
    const part = text.slice(span.start, span.end);
    this.#directives = findDirectives(part);
    this.#isXml = /^\ufeff?\s{0,99}<\?xml/.test(part);
    this.#references = new CharacterReferences(text);
    this.#context = this.#stack.context;
    this.#place = this.#context;
    this.#prose = new HtmlProse(text, false);
    this.#tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, this.#handler());
  }

  read(): readonly Block[] {
    const { start, end } = this.#span;
    this.#tokenizer.write(this.#source.slice(start, end), true);
    this.#addText();
    this.#endBlock();
    return this.#blocks;
  }

  #handler(): ConstructorParameters<typeof Tokenizer>[1] {
    // Where text begins is not asked of its tokens: behind white space parse5 has them begin inside a character reference.
    const onText = ({ location }: Token.CharacterToken): void => {
      this.#textEnd = this.#endOf(location);
    };
    const onOther = ({ location }: Token.Token): void => {
      this.#addText();
      this.#textStart = this.#endOf(location);
    };
    return {
      onStartTag: (tag) => {
        onOther(tag);
        this.#onStartTag(tag);
      },
      onEndTag: (tag) => {
        onOther(tag);
        this.#onEndTag(tag.tagName);
      },
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: onText,
      onComment: onOther,
      onDoctype: onOther,
      onEof: () => {},
    };
  }

  #endOf(location: Token.Location | null): number {
    return (location?.endOffset ?? 0) + this.#span.start;
  }

  /** Adds the text between the last tag and the next. */
  #addText(): void {
    const { start, end } = { start: this.#textStart, end: this.#textEnd };
    if (end <= start || this.#context.isSkipped || this.#context.isForeign) return;
    const referenceAt = (at: number): ReturnType<CharacterReferences["at"]> => this.#references.at(at);
    const offset = this.#span.start;
    let from = start;
    for (; this.#nextDirective < this.#directives.length; this.#nextDirective++) {
      const { span } = this.#directives[this.#nextDirective] as DirectiveComment;
      if (span.start + offset >= end) break;
      this.#prose.addText(from, Math.max(from, span.start + offset), referenceAt);
      from = Math.max(from, span.end + offset);
      if (from > end) break;
    }
    this.#prose.addText(from, end, referenceAt);
  }

  #onStartTag(tag: Tag): void {
    const { isDrawing } = this.#context;
    const name = isDrawing ? DRAWN + tag.tagName : tag.tagName;
    if (VOID.has(name)) {
      this.#onVoidTag(tag);
      return;
    }
    const isBlock = BLOCKS.has(name);
    const endsBlock = this.#stack.closeBefore(name);
    if (endsBlock || (isBlock && !this.#stack.context.isSkipped)) this.#endBlock();
    const startsDrawing = name === "svg" || name === "math";
    if (tag.selfClosing && (this.#isXml || isDrawing || startsDrawing)) {
      this.#follow();
      return;
    }
    const raw = RAW_TEXT.get(name);
    if (raw !== undefined) this.#tokenizer.state = TokenizerMode[raw];
    const change = changeOf(tag, isBlock);
    if (startsDrawing) change.isDrawing = true;
    // In what is skipped every element is followed, so that its end is not taken for that of another one.
    const isFollowed = isBlock || CLOSES.has(name) || change.isSkipped === true || this.#stack.context.isSkipped;
    if (isFollowed) this.#stack.push(name, change, columnsOf(tag));
    this.#follow();
  }

  #onEndTag(name: string): void {
    const isDrawn = this.#context.isDrawing && this.#stack.holds(DRAWN + name);
    if (this.#stack.close(isDrawn ? DRAWN + name : name)) this.#endBlock();
    this.#follow();
  }

  #onVoidTag(tag: Tag): void {
    const { startOffset, endOffset } = tag.location as Token.Location;
    const { isSkipped, isForeign, kind } = this.#context;
    switch (tag.tagName) {
      case "hr":
        this.#stack.closeBefore("hr");
        this.#endBlock();
        this.#follow();
        return;
      case "br":
        if (isSkipped || isForeign) return;
        if (this.#prose.endsWithBreak && (kind === "paragraph" || kind === "quote")) this.#endBlock();
        else this.#prose.addBreak(startOffset + this.#span.start, endOffset + this.#span.start);
        return;
      case "img":
        this.#addAttribute(tag, "alt", "caption");
        return;
      case "input":
        this.#addAttribute(tag, "placeholder", "caption");
        return;
      case "meta":
        if (attributeOf(tag, "name")?.toLowerCase() !== "description") return;
        this.#addAttribute(tag, "content", "paragraph");
        return;
      default:
    }
  }

  /** The value of an attribute as a block of its own, which it is only if no text stands beside it. */
  #addAttribute(tag: Tag, name: string, kind: BlockKind): void {
    const { isSkipped, isForeign } = this.#context;
    const location = tag.location?.attrs?.[name];
    if (isSkipped || isForeign || location === undefined || isHidden(tag) || !this.#prose.isEmpty) return;
    const { start, end } = this.#valueSpan(location, name);
    const prose = new HtmlProse(this.#source, false);
    prose.addText(start, end, (at) => this.#references.inAttributeAt(at));
    if (!prose.isEmpty) this.#captions.push({ kind, span: prose.span, prose: prose.build() });
  }

  #valueSpan({ startOffset, endOffset }: Token.Location, name: string): Span {
    const source = this.#source;
    const end = endOffset + this.#span.start;
    let start = startOffset + this.#span.start + name.length;
    while (start < end && /[\s=]/.test(source[start] as string)) start++;
    const quote = source[start];
    if (quote !== '"' && quote !== "'") return { start, end };
    return { start: start + 1, end: source[end - 1] === quote ? Math.max(start + 1, end - 1) : end };
  }

  #endBlock(): void {
    const { kind, level } = this.#place;
    if (!this.#prose.isEmpty) {
      const block = { kind, span: this.#prose.span, prose: this.#prose.build() };
      this.#blocks.push(level === undefined ? block : { ...block, level });
    } else {
      for (const caption of this.#captions) if (!isEmpty(caption.span)) this.#blocks.push(caption);
    }
    this.#captions = [];
    this.#prose = new HtmlProse(this.#source, kind === "code");
  }

  /** Takes over what the elements around say now. */
  #follow(): void {
    const context = this.#stack.context;
    if (context === this.#context) return;
    this.#context = context;
    this.#tokenizer.inForeignNode = context.isDrawing;
    if (context.isSkipped) return;
    const isCode = context.kind === "code";
    if (isCode !== (this.#place.kind === "code")) this.#prose = new HtmlProse(this.#source, isCode);
    this.#place = context;
  }
}

function changeOf(tag: Tag, isBlock: boolean): { isSkipped?: boolean; isForeign?: boolean; isDrawing?: boolean } {
  const change: { isSkipped?: boolean; isForeign?: boolean; isDrawing?: boolean } = {};
  const name = tag.tagName;
  if (SKIPPED.has(name) || isHidden(tag) || (isBlock && isUntranslated(tag))) change.isSkipped = true;
  const language = isBlock ? (attributeOf(tag, "lang") ?? attributeOf(tag, "xml:lang")) : undefined;
  if (language !== undefined) change.isForeign = isThirdLanguage(language);
  return change;
}

/** What can be found by searching the page can be read. */
function isHidden(tag: Tag): boolean {
  const hidden = attributeOf(tag, "hidden");
  return hidden !== undefined && hidden.toLowerCase() !== "until-found";
}

/** On the whole page the attribute only keeps browsers from translating it. */
function isUntranslated(tag: Tag): boolean {
  return attributeOf(tag, "translate")?.toLowerCase() === "no" && tag.tagName !== "html" && tag.tagName !== "body";
}

function isThirdLanguage(tag: string): boolean {
  const language = /^[a-z]{2,3}(?![a-z])/.exec(tag.trim().toLowerCase())?.[0];
  return language !== undefined && !["ko", "kor", "en", "eng", "und", "mul"].includes(language);
}

/** The columns that a cell fills; the standard allows no more than 1000. */
function columnsOf(tag: Tag): number {
  const columns = Number.parseInt(attributeOf(tag, "colspan") ?? "1", 10);
  return columns >= 1 ? Math.min(columns, 1000) : 1;
}

function attributeOf(tag: Tag, name: string): string | undefined {
  return tag.attrs.find((attribute) => attribute.name === name)?.value;
}
