import type { MapRun, MappedText } from "../text/mapped-text.ts";
import type { Line } from "./lines.ts";

/** Builds derived text run by run. */
export class ProseBuilder {
  readonly #source: string;
  readonly #runs: MapRun[] = [];
  #text = "";

  /** `source` is the text that the offsets count in. */
  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#text.length;
  }

  /** Takes a stretch over as it is; goes on with the run before where that ends here. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    const last = this.#runs.at(-1);
    if (last?.copied === true && last.source.end === start) {
      this.#runs[this.#runs.length - 1] = { ...last, source: { start: last.source.start, end } };
    } else {
      this.#runs.push({ at: this.#text.length, source: { start, end }, copied: true });
    }
    this.#text += this.#source.slice(start, end);
  }

  /** Takes lines over with the breaks between them, without what stands in front of each (indentation, marks of quotes). */
  copyLines(lines: readonly Pick<Line, "start" | "end" | "next">[]): void {
    for (const [index, { start, end, next }] of lines.entries()) {
      this.copy(start, index + 1 < lines.length ? next : end);
    }
  }

  /** What stands for a stretch as a whole: a decoded entity, an escape. */
  replace(start: number, end: number, by: string): void {
    if (by === "") return;
    this.#runs.push({ at: this.#text.length, source: { start, end }, copied: false });
    this.#text += by;
  }

  build(): MappedText {
    return { text: this.#text, runs: this.#runs };
  }
}
