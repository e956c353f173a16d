import type { Check } from "../../checks/check.ts";
import { defaultChecks } from "../../checks/index.ts";
import { nearest } from "../../checks/nearest.ts";
import { DaejoError } from "../../errors.ts";
import { pageText } from "../../report/page-text.ts";
import { rulePage } from "../../report/rule-page.ts";
import type { CommonOptions } from "../command-options.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { readRulePage } from "../rule-pages.ts";
import { readRulesFiles } from "../rules-files.ts";
import { choosePaint, writeResult } from "../write-result.ts";
import { listOfRules } from "./rules.ts";

/** Options of `daejo explain`. */
export interface ExplainOptions extends Omit<CommonOptions, "format"> {
  readonly rulesFile?: readonly string[];
}

/** Prints a rule's page, or the list of a family. */
export async function explainCommand(rule: string, options: ExplainOptions): Promise<ExitCode> {
  const own = await readRulesFiles(options.rulesFile ?? []);
  const checks: readonly Check[] = [...defaultChecks, ...own];
  const to = { ...options, format: "text" };
  const paint = await choosePaint(to);
  if (rule.endsWith("/*")) {
    const family = checks.filter((check) => check.rule.startsWith(rule.slice(0, -1)));
    if (family.length === 0) throw unknownRule(rule, checks);
    await writeResult(listOfRules(family, options.lang, paint), to);
    return EXIT.ok;
  }
  const check = checks.find((each) => each.rule === rule);
  if (check === undefined) throw unknownRule(rule, checks);
  const examples = own.find((each) => each.rule === rule)?.examples;
  // A rule that daejo ships has its examples on its page only.
  const shipped = examples === undefined ? await readRulePage(rule, options.lang) : undefined;
  const page = shipped ?? rulePage(check, options.lang, { examples });
  await writeResult(pageText(page, columnsFor(to), paint), to);
  return EXIT.ok;
}

const READABLE_COLUMNS = 100;

/** Lines longer than this are hard to read, however wide the terminal is. */
function columnsFor({ output }: CommonOptions): number {
  const isTerminal = output === undefined && process.stdout.isTTY && process.stdout.columns > 0;
  return isTerminal ? Math.max(20, Math.min(process.stdout.columns, READABLE_COLUMNS)) : READABLE_COLUMNS;
}

function unknownRule(rule: string, checks: readonly Check[]): DaejoError {
  const near = nearest(
    rule,
    checks.map((check) => check.rule),
  );
  const guess = near.length > 0 ? `Did you mean ${near.join(" or ")}? ` : "";
  return new DaejoError("bad-option", `There is no rule "${rule}".`, `${guess}daejo rules lists all of them.`);
}
