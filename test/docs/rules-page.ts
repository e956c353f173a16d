import type { Check } from "../../src/checks/check.ts";
import { rulePageName } from "../../src/report/rule-page.ts";

/** docs/rules.md: every rule with what it says, leading to its page. */
export function rulesPage(checks: readonly Check[]): string {
  return `# Rules

Generated from the rules; each leads to its page, which \`daejo explain RULE\` prints as well. \`--rule ID=LEVEL\` or \`rules: { "ID": "LEVEL" }\`
changes a level; \`off\` turns a rule off; \`family/*\` names a whole family. A level is the highest a rule uses: weak evidence, a doubtful
bead or a free rendering lower it. [Rules of your own](custom-checks.md) are written in code or as patterns.

| rule | level | MQM category | says | |
|---|---|---|---|---|
${checks.map(row).join("\n")}
`;
}

function row({ rule, level, category, summary }: Check): string {
  const [en, ko] = (["en", "ko"] as const).map((language) => `rules/${rulePageName(rule, language)}`);
  return `| [${rule}](${en}) | ${level} | ${category} | ${summary.en} | [한국어](${ko}) |`;
}
