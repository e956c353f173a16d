/**
 * Fits the aligner's weights: coordinate search for the greatest mean of strict F1 (and, less, of gap F1) over every
 * second document of the development data; the others, and texts of another kind, are only reported on. Then fits the
 * confidences. Run: `npm run fit-alignment`, with `-- --calibrate` for the confidences alone.
 */
import { alignPrepared } from "../../src/alignment/align.ts";
import { prepareSides, scoreSides, type PreparedSides } from "../../src/alignment/compare.ts";
import { featuresOf, fitOf, type Fit } from "../../src/alignment/confidence.ts";
import { rangeOf } from "../../src/alignment/crossings.ts";
import { findSteps, isGap, type Step } from "../../src/alignment/steps.ts";
import { readUnit } from "../../src/alignment/unit.ts";
import {
  sentenceWeights,
  weights as current,
  type Line,
  type Plane,
  type Weights,
} from "../../src/alignment/weights.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { judgeOf, scoreAlignment } from "../../test/benchmark/alignment-score.ts";
import { dataFolder, goldDocuments, newsBench, type GoldDocument, type IndexBeads } from "../../test/benchmark/data.ts";
import { asSummary, withDeleted, withoutRepeats, withSwapped } from "../../test/benchmark/derived.ts";
import { otherBench } from "../../test/benchmark/noise.ts";
import { fitLogistic, type Observation } from "./logistic.ts";
import { finish } from "../../src/text/work.ts";

interface Level {
  readonly name: string;
  /** How much it counts in the mean. */
  readonly share: number;
  readonly documents: readonly { readonly sides: PreparedSides; readonly gold: IndexBeads }[];
}

/** How much finding what has no counterpart counts beside strict F1. */
const GAP_SHARE = 0.25;
const ROUNDS = process.argv.includes("--calibrate") ? 0 : 3;
/** Stretches of a document that stand for paragraphs, so that a long one does not drown the others. */
const MOST_PARTS = 60;
const STEPS = [0.6, 0.85, 1.2, 1.7] as const;

const folder = dataFolder();
if (folder === undefined) throw new Error("The development data is missing; set DAEJO_DATA to its folder.");
const knowledge = await loadKnowledge();

type Half = "fitted" | "aside";

function prepare(name: string, documents: readonly GoldDocument[], half: Half, share = 1): Level {
  // A bench of one document is all fitted or all kept aside, by its caller.
  const chosen =
    documents.length === 1 ? documents : documents.filter((_, index) => (index % 2 === 0) === (half === "fitted"));
  return {
    name,
    share,
    documents: chosen.map(({ en, ko, gold }) => ({
      sides: finish(
        prepareSides(
          en.map((text) => readUnit(text, "en").unit),
          ko.map((text) => readUnit(text, "ko").unit),
          knowledge,
        ),
      ),
      gold,
    })),
  };
}

function levels(half: Half): Level[] {
  const data = folder as string;
  const real = goldDocuments(data);
  const distinct = real.map(withoutRepeats);
  const news = (["a", "b", "c", "d"] as const).flatMap((level) => [
    prepare(`news-${level}`, newsBench(data, level), half),
    ...(level === "a" ? [] : [prepare(`redrawn-${level}`, otherBench(data, level, "news"), half)]),
  ]);
  const long = half === "fitted" ? otherBench(data, "e", "news") : newsBench(data, "e");
  return [
    ...news,
    prepare("long", long, half),
    prepare("documents", real, half),
    prepare("deleted", distinct.map(withDeleted), half, 0.5),
    prepare("summary", distinct.map(asSummary), half, 0.5),
    prepare(
      "swapped",
      distinct.map((document) => withSwapped(document, "near")),
      half,
      0.5,
    ),
    ...(half === "fitted" ? [] : otherLevels(half)),
  ];
}

function otherLevels(half: Half): Level[] {
  return (["b", "c", "d"] as const).flatMap((level) => [
    prepare(`other-${level}`, otherBench(folder as string, level), half),
    prepare(`docs-${level}`, otherBench(folder as string, level, "docs"), half),
  ]);
}

function measure(level: Level, weights: Weights): ReturnType<typeof scoreAlignment> {
  return scoreAlignment(
    level.documents.map(({ sides, gold }) => ({
      gold,
      found: finish(alignPrepared(sides, weights)).map((bead) => [bead.en, bead.ko] as const),
    })),
  );
}

function objective(fitted: readonly Level[], weights: Weights): number {
  const all = fitted.reduce((sum, { share }) => sum + share, 0);
  return fitted.reduce((sum, level) => {
    const score = measure(level, weights);
    return sum + (level.share * (score.strict + GAP_SHARE * score.gaps)) / all;
  }, 0);
}

type Key = {
  [K in keyof Weights]: Weights[K] extends number ? K : never;
}[keyof Weights];
const KEYS: readonly Key[] = [
  "background",
  "trust",
  "lengthSpread",
  "lengthNoise",
  "randomSpread",
  "further",
  "bothPlural",
  "gap",
  "cut",
  "sameSentences",
  "moreSentences",
  "crossing",
  "swap",
];

