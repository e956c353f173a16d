import type { Checker, Report } from "../../src/index.ts";
import { CLEAN_SETS, cleanReport } from "./clean.ts";
import { TURNED_PAIRS } from "./negation-pairs.ts";
import { percent, type Section } from "./section.ts";

const RULES = ["negation", "modality", "direction"] as const;

/** How many statements that were turned round by hand are found, and how often correct pairs are blamed for it. */
export function measureNegation(checker: Checker, { folder, isWanted, scores }: Section): void {
  if (isWanted("negation/turned")) {
    const turned = checker.checkPairs(
      TURNED_PAIRS.map(({ en, ko, turned: { side, text } }) => (side === "en" ? { en: text, ko } : { en, ko: text })),
    );
    const found = blamed(turned, "polarity/negation").size / TURNED_PAIRS.length;
    const right = blamed(checker.checkPairs(TURNED_PAIRS), "polarity/negation").size / TURNED_PAIRS.length;
    console.log("statements turned round by hand, found / right versions blamed");
    console.log(`  negation          ${percent(found)}  ${percent(right)}  of ${TURNED_PAIRS.length}\n`);
    scores.add("negation/turned/found", found);
    scores.add("negation/turned/quiet", 1 - right);
  }
  const names = CLEAN_SETS.filter((name) => isWanted(`negation/${name}`));
  if (names.length === 0) return;
  console.log(`false alarms on correct pairs, segments with polarity/${RULES.join(", ")}`);
  for (const name of names) {
    const { count, report } = cleanReport(checker, folder, name);
    const shares = RULES.map((rule) => blamed(report, `polarity/${rule}`).size / count);
    console.log(`  ${name.padEnd(17)} ${shares.map((share) => percent(share)).join("  ")}  of ${count}`);
    scores.add(`negation/${name}/quiet`, 1 - (shares[0] ?? 0));
  }
  console.log();
}

/** The pairs, by their English documents, that a rule speaks of. */
function blamed({ discrepancies }: Report, rule: string): Set<string> {
  return new Set(discrepancies.filter((each) => each.rule === rule).map(({ en }) => en[0]?.document ?? ""));
}
