import type { CheckContext, Evidence, Finding } from "../check.ts";
import { readTerms, type PlacedUse } from "../term/reading.ts";

/**
 * Findings about names without those that the caller's glossary answers: it sets the two names against each other, or the name of
 * one side against what stands somewhere on the other.
 */
export function withoutAgreed(findings: readonly Finding[], context: CheckContext): readonly Finding[] {
  if (findings.length === 0 || context.glossary.terms.length === 0) return findings;
  const { parts, ko } = readTerms(context);
  const en = parts.flatMap((part) => part.en.flat());
  return findings.filter((finding) => {
    const english = en.filter((use) => isAbout(use, finding.en));
    const korean = ko.filter((use) => !use.isForbidden && isAbout(use, finding.ko));
    return !english.some(({ term }) => korean.some((use) => use.term === term));
  });
}

/** Whether a term stands in what is shown of a side. An empty place says only that something is missing there. */
function isAbout(use: PlacedUse, evidence: readonly Evidence[]): boolean {
  return evidence.some(
    ({ document, start, end }) => start === end || (document === use.document && start < use.end && use.start < end),
  );
}
