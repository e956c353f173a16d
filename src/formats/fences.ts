import type { Line } from "./lines.ts";
import { fenceLength, isClosingFence } from "./marks.ts";

/** Finds the ends of fenced code. To be asked about lines in document order. */
export class Fences {
  readonly #text: string;
  readonly #lines: readonly Line[];
  /** The lines that can close a block of code, and how many of them lie behind. */
  readonly #closing: readonly number[];
  #passed = 0;
  /** The shortest fence known to have no end, for ` and for ~. */
  readonly #endless: Record<string, number> = {};

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
    this.#closing = lines.flatMap((line, index) => (isClosingFence(text, line) ? [index] : []));
  }

  /** The index of the line that closes the code which a line opens; undefined where the line opens none. */
  closingOf(index: number): number | undefined {
    const opening = this.#lines[index] as Line;
    const length = fenceLength(this.#text, opening);
    const letter = this.#text[opening.start] as string;
    if (length === 0 || length >= (this.#endless[letter] ?? Infinity)) return undefined;
    while ((this.#closing[this.#passed] ?? Infinity) <= index) this.#passed++;
    for (let k = this.#passed; k < this.#closing.length; k++) {
      const i = this.#closing[k] as number;
      const line = this.#lines[i] as Line;
      if (this.#text[line.start] === letter && line.end - line.start >= length) return i;
    }
    // Prose that happens to start with three marks must not swallow the rest of the document.
    this.#endless[letter] = length;
    return undefined;
  }
}
