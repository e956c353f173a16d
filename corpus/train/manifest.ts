/** Writes what the model was learned from: a manifest for programs, an attribution for readers. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { SimilarityFigures } from "./similarity.ts";
import type { Pair, Source } from "./sources.ts";

/** Names and words that were learned from besides the sentence pairs. */
const NAME_SOURCES = [
  [
    "wikidata-persons",
    "CC0 (Wikidata), MIT",
    "Wikidata contributors; NETransliteration-COLING2018",
    "spellings of names, words of persons' names",
  ],
  ["cldr", "Unicode License", "Unicode, Inc. Copyright © 1991–2026 Unicode, Inc.", "places, spellings of names"],
  [
    "korea-admin-divisions",
    "KOSTAT, free to share and remix; KOGL-1",
    "Statistics Korea; southkorea-maps",
    "places, spellings of names",
  ],
  [
    "nikl-loanword-usage",
    "public data; Apache-2.0",
    "National Institute of Korean Language; muik/transliteration",
    "learned weights only",
  ],
  ["hangulize-tests", "MIT", "Hangulize, Copyright © Heungsub Lee and Brian Jongseong Park", "learned weights only"],
  [
    "muik-self-suggests-wiktionary",
    "Apache-2.0, CC BY-SA 3.0",
    "muik/transliteration; Wiktionary contributors",
    "learned weights only",
  ],
  [
    "cc-kedict",
    "CC BY-SA 3.0",
    "Masato Hagiwara and contributors; Wiktionary contributors",
    "words and their translations",
  ],
  [
    "mecab-ko-dic, by kuromoji-ko",
    "Apache-2.0",
    "Yongwoon Lee and Yungho Yu; Richard Paynter",
    "which pieces Korean words are made of",
  ],
] as const;

export interface TrainingSummary {
  readonly version: string;
  readonly bytes: Uint8Array;
  readonly training: readonly { readonly source: Source; readonly pairs: readonly Pair[] }[];
  readonly sizes: Readonly<Record<string, number>>;
  readonly similarity: readonly SimilarityFigures[];
  readonly names: Readonly<Record<string, unknown>>;
}

/** The manifest as JSON: sources with their pairs, sizes, hash, figures. Nothing in it depends on the day or the machine. */
export function manifestOf({ version, bytes, training, sizes, similarity, names }: TrainingSummary): string {
  const lists = new URL("../lists/", import.meta.url);
  const manifest = {
    version,
    licence: "CC-BY-SA-4.0",
    bytes: bytes.length,
    compressed: gzipSync(bytes, { level: 9 }).length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    sizes,
    sources: training.map(({ source, pairs }) => ({
      name: source.name,
      pairs: pairs.length,
      weight: source.weight,
      licence: source.licence,
    })),
    names: NAME_SOURCES.map(([name, licence, , use]) => ({ name, licence, use })),
    lists: readdirSync(lists)
      .toSorted()
      .map((file) => ({
        name: file,
        lines: readFileSync(new URL(file, lists), "utf8")
          .split("\n")
          .filter((line) => line.includes("|") && !line.startsWith("#")).length,
      })),
    figures: { similarity, transliteration: names },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

export function attributionOf({ training }: TrainingSummary): string {
  const pairs = training.map(
    ({ source, pairs: rows }) => `| ${source.name} | ${rows.length} | ${source.licence} | ${source.credit} |`,
  );
  const names = NAME_SOURCES.map(([name, licence, credit, use]) => `| ${name} | ${licence} | ${credit} | ${use} |`);
  return `# Attribution

\`model.bin\` is licensed under [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/). It holds statistics learned from the
works below: numbers about words, letters and syllables, and word lists; no sentence of theirs is in it. The code of daejo is MIT.

The lists in \`corpus/lists/\` were written for daejo and are part of its code.

## Sentence pairs

| source | pairs | licence | credit |
| --- | --- | --- | --- |
${pairs.join("\n")}

## Names, words, pieces

| source | licence | credit | what was learned |
| --- | --- | --- | --- |
${names.join("\n")}
`;
}
