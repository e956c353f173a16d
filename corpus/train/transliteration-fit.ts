/** Discriminative training: logistic loss over the best paths of true pairs and of look-alikes, AdaGrad. */
import { findPath } from "../../src/knowledge/transliteration-path.ts";
import {
  arrange,
  CELL,
  hangulLacking,
  hangulName,
  latinLacking,
  latinName,
  type HangulName,
  type LatinArrangement,
  type LatinName,
} from "../../src/knowledge/transliteration-spelling.ts";
import { bestOrder } from "../../src/knowledge/name-order.ts";
import { readPath, STEP } from "../../src/knowledge/transliteration-table.ts";
import { EXTRA, ROW, type Weights } from "../../src/knowledge/transliteration-weights.ts";
import { hasPartner } from "../../src/knowledge/transliteration-word-steps.ts";
import type { LookAlikes } from "./transliteration-lookalikes.ts";
import { createRandom, shuffle, type NamePair } from "./transliteration-names.ts";

/** Calls back with every weight that the path of this order used, and how much of it. */
export function pathFeatures(
  weights: Weights,
  latin: LatinName,
  hangul: HangulName,
  order: number,
  visit: (weight: number, amount: number) => void,
): void {
  const arrangement = arrange(weights, latin, order) as LatinArrangement;
  findPath(weights, latin, arrangement, hangul);
  const { extra } = weights;
  const { cells, base } = arrangement;
  visit(extra + EXTRA.bias, 1);
  if (order > 0) visit(extra + EXTRA.turned + latin.first, 1);
  readPath((step, letter, sound, end) => {
    if (step >= 0) {
      const row = step * ROW.size;
      const [from, to] = [base + letter * CELL.size, base + end * CELL.size];
      visit(row, 1);
      visit(row + (cells[from + CELL.before] as number), 1);
      visit(row + (cells[to + CELL.next] as number), 1);
      visit(row + (cells[to + CELL.second] as number), 1);
      if (end > letter) visit(row + (cells[from + CELL.mark] as number), 1);
      visit(row + ROW.class + latin.first, latin.share);
      visit(row + ROW.class + latin.second, 1 - latin.share);
    } else if (step === STEP.latinLacks) {
      const word = cells[base + letter * CELL.size + CELL.word] as number;
      for (const feature of latinLacking(latin, word)) visit(extra + feature, 1);
      if (hasPartner(weights, latin.known[word] as number, hangul.known, true)) visit(extra + EXTRA.latinPartner, 1);
    } else if (step === STEP.hangulLacks) {
      const word = hangul.wordAt[sound] as number;
      for (const feature of hangulLacking(hangul, word)) visit(extra + feature, 1);
      visit(extra + EXTRA.hangulClass + latin.first, 1);
      if (hasPartner(weights, hangul.known[word] as number, latin.known, false)) visit(extra + EXTRA.hangulPartner, 1);
    } else if (step === STEP.sameNumber) visit(extra + EXTRA.sameNumber, 1);
    else if (step === STEP.sameLetter) visit(extra + EXTRA.sameLetter, 1);
    else visit(extra + EXTRA.initial, 1);
  });
}

export interface Drill {
  readonly pair: NamePair;
  readonly nearest: readonly string[];
}

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly context: boolean;
  readonly classes: boolean;
  readonly seed: number;
}

/** Changes `weights.weights` in place; the end of training is averaged. */
export function fitWeights(weights: Weights, drills: readonly Drill[], alikes: LookAlikes, options: FitOptions): void {
  const table = weights.weights as Float32Array;
  const squares = new Float32Array(table.length).fill(1);
  const average = new Float64Array(table.length);
  let averaged = 0;
  const random = createRandom(options.seed);
  const learn = (latin: LatinName, hangul: HangulName, order: number, pull: number): void => {
    pathFeatures(weights, latin, hangul, order, (weight, amount) => {
      if (weight < weights.extra) {
        const place = weight % ROW.size;
        if (!options.context && place >= ROW.before && place < ROW.class) return;
        if (!options.classes && place >= ROW.class) return;
      }
      const gradient = pull * amount;
      squares[weight]! += gradient * gradient;
      table[weight]! += (options.rate * gradient) / Math.sqrt(squares[weight]!);
    });
  };
  const order = drills.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    order.forEach((id, seen) => {
      const { pair, nearest } = drills[id] as Drill;
      const latin = latinName(weights, pair.en);
      const right = hangulName(weights, pair.ko);
      const found = bestOrder(weights, latin, right);
      const p = sigmoid(found.score);
      loss -= Math.log(Math.max(p, 1e-9));
      // Pairs without any hope are noise in the data.
      learn(latin, right, found.order, POSITIVE * (1 - p) * sigmoid(found.score + NOISE));
      for (const ko of wrongSpellings(pair, nearest, alikes, random)) {
        const wrong = hangulName(weights, ko);
        const other = bestOrder(weights, latin, wrong);
        const q = sigmoid(other.score);
        if (q > 0.01) learn(latin, wrong, other.order, -q * sigmoid(NOISE - other.score));
      }
      if (seen % 2000 === 1999 && epoch === options.epochs - 1) {
        averaged++;
        for (let i = 0; i < table.length; i++) average[i]! += table[i]!;
      }
    });
    if (process.env["DAEJO_TRAIN_LOG"] !== undefined) console.log("epoch", epoch, (loss / drills.length).toFixed(4));
  }
  if (averaged > 0) for (let i = 0; i < table.length; i++) table[i] = average[i]! / averaged;
}

const POSITIVE = 2;
/** Beyond this score on the wrong side an example counts less and less. */
const NOISE = 7;

function wrongSpellings(
  pair: NamePair,
  nearest: readonly string[],
  alikes: LookAlikes,
  random: () => number,
): string[] {
  const wrong: string[] = [];
  // The nearest more often than the others.
  for (let i = 0; i < 3 && nearest.length > 0; i++) wrong.push(nearest[Math.floor(random() ** 2 * nearest.length)]!);
  const shared = alikes.sharing(pair, random() < 0.5 ? "word" : "family", random);
  if (shared !== undefined) wrong.push(shared);
  wrong.push(alikes.random(pair, random));
  return wrong;
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Hand-set weights of whole words to start from; training moves them. */
export function startExtras(table: Float32Array, extra: number): void {
  const set = (feature: number, value: number): void => {
    table[extra + feature] = value;
  };
  for (let i = 0; i < 12; i++) {
    set(EXTRA.latinPlace + i, i % 3 === 1 ? -1.5 : -3);
    set(EXTRA.hangulPlace + i, -3);
    set(EXTRA.turned + i, i < 3 ? -0.3 : -2);
  }
  for (let i = 0; i < 8; i++) set(EXTRA.latinLength + i, -0.2 * i);
  for (let i = 0; i < 6; i++) set(EXTRA.hangulLength + i, -0.4 * i);
  set(EXTRA.afterOf, 1.5);
  set(EXTRA.afterComma, 1.5);
  set(EXTRA.latinNumber, 0.5);
  set(EXTRA.latinPartner, 2);
  set(EXTRA.hangulPartner, 2);
  set(EXTRA.genitive, 1);
  set(EXTRA.sameNumber, 2);
  set(EXTRA.sameLetter, 1);
  set(EXTRA.initial, -1);
  set(EXTRA.bias, -3);
}
