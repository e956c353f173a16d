import { describe, expect, test } from "vitest";
import { add, amountOf, canonical, multiply, negate, shift } from "./amount.ts";
import { isMonthDay } from "./date/value.ts";
import { factScale, weekdayOf } from "./index.ts";

describe("amounts", () => {
  test("have one form", () => {
    expect(canonical("0020", "400")).toBe("20.4");
    expect(canonical("0", "0", true)).toBe("0");
    expect(amountOf({ top: -6n, bottom: 8n })).toBe("-0.75");
    expect(amountOf({ top: 2n, bottom: 6n })).toBe("1/3");
    expect(shift("20.4", 6)).toBe("20400000");
    expect(shift("5", -2)).toBe("0.05");
    expect(add("0.1", "0.2")).toBe("0.3");
    expect(multiply("1/3", "3")).toBe("1");
    expect(negate("-2")).toBe("2");
  });

  test("differ by a power of ten, or not", () => {
    expect(factScale("3", "30000")).toBe(4);
    expect(factScale("30000", "3")).toBe(-4);
    expect(factScale("2.5", "0.25")).toBe(-1);
    expect(factScale("7", "7")).toBe(0);
    expect(factScale("3", "60")).toBeUndefined();
    expect(factScale("-3", "30")).toBeUndefined();
    expect(factScale("0", "10")).toBeUndefined();
  });
});

test("the calendar", () => {
  expect(weekdayOf(2026, 9, 3)).toBe(4);
  expect(weekdayOf(2000, 2, 29)).toBe(2);
  expect(weekdayOf(1900, 1, 1)).toBe(1);
  expect(isMonthDay(2, 29)).toBe(true);
  expect(isMonthDay(4, 31)).toBe(false);
});
