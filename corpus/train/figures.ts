/**
 * `npm run figures`: the figures of docs/knowledge.md, measured with what each part contributes. Names of sections as arguments
 * print those alone: model, names, similarity, lexicon, morphology.
 */
import { readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Feature } from "../../src/alignment/evidence.ts";
import { extractNames } from "../../src/facts/name/extract.ts";
import { openKnowledge, type Knowledge } from "../../src/knowledge/knowledge.ts";
import { openLexicon } from "../../src/knowledge/lexicon.ts";
import { openModel, writeModel } from "../../src/knowledge/model.ts";
import { createKoreanTokeniser } from "../../src/knowledge/korean-tokens.ts";
import { kuromojiMorphology } from "../../src/knowledge/morphology/kuromoji-ko.ts";
import { morphologyTokeniser, withMorphology } from "../../src/knowledge/morphology/tokeniser.ts";
import type { Language } from "../../src/text/span.ts";
import { dataFolder, misalignedEnglish } from "../../test/benchmark/data.ts";
import { markedSentences, scoreNames } from "../../test/names-score.ts";
import { learnLexicon, LEXICON_OPTIONS, type LexiconOptions } from "./lexicon.ts";
import { fitSimilarity, measuredSets, measureSimilarity, type ProfiledSet } from "./similarity.ts";
import { trainingPairs } from "./sources.ts";
import { finish } from "../../src/text/work.ts";

const MODEL = new URL("../model/model.bin", import.meta.url);
const bytes = readFileSync(MODEL);
const knowledge = openKnowledge(bytes);
const folder = dataFolder();
const asked = process.argv.slice(2);
const isAsked = (section: string): boolean => asked.length === 0 || asked.includes(section);

/** Groups of features by what they come from. */
const GROUPS: Readonly<Record<string, readonly Feature[]>> = {
  lexicon: ["wordsEn", "wordsKo", "shareEn", "shareKo"],
  "names by sound": ["names", "namesAlone", "unknownAlone"],
  "Latin words": ["latin", "latinAlone"],
  facts: ["facts", "factsAloneEn", "factsAloneKo"],
  length: ["length"],
};

if (isAsked("model")) model();
if (isAsked("names")) names();
if (folder === undefined) {
  console.log(
    "The development data is not here (set DAEJO_DATA to its folder): similarity and lexicon were not measured.",
  );
} else {
  if (isAsked("similarity")) similarity(folder);
  if (isAsked("lexicon")) await lexicon(folder);
  if (isAsked("morphology")) await morphology(folder);
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

function similarity(data: string): void {
  const sets = measuredSets(data, knowledge);
  console.log("similarity: the right one of all in the set first / AUC against the neighbour (all; kept aside)");
  report("all parts", sets, knowledge, []);
  for (const [name, features] of Object.entries(GROUPS)) report(`without ${name}`, sets, knowledge, features);
  const others = Object.values(GROUPS)
    .flat()
    .filter((feature) => !GROUPS["lexicon"]?.includes(feature));
  report("lexicon alone", sets, knowledge, others);
  // Fitted as shipped: the flawed pairs are taken out of the measurement only.
  const weights = fitSimilarity(sets, knowledge);
  for (const set of sets)
    if (set.name === "news-a") line("pairs that belong together", withoutMisaligned(set, data), weights);
}

function report(title: string, sets: readonly ProfiledSet[], known: Knowledge, without: readonly Feature[]): void {
  const weights = fitSimilarity(sets, known, without);
  for (const set of sets) line(title, set, weights, known);
}

function line(title: string, set: ProfiledSet, weights: Float32Array, known: Knowledge = knowledge): void {
  const { name, count, first, firstAside, area, areaAside } = measureSimilarity(set, weights, known);
  console.log(
    `  ${title.padEnd(27)} ${name.padEnd(12)} ${String(count).padStart(4)}  ${percent(first)} (${percent(firstAside)})  ${area.toFixed(4)} (${areaAside.toFixed(4)})`,
  );
}

/** The news pairs but for those of which the reviser says that the two sides do not belong together. */
function withoutMisaligned(set: ProfiledSet, data: string): ProfiledSet {
  const wrong = misalignedEnglish(data);
  const kept = set.pairs.flatMap(({ en }, index) => (wrong.has(en) ? [] : [index]));
  const pick = <T>(list: readonly T[]): T[] => kept.map((index) => list[index] as T);
  return { name: set.name, pairs: pick(set.pairs), en: pick(set.en), ko: pick(set.ko) };
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

/** What an analyser brings over the built-in tokeniser: where texts are read, and where the lexicon is learned as well. */
async function morphology(data: string): Promise<void> {
  console.log("morphology");
  const analyser = await kuromojiMorphology();
  const reading = withMorphology(knowledge, analyser);
  const learned = await learnLexicon(data, trainingPairs(data), {
    ...LEXICON_OPTIONS,
    tokeniser: (pieces) => morphologyTokeniser(analyser, pieces),
  });
  const opened = openLexicon(openModel(writeModel("draft", learned.parts)));
  const learning: Knowledge = { ...knowledge, lexicon: opened, korean: morphologyTokeniser(analyser, opened.pieces) };
  for (const [title, known] of [
    ["built in", knowledge],
    ["kuromoji-ko reads", reading],
    ["kuromoji-ko learns too", learning],
  ] as const) {
    report(title, measuredSets(data, known), known, []);
    for (const part of ["dev", "aside"] as const) nameLine(title, "ko", part, "all", known);
  }
}

function names(): void {
  console.log("names as facts, exact spans: precision / recall, with the type right as well");
  for (const language of ["en", "ko"] as const) {
    for (const part of ["dev", "aside"] as const) {
      for (const domain of ["all", "news", "contract", "web", "docs"])
        nameLine("names", language, part, domain, knowledge);
    }
  }
}

function nameLine(title: string, language: Language, part: "dev" | "aside", domain: string, known: Knowledge): void {
  const own = markedSentences(language).filter(
    (each) => each.part === part && (domain === "all" || each.domain === domain),
  );
  const { precision, precisionTyped, recall, recallTyped } = scoreNames(own, (text) =>
    (finish(extractNames([{ text, language }], known))[0] ?? []).map(({ start, end, value: { type } }) => ({
      start,
      end,
      type,
    })),
  );
  const spans = `${percent(precision)} / ${percent(recall)}`;
  const typed = `${percent(precisionTyped)} / ${percent(recallTyped)}`;
  console.log(
    `  ${title.padEnd(21)} ${language} ${part.padEnd(5)} ${domain.padEnd(8)} ${String(own.length).padStart(3)}  ${spans}, typed ${typed}`,
  );
}
