import { placesOfCandidates } from "./candidates.ts";
import type { Comparison } from "./compare.ts";
import { findCrossings, growCrossings, rangeOf, segmentsIn, WIDEST_CROSSING, type Crossing } from "./crossings.ts";
import { findLadder, type Rung } from "./ladder.ts";
import type { Scoring } from "./scoring.ts";
import type { Weights } from "./weights.ts";
import type { Work } from "../text/work.ts";

/** One bead before it is a bead: where it lies, and what spoke for it. */
export interface Step extends Rung {
  /** Its sides stand at different places of the two texts. */
  readonly isCrossing: boolean;
}

/** The steps of two texts in English order, every segment in exactly one; gaps hold one segment each. */
export function* findSteps(comparison: Comparison, weights: Weights): Work<Step[]> {
  const { enUnits, koUnits, band, scoring } = comparison;
  const ladder = yield* findLadder(enUnits.length, koUnits.length, band, scoring);
  yield;
  const loosened = loosen(ladder, comparison, weights);
  const crossings = yield* crossingsAmong(loosened, comparison, weights);
  yield;
  const plain = plainLadder(ladder, crossings, comparison);
  const steps = plain ?? (yield* fillPlaces(inOrder(loosened, crossings), scoring, weights));
  yield;
  const swapped = swapNeighbours(steps, scoring, weights);
  yield;
  return swapWeak(swapped, scoring, weights);
}

/** Whether a rung has segments on one side only. */
export function isGap({ enCount, koCount }: Pick<Rung, "enCount" | "koCount">): boolean {
  return enCount === 0 || koCount === 0;
}

/** How many segments of both sides rungs hold. */
export function countSegments(rungs: readonly Pick<Rung, "enCount" | "koCount">[]): number {
  return rungs.reduce((sum, { enCount, koCount }) => sum + enCount + koCount, 0);
}

/** A rung of the ladder that stands, or what is free to go elsewhere. */
interface Loosened {
  readonly rung: Rung;
  readonly isFree: boolean;
}

/** With more of all segments in gaps than this, the texts are hardly related, and neighbours vouch for nothing. */
const UNRELATED = 0.6;

/** Gaps are free. In texts that are hardly related every bead must stand by its own score, as crossings do; the others fall apart. */
function loosen(ladder: readonly Rung[], { enUnits, koUnits }: Comparison, weights: Weights): Loosened[] {
  const alone = countSegments(ladder.filter(isGap));
  const isUnrelated = alone > UNRELATED * (enUnits.length + koUnits.length);
  return ladder.map((rung) => ({ rung, isFree: isGap(rung) || (isUnrelated && rung.score < weights.crossing) }));
}

function* crossingsAmong(loosened: readonly Loosened[], comparison: Comparison, weights: Weights): Work<Crossing[]> {
  const { candidates, scoring } = comparison;
  const free = loosened.filter(({ isFree }) => isFree).map(({ rung }) => rung);
  const { en, ko } = segmentsIn(free);
  const placesFor = (e: number): number[] => placesOfCandidates(candidates, e);
  const found = yield* findCrossings(en, ko, placesFor, scoring, weights.crossing, WIDEST_CROSSING);
  const hasMet = ({ en: e, enCount, ko: k, koCount }: Crossing): boolean => scoring.met(e, enCount, k, koCount) === 1;
  return growCrossings(found, en, ko, scoring, weights.beside, WIDEST_CROSSING, hasMet);
}

/** Crossings stand where their English side does; free segments that none of them holds are gaps, one by one. */
function inOrder(loosened: readonly Loosened[], crossings: readonly Crossing[]): Step[] {
  const starts = new Map(crossings.map((crossing) => [crossing.en, crossing]));
  const held = segmentsIn(crossings);
  return loosened.flatMap(({ rung, isFree }): Step[] => {
    if (!isFree) return [{ ...rung, isCrossing: false }];
    const alone = (en: number, enCount: number, ko: number, koCount: number): Step => {
      return { ...rung, en, enCount, ko, koCount, isCrossing: false };
    };
    const en = rangeOf(rung.en, rung.enCount).flatMap((e): Step[] => {
      const crossing = starts.get(e);
      if (crossing !== undefined) return [{ ...crossing, lead: 0, isCrossing: true }];
      return held.en.has(e) ? [] : [alone(e, 1, rung.ko, 0)];
    });
    const ko = rangeOf(rung.ko, rung.koCount).flatMap((k) =>
      held.ko.has(k) ? [] : [alone(rung.en + rung.enCount, 0, k, 1)],
    );
    return [...en, ...ko];
  });
}

