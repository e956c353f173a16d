import { partialSpan } from "../../alignment/passage-unit.ts";
import { partsOf, type AlignedPassages, type Passage, type Rendering } from "../../alignment/bitext.ts";
import type { Check, CheckContext, Finding, Localised } from "../check.ts";
import { onSide } from "../findings.ts";
import { isEnglishProse, isSubstantial } from "./prose.ts";

/** What a rule about a passage on one side only has of its own. */
export interface GapRule {
  readonly rule: string;
  readonly side: "en" | "ko";
  readonly category: string;
  readonly summary: Localised;
  readonly why?: Localised;
  readonly message: Localised;
}

/** How sure the aligner must be that a passage has no counterpart. */
const LEAST_CONFIDENCE = 0.6;

/** A check that reports paragraphs, sentences and halves of sentences of one side that the other side of a translation lacks. */
export function gapCheck(rule: GapRule): Check {
  return {
    rule: rule.rule,
    level: "warning",
    category: rule.category,
    summary: rule.summary,
    ...(rule.why === undefined ? {} : { why: rule.why }),
    find: (context) =>
      partsOf(context.aligned).flatMap((part) => [
        ...missedIn(part, rule.side, context.rendering).map((passage) => gapFinding(context, part, passage, rule)),
        ...halfMissedIn(part, context, rule),
      ]),
  };
}

/**
 * From these confidences on half a sentence is reported, and that as a warning. Korean that says more than the English is often
 * only put more plainly, so it must be surer.
 */
const LEAST_PARTIAL = 0.65;
const SURE_PARTIAL = { en: 0.8, ko: 0.85 } as const;

/** Half a sentence that the other side does not have. */
function halfMissedIn(part: AlignedPassages, context: CheckContext, rule: GapRule): Finding[] {
  const { partial } = part.bead;
  const place = partialSpan(part);
  if (context.rendering !== "close" || place === undefined || partial?.side !== rule.side) return [];
  if (partial.confidence < LEAST_PARTIAL) return [];
  const evidence = context.evidenceOf(place.passage.segment.document, place.span);
  return [
    {
      ...onSide(rule.side, evidence, context.place),
      message: rule.message,
      confidence: partial.confidence,
      ...(partial.confidence >= SURE_PARTIAL[rule.side] ? {} : { severity: "info" }),
    },
  ];
}

/** The passages of a gap whose absence from the other side is a fault of the translation. */
export function missedIn(part: AlignedPassages, side: "en" | "ko", rendering: Rendering): readonly Passage[] {
  // A summary leaves out by nature: what it leaves out is shown as unaligned, not as missing.
  if (rendering !== "close" || part.bead.confidence < LEAST_CONFIDENCE) return [];
  if (part[side === "en" ? "ko" : "en"].length > 0) return [];
  return part[side].filter((passage) => isMissed(passage, side));
}

/** English prose on the Korean side is untranslated, not added. */
function isMissed(passage: Passage, side: "en" | "ko"): boolean {
  return isSubstantial(passage) && !(side === "ko" && isEnglishProse(passage));
}

function gapFinding(context: CheckContext, part: AlignedPassages, passage: Passage, rule: GapRule): Finding {
  return {
    ...onSide(rule.side, context.evidenceOf(passage.segment.document, passage.segment.span), context.place),
    message: rule.message,
    confidence: part.bead.confidence,
  };
}
