import type { Line } from "../lines.ts";
import { closesFence, type FenceMark } from "./marks.ts";

/** Knows how long the fences are that can still close code. To be asked about lines in document order. */
export class FenceEnds {
  readonly #text: string;
  readonly #lines: readonly Line[];
  /** By sign: the lines of closing fences with the longest one from there on. */
  readonly #ends = new Map<number, { readonly index: number; readonly longest: number }[]>();

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  /** Whether a line behind `index` closes the code that `fence` opens outside of quotes and lists. */
  isClosed(index: number, fence: FenceMark): boolean {
    const ends = this.#ends.get(fence.sign) ?? this.#find(fence.sign);
    this.#ends.set(fence.sign, ends);
    while ((ends.at(-1)?.index ?? Infinity) <= index) ends.pop();
    return (ends.at(-1)?.longest ?? 0) >= fence.length;
  }

  /** The last line first. */
  #find(sign: number): { readonly index: number; readonly longest: number }[] {
    const found: { readonly index: number; readonly longest: number }[] = [];
    let longest = 0;
    for (let index = this.#lines.length - 1; index >= 0; index--) {
      const line = this.#lines[index] as Line;
      if (line.indent > 3 || this.#text.charCodeAt(line.start) !== sign) continue;
      if (!closesFence(this.#text, line, { sign, length: 3 })) continue;
      longest = Math.max(longest, line.end - line.start);
      found.push({ index, longest });
    }
    return found;
  }
}
