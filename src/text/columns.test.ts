import { expect, test } from "vitest";
import { columnsOf, columnsOfUnit } from "./columns.ts";

test.each([
  ["abc", 3],
  ["가나다", 6],
  ["漢字", 4],
  ["カナ", 4],
  ["ｶﾅ", 2],
  ["ﾡﾢ", 2],
  ["Ａ１", 4],
  ["「가」", 6],
  ["😀", 2],
  ["각".normalize("NFD"), 2],
  ["a\u0301", 1],
  ["가\u200b나\ufeff", 4],
  ["㈜", 2],
  ["㎡", 2],
  ["￦", 2],
  ["①", 1],
  ["“가”…", 5],
  ["⭐", 2],
  ["🇰🇷", 2],
  ["𝐀", 1],
  ["𠀀", 2],
  ["か\u3099", 2],
  ["", 0],
])("%s takes %i columns", (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test("a unit takes as many as its character, and each half of a surrogate pair one", () => {
  for (const text of ["가a①㎡か\u3099", "각".normalize("NFD"), "😀𠀀"]) {
    const units = Array.from({ length: text.length }, (_, at) => columnsOfUnit(text.charCodeAt(at)));
    expect(units.reduce((sum, columns) => sum + columns, 0)).toBe(columnsOf(text));
  }
});
