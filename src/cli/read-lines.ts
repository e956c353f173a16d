import { createHash, type Hash } from "node:crypto";

const LINE_FEED = 0x0a;

/** A line of a stream. */
export interface Line {
  /** Without its line feed. Of a line that is too long only a hash, which tells it from others. */
  readonly bytes: Uint8Array;
  readonly isTooLong: boolean;
}

/**
 * The lines of a stream as bytes; none is held that is longer than `most` bytes. Not `node:readline`: it would replace bytes that are
 * no UTF-8 without a word, and cut lines at characters that JSON strings may hold.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let line = new GrowingLine(most);
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      line.add(chunk.subarray(start, end));
      yield line.end();
      line = new GrowingLine(most);
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  if (!line.isEmpty) yield line.end();
}

/** A line whose end has not come yet. */
class GrowingLine {
  readonly #most: number;
  #parts: Uint8Array[] = [];
  #length = 0;
  /** Takes in what there is no room for. */
  #overflow: Hash | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#parts.push(part);
    this.#length += part.length;
    if (this.#length <= this.#most) return;
    this.#overflow ??= createHash("sha256");
    for (const each of this.#parts) this.#overflow.update(each);
    this.#parts = [];
  }

  end(): Line {
    if (this.#overflow !== undefined) return { bytes: this.#overflow.digest(), isTooLong: true };
    const [only] = this.#parts;
    // A part is a piece of what was read at once, all of which it would keep; a line is kept for longer.
    return {
      bytes: this.#parts.length === 1 && only !== undefined ? Buffer.from(only) : Buffer.concat(this.#parts),
      isTooLong: false,
    };
  }
}
