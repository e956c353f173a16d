import { describe, expect, test } from "vitest";
import type { BeadCheck, Check } from "../src/checks/check.ts";
import { defaultChecks } from "../src/checks/index.ts";
import { numberValue } from "../src/checks/number/value.ts";
import { formatFailure, testCheck } from "../src/testing.ts";

const AGREE = [["The hall holds 300 people.", "강당에는 300명이 들어간다."]] as const;
const DIFFER = [["The hall holds «300» people.", "강당에는 «350명»이 들어간다."]] as const;
const [[, wrong]] = DIFFER;

async function problemsWith(
  check: Check,
  tables: { agree?: readonly (readonly [string, string])[]; differ?: readonly (readonly [string, string])[] },
  beside: readonly Check[] = [],
): Promise<string[]> {
  const { agree = [], differ = [] } = tables;
  return (await testCheck(check, { rule: check.rule, agree, differ }, { beside })).map(({ problem }) => problem);
}

/** Says twice whatever there is to say. */
const twice: BeadCheck = {
  ...numberValue,
  rule: "custom/twice",
  find: (context) =>
    ("find" in numberValue ? numberValue.find(context) : []).flatMap((each) => [
      each,
      { ...each, ko: [context.place.ko] },
    ]),
};

const failing: BeadCheck = {
  ...twice,
  rule: "custom/failing",
  find: () => {
    throw new Error("not yet written");
  },
};

describe("testing a check", () => {
  test("says nothing where all is well", async () => {
    expect(await problemsWith(numberValue, { agree: AGREE, differ: DIFFER })).toEqual([]);
    expect(await problemsWith(numberValue, { agree: AGREE, differ: DIFFER }, defaultChecks)).toEqual([]);
    expect(await problemsWith(numberValue, {})).toEqual([]);
  });

  test.each<[string, Check, Parameters<typeof problemsWith>[1], string]>([
    [
      "a false alarm",
      numberValue,
      { agree: [[AGREE[0][0], wrong.replaceAll(/[«»]/g, "")]] },
      "The rule reports a pair that agrees.",
    ],
    ["a miss", numberValue, { differ: AGREE }, "The rule does not report a pair that differs."],
    ["a repetition", twice, { differ: [[AGREE[0][0], wrong]] }, "The rule reports a pair 2 times, not once."],
    [
      "other evidence",
      numberValue,
      { differ: [[AGREE[0][0], "«강당»에는 350명이 들어간다."]] },
      "The rule shows other evidence than the marked.",
    ],
    ["one mark", numberValue, { differ: [["«a", "가"]] }, "A side has marks that are not one «…»."],
    ["marks turned round", numberValue, { differ: [["»a«", "가"]] }, "A side has marks that are not one «…»."],
    ["two pairs of marks", numberValue, { agree: [["a", "«가» «나»"]] }, "A side has marks that are not one «…»."],
    ["a check that throws", failing, { agree: AGREE }, 'It failed: The check "custom/failing" failed: not yet written'],
    [
      "a check that is none",
      { rule: "custom/none" } as Check,
      { agree: AGREE },
      'It failed: The check "custom/none" has the level undefined.',
    ],
  ])("tells %s", async (_, check, tables, problem) => {
    expect(await problemsWith(check, tables)).toEqual([problem]);
  });

  test("counts errors of the checks beside it, in pairs that agree", async () => {
    const other = defaultChecks.find(({ rule }) => rule === "money/amount") as Check;
    const pair = [["The hall holds 300 people.", "강당에는 350명이 들어간다."]] as const;
    expect(await problemsWith(other, { agree: pair })).toEqual([]);
    expect(await problemsWith(other, { agree: pair }, defaultChecks)).toEqual([
      "Another rule reports an error in a pair that agrees.",
    ]);
  });

  test("aligns examples that are documents", async () => {
    const order = defaultChecks.find(({ rule }) => rule === "structure/order") as Check;
    const table = { rule: order.rule, agree: [["One.\n\nTwo.", "하나.\n\n둘."]] as const, differ: [] };
    expect(await testCheck(order, { ...table, hasDocuments: true })).toEqual([]);
  });

  test("shows a failure with the pair and what was reported", async () => {
    const [failure] = await testCheck(numberValue, { rule: numberValue.rule, agree: [], differ: AGREE });
    expect(failure === undefined ? "" : formatFailure(failure)).toBe(
      "number/value: The rule does not report a pair that differs.\n  differ\n    en  The hall holds 300 people.\n    ko  강당에는 300명이 들어간다.",
    );
  });
});
