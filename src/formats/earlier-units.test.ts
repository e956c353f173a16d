import { expect, test } from "vitest";
import type { TranslationUnit } from "./bilingual.ts";
import type { Block } from "./document.ts";
import { earlierUnits } from "./earlier-units.ts";

type Row = readonly [key: string, en: string, ko: string];

function unitsOf(rows: readonly Row[]): TranslationUnit[] {
  const block = (text: string): Block => ({ kind: "paragraph", span: { start: 0, end: 0 }, prose: { text, runs: [] } });
  return rows.map(([key, en, ko]) => ({ key, en: block(en), ko: block(ko) }));
}

/** For each unit the number of the earlier one, or -1. */
function earlier(now: readonly Row[], old: readonly Row[]): number[] {
  const units = unitsOf(old);
  return earlierUnits(unitsOf(now), units).map((unit) => (unit === undefined ? -1 : units.indexOf(unit)));
}

test.each<[string, readonly Row[], readonly Row[], readonly number[]]>([
  ["by key, where one text changed", [["a", "Two", "하나"]], [["a", "One", "하나"]], [0]],
  ["by key, where both changed", [["a", "Two", "둘"]], [["a", "One", "하나"]], [0]],
  ["not at all, where nothing is alike", [["b", "Two", "둘"]], [["a", "One", "하나"]], [-1]],
  ["by its texts, where the key is another", [["b", "One", "하나"]], [["a", "One", "하나"]], [0]],
  ["by one text, where the key was the other", [["Two", "Two", "하나"]], [["One", "One", "하나"]], [0]],
  [
    "where rows were put in before it",
    [
      ["1", "New", "새것"],
      ["2", "One", "하나"],
      ["3", "Twice", "둘"],
    ],
    [
      ["1", "One", "하나"],
      ["2", "Two", "둘"],
    ],
    [0, 0, 1],
  ],
  [
    "not by a text that several have",
    [["c", "Third", "확인"]],
    [
      ["a", "One", "확인"],
      ["b", "Two", "확인"],
    ],
    [-1],
  ],
  ["not by an empty text", [["b", "Two", ""]], [["a", "One", ""]], [-1]],
])("a unit is found again %s", (_, now, old, expected) => {
  expect(earlier(now, old)).toEqual(expected);
});
