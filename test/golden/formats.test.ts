import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/create-checker.ts";
import { createFormats } from "../../src/formats/index.ts";
import { formatIdFor, isPacked, knownFormats, loadFormats } from "../../src/formats/known.ts";
import { readContent, type ReadContent } from "../../src/formats/read.ts";
import type { Evidence } from "../../src/checks/check.ts";
import { formatSamples, sampleFormats, type SampleFile } from "./format-samples.ts";

const checker = await createChecker({ formats: sampleFormats });
const formats = createFormats(await loadFormats(sampleFormats));

function read({ id, text }: SampleFile): ReadContent {
  return readContent(text, formats.of({ id }), id);
}

function shown({ document, start, end, text }: Evidence): object {
  return { document, start, end, text };
}

test("every format has a sample", () => {
  expect(sampleFormats.toSorted()).toEqual(knownFormats.map(({ id }) => id).toSorted());
});

describe.each(formatSamples)("$name", ({ name, files, input }) => {
  const report = checker.check(input);
  const contents = new Map(files.map((file) => [file.id, read(file)]));
  const contentOf = (document: string): ReadContent => contents.get(document) as ReadContent;
  const evidence = report.discrepancies.flatMap(({ en, ko }) => [...en, ...ko]);

  test("what is reported, and where", async () => {
    const found = report.discrepancies.map(({ rule, severity, en, ko }) => {
      return { rule, severity, en: en.map(shown), ko: ko.map(shown) };
    });
    await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(`formats/${name}.json`);
  });

  test("the file is read in its format, without complaints", () => {
    expect(report.documents.map(({ id, format }) => [id, format])).toEqual(
      files.map(({ id }) => [id, formatIdFor(id) ?? "text"]),
    );
    expect(report.diagnostics).toEqual([]);
    expect(report.verdict).toBe("failed");
  });

  test("evidence is what stands in the file", () => {
    for (const { id, text } of files) if (!isPacked(id)) expect(contentOf(id).text).toBe(text);
    for (const { document, start, end, text } of evidence)
      expect(contentOf(document).text.slice(start, end)).toBe(text);
  });

  test("evidence lies in one block and cuts no entity and no escape", () => {
    for (const { document, start, end } of evidence) {
      if (start === end) continue;
      const block = contentOf(document).blocks.find(({ span }) => span.start <= start && end <= span.end);
      expect(block).toBeDefined();
      for (const { source, copied } of block?.prose.runs ?? []) {
        if (copied) continue;
        expect(source.start < start && start < source.end, `${document}:${start}`).toBe(false);
        expect(source.start < end && end < source.end, `${document}:${end}`).toBe(false);
      }
    }
  });

  test("an empty evidence stands outside of words", () => {
    for (const { document, start, end } of evidence) {
      const around = contentOf(document).text.slice(start - 1, start + 1);
      if (start === end) expect(around).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
    }
  });
});

/** The ways in which each format may write a character that it does not write as it is. */
const WAYS: Readonly<Record<string, (character: string) => readonly string[]>> = {
  po: (character) => [{ "\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\" }[character] ?? ""],
  xliff: asReferences,
  tmx: asReferences,
  android: (character) => [...asReferences(character), `\\${character}`, character === "\n" ? "\\n" : ""],
  json: (character) => [JSON.stringify(character).slice(1, -1), `\\u${hex(character)}`],
  xcstrings: (character) => [JSON.stringify(character).slice(1, -1), `\\u${hex(character)}`],
  properties: (character) => [`\\u${hex(character)}`, `\\${character}`, character === "\n" ? "\\n" : ""],
  strings: (character) => [JSON.stringify(character).slice(1, -1), `\\U${hex(character)}`],
  csv: (character) => (character === '"' ? ['""'] : []),
};

function asReferences(character: string): readonly string[] {
  const code = character.codePointAt(0) ?? 0;
  const named = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&apos;" }[character];
  return [named ?? "", `&#${code};`, `&#x${code.toString(16)};`];
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, "0");
}

const TAGS = /^(?:<[^<>]*>(?:[^<>]*<\/(?:bpt|ept)>)?)+$/;

/** What may stand between two parts of a text: tags of XML, the branches of an ICU message, the ends of two lines. */
const BETWEEN: Readonly<Record<string, RegExp>> = {
  po: /^"\s+"$/,
  properties: /^\\\n\s+$/,
  json: /^\}\}$/,
  android: TAGS,
  xliff: TAGS,
  tmx: TAGS,
};

describe("the texts of a file, written again", () => {
  const encoded = formatSamples.flatMap(({ files }) => files).filter(({ id }) => (formatIdFor(id) ?? "text") in WAYS);

  test("there are some of each format", () => {
    expect(new Set(encoded.map(({ id }) => formatIdFor(id)))).toEqual(new Set(Object.keys(WAYS)));
  });

  test.each(encoded)("$id: are what stands in it", (file) => {
    const { text, blocks, format } = read(file);
    const ways = WAYS[format] as (character: string) => readonly string[];
    expect(blocks.length).toBeGreaterThan(4);
    let replaced = 0;
    for (const { prose } of blocks) {
      let last: number | undefined;
      prose.runs.forEach(({ at, source, copied }, index) => {
        const part = prose.text.slice(at, prose.runs[index + 1]?.at ?? prose.text.length);
        const written = text.slice(source.start, source.end);
        if (last !== undefined && source.start > last) {
          expect(text.slice(last, source.start)).toMatch(BETWEEN[format] ?? /^$/);
        }
        last = source.end;
        if (!copied) replaced++;
        if (copied) expect(part).toBe(written);
        else expect(ways(part)).toContain(written);
      });
    }
    // The samples are of no use here if nothing in them is escaped.
    if (WITH_ESCAPES.has(file.id)) expect(replaced).toBeGreaterThan(0);
  });
});

const WITH_ESCAPES: ReadonlySet<string> = new Set(
  (
    "app.ko.po app.xlf app-2.xlf memory.tmx values/strings.xml values-ko/strings.xml app.en.json app.ko.json " +
    "app.xcstrings app.en.properties app.ko.properties app.en.strings app.ko.strings terms.csv"
  ).split(" "),
);
