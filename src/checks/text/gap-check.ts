import { partialSpan } from "../../alignment/passage-unit.ts";
import { isFilled, partsOf, type AlignedPassages, type Passage, type Rendering } from "../../alignment/bitext.ts";
import type { Check, CheckContext, Finding, Localised, PlacedFinding } from "../check.ts";
import { onSide } from "../findings.ts";
import { isEnglishProse, isSubstantial } from "./prose.ts";
import { mapWork, endsStretch, type Work } from "../../text/work.ts";

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
    findAcross: function* (beads) {
      const runs = yield* runsOf(beads, rule.side);
      const halves = yield* mapWork(beads, (bead) =>
        partsOf(bead.aligned).flatMap((part) =>
          halfMissedIn(part, bead, rule).map((finding): PlacedFinding => ({ bead, finding })),
        ),
      );
      const whole = runs.map((run): PlacedFinding => ({ bead: run.bead, finding: gapFinding(run, rule) }));
      return [...whole, ...halves.flat()];
    },
  };
}

/** Passages in a row that the other side lacks. */
interface Run {
  /** The bead of the first of them. */
  readonly bead: CheckContext;
  readonly passages: Passage[];
  confidence: number;
}

/** What was left out in one piece is said once, however many sentences and paragraphs it has. */
function* runsOf(beads: readonly CheckContext[], side: "en" | "ko"): Work<Run[]> {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const [index, bead] of beads.entries()) {
    if (endsStretch(index)) yield;
    for (const part of partsOf(bead.aligned)) {
      if (part[side].length === 0) continue;
      if (isFilled(part) || bead.aligned.home !== undefined) open = undefined;
      for (const passage of missedIn(part, side, bead.rendering)) {
        if (open === undefined || open.passages.at(-1)?.segment.document !== passage.segment.document) {
          open = { bead, passages: [], confidence: 0 };
          runs.push(open);
        }
        open.passages.push(passage);
        open.confidence = Math.max(open.confidence, part.bead.confidence);
      }
    }
  }
  return runs;
}

/**
 * From these confidences on half a sentence is reported, and that as a warning. Korean that says more than the English is often
 * only put more plainly, so it must be surer.
 */
const LEAST_PARTIAL = 0.65;
const SURE_PARTIAL = { en: 0.7, ko: 0.85 } as const;

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

function gapFinding({ bead, passages, confidence }: Run, rule: GapRule): Finding {
  const { side } = rule;
  const evidence = passages.map(({ segment }) => bead.evidenceOf(segment.document, segment.span));
  const other = side === "en" ? "ko" : "en";
  return {
    en: side === "en" ? evidence : [bead.place[other]],
    ko: side === "ko" ? evidence : [bead.place[other]],
    message: rule.message,
    confidence,
  };
}
