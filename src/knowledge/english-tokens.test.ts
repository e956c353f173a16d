import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { tableOf } from "../../corpus/train/string-pool.ts";
import { utf16 } from "../../test/knowledge/utf16.ts";
import { englishKey, englishTokens, LONGEST_PHRASE, type EnglishVocabulary } from "./english-tokens.ts";
import { loadKnowledge } from "./load.ts";
import { latinWords } from "./words.ts";

/** A vocabulary of words and phrases as they are written. */
function vocabularyOf(written: readonly string[]): EnglishVocabulary {
  const keys = written.map(englishKey);
  const forms = [...new Set([...keys, ...keys.map((key) => key.split(" ")[0] as string)])];
  return {
    forms: tableOf(forms),
    opens: Uint8Array.from(forms, (form) => (forms.some((other) => other.startsWith(`${form} `)) ? 1 : 0)),
  };
}

const vocabulary = vocabularyOf([
  "north korea",
  "north korean",
  "international criminal court",
  "criminal",
  "court",
  "bank of korea",
  "the hague",
  "troops",
  "go",
  "child",
  "write",
]);

function surfaces(text: string, words: EnglishVocabulary = vocabulary): string[] {
  return englishTokens(text, words).map(({ start, end }) => text.slice(start, end));
}

describe("phrases", () => {
  test("the longest comes first", () => {
    expect(surfaces("North Korean troops; International Criminal Court")).toEqual([
      "North Korean",
      "troops",
      "International Criminal Court",
    ]);
  });

  test("one that does not end as it began leaves its words", () => {
    expect(surfaces("international criminal law")).toEqual(["international", "criminal", "law"]);
    expect(surfaces("north")).toEqual(["north"]);
  });

  test("one may begin with and hold words that are left out elsewhere", () => {
    expect(surfaces("The bank of Korea in The Hague")).toEqual(["bank of Korea", "The Hague"]);
  });

  test("words behind the longest possible phrase do not count", () => {
    const letters = ["alpha", "beta", "gamma", "delta", "kappa", "lambda", "omega"];
    const longest = letters.slice(0, LONGEST_PHRASE).join(" ");
    expect(surfaces(letters.join(" "), vocabularyOf([longest, "omega"]))).toEqual([longest, "omega"]);
    expect(surfaces(letters.join(" "), vocabularyOf([letters.join(" ")]))).toEqual(letters);
  });

  test("none reaches over the end of a sentence", () => {
    expect(surfaces("They fled north. Korean officials followed.")).not.toContain("north. Korean");
  });
});

describe("words", () => {
  const idOf = (text: string): number | undefined => englishTokens(text, vocabulary)[0]?.id;

  test.each([
    ["go", ["goes", "went", "gone"]],
    ["child", ["children", "Children's", "CHILD"]],
    ["write", ["wrote", "written", "writing", "writes"]],
    ["troops", ["troop", "Troop's"]],
  ])("%s is met by %j", (base, forms) => {
    expect(idOf(base)).toBeGreaterThanOrEqual(0);
    for (const form of forms) expect(idOf(form), form).toBe(idOf(base));
  });

  test("those that hold a sentence together are left out, whatever their form", () => {
    expect(surfaces("It was the one that they had been to, and I do as well")).toEqual(["one", "well"]);
    expect(surfaces("Nobody will not")).toEqual(["Nobody", "not"]);
    expect(surfaces("a b c")).toEqual([]);
  });

  test("an unknown one is kept without a number", () => {
    expect(englishTokens("a snorkelfish", vocabulary)).toEqual([
      { id: -1, key: "snorkelfish", start: 2, end: 13, from: 1, to: 2 },
    ]);
  });
});

describe("with what ships", () => {
  let shipped: EnglishVocabulary;
  beforeAll(async () => {
    shipped = (await loadKnowledge()).lexicon.english;
  });

  test.each([
    ["North Korean troops", ["North Korean", "troops"]],
    ["He went to the United States.", ["went", "United States"]],
    ["the International Criminal Court", ["International Criminal Court"]],
    ["Prime Minister", ["Prime Minister"]],
  ])("%s is read as %j, all of them known", (text, words) => {
    expect(surfaces(text, shipped)).toEqual(words);
    for (const { id, key } of englishTokens(text, shipped)) expect(shipped.forms.at(id)).toBe(key);
  });

  test("tokens of any text stand in order, keep their offsets and cover whole words", () => {
    const piece = fc.oneof(
      fc.constantFrom("North", " ", "Korean", "-", "the ", "U.S. ", "children's ", "united states", "한국", "’s", ". "),
      utf16(4),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }).map((parts) => parts.join("")),
        (text) => {
          const words = latinWords(text);
          let last = 0;
          for (const { start, end, from, to, id, key } of englishTokens(text, shipped)) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect([start, end]).toEqual([words[from]?.start, words[to - 1]?.end]);
            expect(id).toBe(shipped.forms.find(key, 0, key.length));
            last = to;
          }
          expect(last).toBeLessThanOrEqual(words.length);
        },
      ),
    );
  });
});
