import type { AlignedPassages, Passage, Rendering, Side } from "../alignment/bitext.ts";
import { agree, isAgreeing } from "../facts/index.ts";
import type { Agreement, SingleFact } from "../facts/fact.ts";
import { isUnmistakable, LEAST_LIKENESS, likenessOf } from "./likeness.ts";
import { placeKey, type Placed } from "./placed.ts";

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
 * sentence may stand in the next. Only then are leftovers held against each other, first of one sentence bead, then of
 * the paragraph.
 */
export function matchFacts(aligned: AlignedPassages, rendering: Rendering): FactMatches {
  const whole: Leaf = { en: placedIn(aligned.en), ko: placedIn(aligned.ko), confidence: aligned.bead.confidence };
  const places = new Map([...whole.en, ...whole.ko].map((placed) => [placed.fact, placed]));
  const hasSentences = aligned.within.length > 0;
  const leaves = hasSentences ? aligned.within.map((part) => leafOf(part, places)) : [whole];
  const met: FactPair[] = [];
  const rest = leaves.map((leaf) => meet(leaf, met));
  // A fact that a sentence border cuts stands in no leaf, but in the whole.
  const left = hasSentences ? meet(notIn(whole, met), met) : (rest[0] as Leaf);
  const alone = {
    en: left.en.filter((placed) => !whole.ko.some((other) => isSame(placed.fact, other.fact))),
    ko: left.ko.filter((placed) => !whole.en.some((other) => isSame(other.fact, placed.fact))),
    confidence: whole.confidence,
  };
  const clashes: FactPair[] = [];
  const stillAlone = new Set([...alone.en, ...alone.ko]);
  for (const leaf of rest) findClashes(among(leaf, stillAlone), clashes, 0);
  if (hasSentences) findClashes(notIn(alone, clashes), clashes, OTHER_SENTENCE);
  const { en: enOnly, ko: koOnly } = notIn(alone, clashes);
  // Another text about the same matter states other things as well: most that differs there are two facts, not one.
  const meant = rendering === "reference" ? clashes.filter(({ en, ko }) => isUnmistakable(en.fact, ko.fact)) : clashes;
  return { met, clashes: meant, enOnly, koOnly };
}

/** How much less likely two contradicting facts are one when the aligner put them into different sentences. */
const OTHER_SENTENCE = 0.2;

function leafOf(part: AlignedPassages, places: ReadonlyMap<SingleFact, Placed>): Leaf {
  const placed = (side: Side): Placed[] =>
    side.flatMap((passage) => passage.facts).flatMap((fact) => places.get(fact) ?? []);
  return { en: placed(part.en), ko: placed(part.ko), confidence: part.bead.confidence };
}

/** What of a leaf is still alone. */
function among(leaf: Leaf, alone: ReadonlySet<Placed>): Leaf {
  const isAlone = (placed: Placed): boolean => alone.has(placed);
  return { en: leaf.en.filter(isAlone), ko: leaf.ko.filter(isAlone), confidence: leaf.confidence };
}

/** What of a leaf stands in none of the pairs. A clash may hold another reading of a fact, so places are compared. */
function notIn(leaf: Leaf, pairs: readonly FactPair[]): Leaf {
  const en = new Set(pairs.map((pair) => placeKey(pair.en)));
  const ko = new Set(pairs.map((pair) => placeKey(pair.ko)));
  return {
    en: leaf.en.filter((placed) => !en.has(placeKey(placed))),
    ko: leaf.ko.filter((placed) => !ko.has(placeKey(placed))),
    confidence: leaf.confidence,
  };
}

function isSame(en: SingleFact, ko: SingleFact): boolean {
  return isAgreeing(agree(en, ko));
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
      if (isAgreeing(agreement)) {
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

/** Leftovers of one kind that contradict, taken as one thing said in two ways where nothing else could be meant. */
function findClashes(leaf: Leaf, clashes: FactPair[], penalty: number): void {
  const candidates: (FactPair & { likeness: number })[] = [];
  for (const enFact of leaf.en) {
    for (const koFact of leaf.ko) {
      const [en, ko] = [readAlike(enFact, koFact), readAlike(koFact, enFact)];
      if (agree(en.fact, ko.fact) !== "contradict") continue;
      candidates.push({
        en,
        ko,
        agreement: "contradict",
        confidence: leaf.confidence,
        likeness: likenessOf(en, ko, leaf) - penalty,
      });
    }
  }
  candidates.sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<string>();
  for (const { likeness, ...pair } of candidates) {
    if (likeness < LEAST_LIKENESS || taken.has(placeKey(pair.en)) || taken.has(placeKey(pair.ko))) continue;
    taken.add(placeKey(pair.en)).add(placeKey(pair.ko));
    clashes.push({ ...pair, confidence: Math.min(pair.confidence, likeness) });
  }
}

/** A fact in the reading that its neighbour on the other side suggests, where it has two. */
function readAlike(placed: Placed, { fact: other }: Placed): Placed {
  const { fact } = placed;
  if (
    fact.kind === "measure" &&
    fact.value.unit === "pound" &&
    other.kind === "money" &&
    other.value.currency === "GBP"
  ) {
    return { ...placed, fact: { ...fact, kind: "money", value: { amount: fact.value.amount, currency: "GBP" } } };
  }
  if (fact.kind === "number" && other.kind === "date" && Object.keys(other.value).join() === "year") {
    // English often gives a year without a sign: “a date that corresponds to 1207”.
    const isYear = fact.value.counter === undefined && /^[12]\d{3}$/.test(fact.text);
    return isYear ? { ...placed, fact: { ...fact, kind: "date", value: { year: Number(fact.text) } } } : placed;
  }
  return placed;
}