const fitted = levels("fitted");
let best: Weights = current;
let bestScore = objective(fitted, best);
console.log(`start ${bestScore.toFixed(4)}`);
for (let round = 0; round < ROUNDS; round++) {
  const before = bestScore;
  for (const key of KEYS) for (const step of STEPS) attempt({ ...best, [key]: round3(best[key] * step) }, key);
  for (const key of ["single", "gap", "fill"] as const)
    for (const shift of [-0.6, 0.6]) attempt({ ...best, [key]: round3(best[key] + shift) }, key);
  for (let route = 0; route < best.meets.length; route++) {
    for (const shift of [-0.1, 0.1]) {
      const meets = best.meets.map((chance, index) =>
        index === route ? Math.min(0.97, round3(chance + shift)) : chance,
      );
      attempt({ ...best, meets: meets as unknown as Weights["meets"] }, `meets ${route}`);
    }
  }
  for (const end of ["least", "most"] as const)
    for (const shift of [-0.1, -0.05, 0.05, 0.1]) {
      const chance = Math.min(0.97, Math.max(0.02, round3(best.words[end] + shift)));
      attempt({ ...best, words: { ...best.words, [end]: chance } }, `words ${end}`);
    }
  if (bestScore - before < 0.0005) break;
}

/** Ties go to what was there: a change must earn its place. */
function attempt(weights: Weights, what: string): void {
  const score = objective(fitted, weights);
  if (score <= bestScore + 0.0001) return;
  best = weights;
  bestScore = score;
  console.log(`${score.toFixed(4)}  ${what}`);
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

// Confidence must hold for texts of any kind, so every second document of the other kinds teaches it too.
const taught = [...fitted, ...otherLevels("fitted")];
best = {
  ...best,
  pairConfidence: calibratePairs(taught, best),
  beadConfidence: calibrate(judgedSteps(taught, best, "beads")),
  gapConfidence: calibrate(judgedSteps(taught, best, "gaps")),
};
const inside: Weights = { ...sentenceWeights, ...best, gap: sentenceWeights.gap, further: sentenceWeights.further };
console.log(JSON.stringify(best, null, 2));
console.log("inside a bead of paragraphs", {
  beadConfidence: calibrate(judgedParts(fitted, inside, "beads")),
  gapConfidence: calibrate(judgedParts(fitted, inside, "gaps")),
});
for (const half of ["fitted", "aside"] as const) {
  const measured = half === "fitted" ? fitted : levels(half);
  for (const level of measured) {
    const { strict, lax, gaps } = measure(level, best);
    console.log(
      `${half.padEnd(7)} ${level.name.padEnd(10)} strict ${strict.toFixed(3)}  lax ${lax.toFixed(3)}  gaps ${gaps.toFixed(3)}`,
    );
  }
  for (const kind of ["beads", "gaps", "crossings"] as const) {
    console.log(`${half.padEnd(7)} ${kind.padEnd(10)} ${reliability(outcomes(measured, best, kind))}`);
  }
}

type Kind = "beads" | "gaps" | "crossings";

function kindOf(bead: {
  readonly en: readonly number[];
  readonly ko: readonly number[];
  readonly crossing?: true;
}): Kind {
  if (bead.en.length === 0 || bead.ko.length === 0) return "gaps";
  return bead.crossing === true ? "crossings" : "beads";
}

/** Confidences of all beads or gaps with whether gold has them. */
function outcomes(
  measured: readonly Level[],
  weights: Weights,
  kind: Kind,
): { confidence: number; isRight: boolean }[] {
  return measured.flatMap((level) =>
    level.documents.flatMap(({ sides, gold }) => {
      const isRight = judgeOf(gold);
      return finish(alignPrepared(sides, weights))
        .filter((bead) => kindOf(bead) === kind)
        .map(({ en, ko, confidence }) => ({ confidence, isRight: isRight(en, ko) }));
    }),
  );
}

interface Judged {
  readonly step: Pick<Step, "score" | "lead">;
  readonly fit: Fit;
  readonly isRight: boolean;
}

/** The beads or gaps that are found, but for crossings, with whether gold has them. */
function judge(sides: PreparedSides, gold: IndexBeads, weights: Weights, kind: "beads" | "gaps"): Judged[] {
  const comparison = finish(scoreSides(sides, weights));
  const steps = finish(findSteps(comparison, weights));
  const fit = fitOf(steps, comparison.scoring);
  const isRight = judgeOf(gold);
  return steps
    .filter((step) => !step.isCrossing && isGap(step) === (kind === "gaps"))
    .map((step) => {
      return { step, fit, isRight: isRight(rangeOf(step.en, step.enCount), rangeOf(step.ko, step.koCount)) };
    });
}

/**
 * The steps of texts and of their beginnings; and, so that confidence does not rest on the texts being versions of each other, those
 * found between each document and the Korean side of the next one, all wrong.
 */
function judgedSteps(measured: readonly Level[], weights: Weights, kind: "beads" | "gaps"): Judged[] {
  return measured.flatMap(({ documents }) =>
    documents.flatMap(({ sides, gold }, index) => {
      const related = [...pieces(sides, gold), { sides, gold }];
      const judged = related.flatMap((each) => judge(each.sides, each.gold, weights, kind));
      const other = documents[index + 1];
      if (kind === "gaps" || other === undefined || index % 4 !== 0) return judged;
      const [en, ko] = [sides.enUnits, other.sides.koUnits];
      const unrelated = [Number.POSITIVE_INFINITY, 1, 2, 4].map((size) =>
        finish(prepareSides(en.slice(0, size), ko.slice(0, size), knowledge)),
      );
      return [...judged, ...unrelated.flatMap((each) => judge(each, [], weights, kind))];
    }),
  );
}

/** Of a document its first few beads as a text of their own, for most texts are short. */
function pieces(sides: PreparedSides, gold: IndexBeads): { sides: PreparedSides; gold: IndexBeads }[] {
  return [1, 2, 4, 7].flatMap((count) => {
    const first = gold.slice(0, count);
    const [en, ko] = [first.flatMap(([e]) => e), first.flatMap(([, k]) => k)];
    const isWhole = (list: readonly number[]): boolean => list.every((value) => value < list.length);
    if (gold.length <= count || en.length === 0 || ko.length === 0 || !isWhole(en) || !isWhole(ko)) return [];
    const part = finish(prepareSides(sides.enUnits.slice(0, en.length), sides.koUnits.slice(0, ko.length), knowledge));
    return [{ sides: part, gold: first }];
  });
}

/** The steps of short stretches that are known to correspond, as sentences inside a bead of paragraphs are. */
function judgedParts(measured: readonly Level[], weights: Weights, kind: "beads" | "gaps"): Judged[] {
  const judged: Judged[] = [];
  for (const { documents } of measured) {
    for (const { sides, gold } of documents) {
      for (let at = 0; at + 2 < gold.length && at < MOST_PARTS; at += 3) {
        const part = gold.slice(at, at + 2 + (at % 2));
        const [en, ko] = [part.flatMap(([e]) => e), part.flatMap(([, k]) => k)];
        const isRun = (list: readonly number[]): boolean =>
          list.length > 0 && list.every((v, i) => v === (list[0] as number) + i);
        if (!isRun(en) || !isRun(ko)) continue;
        const [e, k] = [en[0] as number, ko[0] as number];
        const inner = finish(
          prepareSides(sides.enUnits.slice(e, e + en.length), sides.koUnits.slice(k, k + ko.length), knowledge),
        );
        const own = part.map(([x, y]) => [x.map((v) => v - e), y.map((v) => v - k)] as const);
        judged.push(...judge(inner, own, weights, kind));
      }
    }
  }
  console.log(kind, judged.length, judged.filter(({ isRight }) => isRight).length);
  return judged;
}

function calibrate(data: readonly Judged[]): Plane {
  const [offset = 0, score = 0, lead = 0, fit = 0, filled = 0, met = 0] = fitLogistic(
    data.map(({ step, fit: whole, isRight }): Observation => {
      return { features: Float64Array.from([1, ...featuresOf(step), whole.score, whole.filled, whole.met]), isRight };
    }),
  );
  return {
    score: round3(score),
    lead: round3(lead),
    fit: round3(fit),
    filled: round3(filled),
    met: round3(met),
    offset: round3(offset),
  };
}

/** Beads that belong together, and as many that do not: each gold pair beside the same segment with a later one. */
function calibratePairs(measured: readonly Level[], weights: Weights): Line {
  const data: Observation[] = [];
  for (const level of measured) {
    for (const { sides, gold } of level.documents) {
      const { scoring } = finish(scoreSides(sides, weights));
      const linked = new Set(gold.flatMap(([en, ko]) => en.flatMap((e) => ko.map((k) => `${e} ${k}`))));
      for (const [en, ko] of gold) {
        const [e, k] = [en[0], ko[0]];
        if (e === undefined || k === undefined) continue;
        data.push({ features: Float64Array.from([1, scoring.step(e, en.length, k, ko.length)]), isRight: true });
        const other = (k + 2) % sides.koUnits.length;
        if (linked.has(`${e} ${other}`)) continue;
        data.push({ features: Float64Array.from([1, scoring.step(e, 1, other, 1)]), isRight: false });
      }
    }
  }
  const [offset = 0, slope = 0] = fitLogistic(data);
  return { slope: round3(slope), offset: round3(offset) };
}

/** Of the beads between two confidences, how many are right. */
function reliability(data: readonly { confidence: number; isRight: boolean }[]): string {
  const edges = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01];
  return edges
    .slice(1)
    .map((edge, index) => {
      const within = data.filter(({ confidence }) => confidence >= (edges[index] as number) && confidence < edge);
      const right = within.filter(({ isRight }) => isRight).length;
      return `${(edges[index] as number).toFixed(2)}: ${right}/${within.length}`;
    })
    .join("  ");
}
