import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createChecker } from "../../src/create-checker.ts";
import { defaultChecks } from "../../src/checks/index.ts";
import { toText } from "../../src/report/text.ts";
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
  await expect(rulesPage(defaultChecks, await ruleExamples())).toMatchFileSnapshot("../../docs/rules.md");
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
  const folder = mkdtempSync(join(tmpdir(), "daejo-docs-"));
  try {
    const script = join(folder, "example.mts");
    const printed =
      "\nconsole.log(JSON.stringify([report.verdict, report.discrepancies[0]?.rule, report.discrepancies[0]?.ko[0]?.text]));\n";
    writeFileSync(script, code.replace('"daejo"', JSON.stringify(new URL("src/index.ts", root).href)) + printed);
    const output = execFileSync(process.execPath, ["--import", import.meta.resolve("tsx"), script], {
      encoding: "utf8",
      cwd: new URL(".", root),
    });
    expect(JSON.parse(output.trim().split("\n").at(-1) ?? "")).toEqual(["failed", "number/value", "350명"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("both READMEs show the same code and commands", () => {
  const withoutComments = (code: string): string => code.replaceAll(/(#|\/\/).*$/gm, "").replaceAll(/[ \t]+$/gm, "");
  expect(withoutComments(blocksOf("README.ko.md", "ts").join())).toBe(
    withoutComments(blocksOf("README.md", "ts").join()),
  );
});
