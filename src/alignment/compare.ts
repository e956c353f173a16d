import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Anchor, Unit } from "./bead.ts";
import { createBand, isSmall, windowsOf, type Band } from "./band.ts";
import { findCandidates, mutualBest, type Candidate } from "./candidates.ts";
import { narrow } from "./coarse.ts";
import { Coverage, holdsAny, weighItems } from "./coverage.ts";
import type { Closeness } from "./embedding.ts";
import { englishItems } from "./english-items.ts";
import type { Item, SideItems } from "./items.ts";
import { koreanItems } from "./korean-items.ts";
import { createLengthOdds } from "./length-odds.ts";
import { Linker, ROUTES, type Links } from "./links.ts";
import { readOutlines, type Outlines } from "./outlines.ts";
import { placesOf, postingsOf } from "./postings.ts";
import { reachOf, type Reach } from "./reach.ts";
import { measureRepetition } from "./repetition.ts";
import { createScoring, type Scoring } from "./scoring.ts";
import type { Weights } from "./weights.ts";
import type { Work } from "../text/work.ts";

/** Two lists of segments made ready: what each holds, what may meet, and where to look. Free of weights. */
export interface PreparedSides {
  readonly enUnits: readonly Unit[];
  readonly koUnits: readonly Unit[];
  readonly en: SideItems;
  readonly ko: SideItems;
  readonly links: Links;
  readonly reach: { readonly en: Reach; readonly ko: Reach };
  /** For each English segment the Korean ones that share most with it. */
  readonly candidates: readonly Candidate[][];
  readonly band: Band;
  readonly outlines: Outlines;
}

/** Prepared sides with the score of any bead, and the part of the band that is worth scoring. */
export interface Comparison extends PreparedSides {
  readonly scoring: Scoring;
}

/** Reads both lists, links their items and says where to look: all that does not depend on weights. */
export function* prepareSides(
  enUnits: readonly Unit[],
  koUnits: readonly Unit[],
  knowledge: Knowledge,
): Work<PreparedSides> {
  const en = yield* englishItems(enUnits, knowledge);
  const ko = yield* koreanItems(koUnits, knowledge);
  const [enSize, koSize] = [enUnits.length, koUnits.length];
  const [enPostings, koPostings] = [postingsOf(en), postingsOf(ko)];
  const linker = new Linker(en, ko, knowledge);
  const { links } = linker;
  yield* linker.join();
  const reachBoth = function* (most = Number.POSITIVE_INFINITY): Work<PreparedSides["reach"]> {
    return {
      en: yield* reachOf(links.en, koPostings, koSize, most),
      ko: yield* reachOf(links.ko, enPostings, enSize, most),
    };
  };
  const candidatesOf = function* ({
    en: enReach,
    ko: koReach,
  }: PreparedSides["reach"]): Work<[Candidate[][], Candidate[][]]> {
    return [yield* findCandidates(en, enReach, koSize), yield* findCandidates(ko, koReach, enSize)];
  };
  let band: Band;
  if (isSmall(enSize, koSize)) {
    band = createBand(enSize, koSize, [], []);
    yield* linker.hear(() => true);
  } else {
    // In a long text every name would be held against every word; what is sure shows where to listen.
    band = createBand(enSize, koSize, ...(yield* candidatesOf(yield* reachBoth(RARE))));
    yield* linker.hear((e, k) => isInBand(band, placesOf(enPostings, e), placesOf(koPostings, k)));
  }
  const reach = yield* reachBoth();
  const [candidates, koCandidates] = yield* candidatesOf(reach);
  yield;
  return {
    enUnits,
    koUnits,
    en,
    ko,
    links,
    reach,
    candidates,
    band,
    outlines: yield* readOutlines(enUnits, koUnits, mutualBest(candidates, koCandidates), knowledge.korean),
  };
}

/** The same sides with further links between their items, taken for words that translate each other. */
export function* withLinks(sides: PreparedSides, added: readonly (readonly [number, number])[]): Work<PreparedSides> {
  const { en, ko, links } = sides;
  const grown: Links = {
    en: links.en.map((linked) => [...linked]),
    ko: links.ko.map((linked) => [...linked]),
    enRoute: links.enRoute.slice(),
    koRoute: links.koRoute.slice(),
  };
  for (const [e, k] of added) {
    (grown.en[e] as number[]).push(k);
    (grown.ko[k] as number[]).push(e);
    grown.enRoute[e] = Math.max(0, grown.enRoute[e] as number);
    grown.koRoute[k] = Math.max(0, grown.koRoute[k] as number);
  }
  const reach = {
    en: yield* reachOf(grown.en, postingsOf(ko), ko.segments.length),
    ko: yield* reachOf(grown.ko, postingsOf(en), en.segments.length),
  };
  return { ...sides, links: grown, reach };
}

/** Items whose like stands in more places than this are no candidates for anything (`candidates.ts`), counted with repeats. */
const RARE = 48;

/** Whether one of the places of an English item lies across from one of a Korean item. */
function isInBand(band: Band, en: Int32Array, ko: Int32Array): boolean {
  for (let i = 0; i < en.length; i++) {
    const e = en[i] as number;
    if (holdsAny(ko, band.first(e), band.last(e) + 1)) return true;
  }
  return false;
}

/** The same sides with the scores of their beads by these weights, and what vectors say where there are any. */
export function* scoreSides(sides: PreparedSides, weights: Weights, closeness?: Closeness): Work<Comparison> {
  const { enUnits, koUnits, en, ko, links, reach, outlines } = sides;
  const [enSize, koSize] = [enUnits.length, koUnits.length];
  const factsOnly = closeness?.use === "replace";
  const enOdds = weighItems(en, reach.en, links.enRoute, koSize, weights, factsOnly);
  yield;
  const koOdds = weighItems(ko, reach.ko, links.koRoute, enSize, weights, factsOnly);
  const lengthOdds = createLengthOdds(outlines, weights);
  yield;
  const band = yield* narrow(
    sides.band,
    { items: en, reach: reach.en, odds: enOdds },
    { items: ko, reach: reach.ko, odds: koOdds },
    lengthOdds,
    weights,
    closeness,
  );
  yield;
  const windows = windowsOf(band, enSize, koSize);
  const enCoverage = yield* new Coverage(en, reach.en, enOdds, windows.en).prepare();
  const koCoverage = yield* new Coverage(ko, reach.ko, koOdds, windows.ko).prepare();
  const scoring = createScoring(
    outlines,
    { coverage: enCoverage, repetition: measureRepetition(en, reach.en) },
    { coverage: koCoverage, repetition: measureRepetition(ko, reach.ko) },
    lengthOdds,
    weights,
    closeness,
  );
  yield;
  if (closeness === undefined) return { ...sides, band, scoring };
  const candidates = sides.candidates.map((found, e) => withClosest(found, closeness.closest(e)));
  return { ...sides, candidates, band, scoring };
}

/** Crossings are looked for among what lies closest as well. */
function withClosest(found: readonly Candidate[], closest: readonly number[]): Candidate[] {
  const further = closest.filter((k) => !found.some(({ segment }) => segment === k));
  return [...found, ...further.map((segment) => ({ segment, weight: 0 }))];
}

const ANCHOR_KINDS = { word: "word", sound: "name", latin: "latin", fact: "fact" } as const;

/** What two groups of segments share, the most telling kind first. */
export function anchorsOf(
  en: readonly number[],
  ko: readonly number[],
  comparison: Pick<Comparison, "en" | "ko" | "links">,
): Anchor[] {
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
