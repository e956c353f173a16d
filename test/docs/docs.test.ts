import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/create-checker.ts";
import { readPatternRules } from "../../src/checks/custom/read-pattern-rules.ts";
import { defaultChecks } from "../../src/checks/index.ts";
import { rulePage, rulePageName, type RuleFigures } from "../../src/report/rule-page.ts";
import { toText } from "../../src/report/text.ts";
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

test.each([
  ["README.md", "en"],
  ["README.ko.md", "ko"],
] as const)("the example output of %s is the real one", async (file, language) => {
  const id = "corpus/samples/notice.txt";
  const report = (await createChecker({ lang: language })).check({ text: { id, text: read(id) } });
  const [example = ""] = blocksOf(file, "text");
  expect(example.trim()).not.toBe("");
  expect(toText(report, { language })).toContain(example.trimEnd());
});

test.each(["README.md", "README.ko.md"])("the code of %s runs and says what its comments say", (file) => {
  const [code = ""] = blocksOf(file, "ts");
  expect(code).toContain('from "daejo"');
  const value = "[report.verdict, report.discrepancies[0]?.rule, report.discrepancies[0]?.ko[0]?.text]";
  expect(valueAfter(code, value)).toEqual(["failed", "number/value", "350명"]);
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
  const [patterns = "", code = ""] = blocksOf(file, "ts");
  const pair = '{ en: "The price excludes VAT.", ko: "당신의 세금은 별도입니다." }';
  const rules = `checker.checkPairs([${pair}]).discrepancies.map(({ rule, severity }) => [rule, severity])`;
  expect(valueAfter(patterns, rules)).toEqual([
    ["custom/vat", "error"],
    ["custom/you", "warning"],
  ]);
  expect(
    valueAfter(code, "[failures, (await testCheck(question, { ...examples, agree: examples.differ })).length]"),
  ).toEqual([[], 1]);
});

/** Runs the code of a document as a program of its own, and what an expression is worth at its end. */
function valueAfter(code: string, expression: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), "daejo-docs-"));
  try {
    const script = join(folder, "example.mts");
    const linked = code
      .replace('"daejo"', JSON.stringify(new URL("src/index.ts", root).href))
      .replace('"daejo/testing"', JSON.stringify(new URL("src/testing.ts", root).href));
    writeFileSync(script, `${linked}\nconsole.log(JSON.stringify(${expression}));\n`);
    const output = execFileSync(process.execPath, ["--import", import.meta.resolve("tsx"), script], {
      encoding: "utf8",
      cwd: new URL(".", root),
    });
    return JSON.parse(output.trim().split("\n").at(-1) ?? "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("both READMEs show the same code and commands", () => {
  const withoutComments = (code: string): string => code.replaceAll(/(#|\/\/).*$/gm, "").replaceAll(/[ \t]+$/gm, "");
  expect(withoutComments(blocksOf("README.ko.md", "ts").join())).toBe(
    withoutComments(blocksOf("README.md", "ts").join()),
  );
});
