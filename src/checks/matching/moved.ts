import type { AlignedPassages } from "../../alignment/bitext.ts";
import { agree } from "../../facts/index.ts";
import type { FactMatches } from "./match-facts.ts";
import type { Placed } from "./placed.ts";

/** How many beads further on or back a fact may stand that was moved, not left out. */
const REACH = 3;

/** The matches of one bead, and where it came from. */
export interface MatchedBead {
  readonly aligned: AlignedPassages;
  readonly matches: FactMatches;
}

/**
 * The matches of all beads without what merely stands in a bead nearby: a fact that one bead lacks and the next has too many of
 * was moved over the border of a paragraph. Beads that a caller gave as pairs of their own have no neighbours.
 */
export function withoutMoved(beads: readonly MatchedBead[]): FactMatches[] {
  const moved = new Set<Placed>();
  beads.forEach(({ aligned, matches }, index) => {
    if (aligned.home !== undefined) return;
    for (const en of matches.enOnly) {
      const [from, to] = [Math.max(0, index - REACH), Math.min(beads.length - 1, index + REACH)];
      for (let near = from; near <= to && !moved.has(en); near++) {
        const ko = beads[near]?.matches.koOnly.find(
          (each) => !moved.has(each) && each.fact.kind === en.fact.kind && agree(en.fact, each.fact) === "equal",
        );
        if (ko !== undefined) moved.add(en).add(ko);
      }
    }
  });
  if (moved.size === 0) return beads.map(({ matches }) => matches);
  const stays = (placed: Placed): boolean => !moved.has(placed);
  return beads.map(({ matches }) => ({
    ...matches,
    enOnly: matches.enOnly.filter(stays),
    koOnly: matches.koOnly.filter(stays),
  }));
}
