/** `npm run train`: learns the model from the development data and writes `corpus/model/`. Some minutes on two cores. */
import { writeFileSync } from "node:fs";
import { openKnowledge } from "../../src/knowledge/knowledge.ts";
import { writeModel } from "../../src/knowledge/model.ts";
import { dataFolder } from "../../test/benchmark/data.ts";
import { learnLexicon } from "./lexicon.ts";
import { attributionOf, manifestOf, type TrainingSummary } from "./manifest.ts";
import { learnNameTables } from "./name-tables.ts";
import { fitSimilarity, measuredSets, measureSimilarity } from "./similarity.ts";
import { trainingPairs } from "./sources.ts";
import { trainTransliteration } from "./transliteration.ts";

/** Grows with every model that is published. */
const VERSION = "1";

const MODEL = new URL("../model/", import.meta.url);
const folder = dataFolder();
if (folder === undefined) {
  console.error("The development data is not here (set DAEJO_DATA to its folder): nothing can be learned.");
  process.exitCode = 2;
} else {
  console.log("lexicon");
  const training = trainingPairs(folder);
  const lexicon = await learnLexicon(folder, training);
  console.log("names");
  const tables = learnNameTables(folder, training, lexicon);
  console.log("transliteration");
  const transliteration = trainTransliteration(folder);
  console.log("similarity");
  const parts = { ...lexicon.parts, ...tables, ...transliteration.parts };
  const draft = openKnowledge(writeModel("draft", parts));
  const sets = measuredSets(folder, draft);
  const weights = fitSimilarity(sets, draft);
  const summary: TrainingSummary = {
    version: VERSION,
    bytes: writeModel(VERSION, { ...parts, "similarity.weights": weights }),
    training,
    sizes: lexicon.sizes,
    similarity: sets.map((set) => measureSimilarity(set, weights, draft)),
    names: transliteration.figures,
  };
  writeFileSync(new URL("model.bin", MODEL), summary.bytes);
  const manifest = manifestOf(summary);
  writeFileSync(new URL("manifest.json", MODEL), manifest);
  writeFileSync(new URL("ATTRIBUTION.md", MODEL), attributionOf(summary));
  console.log(manifest.slice(manifest.indexOf('"figures"')));
}
