import type { Span } from "../../text/span.ts";

/** Spans of one text, to be found by what lies in or near them. They do not overlap. */
export class SpansInOrder<T extends Span> {
  readonly #spans: readonly T[];

  constructor(spans: readonly T[]) {
    this.#spans = spans.toSorted((a, b) => a.start - b.start);
  }

  /** Those that share a character with a span. */
  meeting({ start, end }: Span): T[] {
    const found: T[] = [];
    for (let i = this.#firstEndingBehind(start); i < this.#spans.length; i++) {
      const span = this.#spans[i] as T;
      if (span.start >= end) break;
      found.push(span);
    }
    return found;
  }

  /** The one that a place lies in or is nearest to; of two that are equally near the one before it. */
  nearest(at: number): T | undefined {
    const index = this.#firstEndingBehind(at);
    const [before, behind] = [this.#spans[index - 1], this.#spans[index]];
    if (before === undefined || behind === undefined) return before ?? behind;
    return at - before.end <= behind.start - at ? before : behind;
  }

  #firstEndingBehind(at: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle] as T).end > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
