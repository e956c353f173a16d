/**
 * `npm run figures`: the figures of docs/knowledge.md, measured with what each part contributes. Names of sections as arguments
 * print those alone: model, similarity, lexicon, names.
 */
import { readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Feature } from "../../src/alignment/evidence.ts";
import { extractNames } from "../../src/facts/name/extract.ts";
import { openKnowledge, type Knowledge } from "../../src/knowledge/knowledge.ts";
import { openLexicon } from "../../src/knowledge/lexicon.ts";
import { openModel, writeModel } from "../../src/knowledge/model.ts";
import { createKoreanTokeniser } from "../../src/knowledge/korean-tokens.ts";
import { dataFolder } from "../../test/benchmark/data.ts";
import { markedSentences, scoreNames } from "../../test/names-score.ts";
import { learnLexicon, LEXICON_OPTIONS, type LexiconOptions } from "./lexicon.ts";
import { fitSimilarity, measuredSets, measureSimilarity, type ProfiledSet } from "./similarity.ts";
import { trainingPairs } from "./sources.ts";

const MODEL = new URL("../model/model.bin", import.meta.url);
const bytes = readFileSync(MODEL);
const knowledge = openKnowledge(bytes);
const folder = dataFolder();
const asked = process.argv.slice(2);
const isAsked = (section: string): boolean => asked.length === 0 || asked.includes(section);

if (isAsked("model")) model();
if (isAsked("names")) names();
if (folder === undefined) {
  console.log(
    "The development data is not here (set DAEJO_DATA to its folder): similarity and lexicon were not measured.",
  );
} else {
  if (isAsked("similarity")) similarity(folder);
  if (isAsked("lexicon")) await lexicon(folder);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function model(): void {
  const { size } = statSync(MODEL);
  console.log("model");
  console.log(`  ${size} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`);
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    openKnowledge(readFileSync(MODEL));
    least = Math.min(least, performance.now() - start);
  }
  console.log(`  read and ready in ${least.toFixed(1)} ms (best of five in one process)`);
}

/** Groups of features by what they come from. */
const GROUPS: Readonly<Record<string, readonly Feature[]>> = {
  lexicon: ["wordsEn", "wordsKo", "shareEn", "shareKo"],
  "names by sound": ["names", "namesAlone", "unknownAlone"],
  "Latin words": ["latin", "latinAlone"],
  facts: ["facts", "factsAloneEn", "factsAloneKo"],
  length: ["length"],
};

function similarity(data: string): void {
  const sets = measuredSets(data, knowledge);
  console.log("similarity: the right one of all in the set first / AUC against the neighbour (all; kept aside)");
  report("all parts", sets, knowledge, []);
  for (const [name, features] of Object.entries(GROUPS)) report(`without ${name}`, sets, knowledge, features);
  const others = Object.values(GROUPS)
    .flat()
    .filter((feature) => !GROUPS["lexicon"]?.includes(feature));
  report("lexicon alone", sets, knowledge, others);
}

function report(title: string, sets: readonly ProfiledSet[], known: Knowledge, without: readonly Feature[]): void {
  const weights = fitSimilarity(sets, known, without);
  for (const set of sets) {
    const { name, count, first, firstAside, area, areaAside } = measureSimilarity(set, weights, known);
    console.log(
      `  ${title.padEnd(24)} ${name.padEnd(12)} ${String(count).padStart(4)}  ${percent(first)} (${percent(firstAside)})  ${area.toFixed(4)} (${areaAside.toFixed(4)})`,
    );
  }
}

/** What the lexicon is worth when a part of its making is left out; each is learned anew. */
async function lexicon(data: string): Promise<void> {
  const training = trainingPairs(data);
  const variants: readonly (readonly [string, Partial<LexiconOptions>])[] = [
    ["as shipped", {}],
    ["without the lists", { listWeight: 0 }],
    ["without the dictionary", { dictionaryWeight: 0 }],
    ["without the diagonal", { diagonal: 0 }],
    ["one round of EM", { iterations: 1 }],
  ];
  console.log("lexicon, with all other parts");
  for (const [title, options] of variants) {
    const learned = await learnLexicon(data, training, { ...LEXICON_OPTIONS, ...options });
    const opened = openLexicon(openModel(writeModel("draft", learned.parts)));
    const known: Knowledge = { ...knowledge, lexicon: opened, korean: createKoreanTokeniser(opened.pieces) };
    report(title, measuredSets(data, known), known, []);
  }
}

function names(): void {
  console.log("names as facts, exact spans: precision / recall, with the type right as well");
  for (const language of ["en", "ko"] as const) {
    const sentences = markedSentences(language);
    const read = (text: string) =>
      (extractNames([{ text, language }], knowledge)[0] ?? []).map(({ start, end, value: { type } }) => ({
        start,
        end,
        type,
      }));
    for (const part of ["dev", "aside"] as const) {
      for (const domain of ["all", "news", "contract", "web", "docs"]) {
        const own = sentences.filter((each) => each.part === part && (domain === "all" || each.domain === domain));
        const { precision, precisionTyped, recall, recallTyped } = scoreNames(own, read);
        console.log(
          `  ${language} ${part.padEnd(5)} ${domain.padEnd(8)} ${String(own.length).padStart(3)}  ${percent(precision)} / ${percent(recall)}, typed ${percent(precisionTyped)} / ${percent(recallTyped)}`,
        );
      }
    }
  }
}
