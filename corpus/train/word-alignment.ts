/** A pair of token lists with what it counts. */
export interface TokenPair {
  readonly en: Int32Array;
  readonly ko: Int32Array;
  readonly weight: number;
}

/** Expected counts of words that translate each other, for every pair of words that occurs together often enough. */
export interface Translations {
  readonly en: Int32Array;
  readonly ko: Int32Array;
  /** How often the two were aligned, by the agreement of both directions. */
  readonly count: Float32Array;
  /** How often each word was seen, weighted. */
  readonly enCount: Float64Array;
  readonly koCount: Float64Array;
}

export interface AlignmentOptions {
  readonly iterations: number;
  /** How strongly a word prefers the same relative place: the λ of Dyer, Chahuneau and Smith (2013); 0 is IBM model 1. */
  readonly diagonal: number;
  /** The share of words that answer nothing on the other side. */
  readonly nothing: number;
  /** Added to every count in normalising: rare coincidences are worth less. */
  readonly smoothing: number;
}

const EMPTY = -1;

/**
 * Learns which words translate each other by expectation maximisation over both directions at once: IBM model 1 with a null
 * word and a prior for the diagonal. The two directions are tied by the square root of the product of their posteriors
 * (Liang, Taskar and Klein 2006), which keeps rare words from collecting everything around them.
 */
export function learnTranslations(
  pairs: readonly TokenPair[],
  enSize: number,
  koSize: number,
  { iterations, diagonal, nothing, smoothing }: AlignmentOptions,
): Translations {
  const enCount = new Float64Array(enSize);
  const koCount = new Float64Array(koSize);
  for (const { en, ko, weight } of pairs) {
    for (const e of en) enCount[e] = (enCount[e] as number) + weight;
    for (const k of ko) koCount[k] = (koCount[k] as number) + weight;
  }
  const index = indexCooccurrences(pairs);
  const { size, enOf, koOf } = index;
  console.log(`  ${size} pairs of words occur together`);

  // Chances of a Korean word given an English one, and the reverse; even at first, by association.
  let koGivenEn = new Float32Array(size).fill(1);
  let enGivenKo = new Float32Array(size).fill(1);
  let both = new Float32Array(size);
  const nullKo = nothing / koSize;
  const nullEn = nothing / enSize;

  for (let round = 0; round < iterations; round++) {
    const toKo = new Float32Array(size);
    const toEn = new Float32Array(size);
    both = new Float32Array(size);
    for (const { en, ko, weight } of pairs) {
      const [n, m] = [en.length, ko.length];
      if (n === 0 || m === 0) continue;
      const cells = grid(n * m);
      const forward = gridA(n * m);
      const backward = gridB(n * m);
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < m; j++) {
          const cell = index.find(en[i] as number, ko[j] as number);
          cells[i * m + j] = cell;
          const prior = diagonal === 0 ? 1 : Math.exp(-diagonal * Math.abs((i + 0.5) / n - (j + 0.5) / m));
          forward[i * m + j] = prior * (koGivenEn[cell] as number);
          backward[i * m + j] = prior * (enGivenKo[cell] as number);
        }
      }
      for (let j = 0; j < m; j++) {
        let sum = round === 0 ? 0 : nullKo * n;
        for (let i = 0; i < n; i++) sum += forward[i * m + j] as number;
        const scale = sum > 0 ? 1 / sum : 0;
        for (let i = 0; i < n; i++) forward[i * m + j] = (forward[i * m + j] as number) * scale;
      }
      for (let i = 0; i < n; i++) {
        let sum = round === 0 ? 0 : nullEn * m;
        for (let j = 0; j < m; j++) sum += backward[i * m + j] as number;
        const scale = sum > 0 ? 1 / sum : 0;
        for (let j = 0; j < m; j++) backward[i * m + j] = (backward[i * m + j] as number) * scale;
      }
      for (let cell = 0; cell < n * m; cell++) {
        const id = cells[cell] as number;
        const [f, b] = [forward[cell] as number, backward[cell] as number];
        const agreed = weight * Math.sqrt(f * b);
        both[id] = (both[id] as number) + agreed;
        toKo[id] = (toKo[id] as number) + (weight * f + agreed) / 2;
        toEn[id] = (toEn[id] as number) + (weight * b + agreed) / 2;
      }
    }
    const enTotal = new Float64Array(enSize).fill(smoothing);
    const koTotal = new Float64Array(koSize).fill(smoothing);
    for (let id = 0; id < size; id++) {
      enTotal[enOf[id] as number] = (enTotal[enOf[id] as number] as number) + (toKo[id] as number);
      koTotal[koOf[id] as number] = (koTotal[koOf[id] as number] as number) + (toEn[id] as number);
    }
    for (let id = 0; id < size; id++) {
      toKo[id] = (toKo[id] as number) / (enTotal[enOf[id] as number] as number);
      toEn[id] = (toEn[id] as number) / (koTotal[koOf[id] as number] as number);
    }
    koGivenEn = toKo;
    enGivenKo = toEn;
  }
  return { en: enOf, ko: koOf, count: both, enCount, koCount };
}

