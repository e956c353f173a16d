import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { otherNames, readPairs, sameNames } from "./pairs.ts";
import { countSteps } from "../steps.ts";

/** From here on two spellings are taken for one name. */
const SAME = 0.5;

/** A group of pairs may hold so many that the letters alone hardly tell; which ones changes with every training. */
const DOUBTFUL = 0.2;
const DOUBTFUL_OF_ALL = 0.06;

const { transliteration: names } = await loadKnowledge();

describe("nameSimilarity", () => {
  test.each(Object.entries(sameNames))("takes %s for one name", (_, group) => {
    const missed = readPairs(group).filter(([en, ko]) => names.nameSimilarity(en, ko) < SAME);
    expect(missed.length, missed.join(" ")).toBeLessThanOrEqual(DOUBTFUL * readPairs(group).length);
  });

  test.each(Object.entries(otherNames))("tells %s apart", (_, group) => {
    const taken = readPairs(group).filter(([en, ko]) => names.nameSimilarity(en, ko) >= SAME);
    expect(taken.length, taken.join(" ")).toBeLessThanOrEqual(DOUBTFUL * readPairs(group).length);
  });

  test("is right of nearly all of them", () => {
    const same = Object.values(sameNames).flatMap(readPairs);
    const other = Object.values(otherNames).flatMap(readPairs);
    const missed = same.filter(([en, ko]) => names.nameSimilarity(en, ko) < SAME);
    const taken = other.filter(([en, ko]) => names.nameSimilarity(en, ko) >= SAME);
    expect(missed.length).toBeLessThan(DOUBTFUL_OF_ALL * same.length);
    expect(taken.length).toBeLessThan(DOUBTFUL_OF_ALL * other.length * 2);
  });

  test("is sure of nearly all of them", () => {
    const same = Object.values(sameNames).flatMap(readPairs);
    const other = Object.values(otherNames).flatMap(readPairs);
    const sure = same.filter(([en, ko]) => names.nameSimilarity(en, ko) >= 0.9);
    const sureOther = other.filter(([en, ko]) => names.nameSimilarity(en, ko) <= 0.1);
    expect(sure.length / same.length).toBeGreaterThan(0.88);
    expect(sureOther.length / other.length).toBeGreaterThan(0.7);
  });

  test.each([
    ["Zelenskyy", "볼로디미르 젤렌스키"],
    ["Messi", "리오넬 메시"],
    ["Obama", "버락 오바마"],
    ["Volodymyr Zelensky", "젤렌스키"],
    ["Shinzo Abe", "아베"],
  ])("is in doubt where %s is only a part of %s", (en, ko) => {
    const similarity = names.nameSimilarity(en, ko);
    expect(similarity).toBeGreaterThan(0.3);
    expect(similarity).toBeLessThan(0.95);
  });

  test.each([
    ["", "김철수"],
    ["Kim", ""],
    ["", ""],
    ["123", "홍길동"],
    ["Москва", "모스크바"],
    ["Kim", "金"],
    ["!?", "…"],
  ])("is 0 where a side has nothing to compare: %j, %j", (en, ko) => {
    expect(names.nameSimilarity(en, ko)).toBeLessThan(0.01);
  });

  test("comes to the same verdict where it may give up early", () => {
    const pairs = [...Object.values(sameNames), ...Object.values(otherNames)].flatMap(readPairs);
    const words = pairs.flatMap(([en, ko]): [string, string][] => [
      [en, ko],
      [en.replaceAll(/[^a-z]/gi, "").toLowerCase(), ko.replaceAll(" ", "")],
      ...en.split(/[ -]/).flatMap((part) => ko.split(" ").map((other): [string, string] => [part, other])),
    ]);
    expect(words.length).toBeGreaterThan(1000);
    for (const [en, ko] of words) {
      const [latin, hangul] = [names.latin(en), names.hangul(ko)];
      const whole = names.similarity(latin, hangul);
      for (const least of [0.2, SAME, 0.85]) {
        expect(names.similarity(latin, hangul, least), `${en} ${ko}`).toBe(whole < least ? 0 : whole);
      }
    }
  });

  test("does not see case, hyphens, or which kind of space or hyphen it is", () => {
    for (const [en, ko] of Object.values(sameNames).flatMap(readPairs)) {
      const expected = names.nameSimilarity(en, ko);
      expect(names.nameSimilarity(en.toUpperCase(), ko)).toBe(expected);
      expect(names.nameSimilarity(en.toLowerCase(), ko)).toBe(expected);
      expect(names.nameSimilarity(en.replaceAll("-", " "), ko)).toBe(expected);
      expect(names.nameSimilarity(` ${en.replaceAll(" ", "-")} `, ko.replaceAll(" ", " · "))).toBe(expected);
      expect(names.nameSimilarity(en.normalize("NFD"), ko.normalize("NFD"))).toBe(expected);
    }
  });

  test("takes a Korean name in either order", () => {
    for (const [en, ko] of readPairs(sameNames["personal spellings of Koreans"] as string)) {
      const words = en.split(" ");
      expect(names.nameSimilarity([...words.slice(1), ...words.slice(0, 1)].join(" "), ko)).toBeGreaterThan(SAME);
    }
  });

  test("stays within 0…1 and gives the same again, whatever the texts", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz -.,'ÀéñI1"), maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(..."가각갇힣세의 ·1a김이박정ᄀ"), maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, text, (en, ko) => {
        const first = names.nameSimilarity(en, ko);
        names.nameSimilarity("Louis XIV of France", "프랑스의 루이 14세");
        expect(names.nameSimilarity(en, ko)).toBe(first);
        // A family name may count for more than what the whole spellings have in common.
        expect(names.similarity(names.latin(en), names.hangul(ko))).toBeLessThanOrEqual(first);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });

  test("gives 0 where the result would be below what is wanted, else the result", () => {
    for (const [en, ko] of Object.values(otherNames).flatMap(readPairs)) {
      const whole = names.similarity(names.latin(en), names.hangul(ko));
      expect(names.similarity(names.latin(en), names.hangul(ko), 0.5)).toBe(whole < 0.5 ? 0 : whole);
    }
  });

  test("takes no more steps for 100,000 letters than for a hundred", () => {
    const steps = (length: number): number => {
      const en = "maria ".repeat(Math.ceil(length / 6));
      const ko = "마리아 ".repeat(Math.ceil(length / 4));
      return countSteps(() => {
        for (let i = 0; i < 5; i++) names.nameSimilarity(`${en}${i}`, `${i}${ko}`);
      });
    };
    // What is beyond the cap is not even looked at.
    expect(steps(100_000)).toBeLessThan(4 * steps(100));
  });

  test("is the same from a model opened again", async () => {
    const again = (await loadKnowledge(readFileSync(new URL("../../corpus/model/model.bin", import.meta.url))))
      .transliteration;
    for (const [en, ko] of Object.values(sameNames).flatMap(readPairs)) {
      expect(again.nameSimilarity(en, ko)).toBe(names.nameSimilarity(en, ko));
    }
  });
});