/** Beyond this many pairs at one place nothing is known to belong together. */
const MOST_PAIRS = 400;

/**
 * Segments of both sides that were left at one place, after what stands elsewhere has gone: that the one was dropped and the
 * other added just there is rarer than that they are a free translation.
 */
function* fillPlaces(steps: readonly Step[], scoring: Scoring, weights: Weights): Work<Step[]> {
  const filled: Step[] = [];
  let place: Step[] = [];
  const close = function* (): Work<void> {
    for (const step of yield* fillPlace(place, scoring, weights)) filled.push(step);
    place = [];
  };
  for (const step of steps) {
    if (isGap(step) || step.isCrossing) place.push(step);
    else {
      if (place.length > 0) yield* close();
      filled.push(step);
    }
  }
  yield* close();
  return filled;
}

function* fillPlace(place: readonly Step[], scoring: Scoring, weights: Weights): Work<readonly Step[]> {
  const gaps = place.filter(isGap);
  const en = gaps.filter(({ enCount }) => enCount > 0);
  const ko = gaps.filter(({ koCount }) => koCount > 0);
  if (en.length === 0 || ko.length === 0 || en.length * ko.length > MOST_PAIRS) return place;
  const koFree = ko.map((step) => step.ko);
  const found = yield* findCrossings(
    new Set(en.map((step) => step.en)),
    new Set(koFree),
    () => koFree,
    scoring,
    weights.fill,
    WIDEST_CROSSING,
  );
  const beads = withoutCrossed(found).map((bead): Step => ({ ...bead, lead: 0, isCrossing: false }));
  if (beads.length === 0) return place;
  const held = segmentsIn(beads);
  const enLeft = place.filter((step) => step.enCount > 0 && !held.en.has(step.en));
  const koLeft = ko.filter((step) => !held.ko.has(step.ko));
  const merged: Step[] = [];
  for (const bead of beads) {
    while (enLeft.length > 0 && (enLeft[0] as Step).en < bead.en) merged.push(enLeft.shift() as Step);
    while (koLeft.length > 0 && (koLeft[0] as Step).ko < bead.ko) merged.push(koLeft.shift() as Step);
    merged.push(bead);
  }
  return [...merged, ...enLeft, ...koLeft];
}

/** The best of them that are in the same order on both sides, in that order. */
function withoutCrossed(found: readonly Crossing[]): Crossing[] {
  const kept: Crossing[] = [];
  for (const bead of found) if (kept.every((other) => other.en < bead.en === other.ko < bead.ko)) kept.push(bead);
  return kept.toSorted((a, b) => a.en - b.en);
}

/** The most that two texts of equally many segments may lose, in log odds, by being taken segment by segment. */
const EQUAL_COUNT = 12;

/**
 * Each segment with the one of the same number, where that is good enough: texts that correspond one to one have equally
 * many segments, others rarely do, so with equal counts this stands unless the ladder found, with its crossings, is
 * clearly better. (In texts that are not 1–1 it is nearly always worse by 30 and more.)
 */
