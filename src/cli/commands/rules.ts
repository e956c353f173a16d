import type { Check } from "../../checks/check.ts";
import type { PatternCheck } from "../../checks/custom/pattern-check.ts";
import { defaultChecks } from "../../checks/index.ts";
import { DaejoError } from "../../errors.ts";
import type { Paint } from "../../report/paint.ts";
import type { Language } from "../../text/span.ts";
import { formatFailure, testCheck, type ExampleFailure } from "../../testing.ts";
import type { CommonOptions } from "../command-options.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { readRulesFiles } from "../rules-files.ts";
import { choosePaint, writeResult } from "../write-result.ts";

/** Options of `daejo rules`. */
export interface RulesOptions extends CommonOptions {
  readonly rulesFile?: readonly string[];
  readonly test?: boolean;
}

/** Lists the rules, daejo's own and those of files; or runs the examples of the latter. */
export async function rulesCommand(options: RulesOptions): Promise<ExitCode> {
  const own = await readRulesFiles(options.rulesFile ?? []);
  if (options.test === true) return testRules(own, options);
  const checks: readonly Check[] = [...defaultChecks, ...own];
  const paint = await choosePaint(options);
  await writeResult(
    options.format === "json" ? toJson(checks, options.lang) : listOfRules(checks, options.lang, paint),
    options,
  );
  return EXIT.ok;
}

/** A line for each rule, its fields under each other. */
export function listOfRules(checks: readonly Check[], language: Language, paint: Paint): string {
  const width = (of: (check: Check) => string): number => Math.max(...checks.map((check) => of(check).length));
  const [rules, levels, categories] = [
    width(({ rule }) => rule),
    width(({ level }) => level),
    width(({ category }) => category),
  ];
  const colours = { error: paint.red, warning: paint.yellow, info: paint.blue };
  return checks
    .map(({ rule, level, category, summary }) =>
      [
        paint.bold(rule) + " ".repeat(rules - rule.length),
        colours[level](level) + " ".repeat(levels - level.length),
        paint.dim(category) + " ".repeat(categories - category.length),
        `${summary[language]}\n`,
      ].join("  "),
    )
    .join("");
}

function toJson(checks: readonly Check[], language: Language): string {
  const rules = checks.map(({ rule, level, category, summary, why }) => ({
    rule,
    level,
    category,
    summary: summary[language],
    ...(why === undefined ? {} : { why: why[language] }),
  }));
  return `${JSON.stringify({ version: 1, rules }, null, 2)}\n`;
}

const WORDS = {
  en: {
    none: "has no examples",
    passed: (count: number) => `${count} ${count === 1 ? "example" : "examples"} as expected`,
    failed: (failures: number, count: number) =>
      `${failures} of ${count} ${count === 1 ? "example" : "examples"} failed`,
  },
  ko: {
    none: "예문이 없습니다",
    passed: (count: number) => `예문 ${count}개가 모두 맞습니다`,
    failed: (failures: number, count: number) => `예문 ${count}개 가운데 ${failures}개가 틀렸습니다`,
  },
} as const;

interface Outcome {
  readonly rule: string;
  readonly examples: number;
  readonly failures: readonly ExampleFailure[];
}

async function testRules(checks: readonly PatternCheck[], options: RulesOptions): Promise<ExitCode> {
  if (checks.length === 0) {
    throw new DaejoError(
      "bad-option",
      "--test has no rules to test.",
      "Name a file of rules: --rules-file FILE --test.",
    );
  }
  const outcomes: Outcome[] = [];
  for (const check of checks) {
    const { rule, examples } = check;
    const failures = await testCheck(check, examples);
    outcomes.push({ rule, examples: examples.agree.length + examples.differ.length, failures });
  }
  const paint = await choosePaint(options);
  await writeResult(
    options.format === "json"
      ? `${JSON.stringify({ version: 1, rules: outcomes }, null, 2)}\n`
      : outcomes.map((outcome) => outcomeText(outcome, options.lang, paint)).join(""),
    options,
  );
  return outcomes.some(({ failures }) => failures.length > 0) ? EXIT.discrepancies : EXIT.ok;
}

function outcomeText({ rule, examples, failures }: Outcome, language: Language, paint: Paint): string {
  const words = WORDS[language];
  const said =
    examples === 0
      ? paint.yellow(words.none)
      : failures.length === 0
        ? paint.green(words.passed(examples))
        : paint.red(words.failed(failures.length, examples));
  const details = failures.map((failure) => `${formatFailure(failure).replaceAll(/^/gm, "  ")}\n`);
  return `${paint.bold(rule)}  ${said}\n${details.join("")}`;
}
