import { expect, test } from "vitest";
import { columnsOf } from "./columns.ts";

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
  ["", 0],
])("%s takes %i columns", (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});
