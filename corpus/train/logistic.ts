/** One observation: its features and whether it is what is looked for. */
export interface Observation {
  readonly features: Float64Array;
  readonly isRight: boolean;
}

const STEPS = 2500;
const PENALTY = 1e-4;

/**
 * Weights of a logistic regression, by gradient ascent over standardised features: the chance is 1 / (1 + exp(−w · x)). The first
 * feature is taken for the constant. Deterministic.
 */
export function fitLogistic(observations: readonly Observation[]): Float64Array {
  const size = observations[0]?.features.length ?? 0;
  const count = observations.length;
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (const { features } of observations)
    for (let f = 1; f < size; f++) mean[f] = (mean[f] as number) + (features[f] as number) / count;
  for (const { features } of observations) {
    for (let f = 1; f < size; f++)
      spread[f] = (spread[f] as number) + ((features[f] as number) - (mean[f] as number)) ** 2 / count;
  }
  for (let f = 0; f < size; f++) spread[f] = f === 0 ? 1 : Math.sqrt(spread[f] as number) || 1;
  const scaled = observations.map(({ features, isRight }) => ({
    isRight,
    x: features.map((value, f) => (value - (mean[f] as number)) / (spread[f] as number)),
  }));
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    gradient.fill(0);
    for (const { x, isRight } of scaled) {
      const error = (isRight ? 1 : 0) - chanceOf(weights, x);
      for (let f = 0; f < size; f++) gradient[f] = (gradient[f] as number) + error * (x[f] as number);
    }
    for (let f = 0; f < size; f++) {
      const pull = f === 0 ? 0 : PENALTY * (weights[f] as number);
      weights[f] = (weights[f] as number) + (gradient[f] as number) / count - pull;
    }
  }
  const plain = weights.map((weight, f) => weight / (spread[f] as number));
  for (let f = 1; f < size; f++) plain[0] = (plain[0] as number) - (plain[f] as number) * (mean[f] as number);
  return plain;
}

export function logitOf(weights: Float64Array, features: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < weights.length; f++) sum += (weights[f] as number) * (features[f] as number);
  return sum;
}

export function chanceOf(weights: Float64Array, features: Float64Array): number {
  return 1 / (1 + Math.exp(-logitOf(weights, features)));
}

/** The chance that a right one scores above a wrong one: the area under the curve. */
export function areaUnderCurve(right: readonly number[], wrong: readonly number[]): number {
  const all = [
    ...right.map((score) => ({ score, isRight: 1 })),
    ...wrong.map((score) => ({ score, isRight: 0 })),
  ].toSorted((a, b) => a.score - b.score);
  let below = 0;
  for (let i = 0; i < all.length;) {
    let end = i;
    let [rights, wrongs] = [0, 0];
    // Equal scores count half.
    while (end < all.length && all[end]?.score === all[i]?.score) {
      if (all[end]?.isRight === 1) rights++;
      else wrongs++;
      end++;
    }
    const before = i - rightsBefore(all, i);
    below += rights * (before + wrongs / 2);
    i = end;
  }
  return below / (right.length * wrong.length);
}

let counted: { readonly of: unknown; readonly sums: Uint32Array } | undefined;

function rightsBefore(all: readonly { readonly isRight: number }[], place: number): number {
  if (counted?.of !== all) {
    const sums = new Uint32Array(all.length + 1);
    all.forEach(({ isRight }, i) => {
      sums[i + 1] = (sums[i] as number) + isRight;
    });
    counted = { of: all, sums };
  }
  return counted.sums[place] as number;
}
