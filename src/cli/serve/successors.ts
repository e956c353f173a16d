import type { Side } from "../../alignment/bitext.ts";
import { findAgain, readSentences, type Kept, type RevisedSentence } from "../../alignment/revised-sentences.ts";
import { pairRewordings } from "../../alignment/rewordings.ts";

/** Two paragraphs that share so much of their words are one reworded, wherever it stands; 0…1. */
const LEAST_ALIKE = 0.4;

/**
 * What became of the paragraphs of a text: the indices of the later ones by the earlier one's, ascending; of one that is gone there is nothing.
 * `before` and `after` are whole paragraphs, without sentences.
 */
export function successorsOf(before: Side, after: Side): ReadonlyMap<number, readonly number[]> {
  const [old, now] = [readSentences(before), readSentences(after)];
  const kept = findAgain(old, now);
  const rewordings = pairRewordings(old, now, kept);
  const isPair = (o: number, n: number): boolean => {
    if (o < 0 || o === old.length) return n < 0 || n === now.length;
    return kept.inNow[o] === n || kept.inOld[n] === o || rewordings.get(o) === n;
  };
  const reworded = [...rewordings].filter(([o, n]) => {
    // What says something else altogether is the same paragraph only if nothing else can have come to its place.
    const isInPlace = isPair(o - 1, n - 1) && isPair(o + 1, n + 1);
    return isInPlace || likenessOf(old[o], now[n]) >= LEAST_ALIKE;
  });
  return byPlace([...keptPairs(kept), ...reworded], indicesOf(old, before), indicesOf(now, after));
}

/** Those that were parted or joined without a word changed among them. */
function keptPairs({ inOld, inNow }: Kept): (readonly [o: number, n: number])[] {
  const later = Array.from(inNow, (n, o) => [o, n] as const);
  const earlier = Array.from(inOld, (o, n) => [o, n] as const);
  return [...later, ...earlier].filter(([o, n]) => o !== -1 && n !== -1);
}

/** 0…1: how much of their words two have in common. */
function likenessOf(old: RevisedSentence | undefined, now: RevisedSentence | undefined): number {
  if (old === undefined || now === undefined) return 0;
  const common = [...old.forms].filter((form) => now.forms.has(form)).length;
  return (2 * common) / (old.forms.size + now.forms.size);
}

/** Which paragraph each is: those without words are not among them. */
function indicesOf(sentences: readonly RevisedSentence[], side: Side): number[] {
  const indices = new Map(side.map(({ segment }, index) => [segment.id, index]));
  return sentences.map(({ paragraph }) => indices.get(paragraph) as number);
}

function byPlace(
  pairs: readonly (readonly [o: number, n: number])[],
  oldIndices: readonly number[],
  nowIndices: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, Set<number>>();
  for (const [o, n] of pairs) {
    const old = oldIndices[o] as number;
    found.set(old, (found.get(old) ?? new Set()).add(nowIndices[n] as number));
  }
  return new Map(Array.from(found, ([old, nows]) => [old, [...nows].toSorted((a, b) => a - b)]));
}
