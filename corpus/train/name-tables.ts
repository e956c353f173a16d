/** What the readers of names know: entities by their forms, words and syllables of persons' names, titles, capitals. */
import { englishKey, englishTokens, type EnglishVocabulary } from "../../src/knowledge/english-tokens.ts";
import { NAME_TYPES, type NameType } from "../../src/knowledge/names.ts";
import { GAIN_STEP, RARITY_STEP } from "../../src/knowledge/lexicon.ts";
import { latinWords } from "../../src/knowledge/words.ts";
import type { Section } from "../../src/knowledge/model.ts";
import type { LearnedLexicon } from "./lexicon.ts";
import { readConcepts, readNames, readSurnames } from "./lists.ts";
import { hashOf, readTable, type Pair, type Source } from "./sources.ts";
import { poolOf } from "./string-pool.ts";

const SYLLABLES = 11172;
const FIRST_SYLLABLE = 0xac00;
/** Words of persons' names are kept from so many persons on. */
const LEAST_PERSONS = 3;
/** One in so many names is kept aside to measure transliteration by, and is not learned from here either. */
const ASIDE = 10;

interface Entity {
  readonly type: NameType;
  readonly en: readonly string[];
  readonly ko: readonly string[];
}

export function learnNameTables(
  folder: string,
  training: readonly { readonly source: Source; readonly pairs: readonly Pair[] }[],
  lexicon: LearnedLexicon,
): Record<string, Section> {
  const persons = readTable(`${folder}/names/wikidata-persons.tsv.gz`)
    .map(([en = "", ko = ""]) => ({ en, ko }))
    .filter(({ en, ko }) => hashOf(`${en}|${ko}`) % ASIDE !== 0);
  return {
    ...entityTables(folder, lexicon),
    ...personWords(persons),
    ...koreanNames(persons, training),
    ...titleTables(),
    "en.proper": capitals(training, lexicon.vocabulary),
  };
}

function entityTables(folder: string, lexicon: LearnedLexicon): Record<string, Section> {
  const listed = readNames().map(({ type, en, ko }): Entity => ({ type: typeOf(type), en, ko }));
  const places = readTable(`${folder}/names/cldr.tsv.gz`).flatMap(([en = "", ko = "", type = ""]) =>
    type === "place" && !ko.includes("(") ? [{ type: "place" as const, en: [en], ko: [ko] }] : [],
  );
  // Neighbourhoods and villages are left to their endings: their names are words too often.
  const divisions = readTable(`${folder}/names/korea-admin-divisions.tsv.gz`).flatMap(([en = "", ko = ""]) =>
    /[시군구도읍면]$/.test(ko) && ko.length >= 3 ? [{ type: "place" as const, en: [en], ko: [ko] }] : [],
  );
  const ofLists = new Set(listed);
  const isListed = (entity: Entity): boolean => ofLists.has(entity);
  const entities: Entity[] = [];
  const english = new Map<string, number>();
  const korean = new Map<string, number>();
  for (const entity of [...listed, ...places, ...divisions]) {
    const en = entity.en.map(englishKey).filter((key) => key !== "");
    const ko = entity.ko.map((form) => form.replaceAll(" ", "").toLowerCase()).filter((form) => form.length >= 2);
    if (en.length === 0 || ko.length === 0) continue;
    // A division that a list names already is that place; its further forms lead there too.
    const known = isListed(entity) ? undefined : ko.map((form) => korean.get(form)).find((each) => each !== undefined);
    const isSame = known !== undefined && entities[known]?.type === entity.type;
    const id = isSame ? known : entities.length;
    if (!isSame) entities.push(entity);
    for (const form of en) if (!english.has(form)) english.set(form, id);
    for (const form of ko) if (!korean.has(form)) korean.set(form, id);
  }
  return {
    "names.types": Uint8Array.from(entities, ({ type }) => NAME_TYPES.indexOf(type)),
    ...pooled(
      "names.keys",
      entities.map(({ en }) => (en[0] as string).toLowerCase()),
    ),
    ...numbered("names.en", english),
    ...numbered("names.ko", korean),
    "names.ko.word": ordinariness(korean, english, lexicon),
  };
}

