/** `npm run train`: learns the model from the development data and writes `corpus/model/`. About ten minutes. */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { openKnowledge } from "../../src/knowledge/knowledge.ts";
import { writeModel } from "../../src/knowledge/model.ts";
import { dataFolder } from "../../test/benchmark/data.ts";
import { learnLexicon } from "./lexicon.ts";
import { learnNameTables } from "./name-tables.ts";
import { fitSimilarity, measuredSets, measureSimilarity } from "./similarity.ts";
import { trainingPairs } from "./sources.ts";

const MODEL = new URL("../model/", import.meta.url);
const folder = dataFolder();
if (folder === undefined) {
  console.error("The development data is not here (set DAEJO_DATA to its folder): nothing can be learned.");
  process.exitCode = 2;
} else {
  console.log("lexicon");
  const training = trainingPairs(folder);
  const lexicon = await learnLexicon(folder, training);
  console.log(lexicon.sizes);
  const parts = { ...lexicon.parts, ...learnNameTables(folder, training, lexicon) };
  const draft = openKnowledge(writeModel("draft", parts));
  const sets = measuredSets(folder, draft);
  const weights = fitSimilarity(sets, draft);
  for (const set of sets) console.log(measureSimilarity(set, weights, draft));
  const bytes = writeModel("0.1.0", { ...parts, "similarity.weights": weights });
  writeFileSync(new URL("model.bin", MODEL), bytes);
  console.log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`);
}
