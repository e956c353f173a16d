import type { Check } from "../../src/checks/check.ts";
import type { RuleExamples } from "../../src/checks/examples.ts";

const SHOWN = 3;

/** docs/rules.md: every rule with what it says and some of its examples. */
export function rulesPage(checks: readonly Check[], examples: ReadonlyMap<string, RuleExamples>): string {
  return `# Rules

Generated from the rules and their examples. \`--rule ID=LEVEL\` or \`rules: { "ID": "LEVEL" }\` changes a level; \`off\` turns a rule off;
\`family/*\` names a whole family. A level is the highest a rule uses: weak evidence, a doubtful bead or a free rendering lower it.

| rule | level | MQM category | says |
|---|---|---|---|
${checks.map((check) => `| [${check.rule}](#${anchorOf(check.rule)}) | ${check.level} | ${check.category} | ${check.summary.en} |`).join("\n")}

${checks.map((check) => section(check, examples.get(check.rule))).join("\n")}`;
}

function anchorOf(rule: string): string {
  return rule.replace("/", "");
}

function section(check: Check, examples: RuleExamples | undefined): string {
  const pairs = (title: string, rows: RuleExamples["agree"]): string =>
    rows.length === 0
      ? ""
      : `\n${title}\n\n${rows
          .slice(0, SHOWN)
          .map((sides) => `- ${sides.map((text) => (text === "" ? "—" : text.replaceAll("\n\n", " ¶ "))).join(" · ")}`)
          .join("\n")}\n`;
  return `## ${check.rule}

${check.summary.en} ${check.summary.ko}
${pairs("Reported:", examples?.differ ?? [])}${pairs("Not reported:", examples?.agree ?? [])}`;
}
