/**
 * Learns how names are written in the other script: units by expectation maximisation, classes of names, words that one side
 * lacks, weights by discriminative training against look-alikes, and the judge that turns a path into a probability.
 */
import type { Section } from "../../src/knowledge/model.ts";
import { openStringTable } from "../../src/knowledge/string-table.ts";
import { JUDGE_SIZE, NODES, TRAITS } from "../../src/knowledge/transliteration-judge.ts";
import {
  CLASSES,
  EXTRA,
  indexUnits,
  ROW,
  STEPS,
  TRIPLES,
  type Weights,
} from "../../src/knowledge/transliteration-weights.ts";
import { hashOf } from "./sources.ts";
import { poolOf } from "./string-pool.ts";
import { learnClasses } from "./transliteration-classes.ts";
import { fitWeights, startExtras } from "./transliteration-fit.ts";
import { changedKoreans, madeUpKoreans } from "./transliteration-koreans.ts";
import { createLookAlikes, type LookAlikes } from "./transliteration-lookalikes.ts";
import { createRandom, readNames, shuffle, surnamePairs, type NamePair } from "./transliteration-names.ts";
import { learnUnits, type LearnedUnits } from "./transliteration-units.ts";
import { fitJudge, type Case } from "./transliteration-verdict.ts";
import { learnWords, type LearnedWords } from "./transliteration-words.ts";

/** What is trained; all of it unless figures are wanted of what a part is worth. */
export interface TrainingOptions {
  readonly classes?: boolean;
  readonly context?: boolean;
  readonly discriminative?: boolean;
  readonly words?: boolean;
  readonly judge?: boolean;
}

export interface TrainedTransliteration {
  readonly parts: Record<string, Section>;
  readonly figures: { readonly pairs: number; readonly units: number; readonly words: number; readonly bytes: number };
}

const EPOCHS = 6;
const RATE = 0.1;
/** Names among which look-alikes are sought. */
const POOL = 12_000;
const NEAREST = 12;
const CHANGED_SHARE = 0.5;
/** How much of a log ratio of chance counts at the start of discriminative training. */
const RATIO_SHARE = 0.4;

export function trainTransliteration(folder: string, options: TrainingOptions = {}): TrainedTransliteration {
  const { classes = true, context = true, discriminative = true, words = true, judge = true } = options;
  const random = createRandom(20_240_305);
  const pairs = [...readNames(folder).train, ...surnamePairs(), ...madeUpKoreans()];
  const units = learnUnits(pairs);
  const classTable = classes ? learnClasses(pairs) : new Int8Array((TRIPLES + 1) * CLASSES);
  const none: LearnedWords = { words: [], partners: new Uint32Array(0) };
  const before = startWeights(units, classTable, none);
  const learned = words ? learnWords(before, pairs) : none;
  const weights = startWeights(units, classTable, learned);

  const alikes = createLookAlikes(shuffle([...pairs], random).slice(0, POOL), pairs);
  // One Korean name in two is also held against a changed one: more would cost elsewhere.
  const drills = pairs.map((pair) => {
    const changed = random() < CHANGED_SHARE ? changedKoreans(pair, random) : [];
    return { pair, nearest: [...changed, ...alikes.nearest(pair, NEAREST)] };
  });
  // The judge learns from pairs that the weights have not seen, as it will meet them.
  const isHeld = ({ en, ko, source }: NamePair): boolean => source !== "koreans" && hashOf(`${en}|${ko}`) % 10 === 1;
  const fitted = drills.filter(({ pair }) => !isHeld(pair));
  if (discriminative) {
    fitWeights(weights, fitted, alikes, { epochs: EPOCHS, rate: RATE, context, classes, seed: 1 });
  }
  const rounded = roundWeights(weights);
  const held = drills
    .filter(({ pair }) => isHeld(pair))
    .flatMap(({ pair, nearest }) => casesOf(pair, nearest, alikes, random));
  const parts = partsOf(
    units,
    classTable,
    learned,
    rounded.weights as Int8Array,
    judge ? fitJudge(rounded, held) : plainJudge(),
  );
  const bytes = Object.values(parts).reduce((sum, part) => sum + part.byteLength, 0);
  return {
    parts,
    figures: { pairs: pairs.length, units: units.unitGroups.length, words: learned.words.length, bytes },
  };
}

function startWeights(units: LearnedUnits, classes: Int8Array, learned: LearnedWords): Weights {
  const extra = units.unitGroups.length * ROW.size;
  const weights = new Float32Array(extra + EXTRA.words + learned.words.length);
  units.ratios.forEach((ratio, unit) => (weights[unit * ROW.size] = ratio * RATIO_SHARE));
  startExtras(weights, extra);
  const { pool, starts } = poolOf(learned.words);
  return {
    ...indexUnits(units),
    weights,
    steps: 1,
    extra,
    classes,
    classSteps: STEPS,
    words: openStringTable(pool, starts),
    partners: new Set(learned.partners),
    judge: new Float32Array(JUDGE_SIZE),
  };
}

function roundWeights(weights: Weights): Weights {
  const rounded = Int8Array.from(weights.weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * STEPS))),
  );
  return { ...weights, weights: rounded, steps: STEPS };
}

/** Of each pair itself, its nearest look-alikes, and some that share a part or nothing. */
function casesOf(pair: NamePair, nearest: readonly string[], alikes: LookAlikes, random: () => number): Case[] {
  const wrong = [...nearest.slice(0, 3), alikes.random(pair, random)];
  for (const kind of ["word", "family"] as const) {
    const shared = alikes.sharing(pair, kind, random);
    if (shared !== undefined) wrong.push(shared);
  }
  const { en } = pair;
  return [
    { en, ko: pair.ko, isRight: true, weight: 1 },
    ...wrong.map((ko) => ({ en, ko, isRight: false, weight: 1 / wrong.length })),
  ];
}

/** A judge that sees the weight of the path alone: one node, nearly straight. */
function plainJudge(): Float32Array {
  const parameters = new Float32Array(JUDGE_SIZE);
  parameters[TRAITS] = 1 / 50;
  parameters[2 * TRAITS] = 1;
  parameters[JUDGE_SIZE - 1 - NODES] = 50;
  return parameters;
}

function partsOf(
  units: LearnedUnits,
  classes: Int8Array,
  learned: LearnedWords,
  weights: Int8Array,
  judge: Float32Array,
): Record<string, Section> {
  const { pool, starts } = poolOf(learned.words);
  return {
    "sound.groups": units.groups,
    "sound.unit-groups": units.unitGroups,
    "sound.unit-firsts": units.unitFirsts,
    "sound.unit-seconds": units.unitSeconds,
    "sound.weights": weights,
    "sound.classes": classes,
    "sound.words": pool,
    "sound.word-starts": starts,
    "sound.partners": learned.partners,
    "sound.judge": judge,
  };
}
