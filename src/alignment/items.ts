import type { SingleFact } from "../facts/fact.ts";
import type { Lexicon } from "../knowledge/lexicon.ts";
import { stemEnglish } from "../knowledge/english-stem.ts";
import { hangulWords, latinWords, type Word } from "../knowledge/words.ts";
import { FUNCTION_WORDS } from "../spans/latin-words.ts";
import type { Unit } from "./bead.ts";

/** Something in a segment that may have its like on the other side: a word, a name, a fact. */
export interface Item {
  /** As written the first time it was met. */
  readonly text: string;
  /** Lexicon concepts that it may name. */
  readonly concepts: readonly number[];
  /** Lower case; set for what is written in Latin letters. */
  readonly latin?: string;
  /** Whether a transliteration may be looked for, and how sure one must be: names are transliterated, words rarely. */
  readonly sound?: "name" | "word";
  readonly fact?: SingleFact;
}

/** The items of one side: each distinct item once, and which segments hold which. */
export interface SideItems {
  readonly items: readonly Item[];
  /** Item ids of each segment, each once. */
  readonly segments: readonly (readonly number[])[];
}

class Collector {
  readonly items: Item[] = [];
  readonly #ids = new Map<string, number>();

  /** The id of an item; `make` is called only the first time its key is met. */
  intern(key: string, make: () => Item): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.items.length;
    this.#ids.set(key, id);
    this.items.push(make());
    return id;
  }
}

/** Words that say nothing about which sentence this is, and are never transliterated. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...(
    "a then here them him us i my me am done having shall nor so off onto out up upon without within " +
    "again against down few further just most much many own same some too until very whom why said " +
    "say says told tell new one two three first last even still however since per via like well back"
  ).split(" "),
]);

const SHORTEST_NAME = 3;
const SHORTEST_WORD = 5;
const LONGEST_JOINED_NAME = 20;

export function englishItems(units: readonly Unit[], lexicon: Lexicon): SideItems {
  const collector = new Collector();
  const segments = units.map((unit) => {
    const found = new Set<number>();
    collectFacts(unit.facts, collector, found);
    const words = latinWords(unit.text);
    const stems = words.map((word) => stemEnglish(word.text.toLowerCase()));
    for (let i = 0; i < words.length;) {
      const reading = lexicon.english(stems, i);
      const length = reading?.length ?? 1;
      const word = words[i] as Word;
      const last = words[i + length - 1] as Word;
      const concepts = reading?.concepts ?? [];
      const key = stems.slice(i, i + length).join(" ");
      if (concepts.length > 0 || isTelling(word, key)) {
        found.add(
          collector.intern(key, () => ({
            text: unit.text.slice(word.start, last.end),
            concepts,
            latin: word.text.toLowerCase(),
            // A common word whose translation is known is not a transliteration as well.
            ...(concepts.length > 0 && !word.isCapitalised ? {} : soundOf(word, length)),
          })),
        );
      }
      i += length;
    }
    collectJoinedNames(unit.text, words, collector, found);
    return [...found];
  });
  return { items: collector.items, segments };
}

function isTelling(word: Word, stem: string): boolean {
  if (PASSED_OVER.has(word.text.toLowerCase())) return false;
  return stem.length >= (word.isCapitalised ? 2 : 3);
}

function soundOf(word: Word, length: number): Pick<Item, "sound"> {
  if (length > 1 || PASSED_OVER.has(word.text.toLowerCase())) return {};
  if (word.isCapitalised && word.text.length >= SHORTEST_NAME) return { sound: "name" };
  return word.text.length >= SHORTEST_WORD ? { sound: "word" } : {};
}

/** `Kim Jong-un`, `Gil-dong`: Korean writes such names as one word, so the parts are joined to meet it. */
function collectJoinedNames(text: string, words: readonly Word[], collector: Collector, found: Set<number>): void {
  for (let i = 0; i < words.length; i++) {
    const first = words[i] as Word;
    if (!first.isCapitalised || PASSED_OVER.has(first.text.toLowerCase())) continue;
    let joined = first.text;
    for (let k = i + 1; k < words.length && k < i + 3; k++) {
      const next = words[k] as Word;
      const isHyphenated = text[next.start - 1] === "-";
      if (!next.followsDirectly || !(next.isCapitalised || isHyphenated)) break;
      joined += next.text;
      if (joined.length > LONGEST_JOINED_NAME) break;
      const latin = joined.toLowerCase();
      const name = joined;
      found.add(
        collector.intern(`+${latin}`, () => ({
          text: text.slice(first.start, next.end),
          concepts: [],
          latin: name,
          sound: "name",
        })),
      );
    }
  }
}

export function koreanItems(units: readonly Unit[], lexicon: Lexicon): SideItems {
  const collector = new Collector();
  const segments = units.map((unit) => {
    const found = new Set<number>();
    collectFacts(unit.facts, collector, found);
    for (const word of hangulWords(unit.text)) {
      found.add(
        collector.intern(word.text, () => ({ text: word.text, concepts: lexicon.korean(word.text), sound: "name" })),
      );
    }
    for (const word of latinWords(unit.text)) {
      const latin = word.text.toLowerCase();
      if (latin.length < 2 && !word.isCapitalised) continue;
      found.add(collector.intern(`=${latin}`, () => ({ text: word.text, concepts: [], latin })));
    }
    return [...found];
  });
  return { items: collector.items, segments };
}

/** How far a relative date must lie off to tell one sentence from another: last year and tomorrow stand in any. */
const FAR = 3;

/** Sizes without a figure and dates like last year: as common as words, and already counted as such. */
function isPhrase(fact: SingleFact): boolean {
  if ("vague" in fact.value) return true;
  return fact.kind === "date" && fact.value.relative !== undefined && Math.abs(fact.value.relative.offset) < FAR;
}

function collectFacts(facts: readonly SingleFact[], collector: Collector, found: Set<number>): void {
  for (const fact of facts) {
    if (isPhrase(fact)) continue;
    const key = `#${fact.kind}${JSON.stringify(fact.value)}`;
    found.add(collector.intern(key, () => ({ text: fact.text, concepts: [], fact })));
  }
}
