/** Names that look like another: what a judge of names must tell apart. */
import { readHangul, SOUNDS } from "../../src/knowledge/transliteration-symbols.ts";
import { bareHangul, soundsOf, type NamePair } from "./transliteration-names.ts";

export const KINDS = ["nearest", "word", "family", "random"] as const;
export type Kind = (typeof KINDS)[number];

export interface LookAlikes {
  /** Korean spellings of other names, most alike first. */
  readonly nearest: (pair: NamePair, count: number) => string[];
  /** Of others that share a word, or the first syllable where the name is one word. */
  readonly sharing: (pair: NamePair, kind: "word" | "family", random: () => number) => string | undefined;
  readonly random: (pair: NamePair, random: () => number) => string;
}

/** `all` says which spellings are right for a Latin name: those are never look-alikes. */
export function createLookAlikes(pool: readonly NamePair[], all: readonly NamePair[]): LookAlikes {
  const right = new Map<string, Set<string>>();
  for (const { en, ko } of all) {
    const known = right.get(en.toLowerCase());
    if (known === undefined) right.set(en.toLowerCase(), new Set([bareHangul(ko)]));
    else known.add(bareHangul(ko));
  }
  const isOther = ({ en, ko }: NamePair, other: string): boolean =>
    bareHangul(other) !== bareHangul(ko) && right.get(en.toLowerCase())?.has(bareHangul(other)) !== true;

  const names = [...new Set(pool.map(({ ko }) => ko))];
  const sounds = names.map((ko) => soundsOf(ko).filter((sound) => sound < SOUNDS));
  const postings = new Map<number, number[]>();
  sounds.forEach((list, id) => {
    for (const code of new Set(bigrams(list))) append(postings, code, id);
  });
  const byWord = new Map<string, number[]>();
  const byFamily = new Map<string, number[]>();
  names.forEach((ko, id) => {
    const words = wordsOf(ko);
    for (const word of words.length > 1 ? words : []) append(byWord, word, id);
    append(byFamily, familyOf(words), id);
  });
  const overlaps = new Uint8Array(names.length);

  return {
    nearest: (pair, count) => {
      const own = soundsOf(pair.ko).filter((sound) => sound < SOUNDS);
      const touched: number[] = [];
      for (const code of new Set(bigrams(own))) {
        for (const id of postings.get(code) ?? []) {
          if (overlaps[id] === 0) touched.push(id);
          overlaps[id]!++;
        }
      }
      const near = (id: number): number => overlaps[id]! - 0.5 * Math.abs(sounds[id]!.length - own.length);
      const buckets: number[][] = [];
      for (const id of touched) {
        const rank = Math.max(0, Math.round(2 * near(id)));
        (buckets[rank] ??= []).push(id);
      }
      const candidates: number[] = [];
      const most = Math.max(60, count * 5);
      for (let rank = buckets.length - 1; rank >= 0 && candidates.length < most; rank--) {
        for (const id of buckets[rank] ?? []) if (candidates.length < most) candidates.push(id);
      }
      for (const id of touched) overlaps[id] = 0;
      return candidates
        .filter((id) => isOther(pair, names[id]!))
        .map((id) => ({ id, distance: editDistance(own, sounds[id]!) }))
        .toSorted((a, b) => a.distance - b.distance || a.id - b.id)
        .slice(0, count)
        .map(({ id }) => names[id]!);
    },
    sharing: (pair, kind, random) => {
      const words = wordsOf(pair.ko);
      const keys = kind === "family" ? [familyOf(words)] : words.length > 1 ? words : [];
      const ids = keys.flatMap((key) => (kind === "family" ? byFamily : byWord).get(key) ?? []);
      for (let attempt = 0; attempt < 4 && ids.length > 0; attempt++) {
        const other = names[ids[Math.floor(random() * ids.length)]!]!;
        if (isOther(pair, other)) return other;
      }
      return undefined;
    },
    random: (pair, random) => {
      for (;;) {
        const other = names[Math.floor(random() * names.length)]!;
        if (isOther(pair, other)) return other;
      }
    },
  };
}

function bigrams(sounds: Uint8Array): number[] {
  const codes: number[] = [];
  for (let i = 0; i <= sounds.length; i++) codes.push((sounds[i - 1] ?? SOUNDS) * (SOUNDS + 1) + (sounds[i] ?? SOUNDS));
  return codes;
}

function wordsOf(ko: string): string[] {
  return readHangul(ko)
    .words.filter(({ number, text }) => number < 0 && text.length > 1)
    .map(({ text }) => text);
}

/** The last word of several; of one word its first syllable, which is the family name of a Korean. */
function familyOf(words: readonly string[]): string {
  return words.length > 1 ? (words.at(-1) as string) : (words[0] ?? "").slice(0, 1);
}

function append<K>(map: Map<K, number[]>, key: K, id: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else list.push(id);
}

const rowBefore = new Uint8Array(128);
const rowHere = new Uint8Array(128);

export function editDistance(a: Uint8Array, b: Uint8Array): number {
  for (let j = 0; j <= b.length; j++) rowBefore[j] = j;
  for (let i = 1; i <= a.length; i++) {
    rowHere[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const change = rowBefore[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      rowHere[j] = Math.min(change, rowBefore[j]! + 1, rowHere[j - 1]! + 1);
    }
    rowBefore.set(rowHere.subarray(0, b.length + 1));
  }
  return rowBefore[b.length]!;
}
