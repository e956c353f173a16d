/** A place as people and editors count it: both from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text start. Lines end at LF, CR LF or a lone CR. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #hasMark: boolean;

  constructor(text: string) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1);
    }
    this.#starts = starts;
    this.#hasMark = text.charCodeAt(0) === 0xfeff;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  positionAt(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    // No editor shows the byte-order mark as a column.
    const hidden = low === 0 && this.#hasMark && offset > 0 ? 1 : 0;
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 - hidden };
  }

  /** Where a line (from 1) starts; that of the last for lines beyond it. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? (this.#starts.at(-1) as number);
  }
}
