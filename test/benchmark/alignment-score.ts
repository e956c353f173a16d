import type { IndexBeads } from "./data.ts";

/** Precision and recall counts that add up over documents. */
export interface Tally {
  hits: number;
  found: number;
  expected: number;
}

/** F1 of beads with both sides filled (`strict`), of beads that share a link (`lax`), and of segments left alone. */
export interface AlignmentScore {
  readonly strict: number;
  readonly lax: number;
  readonly gaps: number;
}

type Bead = readonly [readonly number[], readonly number[]];

/**
 * Vecalign's definition with nulls left out of the first two: gaps are split into single segments first, a bead is
 * right when gold has exactly the same, lax when some sentence pair of it stands in one gold bead.
 */
export function scoreAlignment(documents: readonly { gold: IndexBeads; found: IndexBeads }[]): AlignmentScore {
  const strict: Tally = { hits: 0, found: 0, expected: 0 };
  const gaps: Tally = { hits: 0, found: 0, expected: 0 };
  const lax = { foundHits: 0, goldHits: 0 };
  for (const { gold, found } of documents) {
    const [goldBeads, foundBeads] = [splitGaps(gold), splitGaps(found)];
    add(strict, goldBeads.filled, foundBeads.filled);
    add(gaps, goldBeads.gaps, foundBeads.gaps);
    lax.foundHits += laxHits(goldBeads.filled, foundBeads.filled);
    lax.goldHits += laxHits(foundBeads.filled, goldBeads.filled);
  }
  return {
    strict: f1(strict.hits / strict.found, strict.hits / strict.expected),
    lax: f1(lax.foundHits / strict.found, lax.goldHits / strict.expected),
    gaps: f1(gaps.hits / gaps.found, gaps.hits / gaps.expected),
  };
}

function splitGaps(beads: IndexBeads): { filled: Bead[]; gaps: Bead[] } {
  const filled = beads.filter(([en, ko]) => en.length > 0 && ko.length > 0);
  const gaps = beads.flatMap(([en, ko]): Bead[] =>
    en.length > 0 && ko.length > 0 ? [] : [...en.map((e): Bead => [[e], []]), ...ko.map((k): Bead => [[], [k]])],
  );
  return { filled, gaps };
}

function add(tally: Tally, gold: readonly Bead[], found: readonly Bead[]): void {
  const keys = new Set(gold.map((bead) => JSON.stringify(bead)));
  tally.hits += found.filter((bead) => keys.has(JSON.stringify(bead))).length;
  tally.found += found.length;
  tally.expected += gold.length;
}

function laxHits(reference: readonly Bead[], beads: readonly Bead[]): number {
  const links = new Set(reference.flatMap(([en, ko]) => en.flatMap((e) => ko.map((k) => `${e}-${k}`))));
  return beads.filter(([en, ko]) => en.some((e) => ko.some((k) => links.has(`${e}-${k}`)))).length;
}

/** 1 where there was nothing to find and nothing was found. */
function f1(precision: number, recall: number): number {
  if (Number.isNaN(precision) && Number.isNaN(recall)) return 1;
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

/** Whether gold has a bead exactly; a gap of several segments is right segment by segment. */
export function judgeOf(gold: IndexBeads): (en: readonly number[], ko: readonly number[]) => boolean {
  const right = new Set(gold.flatMap(([en, ko]) => keysOf(en, ko)));
  return (en, ko) => keysOf(en, ko).every((key) => right.has(key));
}

function keysOf(en: readonly number[], ko: readonly number[]): string[] {
  if (en.length > 0 && ko.length > 0) return [JSON.stringify([en, ko])];
  return [...en.map((e) => `e${e}`), ...ko.map((k) => `k${k}`)];
}
