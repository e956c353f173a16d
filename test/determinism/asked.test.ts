import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

/** What answers by locale, time zone, clock or chance; `new Date(number)` and `Date.UTC` do not. */
const ASKS =
  /\b(?:Intl\.\w+|toLocale\w+|localeCompare|Math\.random|performance\.now|Date\.(?:now|parse)|new Date\(\)|get(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\b)/g;

/** The page is read in a browser and orders and filters what is shown there; reports do not come from it. */
function asked(): Record<string, string[]> {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).toSorted();
  const modules = files.filter((file) => file.endsWith(".ts") && !/\.(?:test|examples)\.ts$|^page\//.test(file));
  const found = modules.map((file) => {
    const code = readFileSync(source + file, "utf8").replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");
    return [file, Array.from(code.matchAll(ASKS), ([name]) => name)] as const;
  });
  return Object.fromEntries(found.filter(([, names]) => names.length > 0));
}

it("is the clock alone, where somebody waits", () => {
  const files = Object.entries(asked()).map(([file, names]) => [file, ...new Set(names)]);
  expect(files).toEqual([
    // When rows are handed over, when a checkpoint is due, when signals are listened to: never what is answered.
    ["cli/batch/batch-worker.ts", "performance.now"],
    ["cli/batch/resumable.ts", "performance.now"],
    ["cli/batch/run-batch.ts", "performance.now"],
    ["cli/lock-file.ts", "Date.now"],
    ["cli/serve/watch.ts", "performance.now"],
    // When others have their turn.
    ["text/turns.ts", "performance.now"],
  ]);
});
