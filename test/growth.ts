/** A busy machine slows down some of so many runs, hardly each; short runs, which it slows down most, are repeated for longer. */
const ROUNDS = 3;
const MILLISECONDS = 200;

/**
 * How many times as long one large input takes as the same amount in parts of equal size, in one run on one machine: about 1 where
 * time grows in proportion, about the number of parts where it grows with the square.
 */
export function growth<T>(run: (input: T) => void, whole: T, parts: readonly T[]): number {
  let [ofWhole, ofParts] = [Infinity, Infinity];
  const start = performance.now();
  // Turn by turn, so that neither has the quieter moments to itself.
  for (let round = 0; round < ROUNDS || performance.now() - start < MILLISECONDS; round++) {
    ofWhole = Math.min(ofWhole, timeOf(run, [whole]));
    ofParts = Math.min(ofParts, timeOf(run, parts));
  }
  return ofWhole / ofParts;
}

function timeOf<T>(run: (input: T) => void, inputs: readonly T[]): number {
  const start = performance.now();
  for (const input of inputs) run(input);
  return performance.now() - start;
}
