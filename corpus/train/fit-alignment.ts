/**
 * Fits the aligner's weights: coordinate search for the greatest mean of strict F1 (and, less, of gap F1) over every
 * second document of the development data; the others, and texts of another kind, are only reported on. Then fits the
 * confidences. Run: `npm run fit-alignment`, with `-- --calibrate` for the confidences alone.
 */
import { alignPrepared } from "../../src/alignment/align.ts";
import { prepareSides, scoreSides, type PreparedSides } from "../../src/alignment/compare.ts";
import { featuresOf } from "../../src/alignment/confidence.ts";
import { findSteps, isGap, type Step } from "../../src/alignment/steps.ts";
import { readUnit } from "../../src/alignment/unit.ts";
import { weights as current, type Line, type Plane, type Weights } from "../../src/alignment/weights.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { scoreAlignment } from "../../test/benchmark/alignment-score.ts";
import { dataFolder, goldDocuments, newsBench, type GoldDocument, type IndexBeads } from "../../test/benchmark/data.ts";
import { asSummary, withDeleted, withoutRepeats, withSwapped } from "../../test/benchmark/derived.ts";
import { otherBench } from "../../test/benchmark/noise.ts";
import { fitLogistic, type Observation } from "./logistic.ts";

interface Level {
  readonly name: string;
  /** How much it counts in the mean. */
  readonly share: number;
  readonly documents: readonly { readonly sides: PreparedSides; readonly gold: IndexBeads }[];
}

/** How much finding what has no counterpart counts beside strict F1. */
const GAP_SHARE = 0.25;
const ROUNDS = process.argv.includes("--calibrate") ? 0 : 3;
const STEPS = [0.6, 0.85, 1.2, 1.7] as const;

const folder = dataFolder();
if (folder === undefined) throw new Error("The development data is missing; set DAEJO_DATA to its folder.");
const knowledge = await loadKnowledge();

type Half = "fitted" | "aside";

function prepare(name: string, documents: readonly GoldDocument[], half: Half, share = 1): Level {
  // A bench of one document is all fitted or all kept aside, by its caller.
  const chosen = documents.length === 1 ? documents : documents.filter((_, index) => (index % 2 === 0) === (half === "fitted"));
  return {
    name,
    share,
    documents: chosen.map(({ en, ko, gold }) => ({
      sides: prepareSides(
        en.map((text) => readUnit(text, "en").unit),
        ko.map((text) => readUnit(text, "ko").unit),
        knowledge,
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
  const other = half === "fitted" ? [] : (["b", "c", "d", "e"] as const).flatMap((level) => [
    prepare(`other-${level}`, otherBench(data, level), half),
    prepare(`docs-${level}`, otherBench(data, level, "docs"), half),
  ]);
  return [
    ...news,
    prepare("long", long, half),
    prepare("documents", real, half),
    prepare("deleted", distinct.map(withDeleted), half, 0.5),
    prepare("summary", distinct.map(asSummary), half, 0.5),
    prepare("swapped", distinct.map((document) => withSwapped(document, "near")), half, 0.5),
    ...other,
  ];
}

function measure(level: Level, weights: Weights): ReturnType<typeof scoreAlignment> {
  return scoreAlignment(
    level.documents.map(({ sides, gold }) => ({
      gold,
      found: alignPrepared(sides, weights).map((bead) => [bead.en, bead.ko] as const),
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

best = {
  ...best,
  pairConfidence: calibratePairs(fitted, best),
  beadConfidence: calibrate(judgedSteps(fitted, best, "beads")),
  gapConfidence: calibrate(judgedSteps(fitted, best, "gaps")),
};
console.log(JSON.stringify(best, null, 2));
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

function kindOf(bead: { readonly en: readonly number[]; readonly ko: readonly number[]; readonly crossing?: true }): Kind {
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
      const right = new Set(gold.flatMap(([en, ko]) => keysOf(en, ko)));
      return alignPrepared(sides, weights)
        .filter((bead) => kindOf(bead) === kind)
        .map(({ en, ko, confidence }) => ({ confidence, isRight: keysOf(en, ko).every((key) => right.has(key)) }));
    }),
  );
}

/** A gap of several segments is right segment by segment. */
function keysOf(en: readonly number[], ko: readonly number[]): string[] {
  if (en.length > 0 && ko.length > 0) return [JSON.stringify([en, ko])];
  return [...en.map((e) => `e${e}`), ...ko.map((k) => `k${k}`)];
}

interface Judged {
  readonly step: Pick<Step, "score" | "lead">;
  readonly isRight: boolean;
}

/**
 * The steps found with whether gold has them; and, so that confidence does not rest on the texts being versions of each other, those
 * found between each document and the Korean side of the next one, all wrong.
 */
function judgedSteps(measured: readonly Level[], weights: Weights, kind: "beads" | "gaps"): Judged[] {
  const judged: Judged[] = [];
  const judge = (sides: PreparedSides, right: ReadonlySet<string>): void => {
    for (const step of findSteps(scoreSides(sides, weights), weights)) {
      if (step.isCrossing || isGap(step) !== (kind === "gaps")) continue;
      const en = Array.from({ length: step.enCount }, (_, i) => step.en + i);
      const ko = Array.from({ length: step.koCount }, (_, i) => step.ko + i);
      judged.push({ step, isRight: keysOf(en, ko).every((key) => right.has(key)) });
    }
  };
  for (const { documents } of measured) {
    documents.forEach(({ sides, gold }, index) => {
      judge(sides, new Set(gold.flatMap(([en, ko]) => keysOf(en, ko))));
      const other = documents[index + 1];
      if (kind === "gaps" || other === undefined || index % 4 !== 0) return;
      judge(prepareSides(sides.enUnits, other.sides.koUnits, knowledge), new Set());
    });
  }
  return judged;
}

function calibrate(data: readonly Judged[]): Plane {
  const [offset = 0, score = 0, lead = 0] = fitLogistic(
    data.map(({ step, isRight }): Observation => ({ features: Float64Array.from([1, ...featuresOf(step)]), isRight })),
  );
  return { score: round3(score), lead: round3(lead), offset: round3(offset) };
}

/** Beads that belong together, and as many that do not: each gold pair beside the same segment with a later one. */
function calibratePairs(measured: readonly Level[], weights: Weights): Line {
  const data: Observation[] = [];
  for (const level of measured) {
    for (const { sides, gold } of level.documents) {
      const { scoring } = scoreSides(sides, weights);
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
