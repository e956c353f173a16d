import type { MappedText } from "../../text/mapped-text.ts";
import { isBlank, type Span } from "../../text/span.ts";
import type { CharacterReference } from "./references.ts";
import { ProseBuilder } from "../prose-builder.ts";

/** Something that may turn out to stand at the end of the block, where it is left out. */
interface Waiting extends Span {
  /** What replaces it; undefined where it is copied. */
  readonly by?: string;
  readonly isCollapsible: boolean;
}

type ReferenceAt = (offset: number) => CharacterReference | undefined;

/**
 * The text of one block in the making. White space collapses as a browser collapses it: of several characters the
 * first is kept, at the ends of the block and beside a line break none. In `literal` text (code) all of it is kept but
 * at the ends.
 */
export class HtmlProse {
  readonly #text: string;
  readonly #isLiteral: boolean;
  readonly #prose: ProseBuilder;
  #waiting: Waiting[] = [];
  #start = 0;
  #end = 0;
  #hasBreakWaiting = false;

  constructor(text: string, isLiteral: boolean) {
    this.#text = text;
    this.#isLiteral = isLiteral;
    this.#prose = new ProseBuilder(text);
  }

  /** Whether nothing is there to be read. */
  get isEmpty(): boolean {
    return this.#prose.length === 0;
  }

  /** From the first to behind the last character that is read. */
  get span(): Span {
    return { start: this.#start, end: this.#end };
  }

  /** Whether a line break was the last thing added, blanks aside. */
  get endsWithBreak(): boolean {
    return this.#hasBreakWaiting;
  }

  build(): MappedText {
    return this.#prose.build();
  }

  /** Adds a stretch of the source, with what its character references stand for. */
  addText(start: number, end: number, referenceAt: ReferenceAt): void {
    let from = start;
    let at = start;
    while (at < end) {
      const code = this.#text.charCodeAt(at);
      const isReference = code === 0x26;
      // A blank between two letters stays what it is, as most blanks do.
      const isPlain = at > from && at + 1 < end && isHtmlSpace(code) && isLetter(this.#text.charCodeAt(at + 1));
      if (isLetter(code) || isPlain) {
        at++;
        continue;
      }
      this.#add(from, at);
      const reference = isReference ? referenceAt(at) : undefined;
      const length = reference?.length ?? 1;
      if (reference !== undefined) this.#addReference(at, reference);
      else if (isReference) this.#add(at, at + 1);
      else if (code !== 0) this.#addBlank(at);
      at += length;
      from = at;
    }
    this.#add(from, end);
  }

  /** Adds a line break that a tag asks for. */
  addBreak(start: number, end: number): void {
    if (this.isEmpty) return;
    if (this.#waiting.at(-1)?.isCollapsible === true) this.#waiting.pop();
    this.#waiting.push({ start, end, by: "\n", isCollapsible: true });
    this.#hasBreakWaiting = true;
  }

  #add(start: number, end: number): void {
    if (end <= start) return;
    this.#addWaiting(start);
    this.#prose.copy(start, end);
    this.#end = end;
  }

  #addReference(at: number, { length, by }: CharacterReference): void {
    const end = at + length;
    if (isBlank(by.charCodeAt(0))) {
      if (!this.isEmpty) this.#waiting.push({ start: at, end, by, isCollapsible: false });
      return;
    }
    this.#addWaiting(at);
    this.#prose.replace(at, end, by);
    this.#end = end;
  }

  #addBlank(at: number): void {
    if (this.isEmpty) return;
    const last = this.#waiting.at(-1);
    const isCollapsible = !this.#isLiteral && isHtmlSpace(this.#text.charCodeAt(at));
    if (isCollapsible) {
      if (last?.isCollapsible === true) return;
      // Of a pair the line feed, so that a text reads the same with either kind of line ends.
      const start = this.#text.startsWith("\r\n", at) ? at + 1 : at;
      this.#waiting.push({ start, end: start + 1, isCollapsible });
      return;
    }
    if (last !== undefined && last.by === undefined && !last.isCollapsible && last.end === at) {
      this.#waiting[this.#waiting.length - 1] = { ...last, end: at + 1 };
    } else {
      this.#waiting.push({ start: at, end: at + 1, isCollapsible });
    }
  }

  #addWaiting(next: number): void {
    if (this.isEmpty) this.#start = next;
    for (const { start, end, by } of this.#waiting) {
      if (by === undefined) this.#prose.copy(start, end);
      else this.#prose.replace(start, end, by);
    }
    if (this.#waiting.length > 0) this.#waiting = [];
    this.#hasBreakWaiting = false;
  }
}

/** Whether a character is neither blank nor the beginning of a character reference. */
function isLetter(code: number): boolean {
  return code !== 0x26 && code !== 0 && !isBlank(code);
}

function isHtmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c;
}
