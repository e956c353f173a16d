/** Figures of a judge: area under the curve, equal error rate. */

/** The chance that a true pair scores above a false one; ties count half. */
export function areaUnderCurve(right: readonly number[], wrong: readonly number[]): number {
  const sorted = wrong.toSorted((a, b) => a - b);
  let sum = 0;
  for (const value of right) sum += (bound(sorted, value, false) + bound(sorted, value, true)) / 2;
  return sum / (right.length * wrong.length);
}

function bound(sorted: readonly number[], value: number, upper: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value || (upper && sorted[middle] === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The share of errors at the threshold where as many true pairs are refused as false ones taken, by share. */
export function equalErrorRate(right: readonly number[], wrong: readonly number[]): number {
  const a = right.toSorted((x, y) => x - y);
  const b = wrong.toSorted((x, y) => x - y);
  let best = 1;
  for (const threshold of [...a, ...b]) {
    const refused = bound(a, threshold, false) / a.length;
    const taken = 1 - bound(b, threshold, false) / b.length;
    best = Math.min(best, Math.max(refused, taken));
  }
  return best;
}
