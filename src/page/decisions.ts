import { useCallback } from "preact/hooks";
import type { PageFinding, PageProject } from "../report/page/page-data.ts";
import { suppressionKey, type Suppression } from "../report/suppression/entries.ts";
import { useStored } from "./stored.ts";

/** What a reader has decided about a finding. */
export type Decision =
  | { readonly kind: "accepted" }
  /** With what a suppressions file says about it, so that it can be written without the document. */
  | { readonly kind: "ignored"; readonly entry: Suppression };

/** What a reader decides: that findings are right, or that they are none, for a reason (which may be empty). */
export type Choice = { readonly kind: "accepted" } | { readonly kind: "ignored"; readonly reason: string };

/** Where a finding stands: open until somebody has decided, or suppressed before it came to the page. */
export type Status = "open" | Decision["kind"] | "suppressed";

/** By `keyOf` a finding. It follows the content, so that decisions outlive a page that is made anew. */
export type Decisions = Readonly<Record<string, Decision>>;

/** Keeps a choice about findings; undefined takes back what was chosen. */
export type Decide = (findings: readonly PageFinding[], choice: Choice | undefined) => void;

/** What a finding is known by: its rule and its content. */
export function keyOf({ rule, entry }: Pick<PageFinding, "rule" | "entry">): string {
  return suppressionKey({ rule, fingerprint: entry.fingerprint });
}

/** Where a finding stands by what was decided. */
export function statusOf(finding: PageFinding, decisions: Decisions): Status {
  if (finding.suppressed !== undefined) return "suppressed";
  return decisions[keyOf(finding)]?.kind ?? "open";
}

/** Why a finding is not to be reported, in the words of whoever decided. */
export function reasonOf(finding: PageFinding, decisions: Decisions): string | undefined {
  if (finding.suppressed !== undefined) return finding.suppressed.reason;
  const decision = decisions[keyOf(finding)];
  return decision?.kind === "ignored" ? decision.entry.reason : undefined;
}

/** The decisions after a choice. What was suppressed before is not decided again. */
export function withChoice(
  decisions: Decisions,
  findings: readonly PageFinding[],
  choice: Choice | undefined,
): Decisions {
  const changed = new Map(Object.entries(decisions));
  for (const finding of findings) {
    if (finding.suppressed !== undefined) continue;
    if (choice === undefined) changed.delete(keyOf(finding));
    else changed.set(keyOf(finding), decisionOf(finding, choice));
  }
  return Object.fromEntries(changed);
}

function decisionOf({ entry }: PageFinding, choice: Choice): Decision {
  if (choice.kind === "accepted") return choice;
  const reason = choice.reason.trim();
  return { kind: "ignored", entry: reason === "" ? entry : { ...entry, reason } };
}

/** Decisions that the browser keeps for a run, and what changes them. */
export function useDecisions(project: PageProject): readonly [Decisions, Decide] {
  const [decisions, change] = useStored<Decisions>(`daejo:decisions:${nameOf(project)}`, {}, isDecisions);
  const decide = useCallback<Decide>(
    (findings, choice) => {
      change((known) => withChoice(known, findings, choice));
    },
    [change],
  );
  return [decisions, decide];
}

/** What stands in the browser may be of another version, or of another program. */
function isDecisions(value: unknown): value is Decisions {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value as Record<string, Partial<Decision> | null>).every(
    (each) =>
      each?.kind === "accepted" ||
      (each?.kind === "ignored" &&
        typeof (each as { entry?: { fingerprint?: unknown } }).entry?.fingerprint === "string"),
  );
}

/** A few documents are known by their names, many by the first of them: which there are changes more often than what a run is about. */
function nameOf({ title, pairs }: PageProject): string {
  return pairs.length > 3 ? `${pairs[0]?.title ?? ""} …` : title;
}

/**
 * The entries of what was ignored and stands in the list of the run not yet. Of those findings alone that this page has: others of the same
 * name may have left theirs.
 */
export function ignoredEntries(
  decisions: Decisions,
  { pairs, suppressions }: Pick<PageProject, "pairs" | "suppressions">,
): Suppression[] {
  const own = new Set(pairs.flatMap(({ keys }) => keys));
  for (const entry of suppressions) own.delete(suppressionKey(entry));
  return Object.entries(decisions).flatMap(([key, each]) =>
    each.kind === "ignored" && own.has(key) ? [each.entry] : [],
  );
}
