import type { Transliteration } from "../knowledge/transliteration.ts";
import type { KoreanProfile, Sounding } from "./profile.ts";

/** From which similarity on two spellings are one name, one loanword. */
const LEAST_NAME = 0.5;
const LEAST_LOANWORD = 0.85;
const SHORTEST_FUZZY_KEY = 4;

/** The Korean stretch that renders a Latin one best, or -1. Skeletons find candidates, one class may be missing. */
export function bestSounding(
  { spelling, keys, token }: Sounding,
  ko: KoreanProfile,
  { latin, hangul, similarity }: Transliteration,
): number {
  const candidates = new Set<number>();
  for (const key of keys) {
    for (const found of ko.byKey.get(key) ?? []) candidates.add(found);
    if (key.length < SHORTEST_FUZZY_KEY) continue;
    for (let i = 0; i < key.length; i++) {
      for (const found of ko.byKey.get(key.slice(0, i) + key.slice(i + 1)) ?? []) candidates.add(found);
    }
  }
  ko.soundings.forEach(({ keys: [other = ""] }, index) => {
    if (other.length < SHORTEST_FUZZY_KEY || candidates.has(index)) return;
    for (const key of keys) if (key.length === other.length - 1 && isOneLeftOut(other, key)) candidates.add(index);
  });
  let best = -1;
  const isName = token < 0 || (spelling.codePointAt(0) ?? 0) < 0x61;
  let least = isName ? LEAST_NAME : LEAST_LOANWORD;
  if (candidates.size === 0) return best;
  const name = latin(spelling);
  for (const index of candidates) {
    const likeness = similarity(name, hangul((ko.soundings[index] as Sounding).spelling), least);
    if (likeness < least) continue;
    least = likeness;
    best = index;
  }
  return best;
}

function isOneLeftOut(longer: string, shorter: string): boolean {
  let i = 0;
  while (i < shorter.length && longer[i] === shorter[i]) i++;
  return longer.slice(i + 1) === shorter.slice(i);
}
