import type { SingleFact } from "../facts/fact.ts";
import { englishTokens } from "../knowledge/english-tokens.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { koreanTokens, runsOf } from "../knowledge/korean-text.ts";
import type { Lexicon } from "../knowledge/lexicon.ts";
import { latinWords, type Word } from "../knowledge/words.ts";
import { FUNCTION_WORDS } from "../spans/latin-words.ts";
import type { Unit } from "./bead.ts";

/** Something in a segment that may have its like on the other side: a word, a name, a fact. */
export interface Item {
  /** As written the first time it was met. */
  readonly text: string;
  /** Its number in the lexicon: of an English form, of a Korean lemma. */
  readonly word?: number;
  /** How often that word is answered by one of its translations, 0…1. */
  readonly answered?: number;
  /** The chance that a segment of the other side holds one of its translations by coincidence, 0…1. */
  readonly chance?: number;
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

export function englishItems(units: readonly Unit[], { lexicon, chances }: Knowledge): SideItems {
  const collector = new Collector();
  const segments = units.map((unit) => {
    const found = new Set<number>();
    collectFacts(unit.facts, collector, found);
    const words = latinWords(unit.text);
    for (const token of englishTokens(unit.text, lexicon.english, words)) {
      const word = words[token.from] as Word;
      const isKnown = token.id >= 0 && hasLinks(lexicon, token.id);
      if (!isKnown && !isTelling(word, token.key)) continue;
      found.add(
        // By its letters too: SDKs and SDK are one word, but only one of them stands in a Korean text.
        collector.intern(`${token.key}/${word.text}`, () => ({
          text: unit.text.slice(token.start, token.end),
          ...(isKnown ? { word: token.id, answered: (lexicon.enAnswered[token.id] as number) / 255, chance: chances.en[token.id] as number } : {}),
          ...(token.to - token.from === 1 ? { latin: word.text.toLowerCase() } : {}),
          // A common word whose translation is known is not a transliteration as well.
          ...(isKnown && !word.isCapitalised ? {} : soundOf(word, token.to - token.from)),
        })),
      );
    }
    collectJoinedNames(unit.text, words, collector, found);
    return [...found];
  });
  return { items: collector.items, segments };
}

function hasLinks({ starts }: Lexicon, word: number): boolean {
  return (starts[word + 1] as number) > (starts[word] as number);
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
          latin: name,
          sound: "name",
        })),
      );
    }
  }
}

export function koreanItems(units: readonly Unit[], { korean, lexicon, chances }: Knowledge): SideItems {
  const collector = new Collector();
  const segments = units.map((unit) => {
    const found = new Set<number>();
    collectFacts(unit.facts, collector, found);
    const tokens = koreanTokens(unit.text, korean);
    for (const { lemma, start, end } of tokens) {
      const text = unit.text.slice(start, end);
      found.add(
        lemma >= 0
          ? collector.intern(`${lemma}`, () => ({
              text,
              word: lemma,
              answered: (lexicon.koAnswered[lemma] as number) / 255,
              chance: chances.ko[lemma] as number,
              ...soundable(text),
            }))
          : collector.intern(text, () => ({ text, ...soundable(text) })),
      );
    }
    // A name that was taken for several words is heard as a whole.
    for (const { start, end } of runsOf(tokens)) {
      const text = unit.text.slice(start, end);
      found.add(collector.intern(`+${text}`, () => ({ text, ...soundable(text) })));
    }
    for (const word of latinWords(unit.text)) {
      const latin = word.text.toLowerCase();
      if (latin.length < 2 && !word.isCapitalised) continue;
      const id = lexicon.pieces.forms.find(latin, 0, latin.length);
      const known = id < 0 ? {} : { word: lexicon.pieces.nounLemma[id] as number };
      found.add(collector.intern(`=${latin}`, () => ({ text: word.text, latin, ...known })));
    }
    return [...found];
  });
  return { items: collector.items, segments };
}

/** One syllable alone renders no name that its key would tell from a thousand others. */
function soundable(text: string): Pick<Item, "sound"> {
  return text.length >= 2 ? { sound: "name" } : {};
}

/** How far a relative date must lie off to tell one sentence from another: last year and tomorrow stand in any. */
const FAR = 3;

/** Sizes without a figure and dates like last year: as common as words, and already counted as such. */
export function isPhrase(fact: SingleFact): boolean {
  if ("vague" in fact.value) return true;
  return fact.kind === "date" && fact.value.relative !== undefined && Math.abs(fact.value.relative.offset) < FAR;
}

function collectFacts(facts: readonly SingleFact[], collector: Collector, found: Set<number>): void {
  for (const fact of facts) {
    if (isPhrase(fact)) continue;
    const key = `#${fact.kind}${JSON.stringify(fact.value)}`;
    found.add(collector.intern(key, () => ({ text: fact.text, fact })));
  }
}
