import type { AlignedPassages, Rendering } from "../../alignment/bitext.ts";
import type { Agreement, SingleFact } from "../../facts/fact.ts";
import { assign, type Edge } from "./assignment.ts";
import { withoutCarried } from "./carried.ts";
import { findClashes } from "./clashes.ts";
import { counterpartsIn } from "./counterparts.ts";
import { leafOf, leafWith, notIn, outside, placedIn, type FactPair, type Leaf } from "./leaf.ts";
import { isUnmistakable } from "./likeness.ts";
import type { Placed } from "./placed.ts";
import type { RoleReader } from "./role.ts";
import { secondReadings } from "./second-readings.ts";

/** What the facts of the two sides of a bead are to each other. */
export interface FactMatches {
  /** Equal or compatible. */
  readonly met: readonly FactPair[];
  /** Each the only possible counterpart of the other, and they contradict. */
  readonly clashes: readonly FactPair[];
  /** Facts of one side without any counterpart. */
  readonly enOnly: readonly Placed[];
  readonly koOnly: readonly Placed[];
}

/** What matching may ask about the texts. */
export interface MatchMeans {
  readonly rendering: Rendering;
  /** Asked only about facts that contradict. */
  readonly roles: RoleReader;
}

/**
 * Matches facts sentence bead by sentence bead, then with the sentence beads beside it, then over the whole paragraph
 * bead: what is missing from its own sentence may stand in the next. Only then are leftovers held against each other,
 * first of one sentence bead, then of the paragraph.
 */
export function matchFacts(aligned: AlignedPassages, { rendering, roles }: MatchMeans): FactMatches {
  const whole = leafWith(placedIn(aligned.en), placedIn(aligned.ko), aligned.bead.confidence);
  const places = new Map([...whole.en, ...whole.ko].map((placed) => [placed.fact, placed]));
  const hasSentences = aligned.within.length > 0;
  const leaves = hasSentences ? aligned.within.map((part) => leafOf(part, places)) : [whole];
  const met: FactPair[] = [];
  let rest = leaves.map((leaf) => meet(leaf, met, roles));
  if (hasSentences) {
    meetBeside(rest, met, roles);
    // A fact that a sentence border cuts stands in no leaf, but in the whole.
    meet(notIn(whole, met), met, roles);
    rest = rest.map(outside(met));
  }
  meetAgain(notIn(whole, met), met, roles);
  const left = withoutCarried(notIn(whole, met), aligned, roles.textOf);
  const isLeft = new Set([...left.en, ...left.ko]);
  rest = rest.map((leaf) => ({ ...leaf, en: leaf.en.filter(has(isLeft)), ko: leaf.ko.filter(has(isLeft)) }));
  const repeated = repeatedIn(left, whole);
  const clashes: FactPair[] = [];
  for (const leaf of rest) findClashes(leaf, { clashes, repeated, roles, penalty: 0 });
  if (hasSentences) findClashes(notIn(left, clashes), { clashes, repeated, roles, penalty: OTHER_SENTENCE });
  const { en, ko } = notIn(left, clashes);
  const isAlone = (placed: Placed): boolean => !repeated.has(placed);
  // Another text about the same matter states other things as well: most that differs there are two facts, not one.
  const meant =
    rendering === "reference" ? clashes.filter((pair) => isUnmistakable(pair.en.fact, pair.ko.fact)) : clashes;
  return { met, clashes: meant, enOnly: en.filter(isAlone), koOnly: ko.filter(isAlone) };
}

/** Leftovers whose value the other side states too, though for another mention. */
function repeatedIn(left: Leaf, whole: Leaf): Set<Placed> {
  const repeated = new Set<Placed>();
  const gatherFrom = (placed: readonly Placed[], others: readonly Placed[], areTurned: boolean): void => {
    if (placed.length === 0) return;
    const counterparts = counterpartsIn(
      others.map(({ fact }) => fact),
      areTurned,
    );
    for (const each of placed) if (counterparts.has(each.fact)) repeated.add(each);
  };
  gatherFrom(left.en, whole.ko, false);
  gatherFrom(left.ko, whole.en, true);
  return repeated;
}

/** Pairs leftovers that are one thing in another reading. */
function meetAgain(left: Leaf, met: FactPair[], roles: RoleReader): void {
  if (left.en.length === 0 || left.ko.length === 0 || left.en.length * left.ko.length > MOST_REREAD) return;
  for (const { en, ko } of secondReadings(left, roles.textOf)) {
    for (const each of en) met.push({ en: each, ko, agreement: "compatible", confidence: left.confidence });
  }
}

