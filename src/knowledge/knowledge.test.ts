import { describe, expect, test } from "vitest";
import { stemEnglish } from "./english-stem.ts";
import { isJosa, stemsOf } from "./josa.ts";
import { loadKnowledge } from "./knowledge.ts";
import { createLexicon } from "./lexicon.ts";
import { nameSimilarity } from "./name-similarity.ts";
import { soundKeyOfHangul, soundKeysOfLatin } from "./sound-key.ts";
import { transliterationSimilarity } from "./transliteration.ts";
import { hangulWords, latinWords } from "./words.ts";

test.each([
  [["country", "countries", "country's"]],
  [["move", "moves", "moved", "moving"]],
  [["stop", "stops", "stopped", "stopping"]],
  [["deployment", "deployments"]],
  [["box", "boxes"]],
  [["house", "houses"]],
  [["glass", "glasses"]],
])("%s share a stem", (forms) => {
  expect(new Set(forms.map(stemEnglish)).size).toBe(1);
});

test("stems keep different words apart", () => {
  expect(new Set(["virus", "crisis", "us", "is", "bus"].map(stemEnglish)).size).toBe(5);
});

test.each([
  ["러시아에서는", "러시아"],
  ["군인들이", "군인"],
  ["서울로부터의", "서울로부터"],
  ["책", "책"],
])("%s may be a form of %s", (eojeol, stem) => {
  expect(stemsOf(eojeol)).toContain(stem);
});

test("no stem is empty, and the word itself comes first", () => {
  for (const word of ["은", "에서", "은은", "이이이"]) {
    expect(stemsOf(word)[0]).toBe(word);
    expect(stemsOf(word).every((stem) => stem.length > 0)).toBe(true);
  }
  expect(isJosa("에게서")).toBe(true);
  expect(isJosa("나라")).toBe(false);
});

test("Latin words keep inner apostrophes and initials' dots, and lose the possessive", () => {
  const text = "Dr. O'Neill's U.S. visit—a Jong-un (p.m.) café";
  const words = latinWords(text);
  expect(words.map((word) => word.text)).toEqual(["Dr", "O'Neill", "U.S.", "visit", "a", "Jong", "un", "p.m.", "café"]);
  for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
  expect(words.map((word) => word.followsDirectly)).toEqual([
    false,
    false,
    true,
    true,
    false,
    true,
    true,
    false,
    false,
  ]);
});

test("Hangul words are runs of syllables without digits, letters and marks", () => {
  expect(hangulWords("800만 발은 CNN에서, 서울(首爾)의").map((word) => word.text)).toEqual([
    "만",
    "발은",
    "에서",
    "서울",
    "의",
  ]);
});

describe("lexicon", () => {
  const lexicon = createLexicon([
    "\n# politics\ntroop,soldier|군인,병력\nmilitary|군사\naid,support|지원\nlaw|법\n",
    "\nplace: north korea,north korean|북한\nplace: korea,korean|한국\n",
  ]);
  const english = (text: string): readonly number[][] => {
    const stems = latinWords(text.toLowerCase()).map((word) => stemEnglish(word.text));
    return stems.map((_, at) => [...(lexicon.english(stems, at)?.concepts ?? [])]);
  };

  test("finds inflected words and the longest phrase", () => {
    expect(english("Soldiers support North Korean troops")).toEqual([[0], [2], [4], [5], [0]]);
    expect(lexicon.english(["north", "korean"], 0)?.length).toBe(2);
  });

  test("finds words at the start of an eojeol and inside compounds", () => {
    expect(lexicon.korean("군인들에게")).toEqual([0]);
    expect(lexicon.korean("군사지원을")).toEqual([1, 2]);
    expect(lexicon.korean("북한군인")).toEqual([4, 0]);
  });

  test("takes one syllable for a word only before a particle", () => {
    expect(lexicon.korean("법을")).toEqual([3]);
    expect(lexicon.korean("방법을")).toEqual([]);
    expect(lexicon.korean("법칙")).toEqual([]);
  });

  test("the shipped lists are read", () => {
    const { lexicon: shipped } = loadKnowledge();
    expect(shipped.size).toBeGreaterThan(5000);
    const seoul = shipped.english(["seoul"], 0)?.concepts ?? [];
    expect(shipped.korean("서울에서").some((concept) => seoul.includes(concept))).toBe(true);
  });
});

/** Names and loanwords as dictionaries and newspapers write them. */
const SAME: readonly (readonly [string, string])[] = [
  ["Beethoven", "베토벤"],
  ["Shakespeare", "셰익스피어"],
  ["Chicago", "시카고"],
  ["Wilson", "윌슨"],
  ["Kowalski", "코발스키"],
  ["computer", "컴퓨터"],
  ["server", "서버"],
  ["orange", "오렌지"],
  ["Busan", "부산"],
  ["Gyeongju", "경주"],
  ["Pyongyang", "평양"],
  ["Kim Gu", "김구"],
  ["Yeosu", "여수"],
];

test.each(SAME)("%s is written %s", (latin, hangul) => {
  expect(transliterationSimilarity(latin, hangul)).toBeGreaterThan(0.75);
});

test("every name is nearer to its own spelling than to any other", () => {
  for (const [latin, own] of SAME) {
    const rivals = SAME.filter(([, other]) => other !== own).map(([, other]) =>
      transliterationSimilarity(latin, other),
    );
    expect(Math.max(...rivals)).toBeLessThan(transliterationSimilarity(latin, own));
  }
});

test.each(SAME)("a key of %s is near the key of %s", (latin, hangul) => {
  const key = soundKeyOfHangul(hangul);
  const shortened = (text: string): string[] => [
    text,
    ...Array.from(text, (_, i) => text.slice(0, i) + text.slice(i + 1)),
  ];
  const isNear = soundKeysOfLatin(latin).some((own) => shortened(own).includes(key) || shortened(key).includes(own));
  expect(isNear).toBe(true);
});

test("names: any order, usual spellings of family names, other names far away", () => {
  expect(nameSimilarity("Gil-dong Hong", "홍길동")).toBeGreaterThan(0.9);
  expect(nameSimilarity("Hong Gil-dong", "홍길동")).toBeGreaterThan(0.9);
  expect(nameSimilarity("Syngman Rhee", "이승만")).toBeGreaterThan(0.9);
  expect(nameSimilarity("Angela Merkel", "앙겔라 메르켈")).toBeGreaterThan(0.9);
  expect(nameSimilarity("Angela Merkel", "에마뉘엘 마크롱")).toBeLessThan(0.1);
  expect(nameSimilarity("", "홍길동")).toBe(0);
  expect(nameSimilarity("Hong", "")).toBe(0);
});