/**
 * How far each Korean form, in their order, is an ordinary word as well (대상, 라인): the share of its translations that are no names,
 * in 255ths. 0 where the lexicon has no such word.
 */
function ordinariness(
  korean: ReadonlyMap<string, number>,
  english: ReadonlyMap<string, number>,
  { parts, vocabulary, inventory }: LearnedLexicon,
): Uint8Array {
  const lemmas = new Map(inventory.lemmas.map((lemma, id) => [lemma, id]));
  const starts = parts["links.starts"] as Uint32Array;
  const [links, gain, rarity] = [parts["links.ko"], parts["links.gain"], parts["en.rarity"]] as [
    Section,
    Section,
    Section,
  ];
  const own = new Float64Array(inventory.lemmas.length);
  const all = new Float64Array(inventory.lemmas.length);
  for (let form = 0; form < vocabulary.forms.size; form++) {
    const entity = english.get(vocabulary.forms.at(form));
    for (let link = starts[form] as number; link < (starts[form + 1] as number); link++) {
      const lemma = links[link] as number;
      if (lemma >= all.length) continue;
      const share = Math.exp((gain[link] as number) * GAIN_STEP - (rarity[form] as number) * RARITY_STEP);
      all[lemma] = (all[lemma] as number) + share;
      if (entity !== undefined) {
        own[lemma] = (own[lemma] as number) + share;
      }
    }
  }
  return Uint8Array.from([...korean.keys()].toSorted(), (form) => {
    const lemma = lemmas.get(form);
    if (lemma === undefined || all[lemma] === 0) return 0;
    return Math.round(255 * (1 - (own[lemma] as number) / (all[lemma] as number)));
  });
}

function typeOf(type: string): NameType {
  return (NAME_TYPES as readonly string[]).includes(type) ? (type as NameType) : "other";
}

/** Words of persons' names in both languages, with how many persons have them first and elsewhere. */
function personWords(persons: readonly Pair[]): Record<string, Section> {
  const parts: Record<string, Section> = {};
  for (const side of ["en", "ko"] as const) {
    const first = new Map<string, number>();
    const later = new Map<string, number>();
    for (const person of persons) {
      const words =
        side === "en" ? latinWords(person.en).map(({ text }) => text.toLowerCase()) : person.ko.split(/[\s·-]+/);
      words.forEach((word, index) => {
        if (word.length < 2) return;
        const counts = index === 0 && words.length > 1 ? first : later;
        counts.set(word, (counts.get(word) ?? 0) + 1);
      });
    }
    const words = [...new Set([...first.keys(), ...later.keys()])]
      .filter((word) => (first.get(word) ?? 0) + (later.get(word) ?? 0) >= LEAST_PERSONS)
      .toSorted();
    Object.assign(parts, pooled(`person.${side}`, words));
    parts[`person.${side}.first`] = Uint8Array.from(words, (word) => Math.min(255, first.get(word) ?? 0));
    parts[`person.${side}.later`] = Uint8Array.from(words, (word) => Math.min(255, later.get(word) ?? 0));
  }
  return parts;
}

/** Steps of 1/8 nat, as costs of pieces. */
const STEP = 1 / 8;

