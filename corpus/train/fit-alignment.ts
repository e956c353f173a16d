/**
 * Fits the aligner's weights: coordinate search for the greatest mean of strict F1 (and, less, of gap F1) over every
 * second document of the development data; the others are only reported on. Run: `npm run fit-alignment`.
 */
import { alignPrepared } from "../../src/alignment/align.ts";
import { prepareSides, scoreSides, type PreparedSides } from "../../src/alignment/compare.ts";
import { weights as current, type Line, type Weights } from "../../src/alignment/weights.ts";
import { extractSingleFacts } from "../../src/facts/index.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { scoreAlignment } from "../../test/benchmark/alignment-score.ts";
import { dataFolder, goldDocuments, newsBench, type GoldDocument, type IndexBeads } from "../../test/benchmark/data.ts";

interface Level {
  readonly name: string;
  readonly documents: readonly { readonly sides: PreparedSides; readonly gold: IndexBeads }[];
}

/** How much finding what has no counterpart counts beside strict F1. */
const GAP_SHARE = 0.25;
/** `--calibrate` keeps the weights and fits the confidences only. */
const ROUNDS = process.argv.includes("--calibrate") ? 0 : 3;
const STEPS = [0.6, 0.85, 1.2, 1.7] as const;

const folder = dataFolder();
if (folder === undefined) throw new Error("The development data is missing; set DAEJO_DATA to its folder.");
const knowledge = await loadKnowledge();

function prepare(name: string, documents: readonly GoldDocument[], isFitted: boolean): Level {
  const chosen = documents.filter((_, index) => (index % 2 === 0) === isFitted);
  const units = (texts: readonly string[], language: "en" | "ko") =>
    texts.map((text) => ({ text, facts: extractSingleFacts(text, language), kind: "paragraph" }));
  return {
    name,
    documents: chosen.map(({ en, ko, gold }) => ({
      sides: prepareSides(units(en, "en"), units(ko, "ko"), knowledge),
      gold,
    })),
  };
}

function levels(isFitted: boolean): Level[] {
  const news = ["a", "b", "c", "d"].map((level) =>
    prepare(`news-${level}`, newsBench(folder as string, level), isFitted),
  );
  return [...news, prepare("documents", goldDocuments(folder as string), isFitted)];
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
  const scores = fitted.map((level) => measure(level, weights));
  return scores.reduce((sum, score) => sum + score.strict + GAP_SHARE * score.gaps, 0) / scores.length;
}

type Key = Exclude<
  keyof Weights,
  "meets" | "words" | "single" | "pairConfidence" | "beadConfidence" | "gapConfidence" | "otherKind"
>;
const KEYS: readonly Key[] = [
  "background",
  "trust",
  "lengthSpread",
  "lengthNoise",
  "randomSpread",
  "further",
  "bothPlural",
  "gap",
  "crossing",
];

const fitted = levels(true);
let best: Weights = current;
let bestScore = objective(fitted, best);
console.log(`start ${bestScore.toFixed(4)}`);
for (let round = 0; round < ROUNDS; round++) {
  const before = bestScore;
  for (const key of KEYS) for (const step of STEPS) attempt({ ...best, [key]: round3(best[key] * step) }, key);
  for (const key of ["single", "gap"] as const)
    for (const shift of [-0.6, 0.6]) attempt({ ...best, [key]: round3(best[key] + shift) }, key);
  for (let route = 0; route < best.meets.length; route++) {
    for (const shift of [-0.1, 0.1]) {
      const meets = best.meets.map((chance, index) =>
        index === route ? Math.min(0.97, round3(chance + shift)) : chance,
      );
      attempt({ ...best, meets: meets as unknown as Weights["meets"] }, `meets ${route}`);
    }
  }
  if (bestScore - before < 0.0005) break;
}

function attempt(weights: Weights, what: string): void {
  const score = objective(fitted, weights);
  if (score <= bestScore) return;
  best = weights;
  bestScore = score;
  console.log(`${score.toFixed(4)}  ${what}`);
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

best = {
  ...best,
  pairConfidence: calibrate(pairsAndShifted(fitted, best)),
  gapConfidence: calibrate(gapsFound(fitted, best)),
};
console.log(JSON.stringify(best, null, 2));
for (const [title, isFitted] of [
  ["fitted on", true],
  ["kept aside", false],
] as const) {
  const measured = levels(isFitted);
  for (const level of measured) {
    const { strict, lax, gaps } = measure(level, best);
    console.log(
      `${title.padEnd(11)} ${level.name.padEnd(10)} strict ${strict.toFixed(3)}  lax ${lax.toFixed(3)}  gaps ${gaps.toFixed(3)}`,
    );
  }
  for (const kind of ["beads", "gaps"] as const) {
    console.log(`${title.padEnd(11)} ${kind.padEnd(10)} ${reliability(outcomes(measured, best, kind))}`);
  }
}

type Kind = "beads" | "gaps";

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
        .filter((bead) => (bead.en.length > 0 && bead.ko.length > 0) === (kind === "beads"))
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
  readonly score: number;
  readonly isRight: boolean;
}

/** Beads that belong together, and as many that do not: each gold pair beside the same segment with a later one. */
function pairsAndShifted(measured: readonly Level[], weights: Weights): Judged[] {
  const judged: Judged[] = [];
  for (const level of measured) {
    for (const { sides, gold } of level.documents) {
      const { scoring } = scoreSides(sides, weights);
      const linked = new Set(gold.flatMap(([en, ko]) => en.flatMap((e) => ko.map((k) => `${e} ${k}`))));
      for (const [en, ko] of gold) {
        const [e, k] = [en[0], ko[0]];
        if (e === undefined || k === undefined) continue;
        judged.push({ score: scoring.bead(e, en.length, k, ko.length), isRight: true });
        const other = (k + 2) % sides.koUnits.length;
        if (!linked.has(`${e} ${other}`)) judged.push({ score: scoring.bead(e, 1, other, 1), isRight: false });
      }
    }
  }
  return judged;
}

/** The gaps that are found, scored by minus the best bead their segment could have had. */
function gapsFound(measured: readonly Level[], weights: Weights): Judged[] {
  // A gentle line without offset keeps the scores readable from the rounded confidences.
  const gentle = 0.1;
  return outcomes(measured, { ...weights, gapConfidence: { slope: gentle, offset: 0 } }, "gaps").map(
    ({ confidence, isRight }) => {
      const bounded = Math.min(0.995, Math.max(0.005, confidence));
      return { score: Math.log(bounded / (1 - bounded)) / gentle, isRight };
    },
  );
}

/** Logistic regression of being right on the score, by gradient ascent. */
function calibrate(data: readonly Judged[]): Line {
  let [slope, offset] = [0.3, 0];
  for (let step = 0; step < 20_000; step++) {
    let [slopeGradient, offsetGradient] = [0, 0];
    for (const { score, isRight } of data) {
      const error = (isRight ? 1 : 0) - 1 / (1 + Math.exp(-slope * score - offset));
      slopeGradient += error * score;
      offsetGradient += error;
    }
    slope += (0.005 * slopeGradient) / data.length;
    offset += (0.2 * offsetGradient) / data.length;
  }
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
