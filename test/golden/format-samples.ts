import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { decodeText } from "../../src/cli/decode.ts";
import { formatIdFor } from "../../src/formats/known.ts";
import type { CheckInput } from "../../src/input.ts";

/** A file of a sample: its text, or its bytes where it is packed. */
export interface SampleFile {
  readonly id: string;
  readonly text: string | Uint8Array;
}

/** A sample in one format: one file that holds both languages, or two. */
export interface FormatSample {
  readonly name: string;
  readonly files: readonly SampleFile[];
  readonly input: CheckInput;
}

const folder = new URL("../../corpus/samples/formats/", import.meta.url);

/** Decoded as the command line does it: the samples are in several encodings. */
function readFile(id: string): SampleFile {
  return { id, text: decodeText(readFileSync(new URL(id, folder))).text };
}

/** The parts of a document that stand unpacked in a folder, packed. The time is fixed, so that the bytes always are the same. */
function pack(id: string, parts: string): SampleFile {
  const root = fileURLToPath(new URL(parts, folder));
  const entries = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xml"))
    .map((name) => [name, Uint8Array.from(readFileSync(root + name))] as const);
  return { id, text: zipSync(Object.fromEntries(entries), { mtime: "2026-01-01T00:00:00" }) };
}

function alone(id: string): FormatSample {
  const file = readFile(id);
  return { name: id, files: [file], input: { text: file } };
}

function pair(name: string, en: SampleFile, ko: SampleFile): FormatSample {
  return { name, files: [en, ko], input: { en, ko } };
}

/** `guide.*.md` stands for `guide.en.md` and `guide.ko.md`. */
function versions(pattern: string): FormatSample {
  const [en, ko] = ["en", "ko"].map((language) => readFile(pattern.replace("*", language)));
  return pair(pattern.replace(".*", ""), en as SampleFile, ko as SampleFile);
}

export const formatSamples: readonly FormatSample[] = [
  ...["bakery.*.txt", "bakery-old.*.txt", "guide.*.md", "guide.*.html", "guide.*.adoc", "guide.*.rst"].map(versions),
  ...["app.*.json", "app.*.yml", "app.*.properties", "app.*.strings", "app.*.ftl", "film.*.srt", "film.*.vtt"].map(
    versions,
  ),
  pair("strings.xml", readFile("values/strings.xml"), readFile("values-ko/strings.xml")),
  pair("notice.docx", pack("notice.en.docx", "docx/en/"), pack("notice.ko.docx", "docx/ko/")),
  pair("classes.odt", pack("classes.en.odt", "odt/en/"), pack("classes.ko.odt", "odt/ko/")),
  ...["app.ko.po", "app.xlf", "app-2.xlf", "memory.tmx", "app.xcstrings", "terms.csv", "terms.tsv"].map(alone),
];

/** The formats beside plain text that the samples are in. */
export const sampleFormats: readonly string[] = [
  ...new Set(formatSamples.flatMap(({ files }) => files.map(({ id }) => formatIdFor(id) ?? "text"))),
].filter((id) => id !== "text");
