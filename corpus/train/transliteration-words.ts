/** Words that one side of a name often lacks (of, the, King; 왕, 황제), and which of them mean the same. */
import { bestOrder } from "../../src/knowledge/name-order.ts";
import { findPath } from "../../src/knowledge/transliteration-path.ts";
import { readPath, STEP } from "../../src/knowledge/transliteration-table.ts";
import {
  arrange,
  CELL,
  hangulName,
  latinName,
  type LatinArrangement,
} from "../../src/knowledge/transliteration-spelling.ts";
import type { Weights } from "../../src/knowledge/transliteration-weights.ts";
import type { NamePair } from "./transliteration-names.ts";

export interface LearnedWords {
  readonly words: readonly string[];
  /** Latin word * words.length + Korean word. */
  readonly partners: Uint32Array;
}

const LEAST_LACKS = 4;
const LEAST_SHARE = 0.2;
const MOST_WORDS = 700;
const LEAST_PARTNERS = 2;
const LEAST_PARTNER_SHARE = 0.12;
/** Paths below this score say nothing about single words. */
const LEAST_SCORE = -9;

export function learnWords(weights: Weights, pairs: readonly NamePair[]): LearnedWords {
  const lacks = new Map<string, number>();
  const uses = new Map<string, number>();
  const together = new Map<string, number>();
  const add = (map: Map<string, number>, key: string): unknown => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { en, ko, source } of pairs) {
    if (source !== "wikidata-persons" && source !== "cldr") continue;
    const latin = latinName(weights, en);
    const hangul = hangulName(weights, ko);
    for (const { text } of latin.symbols.words) add(uses, text);
    for (const { text } of hangul.symbols.words) add(uses, text);
    const { score, order } = bestOrder(weights, latin, hangul);
    if (score < LEAST_SCORE) continue;
    const arrangement = arrange(weights, latin, order) as LatinArrangement;
    findPath(weights, latin, arrangement, hangul);
    const unheard: string[] = [];
    const unwritten: string[] = [];
    readPath((step, letter, sound) => {
      if (step === STEP.latinLacks)
        unheard.push(
          latin.symbols.words[arrangement.cells[arrangement.base + letter * CELL.size + CELL.word] as number]!.text,
        );
      if (step === STEP.hangulLacks) unwritten.push(hangul.symbols.words[hangul.wordAt[sound] as number]!.text);
    });
    for (const word of [...unheard, ...unwritten]) add(lacks, word);
    for (const one of unheard) for (const other of unwritten) add(together, `${one}\t${other}`);
  }
  const words = [...lacks]
    .filter(
      ([word, count]) => count >= LEAST_LACKS && count >= LEAST_SHARE * (uses.get(word) ?? 0) && !/^\d/.test(word),
    )
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
  const ids = new Map(words.map((word, id) => [word, id]));
  const partners: number[] = [];
  for (const [key, count] of together) {
    const [one = "", other = ""] = key.split("\t");
    const [a, b] = [ids.get(one), ids.get(other)];
    if (a === undefined || b === undefined || count < LEAST_PARTNERS) continue;
    const most = Math.max(lacks.get(one) as number, lacks.get(other) as number);
    const least = Math.min(lacks.get(one) as number, lacks.get(other) as number);
    if (count >= LEAST_PARTNER_SHARE * most || (count >= 0.4 * least && count >= LEAST_PARTNER_SHARE * 0.4 * most)) {
      partners.push(a * words.length + b);
    }
  }
  return { words, partners: Uint32Array.from(partners.toSorted((a, b) => a - b)) };
}
