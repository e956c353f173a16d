/** What a section of the run works with. */
export interface Section {
  /** Where the development data lies. */
  readonly folder: string;
  /** Whether `--only` leaves room for a line of this name. */
  readonly isWanted: (name: string) => boolean;
  readonly scores: Scores;
  readonly options: SectionOptions;
}

/** What else is printed. */
export interface SectionOptions {
  readonly shapes: boolean;
  readonly misses: boolean;
  readonly folders: boolean;
  readonly errors: boolean;
  /** A rule; none where it is empty. */
  readonly warnings: string;
}

/** What was measured and must not fall: 0 to 1, kept to four places. */
export class Scores {
  readonly #scores = new Map<string, number>();

  add(name: string, score: number): void {
    this.#scores.set(name, Math.round(score * 10_000) / 10_000);
  }

  all(): Record<string, number> {
    return Object.fromEntries(this.#scores);
  }
}

export function percent(share: number, digits = 2): string {
  return `${(share * 100).toFixed(digits)} %`;
}
