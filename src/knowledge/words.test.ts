import { expect, test } from "vitest";
import { hangulWords, latinWords } from "./words.ts";

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
