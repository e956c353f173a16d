import type { Outlines } from "./outlines.ts";
import { WIDEST } from "./shapes.ts";
import type { Weights } from "./weights.ts";

/**
 * What the lengths of two stretches say, in log odds: how much likelier their ratio is in a true bead than between any two segments.
 * Both are taken for log-normal around the pair's own ratio, as Gale and Church have it (1993), the one narrow, the other wide.
 */
export type LengthOdds = (e: number, enCount: number, k: number, koCount: number) => number;

/** Most that a length may say against a bead. */
const LEAST = -8;

/** The odds for two lists; `Outlines` says what their lengths and ratio are. */
export function createLengthOdds(
  { en, ko, ratio }: Outlines,
  { lengthSpread, lengthNoise, randomSpread }: Weights,
): LengthOdds {
  const randomScale = 0.5 / (randomSpread * 2) ** 2;
  const base = Math.log(randomSpread);
  // Both depend on the English stretch alone.
  const scales = new Float64Array(en.lengths.length);
  const bases = new Float64Array(en.lengths.length);
  en.lengths.forEach((length, at) => {
    const spread = lengthSpread + lengthNoise / (Math.exp(length) + 9);
    scales[at] = 0.5 / spread ** 2 - randomScale;
    bases[at] = base - Math.log(spread);
  });
  return (e, enCount, k, koCount) => {
    const at = e * WIDEST + enCount - 1;
    const distance = (ko.lengths[k * WIDEST + koCount - 1] as number) - (en.lengths[at] as number) - ratio;
    return Math.max(LEAST, (bases[at] as number) - (scales[at] as number) * distance * distance);
  };
}
