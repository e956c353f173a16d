import { brokenModel } from "./model.ts";

/**
 * Strings and their numbers, all in typed arrays: the characters stand in one pool, one string after the other, and a hash
 * table made when the table is opened finds the number of any stretch of a text without cutting it out.
 */
export interface StringTable {
  readonly size: number;
  /** The number of `text[start, end)`, or -1. */
  readonly find: (text: string, start: number, end: number) => number;
  /** The number of the stretch whose hash is known, or -1. For callers that lengthen a stretch step by step. */
  readonly findHashed: (hash: number, text: string, start: number, end: number) => number;
  /** Whether a string may begin with the one or more characters that have this hash, or be no more than them; `false` is certain. */
  readonly mayBegin: (hash: number) => boolean;
  readonly at: (id: number) => string;
}

/** The hash of the empty string. */
export const HASH_START = 0x811c9dc5;

/** The hash of a string with one more character (FNV-1a over UTF-16 code units). */
export function hashNext(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of `text[start, end)`, or of what has been hashed before and then that. */
export function hashOf(text: string, start: number, end: number, before: number = HASH_START): number {
  let hash = before;
  for (let i = start; i < end; i++) hash = hashNext(hash, text.charCodeAt(i));
  return hash;
}

/** `pool` holds the characters of all strings; string `i` is `pool[starts[i], starts[i + 1])`. Throws a `DaejoError` `model` otherwise. */
export function openStringTable(pool: Uint16Array, starts: Uint32Array): StringTable {
  const size = starts.length - 1;
  // A place that is off would send the search around for ever.
  for (let id = 0; id < size; id++) {
    if ((starts[id] as number) > (starts[id + 1] as number)) throw brokenModel("its strings overlap");
  }
  if (size < 0 || starts[0] !== 0 || starts[size] !== pool.length)
    throw brokenModel("its strings do not fit their pool");
  let capacity = 16;
  while (capacity < size * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity).fill(-1);
  // Made when it is asked for: of most tables it never is.
  let beginnings: Uint8Array | undefined;
  for (let id = 0; id < size; id++) {
    let hash = HASH_START;
    const end = starts[id + 1] as number;
    for (let i = starts[id] as number; i < end; i++) hash = hashNext(hash, pool[i] as number);
    let slot = spread(hash) & mask;
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }

  function findHashed(hash: number, text: string, start: number, end: number): number {
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] as number;
      if (id < 0) return -1;
      const from = starts[id] as number;
      if ((starts[id + 1] as number) - from !== end - start) continue;
      let i = 0;
      while (i < end - start && pool[from + i] === text.charCodeAt(start + i)) i++;
      if (i === end - start) return id;
    }
  }

  return {
    size,
    findHashed,
    mayBegin: (hash) => {
      beginnings ??= readBeginnings(pool, starts);
      const place = spread(hash);
      return (((beginnings[(place >>> 3) & (beginnings.length - 1)] as number) >> (place & 7)) & 1) === 1;
    },
    find: (text, start, end) => findHashed(hashOf(text, start, end), text, start, end),
    at: (id) => {
      let text = "";
      for (let i = starts[id] as number; i < (starts[id + 1] as number); i++)
        text += String.fromCharCode(pool[i] as number);
      return text;
    },
  };
}

/** A bit for the hash of every beginning of every string; its length is a power of two. */
function readBeginnings(pool: Uint16Array, starts: Uint32Array): Uint8Array {
  let bytes = 16;
  while (bytes * 8 < pool.length * PLACES) bytes *= 2;
  const beginnings = new Uint8Array(bytes);
  for (let id = 0; id + 1 < starts.length; id++) {
    let hash = HASH_START;
    const end = starts[id + 1] as number;
    for (let i = starts[id] as number; i < end; i++) {
      hash = hashNext(hash, pool[i] as number);
      const place = spread(hash);
      const byte = (place >>> 3) & (bytes - 1);
      beginnings[byte] = (beginnings[byte] as number) | (1 << (place & 7));
    }
  }
  return beginnings;
}

/** Places for each character of a pool: so many that one beginning in ten or so is taken for another's. */
const PLACES = 4;

/** FNV leaves the low bits of short strings close together. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
