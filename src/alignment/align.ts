import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Bead, Unit } from "./bead.ts";
import { anchorsOf, prepareSides, scoreSides, type Comparison, type PreparedSides } from "./compare.ts";
import { findCrossings, rangeOf, WIDEST_CROSSING, type Crossing } from "./crossings.ts";
import { findLadder, type Rung } from "./ladder.ts";
import type { Scoring } from "./scoring.ts";
import { weights as fitted, type Line, type Weights } from "./weights.ts";

/** Beads of two lists of segments in English order, every segment in exactly one of them. */
export function align(
  en: readonly Unit[],
  ko: readonly Unit[],
  knowledge: Knowledge,
  weights: Weights = fitted,
): Bead[] {
  return alignPrepared(prepareSides(en, ko, knowledge), weights);
}

/** The same of sides that are ready, with weights of the caller's: for fitting them. */
export function alignPrepared(sides: PreparedSides, weights: Weights): Bead[] {
  const comparison = scoreSides(sides, weights);
  const ladder = findLadder(sides.enUnits.length, sides.koUnits.length, comparison.band, comparison.scoring);
  const loosened = loosen(ladder, comparison, weights);
  const crossings = crossingsAmong(loosened, comparison, weights);
  const plain = plainLadder(ladder, crossings, comparison);
  if (plain !== undefined) return plain.map((rung) => rungBead(rung, comparison, weights));
  return fillPlaces(inOrder(loosened, crossings), comparison, weights).map((step) =>
    step.isCrossing ? crossingBead(step.rung, comparison, weights) : rungBead(step.rung, comparison, weights),
  );
}

/** Beads of one segment a side wherever they stand; what has no counterpart is left out. For texts of no common order. */
export function matchAnywhere(en: readonly Unit[], ko: readonly Unit[], knowledge: Knowledge): Bead[] {
  const comparison = scoreSides(prepareSides(en, ko, knowledge), fitted);
  const { candidates, scoring } = comparison;
  return findCrossings(new Set(en.keys()), new Set(ko.keys()), placesOf(candidates), scoring, fitted.crossing, 1).map((pair) => {
    const { crossing: _, ...bead } = crossingBead(pair, comparison, fitted);
    return bead;
  });
}

function placesOf(candidates: PreparedSides["candidates"]): (e: number) => readonly number[] {
  return (e) => (candidates[e] ?? []).map(({ segment }) => segment);
}

/** A rung of the ladder that stands, or what is free to go elsewhere. */
interface Loosened {
  readonly rung: Rung;
  readonly isFree: boolean;
}

/** With more of all segments in gaps than this, the texts are hardly related, and neighbours vouch for nothing. */
const UNRELATED = 0.6;

/** Gaps are free, and rungs that hold weakly: a segment may have a far better counterpart at another place. */
function loosen(ladder: readonly Rung[], { enUnits, koUnits }: Comparison, weights: Weights): Loosened[] {
  const isGap = ({ enCount, koCount }: Rung): boolean => enCount === 0 || koCount === 0;
  const alone = ladder.filter(isGap).reduce((sum, { enCount, koCount }) => sum + enCount + koCount, 0);
  const isUnrelated = alone > UNRELATED * (enUnits.length + koUnits.length);
  return ladder.map((rung) => ({
    rung,
    isFree: isGap(rung) || (isUnrelated && rung.score < weights.crossing),
  }));
}

function crossingsAmong(loosened: readonly Loosened[], { candidates, scoring }: Comparison, weights: Weights): Crossing[] {
  const free = loosened.filter(({ isFree }) => isFree).map(({ rung }) => rung);
  const en = new Set(free.flatMap((rung) => rangeOf(rung.en, rung.enCount)));
  const ko = new Set(free.flatMap((rung) => rangeOf(rung.ko, rung.koCount)));
  return findCrossings(en, ko, placesOf(candidates), scoring, weights.crossing, WIDEST_CROSSING);
}

interface Step {
  readonly rung: Rung;
  readonly isCrossing: boolean;
}

/** Crossings stand where their English side does; free segments that none of them holds are gaps, one by one. */
function inOrder(loosened: readonly Loosened[], crossings: readonly Crossing[]): Step[] {
  const starts = new Map(crossings.map((crossing) => [crossing.en, crossing]));
  const enHeld = new Set(crossings.flatMap(({ en, enCount }) => rangeOf(en, enCount)));
  const koHeld = new Set(crossings.flatMap(({ ko, koCount }) => rangeOf(ko, koCount)));
  return loosened.flatMap(({ rung, isFree }): Step[] => {
    if (!isFree) return [{ rung, isCrossing: false }];
    const alone = (en: number, enCount: number, ko: number, koCount: number): Step => ({
      rung: { ...rung, en, enCount, ko, koCount },
      isCrossing: false,
    });
    const en = rangeOf(rung.en, rung.enCount).flatMap((e): Step[] => {
      const crossing = starts.get(e);
      if (crossing !== undefined) return [{ rung: { ...crossing, lead: rung.lead }, isCrossing: true }];
      return enHeld.has(e) ? [] : [alone(e, 1, rung.ko, 0)];
    });
    const ko = rangeOf(rung.ko, rung.koCount).flatMap((k) =>
      koHeld.has(k) ? [] : [alone(rung.en + rung.enCount, 0, k, 1)],
    );
    return [...en, ...ko];
  });
}

