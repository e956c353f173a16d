import { describe, expect, it } from "vitest";
import { check, createChecker, extractFacts } from "../src/index.ts";
import type { CheckInput } from "../src/input.ts";

const en = "The talks between the two sides collapsed on Tuesday, officials said.";
const ko = "양측의 회담이 22일 결렬됐다고 당국이 밝혔다.";

async function rules(input: CheckInput): Promise<string[]> {
  return (await check(input)).discrepancies.map((each) => each.rule);
}

describe("the day that a text is of", () => {
  it("holds a weekday against a day of the month", async () => {
    expect(await rules({ en, ko })).toEqual([]);
    expect(await rules({ en, ko, date: "2008-07-23" })).toEqual([]);
    expect(await rules({ en, ko, date: "2008-07-31" })).toEqual(["date/weekday"]);
  });

  it("may be given for each text, the nearer one counts", async () => {
    const dated = (date: string): CheckInput => ({ en: { text: en, date }, ko: { text: ko, date } });
    expect(await rules({ ...dated("2008-07-31"), date: "2008-07-23" })).toEqual(["date/weekday"]);
    expect(await rules({ ...dated("2008-07-23"), date: "2008-07-31" })).toEqual([]);
  });

  it("says on which days the weekday falls, and does not guess the right one", async () => {
    const { discrepancies } = await check({ en, ko, date: "2008-07-31" });
    expect(discrepancies[0]).toMatchObject({ severity: "error", en: [{ text: "Tuesday" }], ko: [{ text: "22일" }] });
    expect(discrepancies[0]?.reason).toContain("2008-07-29 or 2008-08-05");
    expect(discrepancies[0]?.suggestion).toBeUndefined();
  });

  it("counts for segments and pairs as well", async () => {
    const checker = await createChecker();
    const found = (date: string): string[][] => [
      checker.checkSegments({ en: [en], ko: [ko], date }).discrepancies.map(({ rule }) => rule),
      checker.checkPairs([{ en, ko, date }]).discrepancies.map(({ rule }) => rule),
    ];
    expect(found("2008-07-31")).toEqual([["date/weekday"], ["date/weekday"]]);
    expect(found("2008-07-23")).toEqual([[], []]);
  });

  it("that is none is refused", async () => {
    for (const date of ["yesterday", "2026-02-30", "26-1-1", "0000-01-01", "2026-09-03Tnoon", ""]) {
      await expect(check({ en, ko, date })).rejects.toMatchObject({ code: "bad-input" });
      expect(() => extractFacts("어제", "ko", { date })).toThrow(/is no date/);
    }
    await expect(check({ en, ko, date: 3 as unknown as string })).rejects.toMatchObject({ code: "bad-input" });
  });
});
