import type { PageFinding, PageProject } from "../report/page/page-data.ts";
import type { Suppression } from "../report/suppression/entries.ts";
import { useStored } from "./stored.ts";

/** What a reader has decided about a finding. */
export type Decision =
  | { readonly kind: "accepted" }
  /** With what a suppressions file says about it, so that it can be written without the document. */
  | { readonly kind: "ignored"; readonly entry: Suppression };

/** Where a finding stands: open until somebody has decided, or suppressed before it came to the page. */
export type Status = "open" | Decision["kind"] | "suppressed";

/** By `keyOf` a finding. It follows the content, so that decisions outlive a page that is made anew. */
export type Decisions = Readonly<Record<string, Decision>>;

export function keyOf({ rule, entry }: Pick<PageFinding, "rule" | "entry">): string {
  return `${rule} ${entry.fingerprint}`;
}

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

/** Decisions that the browser keeps for a run, and what changes one; undefined takes it back. */
export function useDecisions(project: PageProject): {
  readonly decisions: Decisions;
  readonly decide: (finding: PageFinding, decision: Decision | undefined) => void;
} {
  const [decisions, change] = useStored<Decisions>(`daejo:decisions:${nameOf(project)}`, {});
  return {
    decisions,
    decide: (finding, decision) => {
      change((known) => {
        const { [keyOf(finding)]: _, ...others } = known;
        return decision === undefined ? others : { ...others, [keyOf(finding)]: decision };
      });
    },
  };
}

/** A few documents are known by their names wherever their page lies. Which of many there are changes: they are known by the place of the page. */
function nameOf({ title, pairs }: PageProject): string {
  return pairs.length > 3 ? location.pathname : title;
}

/** The decision to ignore a finding, for a reason if one is given. */
export function ignored({ entry }: PageFinding, reason: string): Decision {
  const why = reason.trim();
  return { kind: "ignored", entry: why === "" ? entry : { ...entry, reason: why } };
}

/** The entries of all that was ignored. */
export function ignoredEntries(decisions: Decisions): Suppression[] {
  return Object.values(decisions).flatMap((each) => (each.kind === "ignored" ? [each.entry] : []));
}
