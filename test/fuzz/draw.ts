import { random } from "../benchmark/random.ts";

/** Draws that are the same in every run with the same seed. */
export interface Draw {
  /** A whole number from 0 to `below - 1`. */
  readonly below: (below: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** About as often small as large: a power of two below `most`, and some. At least 1. */
  readonly size: (most: number) => number;
  readonly some: <T>(most: number, make: () => T) => T[];
}

export function drawFrom(seed: number): Draw {
  const numbers = random(seed);
  const next = (): number => numbers.next();
  const below = (most: number): number => numbers.below(most);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: <T>(from: readonly T[]) => from[below(from.length)] as T,
    size: (most) => Math.max(1, Math.min(most, Math.floor(2 ** (next() * Math.log2(most + 1))))),
    some: (most, make) => Array.from({ length: below(most + 1) }, make),
  };
}

/** A number of a text, so that each target has draws of its own whatever others run (FNV-1a). */
export function seedOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
