import type { CheckContext, Evidence, Finding, Localised, Severity } from "./check.ts";
import type { FactPair } from "./matching/leaf.ts";
import type { Placed } from "./matching/placed.ts";

/** Below this confidence of its bead a finding drops one level: the two sides may not belong together at all. */
const DOUBTFUL_BEAD = 0.5;

/** A finding about two facts that should be one. */
export function pairFinding(
  context: CheckContext,
  pair: FactPair,
  texts: { message: Localised; reason?: Localised; suggestion?: string; severity?: Severity },
): Finding {
  const { message, reason, suggestion, severity } = texts;
  return {
    en: [evidenceFor(context, pair.en)],
    ko: [evidenceFor(context, pair.ko)],
    message,
    confidence: pair.confidence,
    ...(reason === undefined ? {} : { reason }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...severityOf(context, severity),
  };
}

function severityOf(context: CheckContext, severity: Severity | undefined): { severity?: Severity } {
  if (severity !== undefined) return { severity };
  return context.aligned.bead.confidence < DOUBTFUL_BEAD ? { severity: "warning" } : {};
}

/** Of the facts that stood on one side only, a reviser of news had marked these shares. */
const LONE = { en: 0.85, ko: 0.65 } as const;
/** The same of those that a habit of translators explains. */
const HABITUAL = 0.25;

/** A finding that is worth no more than a note. */
export function asNote(finding: Finding): Finding {
  return { ...finding, severity: "info", confidence: Math.min(HABITUAL, finding.confidence) };
}

/** A finding about a fact that stands on one side only; the other side's evidence is the place where it is missing. */
export function loneFinding(context: CheckContext, side: "en" | "ko", placed: Placed, message: Localised): Finding {
  return {
    ...onSide(side, evidenceFor(context, placed), context.place),
    message,
    confidence: Math.min(LONE[side], context.aligned.bead.confidence),
    ...(context.rendering === "close" && context.aligned.bead.confidence >= DOUBTFUL_BEAD ? {} : { severity: "info" }),
  };
}

/** Evidence on one side, with what stands for it on the other: a counterpart, or the place where one is missing. */
export function onSide(
  side: "en" | "ko",
  own: Evidence,
  opposite: Readonly<Record<"en" | "ko", Evidence>>,
): Pick<Finding, "en" | "ko"> {
  return side === "en" ? { en: [own], ko: [opposite.ko] } : { en: [opposite.en], ko: [own] };
}

export function evidenceFor(context: CheckContext, placed: Placed): Evidence {
  return context.evidenceOf(placed.document, placed.fact);
}
