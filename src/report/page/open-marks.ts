import type { Span } from "../../text/span.ts";

/** Evidence of a finding in a document; empty at a place where something is missing. */
export interface Mark extends Span {
  /** The finding's place in the list of its pair. */
  readonly finding: number;
}

/** Knows which marks are open while a text is walked over from left to right. */
export class OpenMarks {
  readonly #starting = new Map<number, number[]>();
  readonly #ending = new Map<number, number[]>();
  readonly #missing = new Map<number, number[]>();
  /** How many marks of each finding are open. */
  readonly #open = new Map<number, number>();

  constructor(marks: readonly Mark[]) {
    for (const { start, end, finding } of marks) {
      if (start === end) append(this.#missing, start, finding);
      else {
        append(this.#starting, start, finding);
        append(this.#ending, end, finding);
      }
    }
  }

  /** Where marks begin and end, in no order. */
  get cuts(): number[] {
    return [this.#starting, this.#ending, this.#missing].flatMap((each) => [...each.keys()]);
  }

  /** The findings whose evidence the text behind the current cut is. */
  get findings(): number[] {
    return [...this.#open.keys()];
  }

  /** Goes on to a cut; returns the findings that miss something there. */
  moveTo(cut: number): readonly number[] {
    for (const finding of this.#ending.get(cut) ?? []) this.#count(finding, -1);
    for (const finding of this.#starting.get(cut) ?? []) this.#count(finding, 1);
    return this.#missing.get(cut) ?? [];
  }

  #count(finding: number, change: 1 | -1): void {
    const count = (this.#open.get(finding) ?? 0) + change;
    if (count > 0) this.#open.set(finding, count);
    else this.#open.delete(finding);
  }
}

function append(lists: Map<number, number[]>, at: number, finding: number): void {
  const list = lists.get(at);
  if (list === undefined) lists.set(at, [finding]);
  else list.push(finding);
}
