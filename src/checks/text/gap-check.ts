import type { AlignedPassages, Passage } from "../../alignment/bitext.ts";
import type { Check, CheckContext, Finding, Localised } from "../check.ts";
import { isEnglishProse, isSubstantial } from "./prose.ts";

/** What a rule about a passage on one side only has of its own. */
export interface GapRule {
  readonly rule: string;
  readonly side: "en" | "ko";
  readonly category: string;
  readonly summary: Localised;
  readonly message: Localised;
}

/** How sure the aligner must be that a passage has no counterpart. */
const LEAST_CONFIDENCE = 0.6;

/** A check that reports whole sentences and paragraphs of one side that the other side of a translation lacks. */
export function gapCheck(rule: GapRule): Check {
  return {
    rule: rule.rule,
    level: "warning",
    category: rule.category,
    summary: rule.summary,
    find: (context) => {
      // A summary leaves out by nature: what it leaves out is shown as unaligned, not as missing.
      if (context.rendering !== "close") return [];
      const { aligned } = context;
      return (aligned.within.length > 0 ? aligned.within : [aligned])
        .filter((part) => isGapOf(part, rule.side) && part.bead.confidence >= LEAST_CONFIDENCE)
        .flatMap((part) =>
          part[rule.side]
            .filter((passage) => isMissed(passage, rule.side))
            .map((passage) => gapFinding(context, part, passage, rule)),
        );
    },
  };
}

function isGapOf(part: AlignedPassages, side: "en" | "ko"): boolean {
  return part[side === "en" ? "ko" : "en"].length === 0;
}

/** English prose on the Korean side is untranslated, not added. */
function isMissed(passage: Passage, side: "en" | "ko"): boolean {
  return isSubstantial(passage) && !(side === "ko" && isEnglishProse(passage));
}

function gapFinding(context: CheckContext, part: AlignedPassages, passage: Passage, rule: GapRule): Finding {
  const own = [context.evidenceOf(passage.segment.document, passage.segment.span)];
  return {
    en: rule.side === "en" ? own : [context.place.en],
    ko: rule.side === "ko" ? own : [context.place.ko],
    message: rule.message,
    confidence: part.bead.confidence,
  };
}
