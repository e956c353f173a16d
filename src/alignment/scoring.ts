import type { Coverage } from "./coverage.ts";
import type { Closeness } from "./embedding.ts";
import type { LengthOdds } from "./length-odds.ts";
import type { Outlines } from "./outlines.ts";
import type { Repetition } from "./repetition.ts";
import type { Weights } from "./weights.ts";

/** Scores beads in log odds: above 0 the evidence speaks for the bead, below 0 against it. */
export interface Scoring {
  /** `[e, e + enCount)` of the English units with `[k, k + koCount)` of the Korean ones; one count may be 0. */
  readonly step: (e: number, enCount: number, k: number, koCount: number) => number;
  /** 0…1: how little it can be chance that so many of the English segments' words, names and facts meet their like in the Korean ones. */
  readonly met: (e: number, enCount: number, k: number, koCount: number) => number;
  /** One segment left without a counterpart. */
  readonly gap: number;
}

/** What is known of one side. */
export interface ScoredSide {
  readonly coverage: Coverage;
  readonly repetition: Repetition;
}

/** Scores of beads and gaps of two lists by these weights; `closeness` is what vectors say, where there are any. */
export function createScoring(
  { en, ko }: Outlines,
  enSide: ScoredSide,
  koSide: ScoredSide,
  lengthOdds: LengthOdds,
  weights: Weights,
  closeness?: Closeness,
): Scoring {
  const half = weights.trust / 2;

  /** What it says that two segments are of one kind or not. */
  function kindOdds(e: number, k: number): number {
    if (en.kinds[e] !== ko.kinds[k]) return weights.otherKind;
    return en.levels[e] === ko.levels[k] ? 0 : weights.otherLevel;
  }

  /** And that they are cells of one row or not. */
  function rowOdds(e: number, k: number): number {
    const [row, other] = [en.rows[e] as number, ko.rows[k] as number];
    if (row < 0 || other < 0) return 0;
    return row === other ? weights.sameRow : weights.otherRow;
  }

  function between(e: number, enCount: number, k: number, koCount: number): number {
    let evidence = enSide.coverage.of(e, k, koCount) + koSide.coverage.of(k, e, enCount);
    let joined = 0;
    let enJoints = 0;
    let koJoints = 0;
    // A paragraph beside a list is one change of kind, however many items the list has.
    let kind = kindOdds(e, k);
    let score = weights.single + rowOdds(e, k);
    if (enCount + koCount > 2) {
      for (let i = e + 1; i < e + enCount; i++) {
        evidence += unrepeated(enSide.coverage.of(i, k, koCount), enSide.repetition, i, e);
        kind = Math.min(kind, kindOdds(i, k));
        score += rowOdds(i, k);
      }
      for (let i = k + 1; i < k + koCount; i++) {
        evidence += unrepeated(koSide.coverage.of(i, e, enCount), koSide.repetition, i, k);
        kind = Math.min(kind, kindOdds(e, i));
        score += rowOdds(e, i);
      }
      enJoints = joints(en.surelySums, e, enCount);
      koJoints = joints(ko.surelySums, k, koCount);
      // Where both sides break off alike, as lists do, the breaks are borders and join nothing.
      joined = oneSided(joints(en.openSums, e, enCount), enJoints, joints(ko.openSums, k, koCount), koJoints);
      score += weights.further * (enCount + koCount - 2 - joined);
      score += weights.bothPlural * Math.min(1, enCount - 1, koCount - 1) * (1 - Math.min(1, joined));
    }
    score += kind;
    const enSentences = (en.sentences[e + enCount] as number) - (en.sentences[e] as number) - enJoints;
    const koSentences = (ko.sentences[k + koCount] as number) - (ko.sentences[k] as number) - koJoints;
    if (closeness !== undefined) score += closeness.odds(e, enCount, k, koCount);
    return (
      score + sentenceOdds(enSentences, koSentences, weights) + lengthOdds(e, enCount, k, koCount) + half * evidence
    );
  }

  return {
    gap: weights.gap,
    met: (e, enCount, k, koCount) => {
      if (closeness !== undefined && closeness.odds(e, enCount, k, koCount) > 0) return 1;
      let [met, all] = [0, 0];
      for (let i = e; i < e + enCount; i++) {
        met += enSide.coverage.met(i, k, koCount);
        all += enSide.coverage.size(i);
      }
      // One meeting may be chance, unless there is hardly anything else.
      return met >= 2 || (met === 1 && all <= 2) ? 1 : met / 2;
    },
    step: (e, enCount, k, koCount) => {
      const [enLast, koLast] = [e + enCount - 1, k + koCount - 1];
      if (enCount === 0) {
        return (
          weights.gap * (koCount - joints(ko.surelySums, k, koCount)) - weights.cut * (ko.surely[koLast] as number)
        );
      }
      if (koCount === 0) {
        return (
          weights.gap * (enCount - joints(en.surelySums, e, enCount)) - weights.cut * (en.surely[enLast] as number)
        );
      }
      const cut = oneSided(
        en.open[enLast] as number,
        en.surely[enLast] as number,
        ko.open[koLast] as number,
        ko.surely[koLast] as number,
      );
      return between(e, enCount, k, koCount) - weights.cut * cut;
    },
  };
}

/** How far the segments but the last go on into the next, by the sums of one side: with it they are one. */
function joints(sums: Float64Array, from: number, count: number): number {
  return (sums[from + count - 1] as number) - (sums[from] as number);
}

/** How surely one side alone is open: what both are alike does not count. */
function oneSided(enOpen: number, enSurely: number, koOpen: number, koSurely: number): number {
  if (enOpen > koOpen) return (enSurely * (enOpen - koOpen)) / enOpen;
  return koOpen > enOpen ? (koSurely * (koOpen - enOpen)) / koOpen : 0;
}

/** What equally many sentences say for a bead, and each that one side has more than the other against it. */
function sentenceOdds(en: number, ko: number, { sameSentences, moreSentences }: Weights): number {
  if (en === ko) return sameSentences;
  const more = Math.min(3, Math.abs(en - ko));
  // One of five is less odd than one of two.
  return sameSentences + (moreSentences * more) / Math.sqrt(Math.max(1, Math.min(en, ko)));
}

/** What speaks for a segment of a bead, without what an earlier segment of the bead has used. */
function unrepeated(evidence: number, repetition: Repetition, segment: number, first: number): number {
  return evidence <= 0 ? evidence : evidence * (1 - repetition.of(segment, first));
}