/**
 * Segments of both sides that were left at one place, after what stands elsewhere has gone: that the one was dropped and the other
 * added just there is rarer than that they are a free translation.
 */
function fillPlaces(steps: readonly Step[], { scoring }: Comparison, weights: Weights): Step[] {
  const filled: Step[] = [];
  let place: Step[] = [];
  const close = (): void => {
    filled.push(...fillPlace(place, scoring, weights));
    place = [];
  };
  for (const step of steps) {
    if (!step.isCrossing && step.rung.enCount > 0 && step.rung.koCount > 0) {
      close();
      filled.push(step);
    } else place.push(step);
  }
  close();
  return filled;
}

function fillPlace(place: readonly Step[], scoring: Scoring, weights: Weights): Step[] {
  const gaps = place.filter(({ isCrossing }) => !isCrossing).map(({ rung }) => rung);
  const en = gaps.filter(({ enCount }) => enCount > 0).map((rung) => rung.en);
  const ko = gaps.filter(({ koCount }) => koCount > 0).map((rung) => rung.ko);
  if (en.length === 0 || ko.length === 0 || en.length * ko.length > 400) return [...place];
  const found = findCrossings(new Set(en), new Set(ko), (e) => (en.includes(e) ? ko : []), scoring, weights.fill, WIDEST_CROSSING);
  const held = new Set(found.flatMap((each) => rangeOf(each.en, each.enCount)));
  const koHeld = new Set(found.flatMap((each) => rangeOf(each.ko, each.koCount)));
  return place.flatMap((step): Step[] => {
    if (step.isCrossing) return [step];
    if (step.rung.koCount > 0) return koHeld.has(step.rung.ko) ? [] : [step];
    const own = found.find((each) => each.en === step.rung.en);
    if (own !== undefined) return [{ rung: { ...own, lead: 0 }, isCrossing: false }];
    return held.has(step.rung.en) ? [] : [step];
  });
}

function crossingBead({ en, enCount, ko, koCount, score }: Crossing, comparison: Comparison, weights: Weights): Bead {
  const [enRange, koRange] = [rangeOf(en, enCount), rangeOf(ko, koCount)];
  const anchors = anchorsOf(enRange, koRange, comparison);
  return { en: enRange, ko: koRange, confidence: pairConfidence(score, weights), crossing: true, anchors };
}

/** The most that two texts of equally many segments may lose, in log odds, by being taken segment by segment. */
const EQUAL_COUNT = 8;

/**
 * Each segment with the one of the same number, where that is good enough: texts that correspond one to one have equally
 * many segments, others rarely do, so with equal counts this stands unless the ladder found, with its crossings, is
 * clearly better. (In texts that are not 1–1 it is nearly always worse by 30 and more.)
 */
function plainLadder(
  ladder: readonly Rung[],
  crossings: readonly Crossing[],
  { enUnits, koUnits, scoring }: Comparison,
): Rung[] | undefined {
  const size = enUnits.length;
  if (size !== koUnits.length) return undefined;
  const plain = enUnits.map((_, at) => {
    return { en: at, enCount: 1, ko: at, koCount: 1, score: scoring.step(at, 1, at, 1), lead: 0 };
  });
  const total = (rungs: readonly { readonly score: number }[]): number =>
    rungs.reduce((sum, { score }) => sum + score, 0);
  // A crossing takes the place of the gaps of its segments.
  const freed = crossings.reduce((sum, { enCount, koCount }) => sum + enCount + koCount, 0);
  const found = total(ladder) + total(crossings) - scoring.gap * freed;
  return found - total(plain) <= Math.min(EQUAL_COUNT, size / 2) ? plain : undefined;
}

function rungBead(rung: Rung, comparison: Comparison, weights: Weights): Bead {
  const en = rangeOf(rung.en, rung.enCount);
  const ko = rangeOf(rung.ko, rung.koCount);
  const isGap = en.length === 0 || ko.length === 0;
  return {
    en,
    ko,
    confidence: probability(rung.score, isGap ? weights.gapConfidence : weights.beadConfidence),
    anchors: isGap ? [] : anchorsOf(en, ko, comparison),
  };
}

/** How likely two segments belong together by their score alone, wherever they stand. */
export function pairConfidence(score: number, weights: Weights): number {
  return probability(score, weights.pairConfidence);
}

/** To two decimals: more would pretend. */
function probability(score: number, { slope, offset }: Line): number {
  return Math.round(100 / (1 + Math.exp(-slope * score - offset))) / 100;
}
