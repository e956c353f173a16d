import { expect, test } from "vitest";
import { trimSpan } from "../text/span.ts";
import { afterBlanks, beforeBlanks } from "./blanks.ts";

test.each([
  ["  가 나 ", 0, 6],
  ["\u3000\tx\u00a0", 0, 4],
  [" ab ", 1, 2],
])("%j between %i and %i is trimmed from either end", (text, start, end) => {
  expect({ start: afterBlanks(text, start, end), end: beforeBlanks(text, start, end) }).toEqual(
    trimSpan(text, { start, end }),
  );
});

test("what is blank throughout ends where the search does", () => {
  expect(afterBlanks("a \n ", 1)).toBe(4);
  expect(afterBlanks("a \n b", 1, 3)).toBe(3);
  expect(beforeBlanks("a \n b", 1, 4)).toBe(1);
});
