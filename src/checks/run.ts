import { isFilled, type AlignedPassages, type Rendering } from "../alignment/bitext.ts";
import { endsStretch, type Work } from "../text/work.ts";
import type { BitextCheck, Check, CheckContext, Finding, PlacedFinding, Severity } from "./check.ts";
import { readContexts, type ContextMeans } from "./contexts.ts";
import { withoutSaidTwice } from "./drift/said-twice.ts";
import { groupBy } from "./group.ts";
import { severityOf } from "./levels.ts";

/** A finding with the rule that made it, at its final severity. */
export interface RuledFinding {
  readonly check: Check;
  readonly severity: Severity;
  readonly finding: Finding;
  readonly aligned: AlignedPassages;
}

/** What the checks of a run may use. */
export interface RunMeans extends Omit<ContextMeans, "needsNames"> {
  readonly checks: readonly { readonly check: Check; readonly level: Severity }[];
}

/** Runs the checks over every bead, in bead order and, inside a bead, in the order of the checks. */
export function* runChecks(
  aligned: readonly AlignedPassages[],
  rendering: Rendering,
  { checks, ...means }: RunMeans,
): Work<readonly RuledFinding[]> {
  // Where nothing was compared nothing can be said to be missing either; the report says so as a whole.
  if (checks.length === 0 || !aligned.some((bead) => bead.home !== undefined || isFilled(bead))) return [];
  const needsNames = checks.some(({ check }) => check.rule.startsWith("entity/"));
  const contexts = yield* readContexts(aligned, rendering, { ...means, needsNames });
  const across: (ReadonlyMap<CheckContext, readonly PlacedFinding[]> | undefined)[] = [];
  for (const { check } of checks) {
    yield;
    if ("find" in check) across.push(undefined);
    else across.push(groupBy(yield* findAcross(check, contexts), ({ bead }) => bead));
  }
  const findings: RuledFinding[] = [];
  for (const [place, context] of contexts.entries()) {
    if (endsStretch(place)) yield;
    checks.forEach(({ check, level }, index) => {
      const found =
        "find" in check ? check.find(context) : (across[index]?.get(context)?.map(({ finding }) => finding) ?? []);
      for (const finding of found) {
        const severity = severityOf(finding, check.level, level);
        findings.push({ check, finding, severity, aligned: context.aligned });
      }
    });
  }
  return means.revisions === undefined ? findings : withoutSaidTwice(findings);
}

function* findAcross(check: BitextCheck, contexts: readonly CheckContext[]): Work<readonly PlacedFinding[]> {
  const found = check.findAcross(contexts);
  return "next" in found ? yield* found : found;
}
