import { readdirSync, readFileSync } from "node:fs";
import { decodeText } from "../../src/cli/decode.ts";
import { hostileFormats } from "../cli/hostile-files.ts";
import type { Part } from "./input.ts";
import { settingSeeds } from "./setting-seeds.ts";

/** What a part of an input looks like before it is changed: the name of a list of seeds. */
export type Material = ReadonlyMap<string, readonly Part[]>;

const samples = new URL("../../corpus/samples/", import.meta.url);
const formats = new URL("formats/", samples);

/**
 * The seeds by their kinds: `en`, `ko` and `text` are plain texts, `format:ID` documents of a format, and the names of
 * `settingSeeds` what belongs to them. A `file` is a name, a line feed and what stands in the file; `bytes` are packed or encoded.
 */
export function readMaterial(): Material {
  const named = [...namedTexts(samples), ...namedTexts(formats)];
  const ofLanguage = (language: string): string[] =>
    named.filter(({ name }) => name.includes(`.${language}.`) && /\.(?:txt|md)$/.test(name)).map(({ text }) => text);
  const plain = named.filter(({ name }) => /\.(?:txt|md)$/.test(name)).map(({ text }) => text);
  const settings = Object.entries(settingSeeds);
  const files = [
    ...named.map(({ name, text }) => `${name}\n${text}`),
    ...settings.flatMap(([kind, { file, seeds }]) => seeds.map((seed) => `${file ?? `${kind}.txt`}\n${seed}`)),
  ];
  return new Map<string, readonly Part[]>([
    ["en", ofLanguage("en")],
    ["ko", ofLanguage("ko")],
    ["text", plain],
    ["file", files],
    ["bytes", hostileFormats.map(({ sound }) => sound)],
    ...settings.map(([kind, { seeds }]) => [kind, seeds] as const),
    ...hostileFormats.map(({ id }) => [`format:${id}`, formatSeeds(id)] as const),
  ]);
}

/** Sound files of a format; of a packed one the XML of its main part, which its target packs. */
function formatSeeds(id: string): readonly string[] {
  if (id === "docx" || id === "odt") {
    const part = id === "docx" ? "word/document.xml" : "content.xml";
    return ["en", "ko"].map((language) => readFileSync(new URL(`${id}/${language}/${part}`, formats), "utf8"));
  }
  const { name, sound } = hostileFormats.find((format) => format.id === id) as (typeof hostileFormats)[number];
  const ending = id === "android" ? "strings.xml" : name.slice(name.lastIndexOf("."));
  const folders =
    id === "android" ? ["values/", "values-ko/"].map((each) => new URL(each, formats)) : [samples, formats];
  const own = folders.flatMap(namedTexts).filter((file) => file.name.endsWith(ending));
  return own.length > 0 ? own.map(({ text }) => text) : [decodeText(sound).text];
}

function namedTexts(folder: URL): { readonly name: string; readonly text: string }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "README.md")
    .map(({ name }) => ({ name, text: decodeText(readFileSync(new URL(name, folder))).text }));
}
