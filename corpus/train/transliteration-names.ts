/** The pairs of names that the transliteration learns from, and those kept aside to measure it. */
import { readHangul, readLatin } from "../../src/knowledge/transliteration-symbols.ts";
import { readSurnames } from "./lists.ts";
import { hashOf, readTable } from "./sources.ts";

export interface NamePair {
  readonly en: string;
  readonly ko: string;
  /** The file without its ending. */
  readonly source: string;
  readonly type: string;
}

/** Left out: `mledoze-countries`, `dr5hn-cities-odbl` (share-alike databases), `tech-terminology`, `tico19` (no names). */
const FILES = [
  "wikidata-persons",
  "nikl-loanword-usage",
  "hangulize-tests",
  "cldr",
  "korea-admin-divisions",
  "muik-self-suggests-wiktionary",
];

const HANGUL = /[가-힣]/;
const OTHER_SCRIPT = /[\u0370-\u1cff\u3000-\u9fff]/;

/** A tenth of the pairs, by the hash of the pair, is never learned from. */
export function readNames(folder: string): {
  readonly train: readonly NamePair[];
  readonly aside: readonly NamePair[];
} {
  const train: NamePair[] = [];
  const aside: NamePair[] = [];
  for (const source of FILES) {
    for (const [en = "", ko = "", type = ""] of readTable(`${folder}/names/${source}.tsv.gz`)) {
      if (source === "cldr" && type !== "place") continue;
      if (!HANGUL.test(ko) || OTHER_SCRIPT.test(en) || readLatin(en).letters.length < 2) continue;
      // Abbreviations are read letter by letter.
      if (source === "nikl-loanword-usage" && /^[A-Z.]+$/.test(en)) continue;
      (hashOf(`${en}|${ko}`) % 10 === 0 ? aside : train).push({ en, ko, source, type });
    }
  }
  return { train, aside };
}

/** Surnames of Koreans in the spellings that people use for themselves. */
export function surnamePairs(): readonly NamePair[] {
  return readSurnames().flatMap(({ ko, en }) =>
    en.map((spelling) => ({ en: spelling, ko, source: "surnames", type: "person" })),
  );
}

/** Numbers that look random and are the same in every run. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffle<T>(items: T[], random: () => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
  return items;
}

/** The syllables without anything else, to see whether two Korean spellings are one. */
export function bareHangul(ko: string): string {
  return ko.replaceAll(/[^가-힣0-9]/g, "");
}

export function soundsOf(ko: string): Uint8Array {
  return Uint8Array.from(readHangul(ko).sounds);
}