/** More leftovers than a hundred on either side are two tables that say different things. */
const MOST_REREAD = 10_000;

function has(held: ReadonlySet<Placed>): (placed: Placed) => boolean {
  return (placed) => held.has(placed);
}

/** How much less likely two contradicting facts are one when the aligner put them into different sentences. */
const OTHER_SENTENCE = 0.2;

/** Pairs what agrees so that as much as possible meets; returns what is left. */
function meet(leaf: Leaf, met: FactPair[], roles: RoleReader): Leaf {
  if (leaf.en.length === 0 || leaf.ko.length === 0) return leaf;
  const agreements = new Map<Edge, Agreement>();
  const [enCount, koCount] = [new Map<number, number>(), new Map<number, number>()];
  const counterparts = counterpartsIn(leaf.ko.map(({ fact }) => fact));
  const areOrdered = leaf.en.length === leaf.ko.length && leaf.en.length > 1;
  leaf.en.forEach((en, left) => {
    for (const [right, agreement] of counterparts.of(en.fact, en.position)) {
      const ko = leaf.ko[right] as Placed;
      // In as many figures the second mostly answers the second, wherever the sentence puts them.
      const distance = areOrdered ? Math.abs(left - right) / leaf.en.length : Math.abs(en.position - ko.position);
      agreements.set({ left, right, worth: worthOf(en.fact, ko.fact, agreement) - distance }, agreement);
      enCount.set(left, (enCount.get(left) ?? 0) + 1);
      koCount.set(right, (koCount.get(right) ?? 0) + 1);
    }
  });
  // Where a value stands twice, the words beside it tell which mention is which.
  const edges = [...agreements.keys()].map((edge): Edge => {
    const isOpen = (enCount.get(edge.left) as number) > 1 || (koCount.get(edge.right) as number) > 1;
    if (!isOpen || agreements.size > MOST_OPEN) return edge;
    const role = roles.likeness(leaf.en[edge.left] as Placed, leaf.ko[edge.right] as Placed);
    const told: Edge = { ...edge, worth: edge.worth + ROLE * role };
    agreements.set(told, agreements.get(edge) as Agreement);
    return told;
  });
  const [isMetEn, isMetKo] = [new Set<number>(), new Set<number>()];
  for (const edge of assign(edges)) {
    const [en, ko] = [leaf.en[edge.left] as Placed, leaf.ko[edge.right] as Placed];
    met.push({ en, ko, agreement: agreements.get(edge) as Agreement, confidence: leaf.confidence });
    isMetEn.add(edge.left);
    isMetKo.add(edge.right);
  }
  return {
    en: leaf.en.filter((_, index) => !isMetEn.has(index)),
    ko: leaf.ko.filter((_, index) => !isMetKo.has(index)),
    confidence: leaf.confidence,
    size: leaf.size,
  };
}

/** More open pairs than a sentence has are a table, whose cells have no words beside them. */
const MOST_OPEN = 200;
/** What it is worth that the words beside two figures translate each other, as a share of the worth of distance. */
const ROLE = 1.5;

/** What a sentence bead lacks may stand in the one before or behind it: a translator moved a clause over the border. */
function meetBeside(leaves: Leaf[], met: FactPair[], roles: RoleReader): void {
  for (let i = 0; i + 1 < leaves.length; i++) {
    const [here, next] = [leaves[i] as Leaf, leaves[i + 1] as Leaf];
    for (const [en, ko] of [
      [here, next],
      [next, here],
    ] as const) {
      const pairs: FactPair[] = [];
      meet(leafWith(en.en, ko.ko, Math.min(here.confidence, next.confidence)), pairs, roles);
      if (pairs.length === 0) continue;
      met.push(...pairs);
      leaves[i] = notIn(leaves[i] as Leaf, pairs);
      leaves[i + 1] = notIn(leaves[i + 1] as Leaf, pairs);
    }
  }
}

/** Two equal values are worth more than two that can be one, and less than two such pairs: the more meets the better. */
function worthOf(en: SingleFact, ko: SingleFact, agreement: Agreement): number {
  return 6 + (agreement === "equal" ? 4 : 0) + (en.kind === ko.kind ? 2 : 0) + (en.bound === ko.bound ? 0.5 : 0);
}
