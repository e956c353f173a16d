import { contains } from "../../text/span.ts";
import type { Evidence, Finding } from "../check.ts";

/** What says of a passage that the other side does not have it. */
const SAYS_ALONE: ReadonlySet<string> = new Set([
  "align/unaligned",
  "text/omission",
  "text/addition",
  "structure/heading",
]);

interface Ruled {
  readonly check: { readonly rule: string };
  readonly finding: Finding;
}

/**
 * Findings without those that say only that a passage stands alone where `drift/stale` has said since when. Bare evidence on one side tells
 * them from others of their rules.
 */
export function withoutSaidTwice<T extends Ruled>(findings: readonly T[]): readonly T[] {
  const stale = findings.filter(({ check, finding }) => check.rule === "drift/stale" && isAboutOneSide(finding));
  if (stale.length === 0) return findings;
  const told = stale.flatMap(({ finding }) => shownIn(finding));
  const isTold = (evidence: Evidence): boolean =>
    told.some((each) => each.document === evidence.document && contains(each, evidence));
  return findings.filter(
    ({ check, finding }) => !SAYS_ALONE.has(check.rule) || !isAboutOneSide(finding) || !shownIn(finding).every(isTold),
  );
}

function isAboutOneSide({ en, ko }: Finding): boolean {
  const isEmpty = (evidence: readonly Evidence[]): boolean => evidence.every(({ start, end }) => start === end);
  return isEmpty(en) !== isEmpty(ko);
}

function shownIn({ en, ko }: Finding): Evidence[] {
  return [...en, ...ko].filter(({ start, end }) => start < end);
}
