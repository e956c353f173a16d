/**
 * Prints how well names are told apart: `npx tsx corpus/train/transliteration-figures.ts [--parts] [--list]`. Measured on the
 * tenth of the pairs that is never learned from. `--parts` trains again without each part, `--list` shows the worst pairs.
 *
 * "clean" leaves out true pairs that score below 0.001, i.e. pairs whose best path in every order is beyond hope: other
 * names of the same person, translations, slips of the data. How many they are is printed; they count in "raw".
 */
import { dataFolder } from "../../test/benchmark/data.ts";
import { gzipSync } from "node:zlib";
import { openModel, writeModel } from "../../src/knowledge/model.ts";
import { createTransliteration, type Transliteration } from "../../src/knowledge/transliteration.ts";
import { trainTransliteration, type TrainingOptions } from "./transliteration.ts";
import { createLookAlikes, KINDS, type Kind } from "./transliteration-lookalikes.ts";
import { areaUnderCurve, equalErrorRate } from "./transliteration-measure.ts";
import { createRandom, readNames, shuffle, type NamePair } from "./transliteration-names.ts";

const FOLDER = dataFolder() ?? "";
const MOST = 4000;
const NOISE = 0.001;

interface Trial {
  readonly pair: NamePair;
  readonly wrong: Readonly<Record<Kind, string | undefined>>;
}

function trialsOf(isWanted: (pair: NamePair) => boolean): Trial[] {
  const { train: learned, aside } = readNames(FOLDER);
  const pool = aside.filter(isWanted);
  const alikes = createLookAlikes(pool, [...learned, ...aside]);
  const random = createRandom(9);
  return shuffle([...pool], createRandom(5))
    .slice(0, MOST)
    .map((pair) => ({
      pair,
      wrong: {
        nearest: alikes.nearest(pair, 1)[0],
        word: alikes.sharing(pair, "word", random),
        family: alikes.sharing(pair, "family", random),
        random: alikes.random(pair, random),
      },
    }));
}

function printFigures(title: string, names: Transliteration, trials: readonly Trial[]): void {
  const right = trials.map(({ pair }) => names.nameSimilarity(pair.en, pair.ko));
  const clean = right.filter((value) => value >= NOISE);
  console.log(`${title}: ${right.length} pairs, ${right.length - clean.length} of them beyond hope`);
  for (const kind of KINDS) {
    const wrong = trials.flatMap(({ pair, wrong: others }) => {
      const ko = others[kind];
      return ko === undefined ? [] : [names.nameSimilarity(pair.en, ko)];
    });
    const line = [right, clean].map((values) => {
      const area = areaUnderCurve(values, wrong).toFixed(4);
      return `AUC ${area} EER ${(100 * equalErrorRate(values, wrong)).toFixed(2)} %`;
    });
    console.log(`  ${kind.padEnd(8)} ${String(wrong.length).padStart(5)}  raw ${line[0]}   clean ${line[1]}`);
  }
}

/** Of the judgements in each tenth of 0…1, how many were right: all kinds of look-alikes together weigh as much as the true pairs. */
function printCalibration(names: Transliteration, trials: readonly Trial[]): void {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, all: 0 }));
  const count = (value: number, isRight: boolean, weight: number): void => {
    const bin = bins[Math.min(9, Math.floor(value * 10))]!;
    bin.all += weight;
    if (isRight) bin.right += weight;
  };
  for (const { pair, wrong } of trials) {
    count(names.nameSimilarity(pair.en, pair.ko), true, 1);
    const others = Object.values(wrong).filter((ko) => ko !== undefined);
    for (const ko of others) count(names.nameSimilarity(pair.en, ko), false, 1 / others.length);
  }
  console.log(`  right among 0–0.1, 0.1–0.2 …: ${bins.map(({ right, all }) => (right / all).toFixed(2)).join(" ")}`);
}

function printSpeed(names: Transliteration, trials: readonly Trial[]): void {
  const pairs = trials.flatMap(({ pair, wrong }) => [
    [pair.en, pair.ko] as const,
    [pair.en, wrong.random as string] as const,
  ]);
  let best = 0;
  for (let round = 0; round < 6; round++) {
    const start = performance.now();
    for (const [en, ko] of pairs) names.nameSimilarity(en, ko);
    best = Math.max(best, (pairs.length / (performance.now() - start)) * 1000);
  }
  console.log(`  ${Math.round(best).toLocaleString("en")} calls a second, half true pairs, half random`);
}

function printWorst(names: Transliteration, trials: readonly Trial[]): void {
  const rows = trials.flatMap(({ pair, wrong }) => {
    const others = KINDS.flatMap((kind) => (wrong[kind] === undefined ? [] : [[pair.en, wrong[kind], kind] as const]));
    return [[pair.en, pair.ko, "true"] as const, ...others].map(([en, ko, kind]) => {
      const value = names.nameSimilarity(en, ko);
      return { text: `${value.toFixed(3)} ${kind} ${en} | ${ko}`, error: kind === "true" ? 1 - value : value };
    });
  });
  for (const { text } of rows.toSorted((a, b) => b.error - a.error).slice(0, 200)) console.log(`  ${text}`);
}

function train(title: string, options: TrainingOptions): Transliteration {
  const start = performance.now();
  const { parts, figures } = trainTransliteration(FOLDER, options);
  const model = writeModel("figures", parts);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${title}: ${seconds} s, ${figures.pairs} pairs, ${figures.units} units, ${figures.words} words, ` +
      `${model.length} bytes (${gzipSync(model).length} compressed)`,
  );
  return createTransliteration(openModel(model));
}

const persons = trialsOf(({ source }) => source === "wikidata-persons");
const all = trialsOf(() => true);
const names = train("everything", {});
printFigures("persons", names, persons);
printFigures("all names", names, all);
printCalibration(names, persons);
printSpeed(names, persons);
if (process.argv.includes("--list")) printWorst(names, persons);
if (process.argv.includes("--parts")) {
  printFigures("persons", train("without classes", { classes: false }), persons);
  printFigures("persons", train("without context", { context: false }), persons);
  printFigures("persons", train("without discriminative training", { discriminative: false }), persons);
  printFigures("persons", train("without known words", { words: false }), persons);
  printFigures("persons", train("without the judge", { judge: false }), persons);
}
