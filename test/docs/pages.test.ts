import { strToU8, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { validateConfig } from "../../src/cli/config/validate.ts";
import { readPairPattern } from "../../src/cli/pairs/pattern.ts";
import { createFormats } from "../../src/formats/index.ts";
import { knownFormats } from "../../src/formats/known.ts";
import { outputs } from "../../src/report/outputs/outputs.ts";
import { valueAfter } from "./run-code.ts";

function read(page: string): string {
  return readFileSync(new URL(`../../${page}`, import.meta.url), "utf8");
}

/** The code spans of the first and the second cell of each row below a heading row. */
function rowsOf(page: string, heading: string): string[][] {
  const table = page.slice(page.indexOf(`| ${heading}`)).split("\n\n", 1)[0] ?? "";
  return table
    .split("\n")
    .slice(2)
    .map((row) =>
      [
        ...row
          .split("|")
          .slice(1, 3)
          .join("|")
          .matchAll(/`([^`]+)`/g),
      ].map(([, code = ""]) => code),
    );
}

describe("docs/formats.md", () => {
  const page = read("docs/formats.md");

  it("has a row for each format, with its endings and names", () => {
    const shown = rowsOf(page, "format").map(([id = "", ...endings]) => [id, endings.toSorted()] as const);
    const known = knownFormats.map(
      ({ id, extensions, names = [] }) => [id, [...extensions, ...names].toSorted()] as const,
    );
    const plain = createFormats().of({ id: "x" }).format;
    expect(Object.fromEntries(shown)).toEqual({
      ...Object.fromEntries(known),
      [plain.id]: (plain.extensions as string[]).toSorted(),
    });
  });

  it("shows code of the library that runs and says what its comments say", () => {
    const [, code = ""] = /^```ts\n([^]*?)^```$/m.exec(page) ?? [];
    const shown = [...code.matchAll(/^(?!const)(.+); \/\/ (.+)$/gm)].map(([, value = "", said = ""]) => [value, said]);
    expect(shown.map(([, said]) => said)).toEqual(['"time/value"', '"failed"', "what place.text is"]);
    const values = `[${shown.map(([value]) => value).join(", ")}, place?.text]`;
    expect(
      valueAfter(code, values, { "notice.docx": docxOf(["The hall holds 300 people.", "강당에는 350명이 들어간다."]) }),
    ).toEqual(["time/value", "failed", "300", "300"]);
  });
});

/** A document of Word with one paragraph for each text. */
function docxOf(texts: readonly string[]): Uint8Array {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const body = texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  return zipSync({
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `<Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

describe("docs/configuration.md", () => {
  const page = read("docs/configuration.md");
  const shown = [...page.matchAll(/(?<!`\n\n)^```(json|yaml)\n([^]*?)^```$/gm)];
  const schema = JSON.parse(read("config.schema.json")) as { properties: object };

  it.each(shown.filter(([, , code = ""]) => !code.includes('"sources"')).map(([, language, code]) => [code, language]))(
    "shows a configuration that is possible: %s",
    async (code = "", language) => {
      const config = await validateConfig(language === "yaml" ? parse(code) : JSON.parse(code), "shown");
      for (const pair of config.pairs ?? []) if (typeof pair === "string") readPairPattern(pair);
    },
  );

  it("has a row for each key", () => {
    const keys = rowsOf(page, "key").map(([key]) => key);
    expect(new Set(keys)).toEqual(new Set([...Object.keys(schema.properties), "checks"]));
  });
});

it("docs/command-line.md has a row for each format of results", () => {
  const shown = rowsOf(read("docs/command-line.md"), "`--format` ").map(([id]) => id);
  expect(new Set(shown)).toEqual(new Set(["text", "json", "html", ...outputs.map(({ id }) => id)]));
});
