/** The fields that are open. Each is its instructions, then what it shows: only that is read. */
export class WordFields {
  /** For each whether its instructions are not over yet. */
  readonly #open: boolean[] = [];
  #instructions = 0;

  /** Whether the place is inside the instructions of some field. */
  get isInstruction(): boolean {
    return this.#instructions > 0;
  }

  /** Takes a mark: `begin`, `separate` or `end`. */
  mark(type: string | undefined): void {
    if (type === "begin") {
      this.#open.push(true);
      this.#instructions++;
      return;
    }
    if (type !== "separate" && type !== "end") return;
    const last = this.#open.length - 1;
    if (this.#open[last] === true) this.#instructions--;
    if (type === "end") this.#open.pop();
    else if (last >= 0) this.#open[last] = false;
  }

  /** Instructions that go on in the next paragraph are mostly those of a damaged field, which must not hide the rest. */
  endParagraph(): void {
    for (let i = this.#open.length - 1; this.#instructions > 0 && i >= 0; i--) {
      if (this.#open[i] === true) this.#instructions--;
      this.#open[i] = false;
    }
  }
}
