import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** Where the development data lies: DAEJO_DATA, or `shared/data` beside the checkout. Undefined where there is none. */
export function dataFolder(): string | undefined {
  const folder = process.env["DAEJO_DATA"] ?? new URL("../../../shared/data", import.meta.url).pathname;
  return existsSync(folder) ? folder : undefined;
}

/** Beads as index lists, English first. */
export type IndexBeads = readonly (readonly [readonly number[], readonly number[]])[];

/** A pair of segment lists with the beads that are right. */
export interface GoldDocument {
  readonly id: string;
  readonly en: readonly string[];
  readonly ko: readonly string[];
  readonly gold: IndexBeads;
}

/** One JSON value a line. */
export function readLines<T>(text: string): T[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/** One level of the news bench: `a` clean … `e` one long document. */
export function newsBench(folder: string, level: string): GoldDocument[] {
  return readLines(readFileSync(`${folder}/bench/news-${level}.jsonl`, "utf8"));
}

/** The real documents that come with gold beads. */
export function goldDocuments(folder: string): GoldDocument[] {
  return readdirSync(`${folder}/docs`).flatMap((name) => {
    const file = `${folder}/docs/${name}/gold.jsonl.gz`;
    return existsSync(file) ? readLines<GoldDocument>(gunzipSync(readFileSync(file)).toString("utf8")) : [];
  });
}

/** Rows of a `en<TAB>ko` file. */
export function sentencePairs(folder: string, name: string): { en: string; ko: string }[] {
  return gunzipSync(readFileSync(`${folder}/pairs/${name}.tsv.gz`))
    .toString("utf8")
    .split("\n")
    .filter((line) => line.includes("\t"))
    .map((line) => {
      const [en = "", ko = ""] = line.split("\t");
      return { en, ko };
    });
}

/** News pairs that a reviser found right: no label, or only that the two wordings are equivalent. */
export function cleanNewsPairs(folder: string): { en: string; ko: string }[] {
  const labels = readLines<{ i: number; kind: string }>(readFileSync(`${folder}/news-dev/labels.jsonl`, "utf8"));
  const flawed = new Set(labels.filter(({ kind }) => kind !== "equivalent").map(({ i }) => i));
  return readLines<{ i: number; en: string; ko: string }>(
    readFileSync(`${folder}/news-dev/pairs.jsonl`, "utf8"),
  ).filter(({ i }) => !flawed.has(i));
}

/** English sides of the news pairs whose two sides do not belong together, by the reviser's labels. */
export function misalignedEnglish(folder: string): Set<string> {
  const labels = readLines<{ i: number; kind: string }>(readFileSync(`${folder}/news-dev/labels.jsonl`, "utf8"));
  const misaligned = new Set(labels.filter(({ kind }) => kind === "misaligned").map(({ i }) => i));
  const pairs = readLines<{ i: number; en: string }>(readFileSync(`${folder}/news-dev/pairs.jsonl`, "utf8"));
  return new Set(pairs.filter(({ i }) => misaligned.has(i)).map(({ en }) => en));
}
