/** Code units between two places whose bytes are known. */
const STEP = 1024;

/** Bytes of a text in UTF-8 up to its places, also far into long lines without counting from their start. */
export class Utf8Columns {
  readonly #text: string;
  /** Bytes before every `STEP`-th code unit. */
  readonly #known: readonly number[];

  constructor(text: string) {
    const known = [0];
    for (let at = 0; at + STEP <= text.length; at += STEP) {
      known.push((known.at(-1) as number) + bytesOf(text, at, at + STEP));
    }
    this.#text = text;
    this.#known = known;
  }

  /** How many bytes stand between two offsets in UTF-16 code units. */
  bytesBetween(start: number, end: number): number {
    return this.#bytesBefore(end) - this.#bytesBefore(start);
  }

  #bytesBefore(offset: number): number {
    const index = Math.floor(Math.max(0, Math.min(offset, this.#text.length)) / STEP);
    return (this.#known[index] as number) + bytesOf(this.#text, index * STEP, offset);
  }
}

/** A pair counts with its first half; half a pair is written as U+FFFD, which takes as many bytes as its like. */
function bytesOf(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < Math.min(end, text.length); at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isLead(unit) && isTrail(text.charCodeAt(at + 1))) bytes += 4;
    else if (!(isTrail(unit) && isLead(text.charCodeAt(at - 1)))) bytes += 3;
  }
  return bytes;
}

function isLead(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
