import type { Agreement, SingleFact } from "../facts/fact.ts";

/** Why two segments were put together: something that stands on both sides. */
export interface Anchor {
  readonly kind: "fact" | "name" | "latin" | "word";
  readonly en: string;
  readonly ko: string;
  readonly agreement?: Agreement;
}

/**
 * A group of segments aligned to a group of segments. Indices count in the lists that were aligned, ascending.
 * An empty side makes the bead a gap: these segments have no counterpart.
 */
export interface Bead {
  readonly en: readonly number[];
  readonly ko: readonly number[];
  /** 0…1: how likely the bead is right. */
  readonly confidence: number;
  /** The bead stands outside the ladder: its two sides come at different places of the two texts. */
  readonly crossing?: true;
  /** What the two sides share, most telling first. */
  readonly anchors: readonly Anchor[];
}

/** One segment as the aligner sees it. */
export interface Unit {
  readonly text: string;
  readonly facts: readonly SingleFact[];
  /** Units align with their kind: a heading with a heading, a table cell with one of the same column. */
  readonly kind: string;
}
