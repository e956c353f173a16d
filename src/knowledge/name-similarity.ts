import { latinWords } from "./words.ts";
import { transliterationSimilarity } from "./transliteration.ts";

/** The raw similarity at which a pair of names is as likely one as two, and how fast doubt turns into certainty. */
const EVEN = 0.78;
const STEEPNESS = 25;

/**
 * 0…1: how likely a Latin and a Korean spelling are one name. The names are compared as wholes and with the family name
 * moved to the other end (`Gil-dong Hong`, 홍길동); the better reading counts.
 */
export function nameSimilarity(en: string, ko: string): number {
  const words = latinWords(en).map((word) => word.text);
  const orders = [words, [...words.slice(-1), ...words.slice(0, -1)], [...words.slice(1), ...words.slice(0, 1)]];
  const raw = Math.max(...orders.map((order) => transliterationSimilarity(order.join(""), ko)));
  return raw === 0 ? 0 : 1 / (1 + Math.exp(-STEEPNESS * (raw - EVEN)));
}
