import { expect, test } from "vitest";
import { growthOfSteps, LINEAR } from "../../test/steps.ts";
import { plainWords } from "./plain-words.ts";

function formsOf(text: string): string[] {
  return plainWords(text).map(({ form }) => form);
}

test.each([
  ["Return the form\n  within 30 days.", "Return the form within 30 days!"],
  ["“Don’t run,” she said.", '"Don\'t run", she said'],
  ["Read the **guide**.", "Read the _guide_."],
  ["Read the [guide](a/v1.md).", "Read the [guide](b/v2_(new).md)."],
  ["Press <b>Save</b> now.", 'Press <b class="key">Save</b> now.'],
  ["1,234,567 won", "1234567 won"],
  ["３０일", "30일"],
  ["A first-class seat", "A first class seat"],
  ["5–7일", "5-7일"],
])("%j says what %j says", (a, b) => {
  expect(formsOf(a)).toEqual(formsOf(b));
});

test.each([
  ["30 days", "14 days"],
  ["1.5 m", "15 m"],
  ["-5 degrees", "5 degrees"],
  ["5-7 days", "5 7 days"],
  ["$30", "€30"],
  ["30%", "30"],
  ["9:30", "930"],
  ["Polish", "polish"],
  ["can't", "can"],
  ["a < b", "a > b"],
])("%j says something else than %j", (a, b) => {
  expect(formsOf(a)).not.toEqual(formsOf(b));
});

test("offsets lead to the words", () => {
  const text = "**Don’t** pay 1,000원 — [here](x.html).";
  expect(plainWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Don’t", "pay", "1,000원", "here"]);
});

test.each(["](", "<a", "<a <", "](a(", "1.", "a'", "((", "- "])(
  "takes steps in proportion on %j again and again",
  (piece) => {
    expect(growthOfSteps((count) => plainWords(piece.repeat(count)), 2000)).toBeLessThan(LINEAR);
  },
);
