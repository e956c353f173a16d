import type { SingleFact } from "../facts/fact.ts";

/** Something in a segment that may have its like on the other side: a word, a name, a fact. */
export interface Item {
  /** As written the first time it was met. */
  readonly text: string;
  /** Its number in the lexicon: of an English form, of a Korean lemma. */
  readonly word: number | undefined;
  /** How often that word is answered by one of its translations, 0…1. */
  readonly answered: number | undefined;
  /** The chance that a segment of the other side holds one of its translations by coincidence, 0…1. */
  readonly chance: number | undefined;
  /** Lower case; set for what is written in Latin letters. */
  readonly latin: string | undefined;
  /** Whether a transliteration may be looked for, and how sure one must be: names are transliterated, words rarely. */
  readonly sound: "name" | "word" | undefined;
  readonly fact: SingleFact | undefined;
}

/** An item of a text alone. All items have the same fields: what reads thousands of them must not ask each which it has. */
export function plainItem(text: string, latin?: string, sound?: Item["sound"]): Item {
  return { text, word: undefined, answered: undefined, chance: undefined, latin, sound, fact: undefined };
}

/** The items of one side: each distinct item once, and which segments hold which. */
export interface SideItems {
  readonly items: readonly Item[];
  /** Item ids of each segment, each once. */
  readonly segments: readonly (readonly number[])[];
}

/** What a side is made of, from segment to segment. Keys of different kinds never meet: each kind has a table of its own. */
export class Collector {
  readonly #items: Item[] = [];
  readonly #segments: (readonly number[])[] = [];
  /** Of each item the segment that held it last. */
  readonly #last: number[] = [];
  #held: number[] = [];

  /** Adds an item that has not been met before, and gives its id. */
  add(item: Item): number {
    this.#last.push(-1);
    return this.#items.push(item) - 1;
  }

  /** The segment at hand holds that item. */
  hold(id: number): void {
    const segment = this.#segments.length;
    if (this.#last[id] === segment) return;
    this.#last[id] = segment;
    this.#held.push(id);
  }

  endSegment(): void {
    this.#segments.push(this.#held);
    this.#held = [];
  }

  side(): SideItems {
    return { items: this.#items, segments: this.#segments };
  }
}

/** How far a relative date must lie off to tell one sentence from another: last year and tomorrow stand in any. */
const FAR = 3;

/** Sizes without a figure and dates like last year: as common as words, and already counted as such. */
export function isPhrase(fact: SingleFact): boolean {
  if ("vague" in fact.value) return true;
  return fact.kind === "date" && fact.value.relative !== undefined && Math.abs(fact.value.relative.offset) < FAR;
}

/** The segment at hand holds these facts. `ids` has those that were met before, by what they say. */
export function collectFacts(facts: readonly SingleFact[], ids: Map<string, number>, collector: Collector): void {
  for (const fact of facts) {
    if (isPhrase(fact)) continue;
    const key = fact.kind + JSON.stringify(fact.value);
    let id = ids.get(key);
    if (id === undefined) {
      id = collector.add({ ...plainItem(fact.text), fact });
      ids.set(key, id);
    }
    collector.hold(id);
  }
}
