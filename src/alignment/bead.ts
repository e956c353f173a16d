import type { SingleFact } from "../facts/fact.ts";

/** Why two segments were put together: something that stands on both sides. */
export interface Anchor {
  /** What met. */
  readonly kind: "fact" | "name" | "latin" | "word";
  readonly en: string;
  readonly ko: string;
}

/** A stretch of one side of a bead that the other side does not say: half a sentence that was left out, or added. */
export interface PartialGap {
  /** The side that says more. */
  readonly side: "en" | "ko";
  /** The segment it lies in: its place among those of the bead's side. */
  readonly segment: number;
  /** UTF-16 offsets in that segment's text. */
  readonly start: number;
  readonly end: number;
  /** 0…1: how likely a reviser would say so. */
  readonly confidence: number;
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
  /** Somebody has settled it: it was given, not found. */
  readonly locked?: true;
  /** What the two sides share, most telling first. */
  readonly anchors: readonly Anchor[];
  /** What of one side has no counterpart on the other. */
  readonly partial?: PartialGap;
}

/** One segment as the aligner sees it. */
export interface Unit {
  readonly text: string;
  readonly facts: readonly SingleFact[];
  /** Units align with their kind: a heading with a heading, a list item with a list item. */
  readonly kind: string;
  /** The level of a heading or a list item. */
  readonly level?: number;
  /** Units that share a row belong together, those of different rows do not. */
  readonly row?: number;
}
