import { agree, factScale, isAgreeing } from "../facts/index.ts";
import type { SingleFact } from "../facts/fact.ts";
import { stemsOf } from "../knowledge/josa.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { soundKeyOfHangul, soundKeysOfLatin } from "../knowledge/sound-key.ts";
import type { Transliteration } from "../knowledge/transliteration.ts";
import type { HangulName } from "../knowledge/transliteration-spelling.ts";
import type { Item, SideItems } from "./items.ts";

/** How a link was found, in the order of how much it says. */
export const ROUTES = ["word", "sound", "latin", "fact"] as const;
export type Route = (typeof ROUTES)[number];

/** Items of one side with the items of the other side that may be the same thing. */
export interface Links {
  /** For each English item the Korean items, and the reverse. */
  readonly en: readonly (readonly number[])[];
  readonly ko: readonly (readonly number[])[];
  /** The most telling route of each item's links, as an index of ROUTES; -1 for items without a link. */
  readonly enRoute: Int8Array;
  readonly koRoute: Int8Array;
}

/** Links that say less than this, in steps of GAIN_STEP, join too much. */
const LEAST_GAIN = 20;

/** Joins the items of two sides by words that translate each other, equal Latin strings, like sounds and agreeing facts. */
export function linkItems(en: SideItems, ko: SideItems, { lexicon, transliteration }: Knowledge): Links {
  const enLinks: number[][] = en.items.map(() => []);
  const koLinks: number[][] = ko.items.map(() => []);
  const enRoute = new Int8Array(en.items.length).fill(-1);
  const koRoute = new Int8Array(ko.items.length).fill(-1);
  const byWord = new Map(ko.items.flatMap(({ word }, k) => (word === undefined ? [] : [[word, k] as const])));
  const byLatin = indexBy(ko.items, (item) => (item.latin === undefined ? [] : [item.latin]));
  const byFact = indexBy(ko.items, (item) => (item.fact === undefined ? [] : factKeys(item.fact)));
  const bySound = indexSounds(ko.items);
  const spellings = new Spellings(ko.items, transliteration);

  en.items.forEach((item, e) => {
    const seen = new Set<number>();
    const join = (k: number, route: Route): void => {
      const rank = ROUTES.indexOf(route);
      if ((enRoute[e] as number) < rank) enRoute[e] = rank;
      if ((koRoute[k] as number) < rank) koRoute[k] = rank;
      if (seen.has(k)) return;
      seen.add(k);
      (enLinks[e] as number[]).push(k);
      (koLinks[k] as number[]).push(e);
    };
    if (item.word !== undefined) {
      for (let link = lexicon.starts[item.word] as number; link < (lexicon.starts[item.word + 1] as number); link++) {
        const k = byWord.get(lexicon.ko[link] as number);
        if (k !== undefined && (lexicon.gain[link] as number) >= LEAST_GAIN) join(k, "word");
      }
    }
    if (item.latin !== undefined) for (const k of byLatin.get(item.latin) ?? []) join(k, "latin");
    for (const k of soundMatches(item, bySound, spellings)) join(k, "sound");
    if (item.fact !== undefined) {
      for (const key of factKeys(item.fact)) {
        for (const k of byFact.get(key) ?? []) {
          const route = factRoute(item.fact, (ko.items[k] as Item).fact);
          if (route !== undefined) join(k, route);
        }
      }
    }
  });
  return { en: enLinks, ko: koLinks, enRoute, koRoute };
}

function indexBy<K>(items: readonly Item[], keysOf: (item: Item) => readonly K[]): Map<K, number[]> {
  const index = new Map<K, number[]>();
  items.forEach((item, id) => {
    for (const key of keysOf(item)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [id]);
      else if (known.at(-1) !== id) known.push(id);
    }
  });
  return index;
}

/** Under what a fact is looked up: figures by their leading digits, dates by each part. `agree` has the last word. */
function factKeys(fact: SingleFact): readonly string[] {
  switch (fact.kind) {
    case "number":
    case "percent":
    case "money":
    case "measure":
      return [leadingDigits(fact.value.amount)];
    case "duration":
      return [leadingDigits(fact.value.iso)];
    case "date": {
      const { year, month, day, weekday } = fact.value;
      // A bare weekday against a bare day of the month proves nothing; the most telling part must be shared.
      if (day !== undefined) return [`d${day}`];
      if (month !== undefined) return [`m${month}`];
      if (year !== undefined) return [`y${year}`];
      if (weekday !== undefined) return [`w${weekday}`];
      const { unit, offset } = fact.value.relative ?? {};
      return [`r${unit ?? ""}${offset ?? ""}`];
    }
    case "time":
      return [`t${fact.value.hour % 12}`];
    case "literal":
      return [fact.value.key];
  }
}

