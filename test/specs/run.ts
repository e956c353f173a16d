/**
 * `npm run specs`: how many rows of other extractors' tables daejo reads as they expect, and how the facts of aligned
 * sentences compare. With a part of a row's id or category behind it (`npm run specs -- ko.number`), the rows that are
 * not read so; with `pairs:python-docs`, `news:equivalent` or `news:flawed` the pairs that are judged wrongly. `--aside`
 * lists those kept aside too.
 */
import type { SingleFact } from "../../src/facts/fact.ts";
import { sentencePairs } from "../benchmark/data.ts";
import { contradictionIn, factsOf, newsLabels, type FactsOfPair } from "./agreement.ts";
import { dataFolder } from "../benchmark/data.ts";
import { specFigures } from "./figures.ts";
import { judge } from "./judge.ts";
import { BY_VALUE, specRows } from "./rows.ts";
import { UNFAIR_ROWS } from "./unfair.ts";

/** Correct translations: a contradiction in them is a misreading of ours, or an error of theirs. */
const CORRECT = ["python-docs", "ruby-lang", "tatoeba-kor-eng"];

const folder = dataFolder();
const [filter, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.log("The development data is not here (set DAEJO_DATA to its folder): nothing was measured.");
} else if (filter === undefined) {
  console.log("rows read as expected    built on   kept aside   unfair   silent where nothing stands");
  for (const { language, name, built, aside, unfair, silent } of specFigures(folder)) {
    const rate = ([right, all]: readonly [number, number]): string =>
      all === 0 ? "–".padStart(8) : `${((right / all) * 100).toFixed(1)} %`.padStart(8);
    console.log(
      `  ${language} ${name.padEnd(18)} ${rate(built)}   ${rate(aside)} ${`${unfair[0]} of ${unfair[1]}`.padStart(12)}   ${silent[0]} of ${silent[1]}`,
    );
  }
  console.log("\nfacts of sentence pairs compared");
  const labels = newsLabels(folder);
  for (const name of ["equivalent", "flawed"] as const) {
    for (const isAside of [false, true]) {
      const judged = labels[name].filter((each) => each.isAside === isAside);
      const right = judged.filter((each) => each.isRight).length;
      const wanted = name === "equivalent" ? "right figures that agree" : "wrong figures found";
      const share = ((right / judged.length) * 100).toFixed(1);
      console.log(`  news, ${wanted}${isAside ? ", kept aside" : ""}: ${share} % of ${judged.length}`);
    }
  }
  for (const name of CORRECT) {
    const pairs = sentencePairs(folder, name);
    const count = pairs.filter((pair) => contradictionIn(factsOf(pair)) !== undefined).length;
    console.log(
      `  ${name}, pairs with a contradiction: ${((count / pairs.length) * 100).toFixed(2)} % of ${pairs.length}`,
    );
  }
} else if (filter.startsWith("pairs:")) {
  for (const pair of sentencePairs(folder, filter.slice(6))) {
    const found = contradictionIn(factsOf(pair));
    if (found === undefined) continue;
    console.log(`${found.en.kind}: ${shown([found.en])} / ${shown([found.ko])}\n   ${pair.en}\n   ${pair.ko}`);
  }
} else if (filter.startsWith("news:")) {
  const labels = newsLabels(folder);
  for (const { label, pair, facts, isRight, isAside } of filter === "news:flawed" ? labels.flawed : labels.equivalent) {
    if (isRight || (isAside && !flags.includes("--aside"))) continue;
    console.log(
      `${label.i} ${label.kind}: ${label.en} / ${label.ko}\n   ${pair.en}\n   ${pair.ko}\n   ${shownPair(facts)}`,
    );
  }
} else {
  for (const row of specRows(folder)) {
    if (!`${row.id} ${row.language}.${row.category}`.includes(filter) || UNFAIR_ROWS.has(row.id)) continue;
    if (BY_VALUE.includes(row.category) && !row.hasValues) continue;
    if (row.isAside && !flags.includes("--aside")) continue;
    const { verdict, facts } = judge(row);
    if (verdict === "right" && !flags.includes("--all")) continue;
    console.log(`${row.id} ${verdict}: ${JSON.stringify(row.input)}${row.date === undefined ? "" : ` (${row.date})`}`);
    console.log(
      `   wanted ${JSON.stringify(row.expected.map(({ text, resolution }) => [text, resolution])).slice(0, 300)}`,
    );
    console.log(`   read   ${JSON.stringify(facts.map(({ kind, text, value }) => [kind, text, value])).slice(0, 300)}`);
  }
}

function shown(facts: readonly SingleFact[]): string {
  return facts.map(({ kind, text, value }) => `${kind} “${text}” ${JSON.stringify(value)}`).join(", ");
}

function shownPair({ en, ko }: FactsOfPair): string {
  return `en ${shown(en)}\n   ko ${shown(ko)}`;
}
