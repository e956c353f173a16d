import type { Row } from "./row.ts";

/** How much may be in hand at once. */
export interface Bounds {
  readonly rows: number;
  /** Of lines and answers together. One row is let in whatever its size. */
  readonly bytes: number;
}

/** The rows that were read and not yet written, in their order: who reads waits here for who writes, and the reverse. */
export class RowsInHand {
  readonly #bounds: Bounds;
  #rows: Row[] = [];
  #bytes = 0;
  #isEnded = false;
  readonly #room = new Bell();
  readonly #news = new Bell();

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /** Resolves once another row may come in, or none any more. */
  async room(): Promise<void> {
    while (this.#isFull() && !this.#isEnded) await this.#room.wait();
  }

  add(row: Row): void {
    this.#rows.push(row);
    this.#bytes += row.line.bytes.length;
  }

  answer(row: Row, answer: Uint8Array): void {
    row.answer = answer;
    this.#bytes += answer.length;
    if (row === this.#rows[0]) this.#news.ring();
  }

  /** No more rows come in. */
  end(): void {
    this.#isEnded = true;
    this.#room.ring();
    this.#news.ring();
  }

  /** Ends without the rows that nobody has begun, and says whether there were any: the last ones, since they are begun in their order. */
  giveUp(): boolean {
    const first = this.#rows.findIndex((row) => !row.isBegun);
    if (first >= 0) this.#rows.length = first;
    this.end();
    return first >= 0;
  }

  /** The next rows that are answered, in their order; waits for one. None at the end. They stay in hand until `release`. */
  async next(): Promise<readonly Row[]> {
    while (this.#rows[0]?.answer === undefined) {
      if (this.#isEnded && this.#rows.length === 0) return [];
      await this.#news.wait();
    }
    const open = this.#rows.findIndex((row) => row.answer === undefined);
    return open < 0 ? [...this.#rows] : this.#rows.slice(0, open);
  }

  /** Lets go of as many of the first rows, which were written. */
  release(count: number): void {
    for (const { line, answer } of this.#rows.splice(0, count))
      this.#bytes -= line.bytes.length + (answer?.length ?? 0);
    this.#room.ring();
  }

  #isFull(): boolean {
    return this.#rows.length >= this.#bounds.rows || (this.#rows.length > 0 && this.#bytes >= this.#bounds.bytes);
  }
}

/** Wakes the one who waits for it. */
class Bell {
  #wake: (() => void) | undefined;

  wait(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  ring(): void {
    this.#wake?.();
    this.#wake = undefined;
  }
}
