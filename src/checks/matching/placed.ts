import type { Passage } from "../../alignment/bitext.ts";
import { figureOf } from "../../facts/index.ts";
import type { SingleFact } from "../../facts/fact.ts";

/** A fact and the paragraph it stands in. */
export interface Placed {
  readonly fact: SingleFact;
  readonly document: string;
  readonly passage: Passage;
  /** 0…1: how far into its side of the bead it stands. */
  readonly position: number;
}

/** The place of a fact; another reading of the fact keeps it. The two ends that 서너 명 has in one place are two. */
export function placeKey({ document, fact }: Placed): string {
  return `${document}:${fact.start}${fact.isRangeEnd === true ? `:${figureOf(fact) ?? ""}` : ""}`;
}
