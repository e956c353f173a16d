import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Anchor, Unit } from "./bead.ts";
import { createBand, windowsOf, type Band } from "./band.ts";
import { findCandidates, type Candidate } from "./candidates.ts";
import { measureCoverage, type ItemReach, type Window } from "./coverage.ts";
import { englishItems, koreanItems, type Item, type SideItems } from "./items.ts";
import { linkItems, ROUTES, type Links } from "./links.ts";
import { reachOfSides } from "./reach.ts";
import { measureRepetition } from "./repetition.ts";
import { createScoring, readOutlines, type Outlines, type Scoring } from "./scoring.ts";
import type { Weights } from "./weights.ts";

/** Two lists of segments made ready: what each holds, what may meet, and where to look. Free of weights. */
export interface PreparedSides {
  readonly enUnits: readonly Unit[];
  readonly koUnits: readonly Unit[];
  readonly en: SideItems;
  readonly ko: SideItems;
  readonly links: Links;
  readonly reach: { readonly en: ItemReach; readonly ko: ItemReach };
  /** For each English segment the Korean ones that share most with it. */
  readonly candidates: readonly Candidate[][];
  readonly band: Band;
  readonly outlines: Outlines;
}

/** Prepared sides with the score of any bead. */
export interface Comparison extends PreparedSides {
  readonly scoring: Scoring;
}

export function prepareSides(enUnits: readonly Unit[], koUnits: readonly Unit[], knowledge: Knowledge): PreparedSides {
  const en = englishItems(enUnits, knowledge);
  const ko = koreanItems(koUnits, knowledge);
  const links = linkItems(en, ko, knowledge);
  const reach = reachOfSides(en, ko, links);
  const candidates = findCandidates(en, reach.en, koUnits.length);
  const koCandidates = findCandidates(ko, reach.ko, enUnits.length);
  const band = createBand(enUnits.length, koUnits.length, candidates, koCandidates);
  return { enUnits, koUnits, en, ko, links, reach, candidates, band, outlines: readOutlines(enUnits, koUnits) };
}

export function scoreSides(sides: PreparedSides, weights: Weights): Comparison {
  const { enUnits, koUnits, en, ko, reach, band } = sides;
  const [enSize, koSize] = [enUnits.length, koUnits.length];
  const windows = windowsOf(band, enSize, koSize);
  const enCoverage = measureCoverage(en, reach.en, koSize, (s) => windows.en[s] as Window, weights);
  const koCoverage = measureCoverage(ko, reach.ko, enSize, (s) => windows.ko[s] as Window, weights);
  const repetition = { en: measureRepetition(en, reach.en), ko: measureRepetition(ko, reach.ko) };
  return { ...sides, scoring: createScoring(sides.outlines, enCoverage, koCoverage, repetition, weights) };
}

const ANCHOR_KINDS = { word: "word", sound: "name", latin: "latin", fact: "fact" } as const;

/** What two groups of segments share, the most telling kind first. */
export function anchorsOf(en: readonly number[], ko: readonly number[], comparison: Comparison): Anchor[] {
  const koItems = new Set(ko.flatMap((k) => comparison.ko.segments[k] as readonly number[]));
  const { links } = comparison;
  const found: { anchor: Anchor; route: number }[] = [];
  for (const item of new Set(en.flatMap((e) => comparison.en.segments[e] as readonly number[]))) {
    const met = (links.en[item] as readonly number[]).find((k) => koItems.has(k));
    if (met === undefined) continue;
    // Either side may have stronger links elsewhere; this one is no stronger than the weaker of the two.
    const route = Math.min(links.enRoute[item] as number, links.koRoute[met] as number);
    const kind = ANCHOR_KINDS[ROUTES[route] ?? "word"];
    const [enItem, koItem] = [comparison.en.items[item] as Item, comparison.ko.items[met] as Item];
    found.push({ anchor: { kind, en: enItem.text, ko: koItem.text }, route });
  }
  const anchors = found.toSorted((a, b) => b.route - a.route).map(({ anchor }) => anchor);
  // Of Kim Jong Un = 김정은 and Kim = 김정은 the whole name is enough.
  return anchors.filter(
    (anchor) =>
      !anchors.some((other) => {
        return other !== anchor && other.ko === anchor.ko && other.en !== anchor.en && other.en.includes(anchor.en);
      }),
  );
}
