import { koreanSurnames } from "./data/people.ts";
import { foldLatin, transliterationSimilarity } from "./transliteration.ts";
import { latinWords } from "./words.ts";

/** The raw similarity at which a pair of names is as likely one as two, and how fast doubt turns into certainty. */
const EVEN = 0.78;
const STEEPNESS = 25;

/**
 * 0…1: how likely a Latin and a Korean spelling are one name. The names are compared as wholes, with the family name at
 * either end (`Gil-dong Hong`, 홍길동), and with a Korean family name in any of its usual spellings (`Lee`, `Rhee`, 이).
 */
export function nameSimilarity(en: string, ko: string): number {
  const words = latinWords(en).map((word) => word.text);
  const hangul = ko.replaceAll(" ", "");
  const orders = [words, [...words.slice(-1), ...words.slice(0, -1)], [...words.slice(1), ...words.slice(0, 1)]];
  const raw = Math.max(...orders.map((order) => similarityInOrder(order, hangul)));
  return raw === 0 ? 0 : 1 / (1 + Math.exp(-STEEPNESS * (raw - EVEN)));
}

function similarityInOrder(words: readonly string[], hangul: string): number {
  const whole = transliterationSimilarity(words.join(""), hangul);
  const [first, ...given] = words;
  if (first === undefined || given.length === 0) return whole;
  const surnames = (familyNames ??= readFamilyNames());
  for (const length of [2, 1]) {
    if (hangul.length <= length || surnames.get(hangul.slice(0, length))?.has(foldLatin(first)) !== true) continue;
    const rest = transliterationSimilarity(given.join(""), hangul.slice(length));
    // The family name is certain, the given name decides; each counts by its syllables.
    return Math.max(whole, (length + rest * (hangul.length - length)) / hangul.length);
  }
  return whole;
}

let familyNames: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function readFamilyNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = koreanSurnames.split("\n").filter((line) => line.includes("|"));
  return new Map(
    lines.map((line) => {
      const [name = "", spellings = ""] = line.split("|");
      return [name, new Set(spellings.split(","))];
    }),
  );
}
