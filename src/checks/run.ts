import type { AlignedPassages, Rendering, Side } from "../alignment/bitext.ts";
import type { Document } from "../formats/document.ts";
import { slice, type Span } from "../text/span.ts";
import type { Check, CheckContext, Evidence, Finding, Severity } from "./check.ts";
import { severityOf } from "./levels.ts";
import { matchFacts } from "./matching.ts";

/** A finding with the rule that made it, at its final severity. */
export interface RuledFinding {
  readonly check: Check;
  readonly severity: Severity;
  readonly finding: Finding;
  readonly aligned: AlignedPassages;
}

/** Runs the checks over every bead, in bead order and, inside a bead, in the order of the checks. */
export function runChecks(
  aligned: readonly AlignedPassages[],
  rendering: Rendering,
  checks: readonly { check: Check; level: Severity }[],
  documents: ReadonlyMap<string, Document>,
): RuledFinding[] {
  const evidenceOf = (document: string, span: Span): Evidence => {
    const { start, end } = span;
    return { document, start, end, text: slice(documents.get(document)?.text ?? "", span) };
  };
  const places = placesOf(aligned, evidenceOf);
  return aligned.flatMap((bead, index) => {
    const context: CheckContext = {
      aligned: bead,
      matches: matchFacts(bead),
      rendering,
      place: places[index] as CheckContext["place"],
      evidenceOf,
    };
    return checks.flatMap(({ check, level }) =>
      check.find(context).map((finding) => ({
        check,
        finding,
        severity: severityOf(finding, check.level, level),
        aligned: bead,
      })),
    );
  });
}

type Places = CheckContext["place"];

/** For each bead, where something missing from it would stand: behind its own text, or behind the bead before it. */
function placesOf(aligned: readonly AlignedPassages[], evidenceOf: (document: string, span: Span) => Evidence): Places[] {
  const placesOn = (side: "en" | "ko"): Evidence[] => {
    const first = aligned.find((bead) => bead[side].length > 0)?.[side] ?? [];
    let place = first[0] === undefined ? undefined : pointAt(first, "start");
    return aligned.map((bead) => {
      if (bead[side].length > 0) place = pointAt(bead[side], "end");
      return place === undefined ? NOWHERE : evidenceOf(place.document, { start: place.at, end: place.at });
    });
  };
  const en = placesOn("en");
  const ko = placesOn("ko");
  return aligned.map((_, index) => ({ en: en[index] as Evidence, ko: ko[index] as Evidence }));
}

/** Only when a whole side is empty, and then nothing is compared. */
const NOWHERE: Evidence = { document: "", start: 0, end: 0, text: "" };

function pointAt(side: Side, edge: "start" | "end"): { document: string; at: number } {
  const passage = side.at(edge === "start" ? 0 : -1);
  return { document: passage?.segment.document ?? "", at: passage?.segment.span[edge] ?? 0 };
}