interface Cooccurrences {
  readonly size: number;
  readonly enOf: Int32Array;
  readonly koOf: Int32Array;
  readonly find: (en: number, ko: number) => number;
}

/** Numbers every pair of words that stands in one sentence pair. */
function indexCooccurrences(pairs: readonly TokenPair[]): Cooccurrences {
  let capacity = 1 << 22;
  let mask = capacity - 1;
  let slots = new Int32Array(capacity).fill(EMPTY);
  let enOf = new Int32Array(capacity / 2);
  let koOf = new Int32Array(capacity / 2);
  let size = 0;
  const hash = (en: number, ko: number): number => {
    let mixed = Math.imul(en, 0x9e3779b1) ^ Math.imul(ko + 0x7f4a7c15, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 13)) >>> 0;
  };
  const slotOf = (en: number, ko: number): number => {
    let slot = hash(en, ko) & mask;
    for (let id = slots[slot] as number; id >= 0; id = slots[slot] as number) {
      if (enOf[id] === en && koOf[id] === ko) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const grow = (): void => {
    capacity *= 2;
    mask = capacity - 1;
    slots = new Int32Array(capacity).fill(EMPTY);
    const [oldEn, oldKo] = [enOf, koOf];
    enOf = new Int32Array(capacity / 2);
    koOf = new Int32Array(capacity / 2);
    enOf.set(oldEn);
    koOf.set(oldKo);
    for (let id = 0; id < size; id++) slots[slotOf(enOf[id] as number, koOf[id] as number)] = id;
  };
  for (const { en, ko } of pairs) {
    for (const e of en) {
      for (const k of ko) {
        const slot = slotOf(e, k);
        if ((slots[slot] as number) >= 0) continue;
        enOf[size] = e;
        koOf[size] = k;
        slots[slot] = size++;
        if (size * 2 >= capacity) grow();
      }
    }
  }
  return {
    size,
    enOf: enOf.slice(0, size),
    koOf: koOf.slice(0, size),
    find: (en, ko) => slots[slotOf(en, ko)] as number,
  };
}

let scratch = new Int32Array(1 << 14);
let scratchA = new Float64Array(1 << 14);
let scratchB = new Float64Array(1 << 14);

function grid(size: number): Int32Array {
  if (scratch.length < size) scratch = new Int32Array(size * 2);
  return scratch;
}

function gridA(size: number): Float64Array {
  if (scratchA.length < size) scratchA = new Float64Array(size * 2);
  return scratchA;
}

function gridB(size: number): Float64Array {
  if (scratchB.length < size) scratchB = new Float64Array(size * 2);
  return scratchB;
}
