import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { constants, deflateRawSync } from "node:zlib";
import { strToU8, zipSync, type Zippable } from "fflate";

const folder = new URL("../../corpus/samples/formats/", import.meta.url);

/** A format with a sound file of it, and how it looks when something is done to it that no writer of such files would do. */
export interface HostileFormat {
  readonly id: string;
  /** What a file of it is called. */
  readonly name: string;
  /** A file of one language needs another one beside it. */
  readonly isBilingual: boolean;
  readonly sound: Uint8Array;
  /** A file of one line, or of one paragraph where the format has no other, that holds `filling`. */
  readonly oneLine: (filling: string) => Uint8Array;
  /** As many levels as asked for, where the format has levels. */
  readonly deep?: (levels: number) => string | Uint8Array;
  /** A file that declares entities and uses them, where the format is XML. */
  readonly withEntities?: (declarations: string, use: string) => string | Uint8Array;
}

function sample(name: string): Uint8Array {
  return Uint8Array.from(readFileSync(new URL(name, folder)));
}

const text =
  (before: string, after: string) =>
  (filling: string): Uint8Array =>
    strToU8(before + filling + after);

function nested(open: string, close: string, levels: number): string {
  return `${open.repeat(levels)}깊은 곳의 글${close.repeat(levels)}`;
}

const XLIFF_HEAD = '<xliff version="1.2"><file source-language="en" target-language="ko"><body>';
const XLIFF_TAIL = "</body></file></xliff>";
const unit = (source: string, target: string): string =>
  `${XLIFF_HEAD}<trans-unit id="a"><source>${source}</source><target>${target}</target></trans-unit>${XLIFF_TAIL}`;
const TMX_HEAD = '<tmx version="1.4"><header srclang="en"/><body>';
const tuv = (en: string, ko: string): string =>
  `${TMX_HEAD}<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="ko"><seg>${ko}</seg></tuv></tu></body></tmx>`;
const string = (value: string): string => `<resources><string name="a">${value}</string></resources>`;
const catalog = (value: string): string =>
  `{"sourceLanguage":"en","strings":{"Hello there":{"localizations":{"ko":{"stringUnit":{"value":${value}}}}}}}`;

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordBody = (body: string): string => `<w:document ${WORD}><w:body>${body}</w:body></w:document>`;
const wordText = (value: string): string => wordBody(`<w:p><w:r><w:t>${value}</w:t></w:r></w:p>`);
const OPEN = ["office", "text"].map((each) => `xmlns:${each}="urn:oasis:names:tc:opendocument:xmlns:${each}:1.0"`);
const openBody = (body: string): string =>
  `<office:document-content ${OPEN.join(" ")}><office:body><office:text>${body}</office:text></office:body></office:document-content>`;

/** Parts that are stored as they are: packed, the same text many times over would be refused as a bomb before it is read. */
function packed(part: string, content: string): Uint8Array {
  return zipSync({ [part]: strToU8(content) }, { level: 0 });
}

export const docxOf = (content: string): Uint8Array => packed("word/document.xml", content);
export const odtOf = (content: string): Uint8Array => packed("content.xml", content);

function packedSample(name: string): Uint8Array {
  const root = fileURLToPath(new URL(name, folder));
  const parts = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((part) => part.endsWith(".xml"));
  const entries: Zippable = Object.fromEntries(parts.map((part) => [part, sample(name + part)]));
  return zipSync(entries, { mtime: "2026-01-01T00:00:00" });
}

const declared =
  (write: (value: string) => string, root: string) =>
  (declarations: string, use: string): string =>
    `<?xml version="1.0"?><!DOCTYPE ${root} [${declarations}]>${write(use)}`;