function plainLadder(
  ladder: readonly Rung[],
  crossings: readonly Crossing[],
  { enUnits, koUnits, scoring }: Comparison,
): Step[] | undefined {
  const size = enUnits.length;
  if (size !== koUnits.length) return undefined;
  const leads = new Map(
    ladder
      .filter(({ en, ko, enCount, koCount }) => en === ko && enCount === 1 && koCount === 1)
      .map((rung) => [rung.en, rung.lead]),
  );
  const plain = enUnits.map((_, at): Step => {
    const score = scoring.step(at, 1, at, 1);
    return { en: at, enCount: 1, ko: at, koCount: 1, score, lead: leads.get(at) ?? 0, isCrossing: false };
  });
  const total = (rungs: readonly { readonly score: number }[]): number =>
    rungs.reduce((sum, { score }) => sum + score, 0);
  // A crossing takes the place of the gaps of its segments.
  const found = total(ladder) + total(crossings) - scoring.gap * countSegments(crossings);
  return found - total(plain) <= Math.min(EQUAL_COUNT, size / 2) ? plain : undefined;
}

/** Two paragraphs that have changed places: neighbours that are clearly better the other way round. */
function swapNeighbours(steps: readonly Step[], scoring: Scoring, weights: Weights): Step[] {
  const swapped: Step[] = [];
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as Step;
    const next = steps[i + 1];
    const pair = next === undefined ? undefined : asSwapped(step, next, scoring, weights);
    if (pair === undefined) {
      for (const each of splitSwapped(step, scoring, weights) ?? [step]) swapped.push(each);
      continue;
    }
    for (const each of pair) swapped.push(each);
    i++;
  }
  return swapped;
}

/** A bead that scores less may have its counterpart elsewhere though it is no gap. */
const WEAK = 3;
/** So many weak beads further on are tried with each. */
const WEAK_REACH = 40;

/** Weak beads far apart that are clearly better the other way round, the greatest gain first. */
function swapWeak(steps: readonly Step[], scoring: Scoring, weights: Weights): Step[] {
  const weak = steps.flatMap((step, index) => (isSingle(step) && step.score < WEAK ? [{ step, index }] : []));
  const swaps = weak.flatMap((a, at) =>
    weak.slice(at + 1, at + 1 + WEAK_REACH).flatMap((b) => {
      const gain =
        scoring.step(a.step.en, 1, b.step.ko, 1) +
        scoring.step(b.step.en, 1, a.step.ko, 1) -
        a.step.score -
        b.step.score;
      return gain > weights.swap ? [{ a, b, gain }] : [];
    }),
  );
  const swapped = [...steps];
  const done = new Set<number>();
  for (const { a, b } of swaps.toSorted((x, y) => y.gain - x.gain || x.a.index - y.a.index)) {
    if (done.has(a.index) || done.has(b.index)) continue;
    done.add(a.index).add(b.index);
    swapped[a.index] = crossed(a.step.en, b.step.ko, scoring);
    swapped[b.index] = crossed(b.step.en, a.step.ko, scoring);
  }
  return swapped;
}

/** Two beads of one segment a side, each with the Korean of the other, where that scores much better. */
function asSwapped(a: Step, b: Step, scoring: Scoring, weights: Weights): Step[] | undefined {
  if (!isSingle(a) || !isSingle(b)) return undefined;
  const [first, second] = [crossed(a.en, b.ko, scoring), crossed(b.en, a.ko, scoring)];
  return first.score + second.score - a.score - b.score > weights.swap ? [first, second] : undefined;
}

/** A bead of two to two that is two crossed beads of one to one. */
function splitSwapped(
  { en, enCount, ko, koCount, score, isCrossing }: Step,
  scoring: Scoring,
  weights: Weights,
): Step[] | undefined {
  if (enCount !== 2 || koCount !== 2 || isCrossing) return undefined;
  const [first, second] = [crossed(en, ko + 1, scoring), crossed(en + 1, ko, scoring)];
  if (Math.min(first.score, second.score) < weights.crossing) return undefined;
  return first.score + second.score - score > weights.swap / 2 ? [first, second] : undefined;
}

function isSingle({ enCount, koCount, isCrossing }: Step): boolean {
  return enCount === 1 && koCount === 1 && !isCrossing;
}

function crossed(en: number, ko: number, scoring: Scoring): Step {
  return { en, enCount: 1, ko, koCount: 1, score: scoring.step(en, 1, ko, 1), lead: 0, isCrossing: true };
}
