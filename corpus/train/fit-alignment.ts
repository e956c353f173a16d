/**
 * Fits the aligner's weights: coordinate search for the greatest mean of strict F1 (and, less, of gap F1) over every
 * second document of the development data; the others are only reported on. Run: `npm run fit-alignment`.
 */
import { alignPrepared } from "../../src/alignment/align.ts";
import { prepareSides, type PreparedSides } from "../../src/alignment/compare.ts";
import { weights as current, type Weights } from "../../src/alignment/weights.ts";
import { extractFacts } from "../../src/facts/index.ts";
import { loadKnowledge } from "../../src/knowledge/knowledge.ts";
import { scoreAlignment } from "../../test/benchmark/alignment-score.ts";
import { dataFolder, goldDocuments, newsBench, type GoldDocument, type IndexBeads } from "../../test/benchmark/data.ts";

interface Level {
  readonly name: string;
  readonly documents: readonly { readonly sides: PreparedSides; readonly gold: IndexBeads }[];
}

/** How much finding what has no counterpart counts beside strict F1. */
const GAP_SHARE = 0.25;
const ROUNDS = 3;
const STEPS = [0.6, 0.85, 1.2, 1.7] as const;

const folder = dataFolder();
if (folder === undefined) throw new Error("The development data is missing; set DAEJO_DATA to its folder.");
const knowledge = loadKnowledge();

function prepare(name: string, documents: readonly GoldDocument[], isFitted: boolean): Level {
  const chosen = documents.filter((_, index) => (index % 2 === 0) === isFitted);
  const units = (texts: readonly string[], language: "en" | "ko") =>
    texts.map((text) => ({ text, facts: extractFacts(text, language), kind: "paragraph" }));
  return {
    name,
    documents: chosen.map(({ en, ko, gold }) => ({
      sides: prepareSides(units(en, "en"), units(ko, "ko"), knowledge),
      gold,
    })),
  };
}

function levels(isFitted: boolean): Level[] {
  const news = ["a", "b", "c", "d"].map((level) => prepare(`news-${level}`, newsBench(folder as string, level), isFitted));
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

type Key = Exclude<keyof Weights, "meets" | "single" | "confidenceSlope" | "confidenceOffset" | "otherKind">;
const KEYS: readonly Key[] = ["background", "trust", "lengthSpread", "lengthNoise", "randomSpread", "further", "bothPlural", "gap", "crossing"];

const fitted = levels(true);
let best: Weights = current;
let bestScore = objective(fitted, best);
console.log(`start ${bestScore.toFixed(4)}`);
for (let round = 0; round < ROUNDS; round++) {
  const before = bestScore;
  for (const key of KEYS) for (const step of STEPS) attempt({ ...best, [key]: round3(best[key] * step) }, key);
  for (const key of ["single", "gap"] as const) for (const shift of [-0.6, 0.6]) attempt({ ...best, [key]: round3(best[key] + shift) }, key);
  for (let route = 0; route < best.meets.length; route++) {
    for (const shift of [-0.1, 0.1]) {
      const meets = best.meets.map((chance, index) => (index === route ? Math.min(0.97, round3(chance + shift)) : chance));
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

console.log(JSON.stringify(best, null, 2));
for (const [title, isFitted] of [["fitted on", true], ["kept aside", false]] as const) {
  for (const level of levels(isFitted)) {
    const { strict, lax, gaps } = measure(level, best);
    console.log(`${title.padEnd(11)} ${level.name.padEnd(10)} strict ${strict.toFixed(3)}  lax ${lax.toFixed(3)}  gaps ${gaps.toFixed(3)}`);
  }
}
