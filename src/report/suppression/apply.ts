import type { Severity } from "../../checks/check.ts";
import { isRuleNamed } from "../../checks/rule-names.ts";
import type { Language } from "../../text/span.ts";
import type { Diagnostic, Discrepancy, Report } from "../report.ts";
import { type Directive, type DirectiveProblem, readDirectives } from "./comments.ts";
import { Reaches } from "./reach.ts";
import { setAside, type SuppressionNote } from "./set-aside.ts";

/** What has to be known of a run to follow the comments in its documents. */
export interface CommentSettings {
  /** The ids of all rules, and of those that ran. */
  readonly isKnownRule: (rule: string) => boolean;
  readonly running: readonly string[];
  readonly failOn: Severity | "never";
  readonly language: Language;
  /** References: other texts may need their comments, so none is called unused. */
  readonly references: () => ReadonlySet<string>;
}

/** A document's comments and which of their rules have kept something from being reported. */
interface Commented {
  readonly id: string;
  readonly directives: readonly Directive[];
  readonly problems: readonly DirectiveProblem[];
  readonly reaches: Reaches;
  readonly used: Map<Directive, Set<string>>;
}

/**
 * Sets aside what comments of the documents, on either side, keep from being reported, and names comments that cannot be
 * followed or keep nothing. Segments that a caller has cut are texts, not documents, and hold no comments.
 */
export function applyComments(report: Report, settings: CommentSettings): Report {
  if (settings.running.length === 0) return report;
  const commented = readComments(report, settings.isKnownRule);
  if (commented.size === 0) return report;
  const result = setAside(report, (discrepancy) => noteOf(discrepancy, commented), settings.failOn);
  // Where nothing was compared nothing can be said to be unused.
  const references = settings.references();
  const diagnostics = [...commented.values()].flatMap((each) => [
    ...problemsOf(each, settings.language),
    ...(report.verdict === "did-not-run" || references.has(each.id) ? [] : unusedOf(each, settings)),
  ]);
  return diagnostics.length === 0 ? result : { ...result, diagnostics: [...report.diagnostics, ...diagnostics] };
}

function readComments(report: Report, isKnownRule: CommentSettings["isKnownRule"]): Map<string, Commented> {
  const commented = new Map<string, Commented>();
  let beads: ReadonlyMap<string, readonly string[]> | undefined;
  for (const document of report.documents) {
    if (document.format === "segment") continue;
    const { directives, problems } = readDirectives(document.text, isKnownRule);
    if (directives.length + problems.length === 0) continue;
    const beadsOf = (segment: string): readonly string[] => (beads ??= beadsBySegment(report)).get(segment) ?? [];
    const reaches = new Reaches(document, directives, beadsOf);
    commented.set(document.id, { id: document.id, directives, problems, reaches, used: new Map() });
  }
  return commented;
}

function beadsBySegment({ beads }: Report): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, en, ko } of beads) {
    for (const segment of [...en, ...ko]) found.set(segment, [...(found.get(segment) ?? []), id]);
  }
  return found;
}

function noteOf(
  { rule, bead, en, ko }: Discrepancy,
  commented: ReadonlyMap<string, Commented>,
): SuppressionNote | undefined {
  const reaching: Directive[] = [];
  for (const place of [...en, ...ko]) {
    const document = commented.get(place.document);
    for (const { directive, pattern } of document?.reaches.over(place, bead, rule) ?? []) {
      reaching.push(directive);
      const rules = document?.used.get(directive);
      if (rules === undefined) document?.used.set(directive, new Set([pattern]));
      else rules.add(pattern);
    }
  }
  if (reaching.length === 0) return undefined;
  const reason = reaching.find((directive) => directive.reason !== undefined)?.reason;
  return { kind: "comment", ...(reason === undefined ? {} : { reason }) };
}

function problemsOf({ id, problems }: Commented, language: Language): Diagnostic[] {
  return problems.map(({ span, message }) => {
    return { code: "bad-suppression", level: "warning", message: message[language], document: id, span };
  });
}

function unusedOf({ id, directives, used }: Commented, { running, language }: CommentSettings): Diagnostic[] {
  const idle = idleEnables(directives);
  return directives.flatMap((directive): Diagnostic[] => {
    const isUnused = (pattern: string): boolean =>
      directive.kind === "enable" ? idle.has(directive) : used.get(directive)?.has(pattern) !== true;
    // Of a rule that did not run nobody knows whether it would have found something.
    const rules = directive.rules.filter(
      (pattern) => isUnused(pattern) && running.some((rule) => isRuleNamed(pattern, rule)),
    );
    if (rules.length === 0) return [];
    const message = unusedMessage(directive, rules, language);
    return [{ code: "unused-suppression", level: "warning", message, document: id, span: directive.span }];
  });
}

/** Every `enable` that ends nothing. */
function idleEnables(directives: readonly Directive[]): Set<Directive> {
  const idle = new Set<Directive>();
  let open = new Set<string>();
  for (const directive of directives) {
    const { kind, rules } = directive;
    if (kind === "disable") for (const rule of rules) open.add(rule);
    if (kind !== "enable") continue;
    const overlaps = (pattern: string): boolean =>
      rules.some((rule) => isRuleNamed(rule, pattern) || isRuleNamed(pattern, rule));
    if (![...open].some(overlaps)) idle.add(directive);
    open = new Set([...open].filter((pattern) => !rules.some((rule) => isRuleNamed(rule, pattern))));
  }
  return idle;
}

function unusedMessage({ kind }: Directive, rules: readonly string[], language: Language): string {
  const name = `daejo-${kind}`;
  const named = rules.filter((rule) => rule !== "*").join(", ");
  if (language === "ko") {
    const what = `‘${name}’ 주석${named === "" ? "" : `(${named})`}`;
    return kind === "enable"
      ? `${what} 앞에 ‘daejo-disable’이 없습니다. 지우세요.`
      : `${what}에 해당하는 문제가 없습니다. 지우세요.`;
  }
  const what = `“${name}”${named === "" ? "" : ` (${named})`}`;
  return kind === "enable" ? `${what} ends no “daejo-disable”. Remove it.` : `${what} suppresses nothing. Remove it.`;
}
