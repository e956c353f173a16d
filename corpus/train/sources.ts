/**
 * What the model may learn from, and what is kept aside to measure it. Licences: `shared/data/LICENSES.md` of the
 * development data; the sources named here are repeated in `corpus/model/ATTRIBUTION.md`.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export interface Pair {
  readonly en: string;
  readonly ko: string;
}

/** A file of sentence pairs and how far it may be trusted. */
export interface Source {
  readonly name: string;
  /** What one pair counts beside a careful human translation in plain words, which counts 1. */
  readonly weight: number;
  readonly licence: string;
  readonly credit: string;
}

/** Left out of the model: `hf-diffusers` and `nodebestpractices` (poorly aligned); `kpc-jhe-dev` measures. */
export const SOURCES: readonly Source[] = [
  sourceOf("python-docs", 1, "PSF-2.0", "Python Software Foundation; Korean translation team"),
  sourceOf("django-docs", 0.8, "BSD-3-Clause", "Django Software Foundation and translators"),
  sourceOf("gnome-user-docs", 1, "CC BY 3.0", "GNOME Documentation Project, Korean team"),
  sourceOf("tensorflow", 0.7, "Apache-2.0", "The TensorFlow Authors"),
  sourceOf("react", 1, "CC BY 4.0", "React documentation contributors, Meta; Korean translators"),
  sourceOf("vue", 1, "CC BY 4.0", "Vue documentation contributors, Evan You"),
  sourceOf("rust-book", 1, "MIT OR Apache-2.0", "The Rust project; rust-kr translators"),
  sourceOf("ruby-lang", 1, "CC BY-SA 4.0", "Ruby website contributors"),
  sourceOf("typescript-handbook", 1, "Apache-2.0, MIT", "Microsoft; typescript-kr"),
  sourceOf("vite", 1, "MIT", "VoidZero and Vite contributors; Korean translators"),
  sourceOf("helm", 1, "MIT; CC BY 4.0", "The Helm Authors, CNCF"),
  sourceOf("klaytn", 0.8, "MIT", "Klaytn Foundation"),
  sourceOf("elixirschool", 1, "Apache-2.0", "Elixir School contributors"),
  sourceOf("hf-course", 1, "Apache-2.0", "Hugging Face"),
  sourceOf("prompt-guide", 1, "MIT", "DAIR.AI"),
  sourceOf("opensource-guide", 1, "CC BY 4.0", "GitHub and contributors"),
  sourceOf("cncf-glossary", 1, "CC BY 4.0", "CNCF"),
  sourceOf("kubernetes", 1, "CC BY 4.0", "The Kubernetes Authors"),
  sourceOf("apache-httpd", 0.8, "Apache-2.0", "Apache Software Foundation"),
  sourceOf("twelve-factor", 1, "MIT", "Adam Wiggins"),
  sourceOf("djangogirls", 0.8, "CC BY-SA 4.0", "Django Girls"),
  sourceOf("owasp-top10", 1, "CC BY-SA 4.0", "OWASP Foundation"),
  sourceOf("java-design-patterns", 1, "MIT", "Ilkka Seppälä"),
  sourceOf("es-toolkit", 0.5, "MIT", "Viva Republica"),
  sourceOf("es-hangul", 1, "MIT", "Viva Republica"),
  sourceOf("korean-origin-oss", 1, "MIT", "NHN Cloud; Viva Republica"),
  sourceOf(
    "misc-md",
    1,
    "CC BY 3.0, CC BY 4.0, CC BY-SA 4.0",
    "Contributor Covenant, semver.org, jlevy, OpenTelemetry, CNCF, Free Ebook Foundation",
  ),
  sourceOf("tldr", 0.3, "CC BY 4.0", "The tldr-pages team"),
  sourceOf("godot-editor-ui", 0.4, "MIT", "Godot Engine contributors"),
  sourceOf("mozilla-www-l10n", 1, "MPL-2.0", "Mozilla and its Korean localisation team"),
  sourceOf("mozilla-legal", 1, "CC BY-SA 3.0", "Mozilla"),
  sourceOf("bitcoin-org", 1, "MIT", "Bitcoin.org"),
  sourceOf("bible-krv-bbe", 0.5, "public domain", "Korean Revised Version 1961; Bible in Basic English 1949/64"),
  sourceOf("udhr", 1, "free to reproduce", "United Nations OHCHR"),
  sourceOf("tatoeba-kor-eng", 1.5, "CC BY 2.0 FR", "Tatoeba contributors"),
  sourceOf("kobbq", 1, "MIT", "NAVER Cloud"),
  sourceOf("cc-kedict-examples", 1.5, "CC BY-SA 3.0", "Masato Hagiwara and contributors; Wiktionary contributors"),
];

function sourceOf(name: string, weight: number, licence: string, credit: string): Source {
  return { name, weight, licence, credit };
}

/** The rows of one `en<TAB>ko` file. */
export function readPairs(folder: string, name: string): Pair[] {
  return readTable(`${folder}/pairs/${name}.tsv.gz`).flatMap(([en, ko]) =>
    en === undefined || ko === undefined ? [] : [{ en, ko }],
  );
}

/** The rows of a compressed table with tabs between the cells. */
export function readTable(file: string): string[][] {
  return gunzipSync(readFileSync(file))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

/** A number of 32 bits that depends on a text alone: which rows are kept aside must not change with their order. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

const ASIDE_DOCS = 1000;

/** 1,000 paragraphs of python-docs that the model never sees: those of at least 40 letters with the smallest hashes. */
export function docsKeptAside(folder: string): Pair[] {
  const seen = new Set<string>();
  return readPairs(folder, "python-docs")
    .filter(
      ({ en, ko }) =>
        en.length >= 40 && ko.length >= 20 && !seen.has(en) && !seen.has(ko) && seen.add(en) && seen.add(ko),
    )
    .map((pair) => ({ pair, hash: hashOf(pair.en) }))
    .toSorted((a, b) => a.hash - b.hash)
    .slice(0, ASIDE_DOCS)
    .map(({ pair }) => pair);
}

/** Pairs to learn from with their weights; whatever is kept aside is left out wherever it stands. */
export function trainingPairs(folder: string): { readonly source: Source; readonly pairs: readonly Pair[] }[] {
  const aside = new Set(docsKeptAside(folder).flatMap(({ en, ko }) => [en, ko]));
  for (const { en, ko } of readPairs(folder, "kpc-jhe-dev")) aside.add(en).add(ko);
  return SOURCES.map((source) => {
    const seen = new Set<string>();
    const pairs = readPairs(folder, source.name).filter(({ en, ko }) => {
      const key = `${en}\t${ko}`;
      if (aside.has(en) || aside.has(ko) || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    return { source, pairs };
  });
}
