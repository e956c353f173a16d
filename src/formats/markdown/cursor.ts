import { isLineBreak } from "../../text/characters.ts";
import { isBlank } from "../../text/span.ts";
import type { Line } from "../lines.ts";

/**
 * A place in a line of Markdown that walks behind the marks of quotes and lists. Indentation is counted in columns, a
 * tab reaching to the next multiple of four (CommonMark 0.31, section 2.2), so the place may lie inside a tab.
 */
export class LineCursor {
  readonly #text: string;
  readonly line: Line;
  #at: number;
  #column = 0;
  #start = 0;
  #indent = 0;

  /** `from` is where the line begins, before its indentation. */
  constructor(text: string, line: Line, from: number) {
    this.#text = text;
    this.line = line;
    this.#at = from;
    this.#measure();
  }

  /** Offset of the first character behind the place that shows. */
  get start(): number {
    return this.#start;
  }

  /** Columns of blanks and tabs between the place and `start`. */
  get indent(): number {
    return this.#indent;
  }

  get isBlank(): boolean {
    return this.#start >= this.line.end;
  }

  /** Whether the line shows this text next. */
  startsWith(mark: string): boolean {
    return this.#text.startsWith(mark, this.#start) && this.#start < this.line.end;
  }

  /** Code unit of the character at `start`; 0 on a blank rest. */
  get code(): number {
    return this.isBlank ? 0 : this.#text.charCodeAt(this.#start);
  }

  /** Goes over at most so many columns of blanks. */
  skipColumns(columns: number): void {
    const from = this.#column;
    const to = from + columns;
    while (this.#column < to) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x09) break;
      const next = code === 0x20 ? this.#column + 1 : this.#column + 4 - (this.#column % 4);
      if (next <= to) this.#at++;
      this.#column = Math.min(next, to);
    }
    // What shows stands where it stood: measuring anew would cost each line its depth times its indentation.
    this.#indent -= this.#column - from;
  }

  /** Goes behind the blanks and `length` characters of a mark. */
  skipMark(length: number): void {
    this.#column += this.#indent + length;
    this.#at = this.#start + length;
    this.#measure();
  }

  /** Offset of the place itself: what code keeps of its indentation starts here. */
  get offset(): number {
    return this.#at;
  }

  #measure(): void {
    const { end, next } = this.line;
    let at = this.#at;
    let column = this.#column;
    // Not up to the line's end: of a blank rest the blanks count, too, as they may be those of code.
    for (; at < next; at++) {
      const code = this.#text.charCodeAt(at);
      if ((code > 0x20 && (code < 0x80 || !isBlank(code))) || isLineBreak(code)) break;
      if (code === 0x20) column++;
      else if (code === 0x09) column += 4 - (column % 4);
      // Others, such as the byte-order mark, show nothing and indent nothing.
    }
    this.#start = Math.min(at, Math.max(end, this.#at));
    this.#indent = column - this.#column;
  }
}
