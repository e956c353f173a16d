import type { Span } from "../../text/span.ts";
import { columnsOf } from "../columns.ts";
import { isBlankLine, type Line } from "../lines.ts";
import { isRowOfOneSign } from "../marks.ts";

/** A title, or a line of signs by itself, which only parts. */
export interface RstTitle {
  readonly line?: Line;
  /** 1 to 6. */
  readonly level?: number;
  /** The index of the first line behind it. */
  readonly next: number;
}

/** Reads the titles of a text, to be asked about lines in order. */
export class RstTitles {
  readonly #text: string;
  /** The lines of titles in order of appearance: `=`, or `==` with one above. */
  readonly #styles: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The title that begins at a line. */
  read(lines: readonly Line[], index: number): RstTitle | undefined {
    const text = this.#text;
    const first = lines[index] as Line;
    const second = lines[index + 1];
    const isAlone = second === undefined || isBlankLine(second);
    if (isAdornment(text, first)) {
      // A line of signs by itself parts.
      if (isAlone) return first.end - first.start >= 4 ? { next: index + 1 } : undefined;
      const third = lines[index + 2];
      const sign = text[first.start] as string;
      const isFramed = third !== undefined && isAdornment(text, third) && text[third.start] === sign;
      if (!isFramed || isAdornment(text, second) || !fits(text, first, second)) return undefined;
      return { line: second, level: this.#levelOf(sign + sign), next: index + 3 };
    }
    if (isAlone || first.indent > 0 || !isAdornment(text, second) || !fits(text, second, first)) return undefined;
    const sign = text[second.start] as string;
    // `::` under a text is a mark of its own.
    if (sign === ":" && second.end - second.start === 2) return undefined;
    return { line: first, level: this.#levelOf(sign), next: index + 2 };
  }

  #levelOf(style: string): number {
    if (!this.#styles.includes(style)) this.#styles.push(style);
    return Math.min(6, this.#styles.indexOf(style) + 1);
  }
}

const ADORNMENT = /[!-/:-@[-`{-~]/;

/** Whether a line holds nothing but one sign, as those over and under titles do. */
function isAdornment(text: string, line: Line): boolean {
  return line.indent === 0 && ADORNMENT.test(text[line.start] ?? "") && isRowOfOneSign(text, line, 2);
}

/** Whether a line of signs is long enough to make a title of the text beside it; a short one is text itself. */
function fits(text: string, adornment: Span, title: Span): boolean {
  const length = adornment.end - adornment.start;
  return length >= 4 || length >= columnsOf(text, title);
}
