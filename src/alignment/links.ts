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
  readonly en: readonly number[][];
  readonly ko: readonly number[][];
  /** The most telling route of each item's links, as an index of ROUTES; -1 for items without a link. */
  readonly enRoute: Int8Array;
  readonly koRoute: Int8Array;
}

/** Links that say less than this, in steps of GAIN_STEP, join too much. */
const LEAST_GAIN = 20;

/** Joins the items of two sides by words that translate each other, equal Latin strings, like sounds and agreeing facts. */
export class Linker {
  readonly links: Links;
  readonly #en: SideItems;
  readonly #bySound: SoundIndex;
  readonly #spellings: Spellings;

  constructor(en: SideItems, ko: SideItems, { lexicon, transliteration }: Knowledge) {
    this.#en = en;
    this.links = {
      en: en.items.map(() => []),
      ko: ko.items.map(() => []),
      enRoute: new Int8Array(en.items.length).fill(-1),
      koRoute: new Int8Array(ko.items.length).fill(-1),
    };
    this.#bySound = indexSounds(ko.items);
    this.#spellings = new Spellings(ko.items, transliteration);
    const byWord = new Map<number, number>();
    ko.items.forEach(({ word }, k) => {
      if (word !== undefined) byWord.set(word, k);
    });
    const byLatin = indexBy(ko.items, (item) => (item.latin === undefined ? [] : [item.latin]));
    const byFact = indexBy(ko.items, (item) => (item.fact === undefined ? [] : factKeys(item.fact)));
    en.items.forEach((item, e) => {
      if (item.word !== undefined) {
        const end = lexicon.starts[item.word + 1] as number;
        for (let link = lexicon.starts[item.word] as number; link < end; link++) {
          if ((lexicon.gain[link] as number) < LEAST_GAIN) continue;
          const k = byWord.get(lexicon.ko[link] as number);
          if (k !== undefined) this.#join(e, k, WORD);
        }
      }
      if (item.latin !== undefined) for (const k of byLatin.get(item.latin) ?? []) this.#join(e, k, LATIN);
      if (item.fact === undefined) return;
      for (const key of factKeys(item.fact)) {
        for (const k of byFact.get(key) ?? []) {
          const route = factRoute(item.fact, (ko.items[k] as Item).fact);
          if (route !== undefined) this.#join(e, k, route);
        }
      }
    });
  }

  /** Joins what sounds alike: of short and of merely similar skeletons only what `isNear` lets through, for there are many. */
  hear(isNear: (en: number, ko: number) => boolean): void {
    const candidates = new Set<number>();
    this.#en.items.forEach((item, e) => {
      if (item.sound === undefined || item.latin === undefined) return;
      candidates.clear();
      this.#collect(e, item.latin, item.sound, isNear, candidates);
      for (const k of candidates) {
        if (this.#spellings.areAlike(item.latin, k, LEAST_SIMILARITY[item.sound])) this.#join(e, k, SOUND);
      }
    });
  }

  /** The Korean words whose skeletons are one of a Latin word's, and of names those that differ by one class. */
  #collect(
    e: number,
    latin: string,
    sound: "name" | "word",
    isNear: (en: number, ko: number) => boolean,
    candidates: Set<number>,
  ): void {
    const take = (found: readonly number[] | undefined, isSure: boolean): void => {
      for (const k of found ?? []) if (!candidates.has(k) && (isSure || isNear(e, k))) candidates.add(k);
    };
    for (const key of soundKeysOfLatin(latin)) {
      take(this.#bySound.exact.get(key), key.length >= TELLING_KEY);
      // Only names may differ by a sound: for common words that would find too much.
      if (sound !== "name") continue;
      take(this.#bySound.shortened.get(key), false);
      for (const near of deletionsOf(key)) take(this.#bySound.exact.get(near), false);
    }
  }

  #join(e: number, k: number, route: number): void {
    const { en, ko, enRoute, koRoute } = this.links;
    if ((enRoute[e] as number) < route) enRoute[e] = route;
    if ((koRoute[k] as number) < route) koRoute[k] = route;
    const own = en[e] as number[];
    if (own.includes(k)) return;
    own.push(k);
    (ko[k] as number[]).push(e);
  }
}

const [WORD, SOUND, LATIN, FACT] = ROUTES.map((_, rank) => rank) as [number, number, number, number];
/** Skeletons of so many classes tell one name from another in a whole book. */
const TELLING_KEY = 3;

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
function factRoute(en: SingleFact, ko: SingleFact | undefined): number | undefined {
  if (ko === undefined) return undefined;
  const agreement = agree(en, ko);
  if (isAgreeing(agreement)) return FACT;
  return agreement === "contradict" && isNearMiss(en, ko) ? WORD : undefined;
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

/** Korean items by the consonant skeletons of their stems, whole and with one class left out. */
interface SoundIndex {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly shortened: ReadonlyMap<string, readonly number[]>;
}

function indexSounds(items: readonly Item[]): SoundIndex {
  const keysOf = (item: Item): string[] =>
    item.sound === undefined
      ? []
      : nounStems(item)
          .map(soundKeyOfHangul)
          .filter((key) => key !== "");
  return { exact: indexBy(items, keysOf), shortened: indexBy(items, (item) => keysOf(item).flatMap(deletionsOf)) };
}

/** One syllable alone renders no name that its key would tell from a thousand others. */
function nounStems({ text, word }: Item): readonly string[] {
  // A known word was read without its particles.
  if (word !== undefined) return [text];
  return stemsOf(text).filter((stem) => stem.length >= 2);
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

  /** Whether a Latin word is one of the stems that a Korean item may have. */
  areAlike(latin: string, item: number, least: number): boolean {
    const { latin: prepare, hangul, similarity } = this.#transliteration;
    const stems = (this.#ready[item] ??= nounStems(this.#items[item] as Item).map(hangul));
    const name = prepare(latin);
    return stems.some((stem) => similarity(name, stem, least) >= least);
  }
}
