import type { Checker } from "../../src/index.ts";
import { cleanReport } from "./clean.ts";
import { percent, type Section } from "./section.ts";

/** How seldom correct translations are blamed. */
export function measureQuiet(checker: Checker, { folder, isWanted, scores }: Section): void {
  const names = (["news-dev", "python-docs", "ruby-lang", "tatoeba-kor-eng"] as const).filter((name) =>
    isWanted(`quiet/${name}`),
  );
  if (names.length === 0) return;
  console.log("false alarms on correct pairs, segments with an error / a warning or worse");
  for (const name of names) {
    const { count, report } = cleanReport(checker, folder, name);
    const { discrepancies } = report;
    const share = (severities: readonly string[]): number =>
      new Set(
        discrepancies.filter((each) => severities.includes(each.severity)).map((each) => each.en[0]?.document ?? ""),
      ).size / count;
    const [errors, warnings] = [share(["error"]), share(["error", "warning"])];
    console.log(`  ${name.padEnd(17)} ${percent(errors)}  ${percent(warnings)}  of ${count}`);
    scores.add(`quiet/${name}/no-error`, 1 - errors);
    scores.add(`quiet/${name}/no-warning`, 1 - warnings);
  }
  console.log();
}
