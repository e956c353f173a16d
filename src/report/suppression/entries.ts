import type { Evidence, Severity } from "../../checks/check.ts";
import { isRuleNamed } from "../../checks/rule-names.ts";
import { DaejoError } from "../../errors.ts";
import { excerptOf } from "../excerpt.ts";
import { mustBeReport } from "../must-be-report.ts";
import type { Discrepancy, Report } from "../report.ts";
import { setAside } from "./set-aside.ts";

/** A discrepancy that someone has decided not to report, known by its content and not by its place. */
export interface Suppression {
  /** As the discrepancy has it. */
  readonly fingerprint: string;
  /** The id of the rule. */
  readonly rule: string;
  /** Why, in the words of whoever decided. */
  readonly reason?: string;
  /** What the two sides said, for those who read the list. */
  readonly en: string;
  readonly ko: string;
  /** The document it was found in, at that time; only in runs that hold it can the entry turn out unused. */
  readonly document?: string;
}

/** Which of a report's discrepancies become entries, and what they say. */
export interface SuppressionFilter {
  /** Rule ids and `family/*`; all where it is left out. */
  readonly rules?: readonly string[];
  /** Why, for every entry. */
  readonly reason?: string;
}

/** Entries that keep a report's discrepancies from being reported again, in the order in which a list is kept. */
export function suppressionsOf(report: Report, filter: SuppressionFilter = {}): Suppression[] {
  mustBeReport(report, "documents", "discrepancies");
  const { rules = ["*"], reason } = filter ?? {};
  if (!Array.isArray(rules)) {
    throw new DaejoError("bad-input", "The rules are no list.", 'Name rules or families: { rules: ["number/*"] }.');
  }
  const texts = new Map(report.documents.map(({ id, text }) => [id, text]));
  const entries = report.discrepancies
    .filter(({ rule }) => rules.some((pattern) => isRuleNamed(pattern, rule)))
    .map((each) => suppressionOf(each, (document) => texts.get(document), reason));
  return joinSuppressions([], entries);
}

/** The entry that keeps one discrepancy from being reported again. */
export function suppressionOf(
  { fingerprint, rule, en, ko }: Discrepancy,
  textOf: (document: string) => string | undefined,
  reason?: string,
): Suppression {
  const excerpt = (evidence: readonly Evidence[]): string =>
    evidence
      .filter(({ start, end }) => start < end)
      .map((each) => excerptOf(textOf(each.document) ?? each.text, each).line)
      .join(" / ");
  const document = (ko[0] ?? en[0])?.document;
  return {
    fingerprint,
    rule,
    ...(reason === undefined ? {} : { reason }),
    en: excerpt(en),
    ko: excerpt(ko),
    ...(document === undefined ? {} : { document }),
  };
}

/** Two lists as one, sorted, each finding once: what stands in the first list stays as it is there. */
export function joinSuppressions(kept: readonly Suppression[], added: readonly Suppression[]): Suppression[] {
  const entries = new Map<string, Suppression>();
  for (const each of [...kept, ...added])
    if (!entries.has(suppressionKey(each))) entries.set(suppressionKey(each), each);
  const order = (each: Suppression): string => [each.document ?? "", each.rule, each.fingerprint].join("\u0000");
  return [...entries.values()].toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The report with what the entries name set aside. */
export function applySuppressions(
  report: Report,
  suppressions: readonly Suppression[],
  failOn: Severity | "never",
): Report {
  if (suppressions.length === 0) return report;
  const known = new Map(suppressions.map((each) => [suppressionKey(each), each]));
  return setAside(
    report,
    (discrepancy) => {
      const entry = known.get(suppressionKey(discrepancy));
      if (entry === undefined) return undefined;
      return { kind: "file", ...(entry.reason === undefined ? {} : { reason: entry.reason }) };
    },
    failOn,
  );
}

/**
 * The entries that name nothing that was found, of those that could have been: their rule ran, and their document stands
 * in one of the reports. An entry that names no document could have been found anywhere.
 */
export function unusedSuppressions(
  suppressions: readonly Suppression[],
  reports: readonly Report[],
  running: readonly string[],
): Suppression[] {
  for (const report of reports) mustBeReport(report, "documents", "discrepancies");
  const compared = reports.filter(({ verdict }) => verdict !== "did-not-run");
  if (compared.length === 0) return [];
  const found = new Set(reports.flatMap((each) => [...each.discrepancies, ...each.suppressed].map(suppressionKey)));
  const documents = new Set(compared.flatMap((each) => each.documents.map(({ id }) => id)));
  const rules = new Set(running);
  return suppressions.filter(
    (each) =>
      !found.has(suppressionKey(each)) &&
      rules.has(each.rule) &&
      (each.document === undefined || documents.has(each.document)),
  );
}

/** Entries as a caller or a file gives them; `name` says where they come from. Throws a `bad-option` for what is none. */
export function readSuppressions(given: unknown, name: string): readonly Suppression[] {
  if (!Array.isArray(given)) throw badEntry(`${name} is no list of suppressions.`);
  const list: readonly unknown[] = given;
  for (const [index, each] of list.entries()) {
    const entry = (typeof each === "object" ? each : null) as Readonly<Record<string, unknown>> | null;
    const isText = (key: keyof Suppression): boolean => typeof entry?.[key] === "string";
    const wrong =
      (["fingerprint", "rule", "en", "ko"] as const).find((key) => !isText(key)) ??
      (["reason", "document"] as const).find((key) => entry?.[key] !== undefined && !isText(key));
    if (wrong !== undefined) throw badEntry(`Entry ${index + 1} of ${name} has no "${wrong}" that is a text.`);
  }
  return list as readonly Suppression[];
}

function badEntry(message: string): DaejoError {
  return new DaejoError(
    "bad-option",
    message,
    "An entry is { fingerprint, rule, en, ko } with a reason and a document where they are known.",
  );
}

/** What an entry and the discrepancies that it suppresses are known by. */
export function suppressionKey({ rule, fingerprint }: Pick<Discrepancy, "rule" | "fingerprint">): string {
  return `${rule} ${fingerprint}`;
}
