import type { PageFinding } from "../../report/page/page-data.ts";
import type { Language } from "../../text/span.ts";
import { type Decisions, type Status, statusOf } from "../decisions.ts";
import type { Severity } from "../severity.ts";

/** Which findings are listed. */
export interface Filter {
  /** A rule, `family/*`, or all where it is empty. */
  readonly rule: string;
  readonly severities: readonly Severity[];
  /** 0…1 */
  readonly minConfidence: number;
  readonly status: Status | "all";
  /** Words that the finding, its values or its documents must hold, all of them. */
  readonly search: string;
}

export const EVERYTHING: Filter = {
  rule: "",
  severities: ["error", "warning", "info"],
  minConfidence: 0,
  status: "all",
  search: "",
};

/** The places of the findings that a filter lets through, in their order. */
export function chosenFindings(
  findings: readonly PageFinding[],
  { rule, severities, minConfidence, status, search }: Filter,
  decisions: Decisions,
  language: Language,
): number[] {
  const words = search.toLocaleLowerCase("en").split(/\s+/).filter(Boolean);
  const family = rule.endsWith("/*") ? rule.slice(0, -1) : undefined;
  return findings.flatMap((finding, index) => {
    const isRule = rule === "" || (family === undefined ? finding.rule === rule : finding.rule.startsWith(family));
    const isChosen =
      isRule &&
      severities.includes(finding.severity) &&
      finding.confidence >= minConfidence &&
      (status === "all" || statusOf(finding, decisions) === status) &&
      (words.length === 0 || holdsAll(finding, words, language));
    return isChosen ? [index] : [];
  });
}

function holdsAll({ rule, message, en, ko }: PageFinding, words: readonly string[], language: Language): boolean {
  const places = [...en, ...ko].flatMap(({ document, text }) => [document, text]);
  const text = [rule, message[language], ...places].join("\n").toLocaleLowerCase("en");
  return words.every((word) => text.includes(word));
}

/** The rules that a list of findings names, by their families. */
export function rulesByFamily(findings: readonly PageFinding[]): readonly (readonly [string, readonly string[]])[] {
  const families = new Map<string, Set<string>>();
  for (const { rule } of findings) {
    const family = rule.slice(0, rule.indexOf("/"));
    families.set(family, (families.get(family) ?? new Set()).add(rule));
  }
  return [...families]
    .map(([family, rules]) => [family, [...rules].toSorted()] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The next of the chosen places behind one, or before it with −1; round from the last to the first. */
export function neighbour(chosen: readonly number[], selected: number | undefined, step: 1 | -1): number | undefined {
  if (chosen.length === 0) return undefined;
  if (selected === undefined) return step === 1 ? chosen[0] : chosen.at(-1);
  const found = step === 1 ? chosen.find((each) => each > selected) : chosen.findLast((each) => each < selected);
  return found ?? (step === 1 ? chosen[0] : chosen.at(-1));
}
