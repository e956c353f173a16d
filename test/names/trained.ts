import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { trainTransliteration } from "../../corpus/train/transliteration.ts";
import { openModel, writeModel, type Model } from "../../src/knowledge/model.ts";

const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));

/** Where the development data lies; the tests that need it are skipped where it does not. */
export const DATA: string = process.env["DAEJO_DATA"] ?? "/work/shared/data";
export const hasData: boolean = existsSync(`${DATA}/names/wikidata-persons.tsv.gz`);

/** Training takes a minute or two: the result is kept until one of its sources changes. */
export function trainedModel(): Model {
  const folder = `${ROOT}/node_modules/.cache/daejo`;
  const file = `${folder}/sound-${hashOfSources()}.model`;
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, writeModel("test", trainTransliteration(DATA).parts));
  }
  return openModel(readFileSync(file));
}

function hashOfSources(): string {
  const hash = createHash("sha256");
  for (const name of SOURCES) hash.update(readFileSync(`${ROOT}/${name}`));
  return hash.digest("hex").slice(0, 16);
}

const SOURCES = [
  "corpus/train/transliteration.ts",
  "corpus/train/transliteration-classes.ts",
  "corpus/train/transliteration-fit.ts",
  "corpus/train/transliteration-lookalikes.ts",
  "corpus/train/transliteration-names.ts",
  "corpus/train/transliteration-units.ts",
  "corpus/train/transliteration-verdict.ts",
  "corpus/train/transliteration-words.ts",
  "src/knowledge/name-order.ts",
  "src/knowledge/transliteration-judge.ts",
  "src/knowledge/transliteration-model.ts",
  "src/knowledge/transliteration-path.ts",
  "src/knowledge/transliteration-spelling.ts",
  "src/knowledge/transliteration-symbols.ts",
  "src/knowledge/transliteration-weights.ts",
];
