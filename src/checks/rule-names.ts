/** What stands before the slash of a rule; empty where there is none. */
export function familyOf(rule: string): string {
  return rule.slice(0, Math.max(0, rule.indexOf("/")));
}

/** Whether a pattern, a rule's id, `family/*` or `*`, names a rule. */
export function isRuleNamed(pattern: string, rule: string): boolean {
  return pattern === rule || pattern === "*" || pattern === `${familyOf(rule)}/*`;
}
