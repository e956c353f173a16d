import { agree, factScale, isAgreeing } from "../facts/index.ts";
import type { SingleFact } from "../facts/fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { LEAST_GAIN } from "../knowledge/lexicon.ts";
import { isDigit } from "../text/characters.ts";
import { endsStretch, type Work } from "../text/work.ts";
import { appendId } from "./id-lists.ts";
import type { Item, SideItems } from "./items.ts";
import { SoundIndex } from "./sound-index.ts";

/** How a link was found, in the order of how much it says. */
export const ROUTES = ["word", "sound", "latin", "fact"] as const;
/** One of `ROUTES`. */
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

/** Joins the items of two sides by words that translate each other, equal Latin strings, like sounds and agreeing facts. */
export class Linker {
  readonly links: Links;
  readonly #en: SideItems;
  readonly #ko: SideItems;
  readonly #knowledge: Knowledge;

  constructor(en: SideItems, ko: SideItems, knowledge: Knowledge) {
    this.#en = en;
    this.#ko = ko;
    this.#knowledge = knowledge;
    this.links = {
      en: en.items.map(() => []),
      ko: ko.items.map(() => []),
      enRoute: new Int8Array(en.items.length).fill(-1),
      koRoute: new Int8Array(ko.items.length).fill(-1),
    };
  }

  /** Joins all but what sounds alike. */
  *join(): Work<void> {
    const [en, ko] = [this.#en, this.#ko];
    const byWord = new WordIndex(ko.items, this.#knowledge.lexicon.koRarity.length);
    const byLatin = new Map<string, number[]>();
    const byFact = new Map<string, number[]>();
    ko.items.forEach(({ latin, fact }, k) => {
      if (latin !== undefined) appendId(byLatin, latin, k);
      if (fact !== undefined) appendId(byFact, factKey(fact), k);
    });
    for (const [e, { word, latin, fact }] of en.items.entries()) {
      if (endsStretch(e)) yield;
      if (word !== undefined) this.#joinTranslations(e, word, byWord);
      if (latin !== undefined) for (const k of byLatin.get(latin) ?? NONE) this.#join(e, k, LATIN);
      if (fact === undefined) continue;
      for (const k of byFact.get(factKey(fact)) ?? NONE) {
        const route = factRoute(fact, (ko.items[k] as Item).fact);
        if (route !== undefined) this.#join(e, k, route);
      }
    }
  }

  /** Joins what sounds alike: of short and of merely similar skeletons only what `isNear` lets through, for there are many. */
  *hear(isNear: (en: number, ko: number) => boolean): Work<void> {
    const { items } = this.#en;
    const { transliteration } = this.#knowledge;
    const index = new SoundIndex(this.#ko.items, transliteration);
    const found: number[] = [];
    for (let e = 0; e < items.length; e++) {
      if (endsStretch(e)) yield;
      const { sound, latin } = items[e] as Item;
      if (sound === undefined || latin === undefined) continue;
      index.find(e, latin, sound === "name", isNear, found);
      if (found.length === 0) continue;
      const name = transliteration.latin(latin);
      for (const k of found) if (index.areAlike(name, k, LEAST_SIMILARITY[sound])) this.#join(e, k, SOUND);
    }
  }

  #joinTranslations(e: number, word: number, byWord: WordIndex): void {
    const { starts, ko, gain } = this.#knowledge.lexicon;
    const end = starts[word + 1] as number;
    for (let link = starts[word] as number; link < end; link++) {
      const lemma = ko[link] as number;
      if (byWord.has(lemma) && (gain[link] as number) >= LEAST_GAIN) this.#join(e, byWord.idOf(lemma), WORD);
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
const NONE: readonly number[] = [];

/** Korean items by their words. */
class WordIndex {
  readonly #ids = new Map<number, number>();
  /** A bit for each word that is there: a frequent English word has dozens of translations, of which a text holds one or two. */
  readonly #isHeld: Uint8Array;

  constructor(items: readonly Item[], words: number) {
    this.#isHeld = new Uint8Array((words >> 3) + 1);
    items.forEach(({ word }, id) => {
      if (word === undefined) return;
      this.#ids.set(word, id);
      this.#isHeld[word >> 3] = (this.#isHeld[word >> 3] as number) | (1 << (word & 7));
    });
  }

  has(word: number): boolean {
    return (((this.#isHeld[word >> 3] as number) >> (word & 7)) & 1) === 1;
  }

  idOf(word: number): number {
    return this.#ids.get(word) as number;
  }
}

/** Under what a fact is looked up: figures by their leading digits, dates by their smallest part. `agree` has the last word. */
function factKey(fact: SingleFact): string {
  switch (fact.kind) {
    case "number":
    case "percent":
    case "money":
    case "measure":
      return leadingDigits(fact.value.amount);
    case "duration":
      return leadingDigits(fact.value.iso);
    case "date": {
      const { year, month, day, weekday } = fact.value;
      // A bare weekday against a bare day of the month proves nothing; the most telling part must be shared.
      if (day !== undefined) return `d${day}`;
      if (month !== undefined) return `m${month}`;
      if (year !== undefined) return `y${year}`;
      if (weekday !== undefined) return `w${weekday}`;
      const { unit, offset } = fact.value.relative ?? {};
      return `r${unit ?? ""}${offset ?? ""}`;
    }
    case "time":
      return `t${fact.value.hour % 12}`;
    case "literal":
      return fact.value.key;
  }
}

/** The first two digits that count, or the one where a zero follows it. */
function leadingDigits(text: string): string {
  let digits = "";
  for (let i = 0; i < text.length && digits.length < 2; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code) && (digits !== "" || code !== ZERO)) digits += text[i];
  }
  return digits.endsWith("0") ? digits.slice(0, -1) : digits;
}

const ZERO = 0x30;

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
