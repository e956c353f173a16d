import type { SingleFact } from "../facts/fact.ts";
import type { Segment } from "../segments/segment.ts";
import type { Excess } from "../text/limits.ts";
import type { Language } from "../text/span.ts";
import type { Bead } from "./bead.ts";

/** A segment with the facts it states; the facts' offsets count in the segment's document. */
export interface Passage {
  readonly segment: Segment;
  readonly facts: readonly SingleFact[];
  /** Its sentences, where it is a paragraph of more than one. */
  readonly sentences: readonly Passage[];
  /** The number of its row, where it is a cell of a table that sets English beside Korean: cells of one row belong together. */
  readonly row?: number;
  /** Set where it states too much to be compared; then its facts are left out. */
  readonly excess?: Excess;
}

/** One side of a bitext in reading order. Its passages may come from several documents. */
export type Side = readonly Passage[];

/** Two sides that are known to say the same. */
export interface Bitext {
  readonly en: Side;
  readonly ko: Side;
}

/**
 * How closely the two sides follow each other. `close`: a translation, what one side leaves out is missing. `free`: a
 * summary or a rewriting, leaving out is natural. `reference`: another text about the same matter.
 */
export type Rendering = "close" | "free" | "reference";

/** A bead whose segments have been looked up: passages instead of indices. */
export interface AlignedPassages {
  readonly bead: Bead;
  readonly en: Side;
  readonly ko: Side;
  /** Sentence beads inside a paragraph bead; empty where the paragraphs have one sentence a side. */
  readonly within: readonly AlignedPassages[];
  /** Where the sides of a pair that was given stand, or would stand: what an empty side lacks is missing there, not elsewhere. */
  readonly home?: Readonly<Record<Language, Point>>;
}

/** A place in a document. */
export interface Point {
  readonly document: string;
  readonly at: number;
}

/** The smallest beads of an aligned pair: its sentence beads, or itself where it has none. */
export function partsOf(aligned: AlignedPassages): readonly AlignedPassages[] {
  return aligned.within.length > 0 ? aligned.within : [aligned];
}

/** Whether both sides hold something, so that they can be compared. */
export function isFilled({ en, ko }: Pick<AlignedPassages, "en" | "ko">): boolean {
  return en.length > 0 && ko.length > 0;
}
