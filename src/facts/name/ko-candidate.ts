import type { NameMention } from "./mention.ts";

/** A name that could begin at a piece, and the piece that it ends in. */
export interface Candidate extends NameMention {
  readonly last: number;
}