/** Syllables of Korean given names, and how much each syllable of a word speaks for a foreign name. */
function koreanNames(
  persons: readonly Pair[],
  training: readonly { readonly source: Source; readonly pairs: readonly Pair[] }[],
): Record<string, Section> {
  const surnames = readSurnames().map(({ ko }) => ko);
  const isKorean = ({ ko }: Pair): boolean => /^[가-힣]{3}$/.test(ko) && surnames.includes(ko[0] as string);
  const first = new Float64Array(SYLLABLES);
  const second = new Float64Array(SYLLABLES);
  const foreign = new Float64Array(SYLLABLES).fill(0.5);
  const family = new Map<string, number>();
  for (const person of persons) {
    const { ko } = person;
    if (isKorean(person)) {
      count(first, ko.charCodeAt(1));
      count(second, ko.charCodeAt(2));
      family.set(ko[0] as string, (family.get(ko[0] as string) ?? 0) + 1);
    } else if (ko.includes(" ")) for (let i = 0; i < ko.length; i++) count(foreign, ko.charCodeAt(i));
  }
  const usual = new Float64Array(SYLLABLES).fill(0.5);
  for (const { pairs } of training)
    for (const { ko } of pairs) for (let i = 0; i < ko.length; i++) count(usual, ko.charCodeAt(i));
  const foreignTotal = sum(foreign);
  const usualTotal = sum(usual);
  return {
    ...pooled("surnames", surnames),
    "surnames.count": Uint8Array.from(surnames, (surname) =>
      Math.min(255, Math.round(8 * Math.log2(1 + (family.get(surname) ?? 0)))),
    ),
    "given.first": costs(first),
    "given.second": costs(second),
    "foreign.syllables": Int8Array.from(foreign, (value, index) => {
      const odds = Math.log(value / foreignTotal / ((usual[index] as number) / usualTotal));
      return Math.max(-127, Math.min(127, Math.round(odds / STEP)));
    }),
  };
}

function count(counts: Float64Array, code: number): void {
  const index = code - FIRST_SYLLABLE;
  if (index >= 0 && index < SYLLABLES) counts[index] = (counts[index] as number) + 1;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Minus the logarithm of each syllable's share in steps; 255 for syllables that were never seen. */
function costs(counts: Float64Array): Uint8Array {
  const total = sum(counts);
  return Uint8Array.from(counts, (value) =>
    value === 0 ? 255 : Math.min(254, Math.round(-Math.log(value / total) / STEP)),
  );
}

function titleTables(): Record<string, Section> {
  const titles = readConcepts("titles");
  const english = titles.flatMap(({ en }) =>
    en.map((form) =>
      latinWords(form)
        .map(({ text }) => text.toLowerCase())
        .join(" "),
    ),
  );
  const korean = titles.flatMap(({ ko }) => ko.map((form) => form.replaceAll(" ", "")));
  return { ...pooled("titles.en", sortedSet(english)), ...pooled("titles.ko", sortedSet(korean)) };
}

function sortedSet(forms: readonly string[]): string[] {
  return [...new Set(forms)].filter((form) => form !== "").toSorted();
}

/** Which share of a word's mentions inside sentences begin with a capital, in 250ths; 255 for words never seen there. */
function capitals(
  training: readonly { readonly source: Source; readonly pairs: readonly Pair[] }[],
  vocabulary: EnglishVocabulary,
): Uint8Array {
  const capital = new Float64Array(vocabulary.forms.size);
  const all = new Float64Array(vocabulary.forms.size);
  for (const { pairs } of training) {
    for (const { en } of pairs) {
      const words = latinWords(en);
      const capitalised = words.filter((word) => word.isCapitalised).length;
      // Headings in title case say nothing, and neither do single words.
      if (words.length < 4 || capitalised * 2 > words.length) continue;
      for (const token of englishTokens(en, vocabulary, words)) {
        if (
          token.id < 0 ||
          token.from === 0 ||
          /[.!?:"“(]\s*$/.test(en.slice(Math.max(0, token.start - 3), token.start))
        )
          continue;
        all[token.id] = (all[token.id] as number) + 1;
        if (words[token.from]?.isCapitalised === true) capital[token.id] = (capital[token.id] as number) + 1;
      }
    }
  }
  return Uint8Array.from(all, (value, id) => (value === 0 ? 255 : Math.round((250 * (capital[id] as number)) / value)));
}

function pooled(name: string, strings: readonly string[]): Record<string, Section> {
  const { pool, starts } = poolOf(strings);
  return { [`${name}.pool`]: pool, [`${name}.starts`]: starts };
}

/** Forms in order with the number that each leads to. */
function numbered(name: string, forms: ReadonlyMap<string, number>): Record<string, Section> {
  const keys = [...forms.keys()].toSorted();
  return { ...pooled(name, keys), [`${name}.entity`]: Uint16Array.from(keys, (key) => forms.get(key) as number) };
}
