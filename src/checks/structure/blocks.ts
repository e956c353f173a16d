import type { Passage } from "../../alignment/bitext.ts";
import type { BlockKind } from "../../formats/document.ts";
import type { CheckContext } from "../check.ts";

/** A passage and the bead that it stands in. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly bead: CheckContext;
}

/** The passages of a side in the order of their documents. */
export function inOrder(beads: readonly CheckContext[], side: "en" | "ko"): PlacedPassage[] {
  return beads
    .flatMap((bead) => bead.aligned[side].map((passage): PlacedPassage => ({ passage, bead })))
    .toSorted(({ passage: { segment: a } }, { passage: { segment: b } }) => {
      if (a.document !== b.document) return a.document < b.document ? -1 : 1;
      return a.span.start - b.span.start;
    });
}

/** Blocks of one kind without another between them: a list, a table. */
export function groupsOf(passages: readonly PlacedPassage[], kind: BlockKind): PlacedPassage[][] {
  const groups: PlacedPassage[][] = [];
  let last: PlacedPassage | undefined;
  for (const placed of passages) {
    const { block, document } = placed.passage.segment;
    if (block === kind) {
      const continues = last?.passage.segment.block === kind && last.passage.segment.document === document;
      if (continues) groups.at(-1)?.push(placed);
      else groups.push([placed]);
    }
    last = placed;
  }
  return groups;
}

/** The groups of the two sides that belong to each other and to no third one. */
export function pairedGroups(
  en: readonly PlacedPassage[][],
  ko: readonly PlacedPassage[][],
): (readonly [PlacedPassage[], PlacedPassage[]])[] {
  const [enGroups, koGroups] = [groupsByBead(en), groupsByBead(ko)];
  const partners = (
    own: readonly PlacedPassage[],
    others: ReadonlyMap<CheckContext, Set<PlacedPassage[]>>,
  ): PlacedPassage[][] => [...new Set(own.flatMap(({ bead }) => [...(others.get(bead) ?? [])]))];
  return en.flatMap((group) => {
    const [partner, ...others] = partners(group, koGroups);
    if (partner === undefined || others.length > 0 || partners(partner, enGroups).length > 1) return [];
    return [[group, partner] as const];
  });
}

function groupsByBead(groups: readonly PlacedPassage[][]): ReadonlyMap<CheckContext, Set<PlacedPassage[]>> {
  const found = new Map<CheckContext, Set<PlacedPassage[]>>();
  for (const group of groups) {
    for (const { bead } of group) {
      const known = found.get(bead) ?? new Set();
      found.set(bead, known.add(group));
    }
  }
  return found;
}
