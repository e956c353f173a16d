import { beforeAll, describe, expect, it } from "vitest";
import { type Checker, createChecker } from "../../../src/index.ts";
import { inputOf } from "./input.ts";
import { type SampleName, SAMPLES } from "./samples.ts";

/** What each sample is there to show. */
const FOUND: Readonly<Record<SampleName, readonly string[]>> = {
  notice: ["date/value: June 9 / 6월 19일"],
  recipe: ["unit/amount: 200 g / 300 g"],
  mixed: ["money/amount: 25,000 won / 1만 5천 원", "text/addition:  / 13세 미만 어린이는 보호자와 함께 타야 합니다."],
};

let checker: Checker;
beforeAll(async () => {
  checker = await createChecker();
});

describe.each(Object.keys(SAMPLES) as SampleName[])("the sample %s", (name) => {
  it("says one thing in one language and another in the other", () => {
    const { discrepancies } = checker.check(inputOf(SAMPLES[name]));
    const found = discrepancies.map(({ rule, en, ko }) => {
      return `${rule}: ${en.map(({ text }) => text).join(", ")} / ${ko.map(({ text }) => text).join(", ")}`;
    });
    expect(found).toEqual(FOUND[name]);
  });
});
