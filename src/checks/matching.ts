import type { AlignedPassages, Passage } from "../alignment/bitext.ts";
import { agree } from "../facts/index.ts";
import type { Agreement, Fact } from "../facts/fact.ts";
import { LEAST_LIKENESS, likenessOf } from "./likeness.ts";

/** A fact and the document it stands in. */
export interface Placed {
  readonly fact: Fact;
  readonly document: string;
  /** 0…1: how far into its side of the bead it stands. */
  readonly position: number;
}

/** Two facts that are the same thing said twice, or that should be and are not. */
export interface FactPair {
  readonly en: Placed;
  readonly ko: Placed;
  readonly agreement: Agreement;
  /** Of the smallest bead that holds both. */
  readonly confidence: number;
}

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

interface Leaf {
  readonly en: readonly Placed[];
  readonly ko: readonly Placed[];
  readonly confidence: number;
}

/**
 * Matches facts sentence bead by sentence bead, then over the whole paragraph bead: what is missing from its own
 * sentence may stand in the next. Only then are leftovers of one sentence bead held against each other.
 */
export function matchFacts(aligned: AlignedPassages): FactMatches {
  const leaves = leavesOf(aligned);
  const met: FactPair[] = [];
  const rest = leaves.map((leaf) => meet(leaf, met));
  const pooled: Leaf = {
    en: rest.flatMap((leaf) => leaf.en),
    ko: rest.flatMap((leaf) => leaf.ko),
    confidence: aligned.bead.confidence,
  };
  const left = rest.length > 1 ? meet(pooled, met) : pooled;
  const isSaidAgain = isRepetition(leaves);
  const enOnly = left.en.filter((placed) => !isSaidAgain.en(placed));
  const koOnly = left.ko.filter((placed) => !isSaidAgain.ko(placed));
  const clashes: FactPair[] = [];
  for (const leaf of rest) {
    const en = leaf.en.filter((placed) => enOnly.includes(placed));
    const ko = leaf.ko.filter((placed) => koOnly.includes(placed));
    findClashes({ en, ko, confidence: leaf.confidence }, clashes);
  }
  return {
    met,
    clashes,
    enOnly: enOnly.filter((placed) => !clashes.some((pair) => pair.en === placed)),
    koOnly: koOnly.filter((placed) => !clashes.some((pair) => pair.ko === placed)),
  };
}

function leavesOf(aligned: AlignedPassages): Leaf[] {
  const parts = aligned.within.length > 0 ? aligned.within : [aligned];
  return parts.map((part) => ({ en: placedIn(part.en), ko: placedIn(part.ko), confidence: part.bead.confidence }));
}

function placedIn(side: readonly Passage[]): Placed[] {
  const length = side.reduce((sum, { segment }) => sum + (segment.span.end - segment.span.start), 0) || 1;
  let before = 0;
  const placed: Placed[] = [];
  for (const { segment, facts } of side) {
    for (const fact of facts) {
      const position = (before + fact.start - segment.span.start) / length;
      placed.push({ fact, document: segment.document, position });
    }
    before += segment.span.end - segment.span.start;
  }
  return placed;
}

/** Pairs what agrees, equal values first, then by how near the two stand to each other; returns what is left. */
function meet(leaf: Leaf, met: FactPair[]): Leaf {
  const candidates: FactPair[] = [];
  for (const en of leaf.en) {
    for (const ko of leaf.ko) {
      const agreement = agree(en.fact, ko.fact);
      if (agreement === "equal" || agreement === "compatible") {
        candidates.push({ en, ko, agreement, confidence: leaf.confidence });
      }
    }
  }
  candidates.sort((a, b) => rank(a) - rank(b));
  const taken = new Set<Placed>();
  for (const pair of candidates) {
    if (taken.has(pair.en) || taken.has(pair.ko)) continue;
    taken.add(pair.en).add(pair.ko);
    met.push(pair);
  }
  return {
    en: leaf.en.filter((placed) => !taken.has(placed)),
    ko: leaf.ko.filter((placed) => !taken.has(placed)),
    confidence: leaf.confidence,
  };
}

function rank(pair: FactPair): number {
  const isOtherKind = pair.en.fact.kind !== pair.ko.fact.kind;
  const isOtherBound = pair.en.fact.bound !== pair.ko.fact.bound;
  const distance = Math.abs(pair.en.position - pair.ko.position);
  return (pair.agreement === "equal" ? 0 : 4) + (isOtherKind ? 2 : 0) + (isOtherBound ? 0.5 : 0) + distance;
}

/** A figure that one side repeats and the other gives once is not missing. */
function isRepetition(leaves: readonly Leaf[]): { en: (p: Placed) => boolean; ko: (p: Placed) => boolean } {
  const en = leaves.flatMap((leaf) => leaf.en);
  const ko = leaves.flatMap((leaf) => leaf.ko);
  const agrees = (a: Fact, b: Fact): boolean => {
    const agreement = agree(a, b);
    return agreement === "equal" || agreement === "compatible";
  };
  return {
    en: (placed) => ko.some((other) => agrees(placed.fact, other.fact)),
    ko: (placed) => en.some((other) => agrees(other.fact, placed.fact)),
  };
}

/** Leftovers of one kind that contradict, taken as one thing said in two ways where nothing else could be meant. */
function findClashes(leaf: Leaf, clashes: FactPair[]): void {
  const candidates: (FactPair & { likeness: number })[] = [];
  for (const en of leaf.en) {
    for (const ko of leaf.ko) {
      if (agree(en.fact, ko.fact) !== "contradict") continue;
      candidates.push({ en, ko, agreement: "contradict", confidence: leaf.confidence, likeness: likenessOf(en, ko, leaf) });
    }
  }
  candidates.sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<Placed>();
  for (const { likeness, ...pair } of candidates) {
    if (likeness < LEAST_LIKENESS || taken.has(pair.en) || taken.has(pair.ko)) continue;
    taken.add(pair.en).add(pair.ko);
    clashes.push({ ...pair, confidence: Math.min(pair.confidence, likeness) });
  }
}
