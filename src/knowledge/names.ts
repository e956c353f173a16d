import type { Model } from "./model.ts";
import { HASH_START, hashNext, openStringTable, type StringTable } from "./string-table.ts";

/** What a name is of. The model keeps the places in this list. */
export const NAME_TYPES = ["person", "place", "organization", "other"] as const;
/** One of `NAME_TYPES`. */
export type NameType = (typeof NAME_TYPES)[number];

/** A name that both languages know. Its key is the first of its English forms, in lower case. */
export interface Entity {
  readonly key: string;
  readonly type: NameType;
}

/** What is known of names: entities by their forms, and the words and syllables that persons' names are made of. */
export interface NameKnowledge {
  /** The number of the entity with that English form, given as stems with one space between (`englishKey`); -1 without one. */
  readonly english: (key: string) => number;
  /** The number of the entity whose Korean form is `text[start, end)`, without spaces, Latin letters in lower case; -1 without one. */
  readonly korean: (text: string, start: number, end: number) => number;
  /** Where such forms may end that begin at `start`, at `end` at the latest; the nearest first. */
  readonly koreanEnds: (text: string, start: number, end: number) => readonly number[];
  /** How far such a Korean form is an ordinary word as well (대상, 라인), 0…1. */
  readonly ordinariness: (text: string, start: number, end: number) => number;
  readonly entity: (id: number) => Entity;
  /** How many of some 57,000 persons have an English word (lower case), a Korean one, as first and as later part; at most 255. */
  readonly englishPerson: (word: string) => PersonCount;
  readonly koreanPerson: (word: string) => PersonCount;
  /** Korean family names: 0 for none, else 8 times the logarithm to base 2 of how many persons have it. */
  readonly surname: (name: string) => number;
  /** What the first and second syllable of a given name cost: minus the logarithm of their share, in nats. Infinite if never seen. */
  readonly givenCost: (first: number, second: number) => number;
  /** How much the syllables of a stretch speak for a foreign name against a Korean word, in nats a syllable. */
  readonly foreignness: (text: string, start: number, end: number) => number;
  /** Whether a run of English words (lower case, spaces between), a Korean stretch without spaces, is a title or role. */
  readonly isEnglishTitle: (words: string) => boolean;
  readonly isKoreanTitle: (text: string, start: number, end: number) => boolean;
  /** Share of an English form's mentions inside sentences that begin with a capital, 0…1; undefined where none was seen. */
  readonly capitalShare: (form: number) => number | undefined;
}

/** How many persons have a word as the first part of their name, and as a later one. */
export interface PersonCount {
  readonly first: number;
  readonly later: number;
}

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11172;
/** Steps of the costs of syllables, in nats. */
const STEP = 1 / 8;
/** For what was never seen. */
const NEVER = 255;
/** What a share of 1 is written as; `NEVER` lies above it. */
const WHOLE = 250;
const NOBODY: PersonCount = { first: 0, later: 0 };

/** Reads the parts named `names.…`, `person.…`, `surnames`, `given.…`, `foreign.…`, `titles.…` and `en.proper` of a model. */
export function openNames(model: Model): NameKnowledge {
  const table = (name: string): StringTable =>
    openStringTable(model.section(`${name}.pool`, "H"), model.section(`${name}.starts`, "I"));
  const types = model.section("names.types", "B");
  const keys = table("names.keys");
  const english = table("names.en");
  const englishEntity = model.section("names.en.entity", "H");
  const korean = table("names.ko");
  const koreanEntity = model.section("names.ko.entity", "H");
  const koreanWord = model.section("names.ko.word", "B");
  const persons = {
    en: {
      words: table("person.en"),
      first: model.section("person.en.first", "B"),
      later: model.section("person.en.later", "B"),
    },
    ko: {
      words: table("person.ko"),
      first: model.section("person.ko.first", "B"),
      later: model.section("person.ko.later", "B"),
    },
  };
  const surnames = table("surnames");
  const surnameCount = model.section("surnames.count", "B");
  const givenFirst = model.section("given.first", "B");
  const givenSecond = model.section("given.second", "B");
  const foreign = model.section("foreign.syllables", "b");
  const titles = { en: table("titles.en"), ko: table("titles.ko") };
  const proper = model.section("en.proper", "B");

  const personOf = (side: "en" | "ko", word: string): PersonCount => {
    const { words, first, later } = persons[side];
    const id = words.find(word, 0, word.length);
    return id < 0 ? NOBODY : { first: first[id] as number, later: later[id] as number };
  };
  return {
    english: (key) => {
      const id = english.find(key, 0, key.length);
      return id < 0 ? -1 : (englishEntity[id] as number);
    },
    korean: (text, start, end) => {
      const id = korean.find(text, start, end);
      return id < 0 ? -1 : (koreanEntity[id] as number);
    },
    koreanEnds: (text, start, end) => {
      const ends: number[] = [];
      let hash = HASH_START;
      for (let at = start; at < end; at++) {
        hash = hashNext(hash, text.charCodeAt(at));
        if (!korean.mayBegin(hash)) break;
        if (korean.findHashed(hash, text, start, at + 1) >= 0) ends.push(at + 1);
      }
      return ends;
    },
    ordinariness: (text, start, end) => {
      const id = korean.find(text, start, end);
      return id < 0 ? 0 : (koreanWord[id] as number) / 255;
    },
    entity: (id) => ({ key: keys.at(id), type: NAME_TYPES[types[id] as number] as NameType }),
    englishPerson: (word) => personOf("en", word),
    koreanPerson: (word) => personOf("ko", word),
    surname: (name) => {
      const id = surnames.find(name, 0, name.length);
      return id < 0 ? 0 : Math.max(1, surnameCount[id] as number);
    },
    givenCost: (first, second) => {
      const [a, b] = [givenFirst[first - FIRST_SYLLABLE] ?? NEVER, givenSecond[second - FIRST_SYLLABLE] ?? NEVER];
      return a === NEVER || b === NEVER ? Number.POSITIVE_INFINITY : (a + b) * STEP;
    },
    foreignness: (text, start, end) => {
      let sum = 0;
      let count = 0;
      for (let i = start; i < end; i++) {
        const index = text.charCodeAt(i) - FIRST_SYLLABLE;
        if (index < 0 || index >= SYLLABLES) continue;
        sum += (foreign[index] as number) * STEP;
        count++;
      }
      return count === 0 ? 0 : sum / count;
    },
    isEnglishTitle: (words) => titles.en.find(words, 0, words.length) >= 0,
    isKoreanTitle: (text, start, end) => titles.ko.find(text, start, end) >= 0,
    capitalShare: (form) => {
      const share = proper[form] ?? NEVER;
      return share === NEVER ? undefined : share / WHOLE;
    },
  };
}
