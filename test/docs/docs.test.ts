import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPatternRules } from "../../src/checks/custom/read-pattern-rules.ts";
import { defaultChecks } from "../../src/checks/index.ts";
import { rulePage, rulePageName, type RuleFigures } from "../../src/report/rule-page.ts";
import { testCheck } from "../../src/testing.ts";
import { ruleExamples } from "../rules/rule-examples.ts";
import { factsPage } from "./facts-page.ts";
import { rulesPage } from "./rules-page.ts";

const root = new URL("../../", import.meta.url);

function read(file: string): string {
  return readFileSync(new URL(file, root), "utf8");
}

/** The fenced blocks of one language in a Markdown file. */
function blocksOf(file: string, language: string): string[] {
  return [...read(file).matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .filter((block) => block[1] === language)
    .map((block) => block[2] as string);
}

test("docs/facts.md is what the tables of facts say (regenerate with vitest -u)", async () => {
  await expect(factsPage()).toMatchFileSnapshot("../../docs/facts.md");
});

test("docs/rules.md is what the rules say (regenerate with vitest -u)", async () => {
  await expect(rulesPage(defaultChecks)).toMatchFileSnapshot("../../docs/rules.md");
});

describe("the pages of the rules", async () => {
  const examples = await ruleExamples();
  const figures = JSON.parse(read("test/benchmark/rule-figures.json")) as Readonly<Record<string, RuleFigures>>;

  test.each(defaultChecks.flatMap((check) => [["en", check.rule, check] as const, ["ko", check.rule, check] as const]))(
    "(%s) of %s is what the rule and its examples say (regenerate with vitest -u)",
    async (language, rule, check) => {
      const page = rulePage(check, language, { examples: examples.get(rule), figures: figures[rule] });
      const other = language === "en" ? "ko" : "en";
      const link = `[${other === "ko" ? "한국어" : "English"}](${rulePageName(rule, other)})`;
      await expect(page.replace("\n\n", `\n\n${link}\n\n`)).toMatchFileSnapshot(
        `../../docs/rules/${rulePageName(rule, language)}`,
      );
    },
  );

  test("are those of the rules that there are", () => {
    const expected = defaultChecks.flatMap(({ rule }) => [rulePageName(rule, "en"), rulePageName(rule, "ko")]);
    expect(readdirSync(new URL("docs/rules/", root)).toSorted()).toEqual(expected.toSorted());
  });

  test("have figures of no other rules", () => {
    const rules = new Set(defaultChecks.map(({ rule }) => rule));
    expect(Object.keys(figures).filter((rule) => !rules.has(rule))).toEqual([]);
  });
});

test("every rule says why it matters, in both languages", () => {
  const silent = defaultChecks.filter(({ why }) => (why?.en ?? "") === "" || !/[가-힣]/.test(why?.ko ?? ""));
  expect(silent.map(({ rule }) => rule)).toEqual([]);
});

test("the rules of docs/custom-checks.md do what their examples say", async () => {
  const file = "docs/custom-checks.md";
  const [yaml = ""] = blocksOf(file, "yaml");
  const checks = await readPatternRules(yaml, "yaml");
  expect(checks.map(({ rule }) => rule)).toEqual(["custom/vat", "custom/article", "custom/you"]);
  for (const check of checks) {
    expect(check.examples.differ.length).toBeGreaterThan(0);
    expect(await testCheck(check, check.examples)).toEqual([]);
  }
});

test.each(["README", "docs/guide-library", "docs/guide-ci"])("%s shows the same code in both languages", (page) => {
  const codeOf = (file: string): string[] =>
    ["ts", "js", "yaml"].flatMap((language) => blocksOf(file, language)).map(withoutComments);
  expect(codeOf(`${page}.md`)).not.toEqual([]);
  expect(codeOf(`${page}.ko.md`)).toEqual(codeOf(`${page}.md`));
});

function withoutComments(code: string): string {
  return code.replaceAll(/(?:#|\/\/(?! →)).*$/gm, "").replaceAll(/[ \t]+$/gm, "");
}
