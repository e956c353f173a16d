/** How much is read at most, so that no input takes the memory or the time of all others. */
export interface Limits {
  /** UTF-16 code units of a document, or of a segment that is given by itself. */
  readonly documentLength: number;
  /** Paragraphs and sentences of a document, or segments of a list that is aligned. */
  readonly segments: number;
  /** Facts of one paragraph, or of a segment that is given by itself. */
  readonly facts: number;
}

/** Of two documents as large as this each, aligning takes some ten seconds and a gigabyte. */
export const usualLimits: Limits = { documentLength: 10_000_000, segments: 50_000, facts: 20_000 };

/** A limit that was reached. What lies over one is not compared, and the report says so. */
export interface Excess {
  readonly limit: keyof Limits;
  /** How many there are, and how many there may be. */
  readonly count: number;
  readonly most: number;
}

/** Undefined where so many are within the limit. */
export function excessOf(limit: keyof Limits, count: number, limits: Limits): Excess | undefined {
  const most = limits[limit];
  return count > most ? { limit, count, most } : undefined;
}