export const hostileFormats: readonly HostileFormat[] = [
  { id: "text", name: "a.txt", isBilingual: false, sound: sample("bakery-old.ko.txt"), oneLine: text("", "") },
  {
    id: "markdown",
    name: "a.md",
    isBilingual: false,
    sound: sample("guide.ko.md"),
    oneLine: text("", ""),
    deep: (levels) =>
      `${"> ".repeat(levels)}글\n\n${"- ".repeat(levels)}글\n\n${nested("[", "](a)", levels)}\n\n${nested("*", "*", levels)}\n`,
  },
  {
    id: "html",
    name: "a.html",
    isBilingual: false,
    sound: sample("guide.ko.html"),
    oneLine: text("<p>", "</p>"),
    deep: (levels) => nested("<div><b>", "</b></div>", levels) + nested("<table><tr><td>", "", levels),
    withEntities: declared((value) => `<html><body><p>${value}</p></body></html>`, "html"),
  },
  {
    id: "asciidoc",
    name: "a.adoc",
    isBilingual: false,
    sound: sample("guide.ko.adoc"),
    oneLine: text("", ""),
    deep: (levels) => `${"*".repeat(levels)} 글\n\n${nested("_", "_", levels)}\n\n${"====\n".repeat(levels)}글\n`,
  },
  {
    id: "rst",
    name: "a.rst",
    isBilingual: false,
    sound: sample("guide.ko.rst"),
    oneLine: text("", ""),
    deep: (levels) => `${"* ".repeat(levels)}글\n\n${nested("*", "*", levels)}\n\n${".. note:: ".repeat(levels)}글\n`,
  },
  {
    id: "json",
    name: "a.json",
    isBilingual: false,
    sound: sample("app.ko.json"),
    oneLine: text('{"a":"', '"}'),
    deep: (levels) => `{"a":${nested("[", "]", levels).replace("깊은 곳의 글", '"깊은 곳의 글"')}}`,
  },
  {
    id: "yaml",
    name: "a.yml",
    isBilingual: false,
    sound: sample("app.ko.yml"),
    oneLine: text("a: ", "\n"),
    deep: (levels) => `a:\n  ${"- ".repeat(levels)}글\nb: ${nested("[", "]", levels)}\n`,
  },
  {
    id: "properties",
    name: "a.properties",
    isBilingual: false,
    sound: sample("app.ko.properties"),
    oneLine: text("a=", "\n"),
  },
  {
    id: "strings",
    name: "a.strings",
    isBilingual: false,
    sound: sample("app.ko.strings"),
    oneLine: text('"a"="', '";'),
  },
  {
    id: "fluent",
    name: "a.ftl",
    isBilingual: false,
    sound: sample("app.ko.ftl"),
    oneLine: text("a = ", "\n"),
    deep: (levels) => `a = ${nested("{", "}", levels)}\n`,
  },
  {
    id: "srt",
    name: "a.srt",
    isBilingual: false,
    sound: sample("film.ko.srt"),
    oneLine: text("1\n00:00:01,000 --> 00:00:02,000\n", "\n"),
    deep: (levels) => `1\n00:00:01,000 --> 00:00:02,000\n${nested("<i>", "</i>", levels)}\n`,
  },
  {
    id: "vtt",
    name: "a.vtt",
    isBilingual: false,
    sound: sample("film.ko.vtt"),
    oneLine: text("WEBVTT\n\n00:01.000 --> 00:02.000\n", "\n"),
    deep: (levels) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${nested("<c>", "</c>", levels)}\n`,
  },
  {
    id: "android",
    name: "strings.xml",
    isBilingual: false,
    sound: sample("values-ko/strings.xml"),
    oneLine: text('<resources><string name="a">', "</string></resources>"),
    deep: (levels) => string(nested("<b>", "</b>", levels)),
    withEntities: declared(string, "resources"),
  },
  {
    id: "docx",
    name: "a.docx",
    isBilingual: false,
    sound: packedSample("docx/ko/"),
    oneLine: (filling) => docxOf(wordText(filling)),
    deep: (levels) => docxOf(wordBody(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", levels))),
    withEntities: (declarations, use) => docxOf(declared(wordText, "w:document")(declarations, use)),
  },
  {
    id: "odt",
    name: "a.odt",
    isBilingual: false,
    sound: packedSample("odt/ko/"),
    oneLine: (filling) => odtOf(openBody(`<text:p>${filling}</text:p>`)),
    deep: (levels) => odtOf(openBody(`<text:p>${nested("<text:span>", "</text:span>", levels)}</text:p>`)),
    withEntities: (declarations, use) =>
      odtOf(declared((value) => openBody(`<text:p>${value}</text:p>`), "office:document-content")(declarations, use)),
  },
  {
    id: "po",
    name: "a.po",
    isBilingual: true,
    sound: sample("app.ko.po"),
    oneLine: text('msgid "The hall holds 300 people."\nmsgstr "', '"\n'),
  },
  {
    id: "xliff",
    name: "a.xlf",
    isBilingual: true,
    sound: sample("app.xlf"),
    oneLine: text(
      `${XLIFF_HEAD}<trans-unit id="a"><source>The hall.</source><target>`,
      `</target></trans-unit>${XLIFF_TAIL}`,
    ),
    deep: (levels) => unit("The hall.", nested('<g id="1">', "</g>", levels)),
    withEntities: declared((value) => unit("The hall holds 300 people.", value), "xliff"),
  },
  {
    id: "tmx",
    name: "a.tmx",
    isBilingual: true,
    sound: sample("memory.tmx"),
    oneLine: (filling) => strToU8(tuv("The hall.", filling)),
    deep: (levels) => tuv("The hall.", nested("<hi>", "</hi>", levels)),
    withEntities: declared((value) => tuv("The hall holds 300 people.", value), "tmx"),
  },
  {
    id: "xcstrings",
    name: "a.xcstrings",
    isBilingual: true,
    sound: sample("app.xcstrings"),
    oneLine: (filling) => strToU8(catalog(`"${filling}"`)),
    deep: (levels) => catalog(nested('{"a":', "}", levels).replace("깊은 곳의 글", '"글"')),
  },
  {
    id: "csv",
    name: "a.csv",
    isBilingual: true,
    sound: sample("terms.csv"),
    oneLine: text("en,ko\nThe hall.,", "\n"),
  },
  {
    id: "tsv",
    name: "a.tsv",
    isBilingual: true,
    sound: sample("terms.tsv"),
    oneLine: text("en\tko\nThe hall.\t", "\n"),
  },
];

export const BILLION_LAUGHS: string = Array.from({ length: 12 }, (_, level) =>
  level === 0 ? '<!ENTITY l0 "하하하하하하하하하하">' : `<!ENTITY l${level} "${`&l${level - 1};`.repeat(10)}">`,
).join("");

/** Bytes of no text in any encoding, always the same. */
export function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

/** An archive with one packed part, whatever its headers say of its size. Source: APPNOTE.TXT of PKWARE, sections 4.3.7 to 4.3.16. */
export function archiveOf(name: string, deflated: Uint8Array, size: number): Uint8Array {
  const path = strToU8(name);
  const common = [...words(20, 0, 8, 0, 0), ...doubles(0, deflated.length, size), ...words(path.length, 0)];
  const local = [...doubles(0x04034b50), ...common, ...path];
  const directory = [...doubles(0x02014b50), ...words(20), ...common, ...words(0, 0, 0), ...doubles(0, 0), ...path];
  const end = [...doubles(0x06054b50), ...words(0, 0, 1, 1)];
  const place = doubles(directory.length, local.length + deflated.length);
  return Uint8Array.from(
    Buffer.concat([Buffer.from(local), deflated, Buffer.from([...directory, ...end, ...place, 0, 0])]),
  );
}

function words(...values: readonly number[]): number[] {
  return values.flatMap((value) => [value & 0xff, (value >> 8) & 0xff]);
}

function doubles(...values: readonly number[]): number[] {
  return values.flatMap((value) => words(value & 0xffff, value >>> 16));
}

/** A document that goes on for so many megabytes, deflated: the same block over and over, as a bomb is made. */
export function deflatedMegabytes(head: string, megabytes: number): Uint8Array {
  const flushed = (content: string): Buffer => deflateRawSync(content, { finishFlush: constants.Z_FULL_FLUSH });
  const block = flushed(" ".repeat(1_000_000));
  const end = Uint8Array.of(3, 0);
  return Uint8Array.from(Buffer.concat([flushed(head), ...Array.from({ length: megabytes }, () => block), end]));
}

export const WORD_HEAD: string = wordText("강당에는 350명이 들어간다.").replace("</w:body></w:document>", "");
