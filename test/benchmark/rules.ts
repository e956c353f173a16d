/** What each rule finds of what was put in, and how often it speaks where nothing is wrong. */
import { defaultChecks, type Checker } from "../../src/index.ts";
import type { RuleFigures } from "../../src/report/rule-page.ts";
import { CLEAN_SETS, cleanReport } from "./clean.ts";
import type { Outcome } from "./inject.ts";
import { percent, type Section } from "./section.ts";

/** Prints a row for each rule and returns what its page shows. */
export function measureRules(
  checker: Checker,
  { folder, isWanted }: Section,
  outcomes: readonly Outcome[],
): Record<string, RuleFigures> {
  if (!isWanted("rules")) return {};
  const sets = CLEAN_SETS.map((name) => cleanReport(checker, folder, name));
  const segments = sets.reduce((sum, { count }) => sum + count, 0);
  const figures = new Map<string, RuleFigures>();
  for (const { rule } of defaultChecks) {
    const alarms = sets.map(({ report }) => report.discrepancies.filter((each) => each.rule === rule).length);
    const own = outcomes.filter(({ injector }) => injector.rules[0] === rule);
    const found = own.filter(({ said }) => said.some(({ severity }) => severity !== "info")).length;
    const falseAlarms = alarms.reduce((sum, count) => sum + count, 0);
    figures.set(rule, { injected: own.length, found, segments, falseAlarms });
  }
  console.log(`rules: found of what was put in (by any rule), findings of any level on ${segments} right pairs`);
  for (const [rule, { injected, found, falseAlarms }] of figures) {
    const recall = injected === 0 ? "–" : `${percent(found / injected, 1)} of ${injected}`;
    const rate = ((1000 * falseAlarms) / segments).toFixed(2);
    console.log(`  ${rule.padEnd(24)}${recall.padEnd(18)}${String(falseAlarms).padStart(6)}  ${rate} in 1,000`);
  }
  console.log();
  return Object.fromEntries(figures);
}
