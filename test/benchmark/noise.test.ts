import { describe, expect, it } from "vitest";
import { clauseEnd, noisy, type NoiseLevel } from "./noise.ts";
import type { GoldDocument } from "./data.ts";

const PAIRS = Array.from({ length: 900 }, (_, index) => ({
  en: `Sentence ${index} says that there is more to come and ends here.`,
  ko: `문장 ${index}번은 아직 더 남아 있다고 말하고 나서 여기서 조용히 끝난다.`,
}));
const LEVELS: readonly NoiseLevel[] = ["a", "b", "c", "d", "e"];

function beadsOf(documents: readonly GoldDocument[]): GoldDocument["gold"] {
  return documents.flatMap(({ gold }) => gold);
}

function shareOf(documents: readonly GoldDocument[], isCounted: (en: number, ko: number) => boolean): number {
  const beads = beadsOf(documents);
  return beads.filter(([en, ko]) => isCounted(en.length, ko.length)).length / beads.length;
}

describe("noisy", () => {
  it.each(LEVELS)("puts every segment of level %s into exactly one bead", (level) => {
    for (const { en, ko, gold } of noisy(PAIRS, level, 1)) {
      const inBeads = (side: 0 | 1): number[] => gold.flatMap((bead) => bead[side]).toSorted((a, b) => a - b);
      expect(inBeads(0)).toEqual([...en.keys()]);
      expect(inBeads(1)).toEqual([...ko.keys()]);
    }
  });

  it.each(LEVELS)("loses no word of level %s that it does not drop", (level) => {
    const sources = PAIRS.map(({ en, ko }) => ({ en: en.split(" "), ko: ko.split(" ") }));
    for (const { en, ko, gold } of noisy(PAIRS, level, 1)) {
      for (const bead of gold.filter((each) => each[0].length > 0 && each[1].length > 0)) {
        const [enText, koText] = [
          bead[0].map((place) => en[place]).join(" "),
          bead[1].map((place) => ko[place]).join(" "),
        ];
        const first = sources[Number(/\d+/.exec(enText)?.[0])];
        expect(koText.split(" ").slice(0, first?.ko.length)).toEqual(first?.ko);
        expect(enText.match(/\d+/g)).toEqual(koText.match(/\d+/g));
      }
    }
  });

  it("draws the same for the same seed and something else for another one", () => {
    expect(noisy(PAIRS, "d", 1)).toEqual(noisy(PAIRS, "d", 1));
    expect(noisy(PAIRS, "d", 1)).not.toEqual(noisy(PAIRS, "d", 2));
  });

  it("has the shares of the news bench", () => {
    const documents = noisy(PAIRS, "b", 1);
    expect(shareOf(documents, (en, ko) => en === 0 || ko === 0)).toBeCloseTo(0.14, 1);
    for (const [enCount, koCount] of [
      [1, 2],
      [2, 1],
      [2, 2],
    ]) {
      expect(shareOf(documents, (en, ko) => en === enCount && ko === koCount)).toBeCloseTo(0.065, 1);
    }
  });

  it("drops segments of one side of a summary", () => {
    for (const { gold } of noisy(PAIRS, "c", 1)) {
      const [enLost, koLost] = [0, 1].map((side) => gold.filter((bead) => bead[side as 0 | 1].length === 0).length);
      expect(Math.min(enLost as number, koLost as number)).toBeLessThanOrEqual(3);
    }
    expect(shareOf(noisy(PAIRS, "c", 1), (en, ko) => en === 0 || ko === 0)).toBeCloseTo(0.32, 1);
  });

  it("moves one paragraph of each document of level d on the Korean side only", () => {
    for (const { gold } of noisy(PAIRS, "d", 1)) {
      const korean = gold.flatMap(([, ko]) => ko);
      // A block that stands elsewhere makes the numbers fall once or, for its neighbours, twice.
      const falls = korean.filter((place, index) => index > 0 && place < (korean[index - 1] as number)).length;
      expect(falls).toBeLessThanOrEqual(2);
      expect(gold.flatMap(([en]) => en)).toEqual([...gold.flatMap(([en]) => en).keys()]);
    }
    const moved = noisy(PAIRS, "d", 1).filter(({ gold }) => {
      const korean = gold.flatMap(([, ko]) => ko);
      return korean.some((place, index) => place !== index);
    });
    expect(moved.length).toBeGreaterThan(40);
  });

  it("makes one document of level e and documents of twenty pairs of the others", () => {
    expect(noisy(PAIRS, "e", 1)).toHaveLength(1);
    expect(noisy(PAIRS, "a", 1).map(({ en }) => en.length)).toEqual(Array.from({ length: 45 }, () => 20));
  });
});

describe("clauseEnd", () => {
  it.each([
    ["그는 비가 많이 온다고 하며 집에 일찍 갔다", 5],
    ["이것은 농구장 2개 크기의 방 안에 놓여 있던 상자다", 6],
    ["영국, 러시아, 독일 사람이 모두 함께 내일 온다", 6],
  ])("cuts %j after %i words", (sentence, words) => {
    expect(clauseEnd(sentence.split(" "))).toBe(words);
  });
});
