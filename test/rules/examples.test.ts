import { expect, test } from "vitest";
import { defaultChecks } from "../../src/checks/index.ts";
import { formatFailure, testCheck } from "../../src/testing.ts";
import { ruleExamples } from "./rule-examples.ts";

const tables = await ruleExamples();

test("every rule has examples", () => {
  expect([...tables.keys()].toSorted()).toEqual(defaultChecks.map((check) => check.rule).toSorted());
});

test.each(defaultChecks.map((check) => [check.rule, check] as const))(
  "%s does what its examples say",
  async (rule, check) => {
    const examples = tables.get(rule);
    expect(examples?.agree.length).toBeGreaterThan(0);
    expect(examples?.differ.length).toBeGreaterThan(0);
    const failures = examples === undefined ? [] : await testCheck(check, examples, { beside: defaultChecks });
    expect(failures.map(formatFailure).join("\n\n")).toBe("");
  },
);
