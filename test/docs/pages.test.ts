import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createFormats } from "../../src/formats/index.ts";
import { knownFormats } from "../../src/formats/known.ts";
import { outputs } from "../../src/report/outputs/outputs.ts";

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
});

describe("docs/configuration.md", () => {
  const page = read("docs/configuration.md");
  const schema = JSON.parse(read("config.schema.json")) as { properties: object };

  it("has a row for each key", () => {
    const keys = rowsOf(page, "key").map(([key]) => key);
    expect(new Set(keys)).toEqual(new Set([...Object.keys(schema.properties), "checks"]));
  });
});

it("docs/command-line.md has a row for each format of results", () => {
  const shown = rowsOf(read("docs/command-line.md"), "`--format` ").map(([id]) => id);
  expect(new Set(shown)).toEqual(new Set(["text", "json", "html", ...outputs.map(({ id }) => id)]));
});
