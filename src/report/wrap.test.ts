import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, graphemeBorders } from "../../test/properties/texts.ts";
import { columnsOf } from "../text/columns.ts";
import { printableLine } from "./printable.ts";
import { wrap } from "./wrap.ts";

test.each<[string, number, string[]]>([
  ["The hall holds 300 people.", 12, ["The hall", "holds 300", "people."]],
  ["강당에는 350명이 들어간다.", 12, ["강당에는", "350명이", "들어간다."]],
  ["강당에는 350명이", 16, ["강당에는 350명이"]],
  ["가나다라마", 4, ["가나", "다라", "마"]],
  ["see https://example.com/a now", 10, ["see", "https://ex", "ample.com/", "a now"]],
  ["면적은 ㎡ 단위", 9, ["면적은 ㎡", "단위"]],
  ["😀😀😀", 3, ["😀", "😀", "😀"]],
  ["👍🏽👍🏽", 3, ["👍🏽", "👍🏽"]],
  ["👩‍👩‍👧👩‍👩‍👧", 3, ["👩‍👩‍👧", "👩‍👩‍👧"]],
  ["", 10, [""]],
])("%j in %i columns", (text, columns, lines) => {
  expect(wrap(text, columns)).toEqual(lines);
});

test("no line is wider than asked for, no word is lost, no letter is cut", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 8, max: 60 }), (any, columns) => {
      const text = printableLine(any);
      const lines = wrap(text, columns);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) {
        // A single letter that is wider stands alone.
        expect(columnsOf(line) <= columns || graphemeBorders(line).size <= 2).toBe(true);
        // What a word of the text itself begins with may stand at the beginning of a line.
        const isOwn = text.startsWith(line) || text.includes(` ${line}`);
        expect(/^[\p{M}\p{Emoji_Modifier}\u200d]/u.test(line) && !isOwn).toBe(false);
      }
    }),
    { seed: 20261128 },
  );
});
