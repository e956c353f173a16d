import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Anchor, Unit } from "./bead.ts";
import { createBand, windowsOf, type Band } from "./band.ts";
import { findCandidates, type Candidate } from "./candidates.ts";
import { measureCoverage, type Window } from "./coverage.ts";
import { englishItems, koreanItems, type Item, type SideItems } from "./items.ts";
import { linkItems, ROUTES, type Links } from "./links.ts";
import { reachOfSides } from "./reach.ts";
import { createScoring, type Scoring } from "./scoring.ts";
import type { Weights } from "./weights.ts";

/** Two lists of segments made ready: what each holds, what may meet, where to look, and the score of any bead. */
export interface Comparison {
  readonly en: SideItems;
  readonly ko: SideItems;
  readonly links: Links;
  /** For each English segment the Korean ones that share most with it. */
  readonly candidates: readonly Candidate[][];
  readonly band: Band;
  readonly scoring: Scoring;
}

export function compareSides(
  enUnits: readonly Unit[],
  koUnits: readonly Unit[],
  knowledge: Knowledge,
  weights: Weights,
): Comparison {
  const en = englishItems(enUnits, knowledge.lexicon);
  const ko = koreanItems(koUnits, knowledge.lexicon);
  const links = linkItems(en, ko);
  const reach = reachOfSides(en, ko, links);
  const [enSize, koSize] = [enUnits.length, koUnits.length];
  const candidates = findCandidates(en, reach.en, koSize);
  const band = createBand(enSize, koSize, candidates, findCandidates(ko, reach.ko, enSize));
  const windows = windowsOf(band, enSize, koSize);
  const scoring = createScoring(
    enUnits,
    koUnits,
    measureCoverage(en, reach.en, koSize, (s) => windows.en[s] as Window, weights),
    measureCoverage(ko, reach.ko, enSize, (s) => windows.ko[s] as Window, weights),
    weights,
  );
  return { en, ko, links, candidates, band, scoring };
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
  return found.toSorted((a, b) => b.route - a.route).map(({ anchor }) => anchor);
}
