import { describe, expect, test } from "vitest";
import { calendarDay, dayNumber } from "./day.ts";
import { lunarOf, solarOf } from "./lunar.ts";

function iso(day: ReturnType<typeof solarOf>): string {
  if (day === undefined) return "none";
  return [day.year, String(day.month).padStart(2, "0"), String(day.day).padStart(2, "0")].join("-");
}

describe("lunar calendar", () => {
  const newYears =
    "1985-02-20 1988-02-18 1997-02-08 2012-01-23 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-07";
  test.each(newYears.split(" "))("New Year on %s", (day) => {
    expect(iso(solarOf(Number(day.slice(0, 4)), 1, 1))).toBe(day);
  });

  const harvests = "2012-09-30 2020-10-01 2021-09-21 2022-09-10 2023-09-29 2024-09-17 2025-10-06 2026-09-25 2027-09-15";
  test.each(harvests.split(" "))("Chuseok on %s", (day) => {
    expect(iso(solarOf(Number(day.slice(0, 4)), 8, 15))).toBe(day);
  });

  // Month and first day. In 2012 and 2017 the leap months of China were others.
  test.each([
    [2012, 3, "2012-04-21"],
    [2017, 5, "2017-06-24"],
    [2020, 4, "2020-05-23"],
    [2023, 2, "2023-03-22"],
    [2025, 6, "2025-07-25"],
  ])("the leap month of %i follows month %i and begins on %s", (year, month, day) => {
    expect(iso(solarOf(year, month, 1, true))).toBe(day);
    for (let other = 1; other <= 12; other++) {
      expect(solarOf(year, other, 1, true) !== undefined).toBe(other === month);
    }
  });

  test("a new moon a minute before midnight begins the month that day", () => {
    expect(iso(solarOf(2017, 2, 1))).toBe("2017-02-26");
  });

  test("days that are not in the table", () => {
    expect(iso(solarOf(1900, 1, 1))).toBe("1900-01-31");
    expect(iso(solarOf(2100, 12, 29))).toBe("2101-01-28");
    expect(solarOf(1899, 1, 1)).toBeUndefined();
    expect(solarOf(2101, 1, 1)).toBeUndefined();
    expect(solarOf(2026, 1, 31)).toBeUndefined();
    expect(solarOf(2026, 13, 1)).toBeUndefined();
    expect(solarOf(2026, 1, 0)).toBeUndefined();
    expect(lunarOf(1900, 1, 30)).toBeUndefined();
    expect(lunarOf(2101, 1, 29)).toBeUndefined();
    expect(lunarOf(2101, 6, 1)).toBeUndefined();
  });

  test("days lead to their lunar days and back", () => {
    const last = dayNumber(2101, 1, 28);
    for (let number = dayNumber(1900, 1, 31); number <= last; number += 5) {
      const day = calendarDay(number);
      const lunar = lunarOf(day.year, day.month, day.day);
      if (lunar === undefined) throw new Error(iso(day));
      expect(solarOf(lunar.year, lunar.month, lunar.day, lunar.isLeapMonth)).toEqual(day);
    }
  });

  const dangi = new Intl.DateTimeFormat("en-u-ca-dangi", { timeZone: "UTC", month: "numeric", day: "numeric" });
  const knowsDangi = dangi.resolvedOptions().calendar === "dangi";
  test("months begin where those of the runtime's calendar do", ({ skip }) => {
    if (!knowsDangi) skip("this runtime has no Korean calendar to compare with");
    const differing: string[] = [];
    for (let number = dayNumber(1900, 2, 1); number < dayNumber(2101, 1, 28); number++) {
      const day = calendarDay(number);
      const lunar = lunarOf(day.year, day.month, day.day);
      if (lunar?.day !== 1) continue;
      const name = `${lunar.month}${lunar.isLeapMonth ? "bis" : ""}`;
      if (dangi.format(number * 86_400_000) !== `${name}/1`) differing.push(iso(day));
    }
    // Here the runtime's calendar errs; see corpus/train/lunar-table.ts.
    const known = new Set(["2017-02-26", "2051-08-07"]);
    expect(differing.filter((day) => !known.has(day))).toEqual([]);
  });
});
