/** Fits the judge: a small network over the traits of paths, by Adam on pairs that the weights have not seen. */
import { bestOrder } from "../../src/knowledge/name-order.ts";
import { findPath } from "../../src/knowledge/transliteration-path.ts";
import { JUDGE_SIZE, NODES, readTraits, TRAITS, traits } from "../../src/knowledge/transliteration-judge.ts";
import { HOPELESS } from "../../src/knowledge/transliteration.ts";
import { arrange, hangulName, latinName, type LatinArrangement } from "../../src/knowledge/transliteration-spelling.ts";
import type { Weights } from "../../src/knowledge/transliteration-weights.ts";
import { createRandom, shuffle } from "./transliteration-names.ts";

export interface Case {
  readonly en: string;
  readonly ko: string;
  readonly isRight: boolean;
  readonly weight: number;
}

const EPOCHS = 30;
const RATE = 0.006;
/** Names that share no sound at all are no fault of the judge; it may be surer of the rest. */
const SOFTENING = 0.01;

export function fitJudge(weights: Weights, cases: readonly Case[]): Float32Array {
  const rows = cases.flatMap((one) => rowOf(weights, one));
  const parameters = new Float64Array(JUDGE_SIZE);
  normalise(rows, parameters);
  const random = createRandom(7);
  for (let i = 2 * TRAITS; i < JUDGE_SIZE; i++) parameters[i] = (random() - 0.5) * 0.6;
  const first = new Float64Array(JUDGE_SIZE);
  const second = new Float64Array(JUDGE_SIZE);
  const gradient = new Float64Array(JUDGE_SIZE);
  const batch = 32;
  let updates = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(rows, random);
    const rate = RATE * (1 - epoch / EPOCHS);
    for (let start = 0; start < rows.length; start += batch) {
      gradient.fill(0);
      for (const row of rows.slice(start, start + batch)) addGradient(row, parameters, gradient);
      updates++;
      for (let i = 2 * TRAITS; i < JUDGE_SIZE; i++) {
        const slope = gradient[i]! / batch;
        first[i] = 0.9 * first[i]! + 0.1 * slope;
        second[i] = 0.999 * second[i]! + 0.001 * slope * slope;
        const corrected = first[i]! / (1 - 0.9 ** updates);
        parameters[i]! -= (rate * corrected) / (Math.sqrt(second[i]! / (1 - 0.999 ** updates)) + 1e-8);
      }
    }
  }
  return Float32Array.from(parameters);
}

interface Row {
  readonly values: Float64Array;
  readonly target: number;
  readonly weight: number;
}

function rowOf(weights: Weights, { en, ko, isRight, weight }: Case): Row[] {
  const latin = latinName(weights, en);
  const hangul = hangulName(weights, ko);
  const { score, order } = bestOrder(weights, latin, hangul, HOPELESS);
  if (score < HOPELESS) return [];
  const arrangement = arrange(weights, latin, order) as LatinArrangement;
  findPath(weights, latin, arrangement, hangul);
  readTraits(weights, latin, arrangement, hangul, order, score);
  return [{ values: traits.slice(), target: isRight ? 1 - SOFTENING : SOFTENING, weight }];
}

function normalise(rows: readonly Row[], parameters: Float64Array): void {
  for (let trait = 0; trait < TRAITS; trait++) {
    let [sum, squares] = [0, 0];
    for (const { values } of rows) {
      sum += values[trait]!;
      squares += values[trait]! ** 2;
    }
    const mean = sum / rows.length;
    parameters[trait] = mean;
    parameters[TRAITS + trait] = 1 / Math.sqrt(Math.max(squares / rows.length - mean * mean, 1e-4));
  }
}

const inner = new Float64Array(NODES);
const normal = new Float64Array(TRAITS);

/** The same sums as `judge`, and what each parameter should change. */
function addGradient({ values, target, weight }: Row, parameters: Float64Array, gradient: Float64Array): void {
  for (let i = 0; i < TRAITS; i++) normal[i] = (values[i]! - parameters[i]!) * parameters[TRAITS + i]!;
  const outer = JUDGE_SIZE - 1 - NODES;
  let verdict = parameters[JUDGE_SIZE - 1]!;
  for (let node = 0; node < NODES; node++) {
    const at = 2 * TRAITS + node * (TRAITS + 1);
    let sum = parameters[at + TRAITS]!;
    for (let i = 0; i < TRAITS; i++) sum += normal[i]! * parameters[at + i]!;
    inner[node] = sum;
    verdict += (sum / (1 + Math.abs(sum))) * parameters[outer + node]!;
  }
  const error = weight * (1 / (1 + Math.exp(-verdict)) - target);
  gradient[JUDGE_SIZE - 1]! += error;
  for (let node = 0; node < NODES; node++) {
    const at = 2 * TRAITS + node * (TRAITS + 1);
    const bend = 1 + Math.abs(inner[node]!);
    gradient[outer + node]! += (error * inner[node]!) / bend;
    const slope = (error * parameters[outer + node]!) / (bend * bend);
    for (let i = 0; i < TRAITS; i++) gradient[at + i]! += slope * normal[i]!;
    gradient[at + TRAITS]! += slope;
  }
}
