import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Bead, Unit } from "./bead.ts";
import { anchorsOf, prepareSides, scoreSides, type Comparison, type PreparedSides } from "./compare.ts";
import { WIDEST } from "./coverage.ts";
import { findCrossings, type Crossing } from "./crossings.ts";
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
  const ladder = withoutStrays(
    findLadder(sides.enUnits.length, sides.koUnits.length, comparison.band, comparison.scoring),
    comparison,
    weights,
  );
  const found = crossingsAmong(ladder, comparison, weights);
  const plain = plainLadder(ladder, found, comparison);
  const rungs = plain ?? ladder;
  const crossings = plain === undefined ? found : [];
  const byEn = new Map(crossings.map((pair) => [pair.en, pair]));
  const koCrossed = new Set(crossings.map((pair) => pair.ko));
  return rungs.flatMap((rung, index) => {
    const crossing = rung.koCount === 0 ? byEn.get(rung.en) : undefined;
    if (crossing !== undefined) return [crossingBead(crossing, comparison, weights)];
    if (rung.enCount === 0 && koCrossed.has(rung.ko)) return [];
    return [rungBead(rung, [rungs[index - 1], rungs[index + 1]], comparison, weights)];
  });
}

/** Beads of one segment a side wherever they stand; what has no counterpart is left out. For texts of no common order. */
export function matchAnywhere(en: readonly Unit[], ko: readonly Unit[], knowledge: Knowledge): Bead[] {
  const comparison = scoreSides(prepareSides(en, ko, knowledge), fitted);
  const { candidates, scoring } = comparison;
  const all = en.map((_, e) => e);
  return findCrossings(all, new Set(ko.keys()), candidates, scoring, fitted.crossing).map(
    ({ en: e, ko: k, score }) => ({
      en: [e],
      ko: [k],
      confidence: pairConfidence(score, fitted),
      anchors: anchorsOf([e], [k], comparison),
    }),
  );
}

function crossingsAmong(rungs: readonly Rung[], { candidates, scoring }: Comparison, weights: Weights): Crossing[] {
  const en = rungs.filter((rung) => rung.koCount === 0).map((rung) => rung.en);
  const ko = new Set(rungs.filter((rung) => rung.enCount === 0).map((rung) => rung.ko));
  return findCrossings(en, ko, candidates, scoring, weights.crossing);
}

function crossingBead({ en, ko, score }: Crossing, comparison: Comparison, weights: Weights): Bead {
  const anchors = anchorsOf([en], [ko], comparison);
  return { en: [en], ko: [ko], confidence: pairConfidence(score, weights), crossing: true, anchors };
}

/** With more of all segments in gaps than this, the texts are hardly related, and neighbours vouch for nothing. */
const UNRELATED = 0.6;

/** In texts that are hardly related every bead must stand by its own score, as crossings do; the others fall apart. */
function withoutStrays(ladder: readonly Rung[], { enUnits, koUnits, scoring }: Comparison, weights: Weights): Rung[] {
  const alone = ladder.filter((rung) => rung.enCount === 0 || rung.koCount === 0).length;
  if (alone <= UNRELATED * (enUnits.length + koUnits.length)) return [...ladder];
  return ladder.flatMap((rung) => {
    if (rung.enCount === 0 || rung.koCount === 0 || rung.score >= weights.crossing) return [rung];
    const en = range(rung.en, rung.enCount).map((e) => ({
      en: e,
      enCount: 1,
      ko: rung.ko,
      koCount: 0,
      score: scoring.gap,
    }));
    const ko = range(rung.ko, rung.koCount).map((k) => {
      return { en: rung.en + rung.enCount, enCount: 0, ko: k, koCount: 1, score: scoring.gap };
    });
    return [...en, ...ko];
  });
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
  const plain = enUnits.map((_, at) => ({ en: at, enCount: 1, ko: at, koCount: 1, score: scoring.bead(at, 1, at, 1) }));
  const total = (rungs: readonly { readonly score: number }[]): number =>
    rungs.reduce((sum, { score }) => sum + score, 0);
  // A crossing takes the place of two gaps.
  const found = total(ladder) + total(crossings) - 2 * scoring.gap * crossings.length;
  return found - total(plain) <= Math.min(EQUAL_COUNT, size / 2) ? plain : undefined;
}

type Neighbours = readonly [before: Rung | undefined, after: Rung | undefined];

function rungBead(rung: Rung, neighbours: Neighbours, comparison: Comparison, weights: Weights): Bead {
  const en = range(rung.en, rung.enCount);
  const ko = range(rung.ko, rung.koCount);
  const isGap = en.length === 0 || ko.length === 0;
  const confidence = isGap
    ? gapConfidence(rung, neighbours, comparison, weights)
    : probability(rung.score, weights.beadConfidence);
  return { en, ko, confidence, anchors: isGap ? [] : anchorsOf(en, ko, comparison) };
}

/** A gap is as sure as the best bead that its segment could have had, alone or joined to a neighbour, is unlikely. */
function gapConfidence(rung: Rung, neighbours: Neighbours, comparison: Comparison, weights: Weights): number {
  const { candidates, scoring, ko } = comparison;
  const others =
    rung.enCount > 0
      ? [...(candidates[rung.en] ?? []).map((candidate) => candidate.segment), ...nearby(rung.ko, ko.segments.length)]
      : nearby(rung.en, candidates.length);
  const alone = others.map((other) =>
    rung.enCount > 0 ? scoring.bead(rung.en, 1, other, 1) : scoring.bead(other, 1, rung.ko, 1),
  );
  const joined = neighbours.map((neighbour) => joiningGain(rung, neighbour, scoring, weights));
  return probability(-Math.max(...alone, ...joined, LEAST_SCORE), weights.gapConfidence);
}

/** What a neighbouring bead would gain in evidence and length, priors aside, if it took the gap's segment in. */
function joiningGain(gap: Rung, bead: Rung | undefined, scoring: Scoring, weights: Weights): number {
  if (bead === undefined || bead.enCount === 0 || bead.koCount === 0) return LEAST_SCORE;
  const enCount = bead.enCount + gap.enCount;
  const koCount = bead.koCount + gap.koCount;
  if (enCount > WIDEST || koCount > WIDEST) return LEAST_SCORE;
  const joined = scoring.bead(Math.min(bead.en, gap.en), enCount, Math.min(bead.ko, gap.ko), koCount);
  return joined - bead.score - weights.further;
}

/** Below this one bead is as impossible as another. */
const LEAST_SCORE = -20;

/** Segments around the place where a gap's counterpart would stand. */
function nearby(place: number, size: number): number[] {
  return [place - 2, place - 1, place, place + 1].filter((index) => index >= 0 && index < size);
}

function range(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => start + i);
}

/** How likely two segments belong together by their score alone, wherever they stand. */
export function pairConfidence(score: number, weights: Weights): number {
  return probability(score, weights.pairConfidence);
}

/** To two decimals: more would pretend. */
function probability(score: number, { slope, offset }: Line): number {
  return Math.round(100 / (1 + Math.exp(-slope * score - offset))) / 100;
}
