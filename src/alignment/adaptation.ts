import type { PreparedSides } from "./compare.ts";
import type { Links } from "./links.ts";
import { isGap, type Step } from "./steps.ts";
import { endsStretch, type Work } from "../text/work.ts";

/** Fewer beads teach nothing. */
const FEWEST_BEADS = 60;
/** A bead teaches whose score and lead leave no doubt. */
const LEAST_SCORE = 4;
const LEAST_LEAD = 4;
/** How often two words must meet, and in what share of the beads that hold either. */
const LEAST_MEETINGS = 3;
const LEAST_SHARE = 0.75;
/** Fewer words a bead than this are not worth a second search. */
const LEAST_YIELD = 0.02;
/** More words of a side in one bead are too many to tell which belongs to which. */
const MOST_ITEMS = 40;

/**
 * The words that a long document itself shows to translate each other: those without a link that stand together in its sure
 * beads, again and again, and hardly without each other. Pairs of items, English first.
 */
export function* learnLinks(
  { en, ko, links }: PreparedSides,
  steps: readonly Step[],
): Work<(readonly [number, number])[]> {
  const sure = steps.filter((step) => {
    return !isGap(step) && !step.isCrossing && step.score >= LEAST_SCORE && step.lead >= LEAST_LEAD;
  });
  if (sure.length < FEWEST_BEADS) return [];
  const enCounts = new Map<number, number>();
  const koCounts = new Map<number, number>();
  const together = new Map<number, number>();
  const size = ko.items.length;
  for (const [index, step] of sure.entries()) {
    if (endsStretch(index)) yield;
    const enOpen = unlinked(en.segments, links.en, step.en, step.enCount);
    const koOpen = unlinked(ko.segments, links.ko, step.ko, step.koCount);
    for (const e of enOpen) enCounts.set(e, (enCounts.get(e) ?? 0) + 1);
    for (const k of koOpen) koCounts.set(k, (koCounts.get(k) ?? 0) + 1);
    if (enOpen.length > MOST_ITEMS || koOpen.length > MOST_ITEMS) continue;
    for (const e of enOpen) for (const k of koOpen) together.set(e * size + k, (together.get(e * size + k) ?? 0) + 1);
  }
  const learned: (readonly [number, number])[] = [];
  for (const [pair, count] of together) {
    if (count < LEAST_MEETINGS) continue;
    const [e, k] = [Math.floor(pair / size), pair % size];
    const most = Math.max(enCounts.get(e) ?? 0, koCounts.get(k) ?? 0);
    if (count >= LEAST_SHARE * most) learned.push([e, k]);
  }
  return learned.length >= LEAST_YIELD * sure.length ? learned : [];
}

/** The items of a stretch that nothing on the other side can answer. */
function unlinked(
  segments: readonly (readonly number[])[],
  links: Links["en"],
  from: number,
  count: number,
): readonly number[] {
  const found = new Set<number>();
  for (let s = from; s < from + count; s++) {
    for (const item of segments[s] as readonly number[]) if ((links[item] as number[]).length === 0) found.add(item);
  }
  return [...found];
}
