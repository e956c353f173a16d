import { expect, test } from "vitest";
import { direction, groupDigits, inMyriads } from "./wording.ts";

test.each([
  ["0", "0"],
  ["999", "999"],
  ["1234567.5", "1,234,567.5"],
  ["-1000", "-1,000"],
])("groups %s as %s", (amount, expected) => {
  expect(groupDigits(amount)).toBe(expected);
});

test.each([
  ["9999", "9,999"],
  ["10000", "1만"],
  ["20400000", "2,040만"],
  ["235000000", "2억 3,500만"],
  ["300000000000", "3,000억"],
  ["-3250000000000", "-3조 2,500억"],
  ["100000001", "1억 1"],
])("writes %s as %s", (amount, expected) => {
  expect(inMyriads(amount)).toBe(expected);
});

test("leaves fractions of large figures and figures beyond 경 alone", () => {
  expect(inMyriads("12345.6")).toBeUndefined();
  expect(inMyriads("1".repeat(21))).toBeUndefined();
});

test.each([
  ["3,050억 원", "으로"],
  ["2시", "로"],
  ["6월 19일", "로"],
  ["73%", "로"],
  ["16", "으로"],
  ["17", "로"],
  ["-3", "으로"],
  ["0", "으로"],
])("%s takes %s", (text, expected) => {
  expect(direction(text)).toBe(expected);
});
