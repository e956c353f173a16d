import type { SingleFact } from "../facts/fact.ts";
import { englishTokens } from "../knowledge/english-tokens.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { koreanTokens, runsOf } from "../knowledge/korean-text.ts";
import type { Lexicon } from "../knowledge/lexicon.ts";
import { latinWords, type Word } from "../knowledge/words.ts";
import { FUNCTION_WORDS } from "../spans/latin-words.ts";
import type { Unit } from "./bead.ts";
import { STRETCH, type Work } from "../text/work.ts";

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
function plainItem(text: string, latin?: string, sound?: Item["sound"]): Item {
  return { text, word: undefined, answered: undefined, chance: undefined, latin, sound, fact: undefined };
}

/** The items of one side: each distinct item once, and which segments hold which. */
export interface SideItems {
  readonly items: readonly Item[];
  /** Item ids of each segment, each once. */
  readonly segments: readonly (readonly number[])[];
}

/** What a side is made of, from segment to segment. Keys of different kinds never meet: each kind has a table of its own. */
class Collector {
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

export function* englishItems(units: readonly Unit[], { lexicon, chances }: Knowledge): Work<SideItems> {
  const collector = new Collector();
  const facts = new Map<string, number>();
  const ids = new Map<string, number>();
  const phrases = new Map<string, number>();
  const names = new Map<string, number>();
  for (const [index, unit] of units.entries()) {
    if (index % STRETCH === STRETCH - 1) yield;
    collectFacts(unit.facts, facts, collector);
    const words = latinWords(unit.text);
    for (const token of englishTokens(unit.text, lexicon.english, words)) {
      const word = words[token.from] as Word;
      const isWord = token.to - token.from === 1;
      // By its letters and not by its stem alone: SDKs and SDK are one word, but only one of them stands in a Korean text.
      const key = isWord ? word.text : `${token.key}/${word.text}`;
      const table = isWord ? ids : phrases;
      let id = table.get(key);
      if (id === undefined) {
        const isKnown = token.id >= 0 && hasLinks(lexicon, token.id);
        if (!isKnown && !isTelling(word, token.key)) continue;
        id = collector.add({
          text: unit.text.slice(token.start, token.end),
          word: isKnown ? token.id : undefined,
          answered: isKnown ? (lexicon.enAnswered[token.id] as number) / 255 : undefined,
          chance: isKnown ? chances.en[token.id] : undefined,
          latin: isWord ? word.text.toLowerCase() : undefined,
          // A common word whose translation is known is not a transliteration as well.
          sound: !isWord || (isKnown && !word.isCapitalised) ? undefined : soundOf(word),
          fact: undefined,
        });
        table.set(key, id);
      }
      collector.hold(id);
    }
    collectJoinedNames(unit.text, words, names, collector);
    collector.endSegment();
  }
  return collector.side();
}

function hasLinks({ starts }: Lexicon, word: number): boolean {
  return (starts[word + 1] as number) > (starts[word] as number);
}

function isTelling(word: Word, stem: string): boolean {
  if (PASSED_OVER.has(word.text.toLowerCase())) return false;
  return stem.length >= (word.isCapitalised ? 2 : 3);
}

function soundOf(word: Word): Item["sound"] {
  if (PASSED_OVER.has(word.text.toLowerCase())) return undefined;
  if (word.isCapitalised && word.text.length >= SHORTEST_NAME) return "name";
  return word.text.length >= SHORTEST_WORD ? "word" : undefined;
}

/** `Kim Jong-un`, `Gil-dong`: Korean writes such names as one word, so the parts are joined to meet it. */
function collectJoinedNames(
  text: string,
  words: readonly Word[],
  ids: Map<string, number>,
  collector: Collector,
): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const first = words[i] as Word;
    if (!first.isCapitalised || !isJoined(text, words[i + 1] as Word)) continue;
    if (PASSED_OVER.has(first.text.toLowerCase())) continue;
    let joined = first.text;
    for (let k = i + 1; k < words.length && k < i + 3; k++) {
      const next = words[k] as Word;
      if (!isJoined(text, next)) break;
      joined += next.text;
      if (joined.length > LONGEST_JOINED_NAME) break;
      const key = joined.toLowerCase();
      let id = ids.get(key);
      if (id === undefined) {
        id = collector.add(plainItem(text.slice(first.start, next.end), joined, "name"));
        ids.set(key, id);
      }
      collector.hold(id);
    }
  }
}

/** Whether a word may go on with the name that the word before it is of. */
function isJoined(text: string, { start, isCapitalised, followsDirectly }: Word): boolean {
  return followsDirectly && (isCapitalised || text[start - 1] === "-");
}

export function* koreanItems(units: readonly Unit[], { korean, lexicon, chances }: Knowledge): Work<SideItems> {
  const collector = new Collector();
  const facts = new Map<string, number>();
  const lemmas = new Map<number, number>();
  const strange = new Map<string, number>();
  const runs = new Map<string, number>();
  const latins = new Map<string, number>();
  for (const [index, { text, facts: own }] of units.entries()) {
    if (index % STRETCH === STRETCH - 1) yield;
    collectFacts(own, facts, collector);
    const tokens = koreanTokens(text, korean);
    for (const { lemma, start, end } of tokens) {
      let id: number | undefined;
      if (lemma >= 0) {
        id = lemmas.get(lemma);
        if (id === undefined) {
          const form = text.slice(start, end);
          id = collector.add({
            text: form,
            word: lemma,
            answered: (lexicon.koAnswered[lemma] as number) / 255,
            chance: chances.ko[lemma],
            latin: undefined,
            sound: soundable(form),
            fact: undefined,
          });
          lemmas.set(lemma, id);
        }
      } else id = heardId(text.slice(start, end), strange, collector);
      collector.hold(id);
    }
    // A name that was taken for several words is heard as a whole.
    for (const { start, end } of runsOf(tokens)) collector.hold(heardId(text.slice(start, end), runs, collector));
    for (const word of latinWords(text)) {
      const latin = word.text.toLowerCase();
      if (latin.length < 2 && !word.isCapitalised) continue;
      let id = latins.get(latin);
      if (id === undefined) {
        const form = lexicon.pieces.forms.find(latin, 0, latin.length);
        const item = plainItem(word.text, latin);
        id = collector.add(form < 0 ? item : { ...item, word: lexicon.pieces.nounLemma[form] });
        latins.set(latin, id);
      }
      collector.hold(id);
    }
    collector.endSegment();
  }
  return collector.side();
}

/** The id of a stretch of Korean of which nothing is known but how it sounds. */
function heardId(text: string, ids: Map<string, number>, collector: Collector): number {
  let id = ids.get(text);
  if (id === undefined) {
    id = collector.add(plainItem(text, undefined, soundable(text)));
    ids.set(text, id);
  }
  return id;
}

/** One syllable alone renders no name that its key would tell from a thousand others. */
function soundable(text: string): Item["sound"] {
  return text.length >= 2 ? "name" : undefined;
}

/** How far a relative date must lie off to tell one sentence from another: last year and tomorrow stand in any. */
const FAR = 3;

/** Sizes without a figure and dates like last year: as common as words, and already counted as such. */
export function isPhrase(fact: SingleFact): boolean {
  if ("vague" in fact.value) return true;
  return fact.kind === "date" && fact.value.relative !== undefined && Math.abs(fact.value.relative.offset) < FAR;
}

function collectFacts(facts: readonly SingleFact[], ids: Map<string, number>, collector: Collector): void {
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
