import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bead } from "../../src/alignment/bead.ts";
import { createChecker } from "../../src/create-checker.ts";
import { numberedText, sidesOf } from "./texts.ts";

const checker = await createChecker();

const SIZE = 12;
const { en, ko } = sidesOf(numberedText(SIZE));

const namesOf = (beads: readonly Bead[]): string[] =>
  beads.map((bead) => `${bead.crossing === true ? "×" : ""}${bead.en.join("+")}–${bead.ko.join("+")}`);

/** The beads but for those outside the ladder, in order. */
const ladderOf = (names: readonly string[]): string[] => names.filter((name) => !name.startsWith("×"));

describe("a paragraph that was moved", () => {
  it("is found where it stands, down the text and up", () => {
    const down = checker.align({ en, ko: [ko[0], ...ko.slice(2, 9), ko[1], ...ko.slice(9)] as string[] });
    expect(namesOf(down)).toEqual([
      "0–0",
      "×1–8",
      "2–1",
      "3–2",
      "4–3",
      "5–4",
      "6–5",
      "7–6",
      "8–7",
      "9–9",
      "10–10",
      "11–11",
    ]);
    const up = checker.align({ en, ko: [ko[0], ko[8], ...ko.slice(1, 8), ...ko.slice(9)] as string[] });
    expect(namesOf(up)).toEqual([
      "0–0",
      "1–2",
      "2–3",
      "3–4",
      "4–5",
      "5–6",
      "6–7",
      "7–8",
      "×8–1",
      "9–9",
      "10–10",
      "11–11",
    ]);
    for (const bead of [...down, ...up]) {
      expect(bead.confidence).toBeGreaterThan(0.5);
      expect(bead.anchors.length).toBeGreaterThan(0);
    }
  });

  it("and joined or cut on the way is one bead", () => {
    const joined = [ko[0], ...ko.slice(3, 9), `${ko[1] ?? ""} ${ko[2] ?? ""}`, ...ko.slice(9)] as string[];
    expect(namesOf(checker.align({ en, ko: joined }))).toContain("×1+2–7");
    const cut = [ko[0], ...ko.slice(3, 9), ko[1], ko[2], ...ko.slice(9)] as string[];
    const names = namesOf(
      checker.align({ en: [en[0], `${en[1] ?? ""} ${en[2] ?? ""}`, ...en.slice(3)] as string[], ko: cut }),
    );
    expect(names).toContain("×1–7+8");
    expect(ladderOf(names)).toHaveLength(SIZE - 2);
  });

  it("and its neighbour, which has moved with it, stay two", () => {
    const moved = [ko[0], ...ko.slice(3, 9), ko[1], ko[2], ...ko.slice(9)] as string[];
    expect(namesOf(checker.align({ en, ko: moved })).slice(1, 3)).toEqual(["×1–7", "×2–8"]);
  });
});

describe("neighbours that changed places", () => {
  it("are each found again, wherever they stand", () => {
    for (let at = 0; at + 1 < SIZE; at++) {
      const swapped = ko.with(at, ko[at + 1] as string).with(at + 1, ko[at] as string);
      const beads = checker.align({ en, ko: swapped });
      expect(beads.map((bead) => [bead.en, bead.ko])).toEqual(
        en.map((_, i) => [[i], [i === at ? at + 1 : i === at + 1 ? at : i]]),
      );
      expect(beads.some(({ crossing }) => crossing === true)).toBe(true);
    }
  });
});

describe("paragraphs in any order", () => {
  it("are mostly found, seldom mistaken, and never taken twice", () => {
    let [all, right, wrong] = [0, 0, 0];
    fc.assert(
      fc.property(fc.shuffledSubarray([...ko.keys()], { minLength: 6 }), (order) => {
        const beads = checker.align({ en, ko: order.map((i) => ko[i] as string) });
        expect(beads.flatMap((bead) => bead.en)).toEqual([...en.keys()]);
        expect(beads.flatMap((bead) => bead.ko).toSorted((a, b) => a - b)).toEqual([...order.keys()]);
        const inLadder = beads.filter(({ crossing }) => crossing !== true).flatMap((bead) => bead.ko);
        expect(inLadder).toEqual(inLadder.toSorted((a, b) => a - b));
        all += order.length;
        for (const bead of beads) {
          if (bead.en.length === 0 || bead.ko.length === 0) continue;
          const [e, k] = [bead.en[0] as number, bead.ko[0] as number];
          if (bead.en.length === 1 && bead.ko.length === 1 && order[k] === e) right++;
          else wrong++;
        }
      }),
      { seed: 20240619, numRuns: 60 },
    );
    expect(right / all).toBeGreaterThan(0.9);
    expect(wrong / all).toBeLessThan(0.05);
  });
});
