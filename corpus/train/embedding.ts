import type { TokenPair } from "./word-alignment.ts";

/** A vector a word, English words first: `vectors[word * dimensions + d]`, of unit length where the word was seen. */
export interface Embedding {
  readonly dimensions: number;
  readonly vectors: Float32Array;
}

/** Extra columns of the random start, and rounds of sharpening: Halko, Martinsson and Tropp (2011), section 4.4. */
const SPARE = 10;
const ROUNDS = 4;

/**
 * Word vectors of both languages in one space: the singular vectors of the matrix of words by sentence pairs (cross-lingual
 * latent semantic indexing), words weighted by rarity. Deterministic: the random start comes from a fixed seed.
 */
export function learnEmbedding(
  pairs: readonly TokenPair[],
  enSize: number,
  koSize: number,
  dimensions: number,
): Embedding {
  const words = enSize + koSize;
  const width = dimensions + SPARE;
  const rarity = raritiesOf(pairs, enSize, words);
  const random = generator(20240917);
  let basis = Float32Array.from({ length: words * width }, () => random() - 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    orthonormalise(basis, words, width);
    basis = throughSentences(basis, pairs, enSize, words, width, rarity);
  }
  // Columns of the last basis are scaled by the squares of the singular values; their root is a good compromise.
  const scale = orthonormalise(basis, words, width).map((length) => Math.sqrt(Math.sqrt(length)));
  const vectors = new Float32Array(words * dimensions);
  for (let word = 0; word < words; word++) {
    let length = 0;
    for (let d = 0; d < dimensions; d++) {
      const value = (basis[word * width + d] as number) * (scale[d] as number);
      vectors[word * dimensions + d] = value;
      length += value * value;
    }
    const norm = length > 0 ? 1 / Math.sqrt(length) : 0;
    for (let d = 0; d < dimensions; d++)
      vectors[word * dimensions + d] = (vectors[word * dimensions + d] as number) * norm;
  }
  return { dimensions, vectors };
}

function raritiesOf(pairs: readonly TokenPair[], enSize: number, words: number): Float64Array {
  const counts = new Float64Array(words);
  let total = 0;
  for (const { en, ko, weight } of pairs) {
    total += weight;
    for (const e of new Set(en)) counts[e] = (counts[e] as number) + weight;
    for (const k of new Set(ko)) counts[enSize + k] = (counts[enSize + k] as number) + weight;
  }
  return counts.map((count) => (count > 0 ? Math.log(1 + total / (count + 1)) : 0));
}

/** The basis multiplied by the matrix and its transpose: each sentence pair gathers its words and gives them back. */
function throughSentences(
  basis: Float32Array,
  pairs: readonly TokenPair[],
  enSize: number,
  words: number,
  width: number,
  rarity: Float64Array,
): Float32Array<ArrayBuffer> {
  const next = new Float32Array(words * width);
  const sum = new Float64Array(width);
  for (const { en, ko, weight } of pairs) {
    sum.fill(0);
    const norm = weight / Math.sqrt(en.length * ko.length);
    const each = (use: (word: number, share: number) => void): void => {
      for (const e of en) use(e, rarity[e] as number);
      for (const k of ko) use(enSize + k, rarity[enSize + k] as number);
    };
    each((word, share) => {
      for (let d = 0; d < width; d++) sum[d] = (sum[d] as number) + share * (basis[word * width + d] as number);
    });
    each((word, share) => {
      const factor = share * norm;
      for (let d = 0; d < width; d++)
        next[word * width + d] = (next[word * width + d] as number) + factor * (sum[d] as number);
    });
  }
  return next;
}

/** Gram–Schmidt over the columns; returns what their lengths were. */
function orthonormalise(basis: Float32Array, rows: number, width: number): number[] {
  const lengths: number[] = [];
  for (let column = 0; column < width; column++) {
    for (let before = 0; before < column; before++) {
      let dot = 0;
      for (let row = 0; row < rows; row++)
        dot += (basis[row * width + column] as number) * (basis[row * width + before] as number);
      for (let row = 0; row < rows; row++) {
        basis[row * width + column] =
          (basis[row * width + column] as number) - dot * (basis[row * width + before] as number);
      }
    }
    let square = 0;
    for (let row = 0; row < rows; row++) square += (basis[row * width + column] as number) ** 2;
    const length = Math.sqrt(square);
    lengths.push(length);
    const norm = length > 1e-12 ? 1 / length : 0;
    for (let row = 0; row < rows; row++) basis[row * width + column] = (basis[row * width + column] as number) * norm;
  }
  return lengths;
}

/** A small generator of the same numbers every time (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
