import type { PageFinding } from "../../report/page/page-data.ts";
import type { Language } from "../../text/span.ts";
import { type Decisions, keyOf, type Status, statusOf } from "../decisions.ts";
import { SEVERITIES, type Severity } from "../severity.ts";

/** Which findings are listed. */
export interface Filter {
  /** A rule, `family/*`, or all where it is empty. */
  readonly rule: string;
  readonly severities: readonly Severity[];
  /** 0…1 */
  readonly minConfidence: number;
  /** `all` are those that are reported: what is suppressed has to be asked for. */
  readonly status: Status | "all";
  /** As they stand in the text, or the gravest first. */
  readonly order: "text" | "severity";
  /** Words that the finding, its values or its documents must hold, all of them. */
  readonly search: string;
}

/** Lets everything through that is reported, in the order of the text. */
export const EVERYTHING: Filter = {
  rule: "",
  severities: ["error", "warning", "info"],
  minConfidence: 0,
  status: "all",
  order: "text",
  search: "",
};

/** The places of the findings that a filter lets through, in its order. */
export function chosenFindings(
  findings: readonly PageFinding[],
  { rule, severities, minConfidence, status, order, search }: Filter,
  decisions: Decisions,
  language: Language,
): number[] {
  const words = search.toLocaleLowerCase("en").split(/\s+/).filter(Boolean);
  const family = rule.endsWith("/*") ? rule.slice(0, -1) : undefined;
  const chosen = findings.flatMap((finding, index) => {
    const isRule = rule === "" || (family === undefined ? finding.rule === rule : finding.rule.startsWith(family));
    const isChosen =
      isRule &&
      severities.includes(finding.severity) &&
      finding.confidence >= minConfidence &&
      isOfStatus(statusOf(finding, decisions), status) &&
      (words.length === 0 || holdsAll(finding, words, language));
    return isChosen ? [index] : [];
  });
  if (order === "text") return chosen;
  return SEVERITIES.flatMap((severity) => chosen.filter((index) => findings[index]?.severity === severity));
}

function isOfStatus(status: Status, wanted: Filter["status"]): boolean {
  return wanted === "all" ? status !== "suppressed" : status === wanted;
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
    const [family = ""] = rule.split("/");
    families.set(family, (families.get(family) ?? new Set()).add(rule));
  }
  return [...families]
    .map(([family, rules]) => [family, [...rules].toSorted()] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The next of the chosen places behind one, or before it with −1; round from the last to the first. */
export function neighbour(chosen: readonly number[], selected: number | undefined, step: 1 | -1): number | undefined {
  if (chosen.length === 0) return undefined;
  const at = selected === undefined ? -1 : chosen.indexOf(selected);
  if (at >= 0) return chosen[(at + step + chosen.length) % chosen.length];
  // It is no longer listed: on from where it stood in the text.
  const found =
    selected === undefined
      ? undefined
      : step === 1
        ? chosen.find((each) => each > selected)
        : chosen.findLast((each) => each < selected);
  return found ?? (step === 1 ? chosen[0] : chosen.at(-1));
}

/** The next of the chosen places behind one about which nobody has decided, round to the start; undefined where there is none but itself. */
export function nextOpen(
  chosen: readonly number[],
  selected: number,
  findings: readonly PageFinding[],
  decisions: Decisions,
): number | undefined {
  const at = chosen.indexOf(selected);
  const own = keyOf(findings[selected] as PageFinding);
  return [...chosen.slice(at + 1), ...chosen.slice(0, Math.max(0, at))].find((index) => {
    const finding = findings[index] as PageFinding;
    // Of the same content: decided together.
    return keyOf(finding) !== own && statusOf(finding, decisions) === "open";
  });
}
