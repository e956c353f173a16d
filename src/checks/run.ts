import { isFilled, type AlignedPassages, type Rendering, type Side } from "../alignment/bitext.ts";
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
  // Where nothing was compared nothing can be said to be missing either; the report says so as a whole.
  if (checks.length === 0 || !aligned.some((bead) => bead.home !== undefined || isFilled(bead))) return [];
  const evidenceOf = (document: string, span: Span): Evidence => {
    const { start, end } = span;
    return { document, start, end, text: slice(documents.get(document)?.text ?? "", span) };
  };
  const places = placesOf(aligned, evidenceOf);
  return aligned.flatMap((bead, index) => {
    const place = places[index];
    if (place === undefined) return [];
    const context: CheckContext = { aligned: bead, matches: matchFacts(bead, rendering), rendering, place, evidenceOf };
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

/**
 * For each bead, where something missing from it would stand: behind its own text, or behind the bead before it.
 * Undefined where a whole side is empty: then nothing was compared, and nothing can be said to be missing.
 */
function placesOf(
  aligned: readonly AlignedPassages[],
  evidenceOf: (document: string, span: Span) => Evidence,
): (Places | undefined)[] {
  const placesOn = (side: "en" | "ko"): (Evidence | undefined)[] => {
    let place = startOf(aligned.find((bead) => bead[side].length > 0)?.[side] ?? []);
    return aligned.map((bead) => {
      if (bead[side].length > 0) place = endOf(bead[side]);
      else if (bead.home !== undefined) place = { document: bead.home[side], at: 0 };
      return place === undefined ? undefined : evidenceOf(place.document, { start: place.at, end: place.at });
    });
  };
  const [enPlaces, koPlaces] = [placesOn("en"), placesOn("ko")];
  return aligned.map((_, index) => {
    const [en, ko] = [enPlaces[index], koPlaces[index]];
    return en === undefined || ko === undefined ? undefined : { en, ko };
  });
}

interface Point {
  readonly document: string;
  readonly at: number;
}

function startOf(side: Side): Point | undefined {
  const segment = side[0]?.segment;
  return segment === undefined ? undefined : { document: segment.document, at: segment.span.start };
}

function endOf(side: Side): Point | undefined {
  const segment = side.at(-1)?.segment;
  return segment === undefined ? undefined : { document: segment.document, at: segment.span.end };
}
