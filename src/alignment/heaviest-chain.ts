/**
 * Which of some places, in English order, are not part of every heaviest chain that rises in Korean as well. Of two that have changed
 * places neither is more in order than the other, so both are named. `starts` are distinct Korean places, `weights` positive numbers.
 */
export function offChain(starts: readonly number[], weights: readonly number[]): number[] {
  const ends = heaviestUpTo(starts, weights);
  const mirrored = starts.map((start) => -start).toReversed();
  const rests = heaviestUpTo(mirrored, weights.toReversed()).toReversed();
  const total = ends.reduce((most, end) => Math.max(most, end), 0);
  const onSome = [...ends.keys()].filter(
    (i) => (ends[i] as number) + (rests[i] as number) - (weights[i] as number) === total,
  );
  const onEvery = new Set(withoutRivals(onSome, ends, weights));
  return [...ends.keys()].filter((i) => !onEvery.has(i));
}

/** The weight of the heaviest rising chain that ends with each place. */
function heaviestUpTo(starts: readonly number[], weights: readonly number[]): number[] {
  const ranks = ranksOf(starts);
  /** A Fenwick tree: of each range of ranks the heaviest chain so far. */
  const heaviest = new Float64Array(starts.length + 1);
  return ranks.map((rank, i) => {
    let before = 0;
    for (let r = rank - 1; r > 0; r -= r & -r) before = Math.max(before, heaviest[r] as number);
    const end = before + (weights[i] as number);
    for (let r = rank; r < heaviest.length; r += r & -r) heaviest[r] = Math.max(heaviest[r] as number, end);
    return end;
  });
}

/** The place of each number among all in rising order, from 1. */
function ranksOf(numbers: readonly number[]): number[] {
  const ranks: number[] = Array.from({ length: numbers.length });
  [...numbers.keys()]
    .toSorted((a, b) => (numbers[a] as number) - (numbers[b] as number))
    .forEach((i, rank) => (ranks[i] = rank + 1));
  return ranks;
}

/**
 * A heaviest chain covers the weights from 0 to its total without a hole, each place those up to its end. So a place is part of every such
 * chain unless another covers a part of the same weights.
 */
function withoutRivals(places: readonly number[], ends: readonly number[], weights: readonly number[]): number[] {
  const from = (i: number): number => (ends[i] as number) - (weights[i] as number);
  const sorted = places.toSorted((a, b) => from(a) - from(b));
  let covered = 0;
  return sorted.filter((i, at) => {
    const next = sorted[at + 1];
    const isAlone = from(i) >= covered && (next === undefined || from(next) >= (ends[i] as number));
    covered = Math.max(covered, ends[i] as number);
    return isAlone;
  });
}
