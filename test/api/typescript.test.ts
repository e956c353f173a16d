import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EntryPoint, entryPointsOf } from "./api-report.ts";
import { type Consumer, installPacked } from "./packed.ts";

let consumer: Consumer;
let entries: EntryPoint[];

beforeAll(() => {
  consumer = installPacked({ files: ["consumer/"] });
  entries = entryPointsOf(consumer.installed);
  writeFileSync(join(consumer.folder, "every-export.ts"), everyExport());
  writeFileSync(join(consumer.folder, "every-export.cts"), everyExport());
}, 60_000);

afterAll(() => {
  consumer.remove();
});

/** A module that takes every export by its name and passes it on, so that the compiler has to find and read all of them. */
function everyExport(): string {
  const lines = entries.map(({ address, exports }, i) => {
    const names = [...exports].map(([name, { kind }]) => `${kind === "type" ? "type " : ""}${name} as ${name}${i}`);
    return `export { ${names.join(", ")} } from "${address}";`;
  });
  return `${lines.join("\n")}\n`;
}

/** What every project here is strict about; without the types of Node or of a browser, and reading our declarations too. */
const STRICT = {
  target: "es2023",
  lib: ["es2023"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  skipLibCheck: false,
  declaration: true,
  outDir: "out",
};

function compileAs(options: object, ...files: readonly string[]): string {
  const config = { compilerOptions: { ...STRICT, ...options }, files };
  writeFileSync(join(consumer.folder, "tsconfig.made.json"), JSON.stringify(config));
  return consumer.compile("tsconfig.made.json");
}

it("every entry point with code has declarations", () => {
  expect(entries.map(({ address }) => address)).toEqual([
    "daejo",
    "daejo/testing",
    "daejo/morphology/kuromoji-ko",
    "daejo/morphology/mecab-ya",
  ]);
  for (const { exports } of entries) expect(exports.size).toBeGreaterThan(0);
});

describe("a strict TypeScript project finds every export", () => {
  it.each([
    ["nodenext", { module: "nodenext" }],
    ["node20", { module: "node20" }],
    ["bundler", { module: "esnext", moduleResolution: "bundler" }],
    ["bundler, module preserve", { module: "preserve", moduleResolution: "bundler" }],
    ["bundler, in a browser", { module: "esnext", moduleResolution: "bundler", lib: ["es2023", "dom"] }],
  ])("as ES modules, with %s", (_, options) => {
    expect(compileAs(options, "every-export.ts", "consumer.ts")).toBe("");
  });

  it.each(["node20", "nodenext"])("as CommonJS, with %s", (module) => {
    expect(compileAs({ module }, "every-export.cts", "consumer.cts")).toBe("");
  });

  it("and would notice one that is gone", () => {
    writeFileSync(join(consumer.folder, "gone.ts"), 'export { gone } from "daejo";\n');
    expect(compileAs({ module: "nodenext" }, "gone.ts")).toMatch(/gone\.ts.*has no exported member .gone./);
  });
});
