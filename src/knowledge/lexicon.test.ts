import { beforeAll, describe, expect, test } from "vitest";
import { englishKey, englishTokens } from "./english-tokens.ts";
import type { Knowledge } from "./knowledge.ts";
import { koreanTokens } from "./korean-text.ts";
import type { Lexicon } from "./lexicon.ts";
import { loadKnowledge } from "./load.ts";

let knowledge: Knowledge;
let lexicon: Lexicon;
beforeAll(async () => {
  knowledge = await loadKnowledge();
  ({ lexicon } = knowledge);
});

/** What the link between two words says; 0 without one. */
function gainBetween(en: string, ko: string): number {
  const [word] = englishTokens(en, lexicon.english);
  const lemma = koreanTokens(ko, knowledge.korean)[0]?.lemma;
  if (word === undefined || word.id < 0) return 0;
  for (let link = lexicon.starts[word.id] as number; link < (lexicon.starts[word.id + 1] as number); link++) {
    if (lexicon.ko[link] === lemma) return lexicon.gain[link] as number;
  }
  return 0;
}

const TRANSLATIONS: readonly (readonly [string, string])[] = [
  ["government", "정부의"],
  ["water", "물을"],
  ["schools", "학교에서"],
  ["soldiers", "군인들에게"],
  ["Seoul", "서울에서"],
  ["North Korean", "북한"],
  ["drank", "마시고"],
  ["helped", "도왔다"],
  ["contract", "계약"],
  ["file", "파일을"],
  ["password", "비밀번호"],
  ["economy", "경제는"],
];

test.each(TRANSLATIONS)("%s is translated by %s", (en, ko) => {
  expect(gainBetween(en, ko)).toBeGreaterThan(0);
});

test("most words are no translations of each other", () => {
  let linked = 0;
  for (const [en] of TRANSLATIONS) for (const [, ko] of TRANSLATIONS) if (gainBetween(en, ko) > 0) linked++;
  expect(linked).toBeGreaterThanOrEqual(TRANSLATIONS.length);
  expect(linked).toBeLessThan(TRANSLATIONS.length * 1.5);
});

describe("the tables fit together", () => {
  test("every English form has its numbers and its links", () => {
    const { english, starts, enRarity, enAnswered, ko, gain } = lexicon;
    const { size } = english.forms;
    expect(size).toBeGreaterThan(5000);
    expect([english.opens.length, enRarity.length, enAnswered.length, starts.length]).toEqual([
      size,
      size,
      size,
      size + 1,
    ]);
    expect(starts[0]).toBe(0);
    for (let id = 0; id < size; id++) {
      if ((starts[id] as number) > (starts[id + 1] as number)) throw new Error(`links of ${id} run backwards`);
    }
    expect(starts[size]).toBe(ko.length);
    expect(gain).toHaveLength(ko.length);
    expect(gain.includes(0)).toBe(false);
  });

  test("every Korean form has its costs, and every lemma its numbers", () => {
    const { pieces, koRarity, koAnswered, ko } = lexicon;
    const { size } = pieces.forms;
    for (const table of ["noun", "verb", "nounTail", "verbTail", "nounLemma", "verbLemma"] as const) {
      expect(pieces[table], table).toHaveLength(size);
    }
    const lemmas = koRarity.length;
    expect(koAnswered).toHaveLength(lemmas);
    for (const numbers of [ko, pieces.nounLemma, pieces.verbLemma]) {
      expect(numbers.every((lemma) => lemma < lemmas)).toBe(true);
    }
    // A number of 16 bits must hold them all.
    expect(lemmas).toBeLessThan(2 ** 16);
  });

  test("no form stands twice, and those that open a phrase are marked", () => {
    const { forms, opens } = lexicon.english;
    const all = Array.from({ length: forms.size }, (_, id) => forms.at(id));
    expect(new Set(all).size).toBe(all.length);
    const first = new Set(all.filter((form) => form.includes(" ")).map((form) => form.slice(0, form.indexOf(" "))));
    expect(first.size).toBeGreaterThan(100);
    expect(all.filter((form, id) => (opens[id] === 1) !== first.has(form))).toEqual([]);
  });
});

describe("names", () => {
  test.each([
    ["North Korea", "북한", "place"],
    ["Seoul", "서울", "place"],
    ["Samsung Electronics", "삼성전자", "organization"],
  ])("%s and %s are one %s", (en, ko, type) => {
    const { names } = knowledge;
    const id = names.english(englishKey(en));
    expect(id).toBeGreaterThanOrEqual(0);
    expect(names.korean(`[${ko}]`, 1, 1 + ko.length)).toBe(id);
    expect(names.entity(id)).toMatchObject({ type });
  });

  test("what is no name is not found", () => {
    const { names } = knowledge;
    expect(names.english("snorkelfish")).toBe(-1);
    expect(names.korean("뷁쉥켸", 0, 3)).toBe(-1);
    expect(names.ordinariness("뷁쉥켸", 0, 3)).toBe(0);
    expect(names.capitalShare(-1)).toBeUndefined();
    expect(names.englishPerson("snorkelfish")).toEqual({ first: 0, later: 0 });
  });

  test("family names, given names, foreign names and titles are told from other words", () => {
    const { names } = knowledge;
    expect(names.surname("김")).toBeGreaterThan(names.surname("남궁"));
    expect(names.surname("남궁")).toBeGreaterThan(0);
    expect(names.surname("뷁")).toBe(0);
    expect(names.givenCost("철".charCodeAt(0), "수".charCodeAt(0))).toBeLessThan(12);
    expect(names.givenCost("a".charCodeAt(0), "수".charCodeAt(0))).toBe(Number.POSITIVE_INFINITY);
    expect(names.foreignness("젤렌스키", 0, 4)).toBeGreaterThan(names.foreignness("정부", 0, 2));
    expect(names.foreignness("abc", 0, 3)).toBe(0);
    expect(names.englishPerson("john").first).toBeGreaterThan(names.englishPerson("john").later);
    expect([names.isEnglishTitle("president"), names.isEnglishTitle("table")]).toEqual([true, false]);
    expect([names.isKoreanTitle("대통령", 0, 3), names.isKoreanTitle("책상", 0, 2)]).toEqual([true, false]);
  });
});
