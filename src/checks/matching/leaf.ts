import type { AlignedPassages, Passage, Side } from "../../alignment/bitext.ts";
import type { Agreement, SingleFact } from "../../facts/fact.ts";
import { placeKey, type Placed } from "./placed.ts";

/** Two facts that are the same thing said twice, or that should be and are not. */
export interface FactPair {
  readonly en: Placed;
  readonly ko: Placed;
  readonly agreement: Agreement;
  /** Of the smallest bead that holds both. */
  readonly confidence: number;
}

/** The facts of a sentence bead, or of all of a paragraph bead. */
export interface Leaf {
  readonly en: readonly Placed[];
  readonly ko: readonly Placed[];
  readonly confidence: number;
  /** How many facts it held before anything met. */
  readonly size: number;
}

export function leafOf(part: AlignedPassages, places: ReadonlyMap<SingleFact, Placed>): Leaf {
  const placed = (side: Side): Placed[] =>
    side.flatMap((passage) => passage.facts).flatMap((fact) => places.get(fact) ?? []);
  return leafWith(placed(part.en), placed(part.ko), part.bead.confidence);
}

export function leafWith(en: readonly Placed[], ko: readonly Placed[], confidence: number): Leaf {
  return { en, ko, confidence, size: en.length + ko.length };
}

/** What of a leaf stands in none of the pairs. */
export function notIn(leaf: Leaf, pairs: readonly FactPair[]): Leaf {
  return outside(pairs)(leaf);
}

/** The same for many leaves. A clash may hold another reading of a fact, so places are compared. */
export function outside(pairs: readonly FactPair[]): (leaf: Leaf) => Leaf {
  const en = new Set(pairs.map((pair) => placeKey(pair.en)));
  const ko = new Set(pairs.map((pair) => placeKey(pair.ko)));
  return (leaf) => ({
    en: leaf.en.filter((placed) => !en.has(placeKey(placed))),
    ko: leaf.ko.filter((placed) => !ko.has(placeKey(placed))),
    confidence: leaf.confidence,
    size: leaf.size,
  });
}

export function placedIn(side: readonly Passage[]): Placed[] {
  const length = side.reduce((sum, { segment }) => sum + (segment.span.end - segment.span.start), 0) || 1;
  let before = 0;
  const placed: Placed[] = [];
  for (const passage of side) {
    const { segment, facts } = passage;
    for (const fact of facts) {
      const position = (before + fact.start - segment.span.start) / length;
      placed.push({ fact, document: segment.document, passage, position });
    }
    before += segment.span.end - segment.span.start;
  }
  return placed;
}
