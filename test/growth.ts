/** A busy machine slows down some of so many runs, hardly each. */
const ROUNDS = 5;

/**
 * How many times as long one large input takes as the same amount in parts of equal size, in one run on one machine: about 1 where
 * time grows in proportion, about the number of parts where it grows with the square.
 */
export function growth<T>(run: (input: T) => void, whole: T, parts: readonly T[]): number {
  const shortest = { whole: Infinity, parts: Infinity };
  // Turn by turn, so that neither has the quieter moments to itself.
  for (let round = 0; round < ROUNDS; round++) {
    shortest.parts = Math.min(
      shortest.parts,
      timeOf(() => parts.forEach((part) => run(part))),
    );
    shortest.whole = Math.min(
      shortest.whole,
      timeOf(() => run(whole)),
    );
  }
  return shortest.whole / shortest.parts;
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
