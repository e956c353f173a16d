import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { PROPERTIES, surveyUnicode } from "./unicode.js";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

/** The properties that the patterns of the sources ask for. */
function propertiesAsked(): Set<string> {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" });
  const modules = files.filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|examples)\.ts$/.test(file));
  const names = modules.flatMap((file) =>
    Array.from(readFileSync(source + file, "utf8").matchAll(/\\[pP]\{([^}$]+)\}/g), ([, name = ""]) => name),
  );
  return new Set(names);
}

it("knows every property that a pattern asks for", () => {
  expect([...propertiesAsked()].filter((name) => !PROPERTIES.includes(name))).toEqual([]);
  expect(propertiesAsked().size).toBeGreaterThan(20);
});

it("is answered as in Unicode 15.0", async () => {
  await expect(`${JSON.stringify(surveyUnicode(), null, 2)}\n`).toMatchFileSnapshot("unicode.json");
});