function leadingDigits(text: string): string {
  let digits = "";
  for (const character of text) {
    if (character >= "0" && character <= "9" && (digits !== "" || character !== "0")) digits += character;
    if (digits.length === 2) break;
  }
  return digits.endsWith("0") ? digits.slice(0, -1) : digits;
}

/** A fact that agrees says most; one that is wrong in its size or its year alone still says as much as a word. */
function factRoute(en: SingleFact, ko: SingleFact | undefined): Route | undefined {
  if (ko === undefined) return undefined;
  const agreement = agree(en, ko);
  if (isAgreeing(agreement)) return "fact";
  return agreement === "contradict" && isNearMiss(en, ko) ? "word" : undefined;
}

function isNearMiss(en: SingleFact, ko: SingleFact): boolean {
  if (en.kind === "date" && ko.kind === "date") {
    return en.value.month !== undefined && en.value.month === ko.value.month && en.value.day === ko.value.day;
  }
  if (!("amount" in en.value && "amount" in ko.value)) return false;
  // One digit at another size is no coincidence worth counting.
  return leadingDigits(en.value.amount).length === 2 && factScale(en.value.amount, ko.value.amount) !== undefined;
}

/** From which similarity on a Korean word renders a Latin one. Names may be looser: nothing else is near them. */
const LEAST_SIMILARITY = { name: 0.5, word: 0.85 } as const;

/** The Korean words that a Latin one may be written as. `spellings` holds the ready stems of each Korean item. */
function soundMatches(item: Item, bySound: SoundIndex, spellings: Spellings): number[] {
  if (item.sound === undefined || item.latin === undefined) return [];
  const least = LEAST_SIMILARITY[item.sound];
  const candidates = new Set<number>();
  for (const key of soundKeysOfLatin(item.latin)) {
    for (const k of bySound.exact.get(key) ?? []) candidates.add(k);
    // Only names may differ by a sound: for common words that would find too much.
    if (item.sound !== "name") continue;
    for (const k of bySound.shortened.get(key) ?? []) candidates.add(k);
    for (const near of deletionsOf(key)) for (const k of bySound.exact.get(near) ?? []) candidates.add(k);
  }
  if (candidates.size === 0) return [];
  return [...candidates].filter((k) => spellings.mostAlike(item.latin as string, k) >= least);
}

/** Korean items by the consonant skeletons of their stems, whole and with one class left out. */
interface SoundIndex {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly shortened: ReadonlyMap<string, readonly number[]>;
}

function indexSounds(items: readonly Item[]): SoundIndex {
  const keysOf = (item: Item): string[] =>
    item.sound === undefined
      ? []
      : nounStems(item.text)
          .map(soundKeyOfHangul)
          .filter((key) => key !== "");
  return { exact: indexBy(items, keysOf), shortened: indexBy(items, (item) => keysOf(item).flatMap(deletionsOf)) };
}

/** One syllable alone renders no name that its key would tell from a thousand others. */
function nounStems(word: string): readonly string[] {
  return stemsOf(word).filter((stem) => stem.length >= 2);
}

const SHORTEST_FUZZY_KEY = 4;

/** The key with any one class left out, where it is long enough to bear it. */
function deletionsOf(key: string): readonly string[] {
  if (key.length < SHORTEST_FUZZY_KEY) return [];
  return Array.from({ length: key.length }, (_, i) => key.slice(0, i) + key.slice(i + 1));
}

/** Spellings are prepared the first time a word is a candidate; most never are. */
class Spellings {
  readonly #items: readonly Item[];
  readonly #transliteration: Transliteration;
  readonly #ready: (readonly HangulName[] | undefined)[] = [];

  constructor(items: readonly Item[], transliteration: Transliteration) {
    this.#items = items;
    this.#transliteration = transliteration;
  }

  /** How likely a Latin word is one of the stems that a Korean item may have. */
  mostAlike(latin: string, item: number): number {
    const { latin: prepare, hangul, similarity } = this.#transliteration;
    const stems = (this.#ready[item] ??= nounStems((this.#items[item] as Item).text).map(hangul));
    const name = prepare(latin);
    return stems.reduce((most, stem) => Math.max(most, similarity(name, stem)), 0);
  }
}
