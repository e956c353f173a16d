import { DaejoError, shown } from "../errors.ts";
import type { Check, Finding, Level, Severity } from "./check.ts";
import { familyOf } from "./rule-names.ts";

/** Levels by rule id or by `family/*`; the more exact one wins, then the later one. */
export type RuleLevels = Readonly<Record<string, Level>>;

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };
const LEVELS: ReadonlySet<string> = new Set(["error", "warning", "info", "off"]);

/** The greater the graver. */
export function severityRank(severity: Severity): number {
  return RANK[severity];
}

/** A check that runs, and its level. */
export interface LevelledCheck {
  readonly check: Check;
  readonly level: Severity;
}

/** A check's level where nobody has named its rule. */
export type DefaultLevel = (check: Check) => Level;

/** Each check with the level that holds for it; checks that are off are left out. */
export function applyLevels(
  checks: readonly Check[],
  rules: RuleLevels,
  defaultLevel: DefaultLevel = ({ level }) => level,
): LevelledCheck[] {
  validateLevels(checks, rules);
  return checks.flatMap((check) => {
    const level = levelIn(rules, check.rule) ?? defaultLevel(check);
    return level === "off" ? [] : [{ check, level }];
  });
}

/** What levels say of a rule, if they name it. */
export function levelIn(rules: RuleLevels, rule: string): Level | undefined {
  return rules[rule] ?? rules[`${familyOf(rule)}/*`] ?? rules["*"];
}

/** A finding's severity under a level: as much lower than the level as the finding is below its rule's default. */
export function severityOf(finding: Finding, defaultLevel: Severity, level: Severity): Severity {
  const drop = finding.severity === undefined ? 0 : Math.max(0, RANK[defaultLevel] - RANK[finding.severity]);
  return (["info", "warning", "error"] as const)[Math.max(0, RANK[level] - drop)] as Severity;
}

/** Families of rules that callers bring: a configuration may name one that this run has not. */
const RESERVED_FAMILIES: ReadonlySet<string> = new Set(["custom"]);

/** Throws a `bad-option` where levels name a level or a rule that does not exist. */
export function validateLevels(checks: readonly Check[], rules: RuleLevels): void {
  for (const [rule, level] of Object.entries(rules)) {
    if (!LEVELS.has(level)) {
      throw new DaejoError(
        "bad-option",
        `Rule "${rule}" has the level ${shown(level)}.`,
        "Levels are error, warning, info and off.",
      );
    }
    if (!isKnownRule(checks, rule)) {
      throw new DaejoError(
        "bad-option",
        `There is no rule "${rule}".`,
        `${knownNear(checks, rule)} A whole family is written like "number/*".`,
      );
    }
  }
}

/** Whether a rule, a `family/*` or `*` names any of the checks, or a rule of a family to come. */
export function isKnownRule(checks: readonly Check[], rule: string): boolean {
  if (rule === "*" || RESERVED_FAMILIES.has(familyOf(rule))) return true;
  return checks.some((check) => check.rule === rule || rule === `${familyOf(check.rule)}/*`);
}

/** The rules of the family that was meant, or the families where it is none of them. */
function knownNear(checks: readonly Check[], rule: string): string {
  const family = familyOf(rule);
  const rules = checks.map((check) => check.rule);
  const siblings = rules.filter((known) => known.startsWith(`${family}/`));
  if (siblings.length > 0) return `The rules of this family are ${siblings.join(", ")}.`;
  return `The families are ${[...new Set(rules.map(familyOf))].join(", ")}.`;
}
