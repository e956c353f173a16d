import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build as esbuild } from "esbuild";
import { build as vite } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Consumer, installPacked } from "./packed.ts";

let consumer: Consumer;

beforeAll(() => {
  consumer = installPacked();
}, 60_000);

afterAll(() => {
  consumer.remove();
});

/**
 * The modules of which a program holds code, whether it is loaded at once or later, as paths in the package, or in others:
 * `dist/facts/scan.js`, `saxes/saxes.js`.
 */
type Bundler = (code: string) => Promise<string[]>;

/**
 * In one file: with `splitting` esbuild takes every dynamic import for an entry of its own before it looks at what is used, and what that
 * shares with the rest is loaded with it.
 */
const withEsbuild: Bundler = async (code) => {
  const { metafile } = await esbuild({
    stdin: { contents: code, resolveDir: consumer.folder, sourcefile: "entry.js" },
    absWorkingDir: consumer.folder,
    bundle: true,
    format: "esm",
    outfile: "out.js",
    write: false,
    metafile: true,
    logLevel: "silent",
    external: ["#model"],
  });
  const inputs = Object.entries(metafile.outputs["out.js"]?.inputs ?? {});
  return inPackages(inputs.map(([path, { bytesInOutput }]) => [path, bytesInOutput]));
};

/** Vite bundles with rolldown. */
const withVite: Bundler = async (code) => {
  writeFileSync(join(consumer.folder, "entry.js"), code);
  const result = await vite({
    root: consumer.folder,
    configFile: false,
    logLevel: "silent",
    build: { write: false, minify: false, rolldownOptions: { input: "entry.js" } },
  });
  const [bundle] = [result].flat();
  if (bundle === undefined || !("output" in bundle)) throw new Error("Vite made no bundle.");
  const chunks = new Map(
    bundle.output.flatMap((each) => (each.type === "chunk" ? [[each.fileName, each] as const] : [])),
  );
  const loaded = new Set([...chunks.values()].filter(({ isEntry }) => isEntry));
  // A set may grow while it is walked over. Files that nothing asks for are written as well.
  for (const { imports, dynamicImports } of loaded) {
    for (const file of [...imports, ...dynamicImports]) {
      const chunk = chunks.get(file);
      if (chunk !== undefined) loaded.add(chunk);
    }
  }
  const modules = [...loaded].flatMap((chunk) => Object.entries(chunk.modules));
  return inPackages(modules.map(([path, { renderedLength }]) => [path, renderedLength]));
};

/** Those that leave something in the bundle. The list of exports is itself no code, whatever a bundler writes in its place. */
function inPackages(modules: readonly (readonly [path: string, bytes: number])[]): string[] {
  return modules.flatMap(([path, bytes]) => {
    const inPackage = /node_modules\/(?:daejo\/)?(.+)$/.exec(path.replaceAll("\\", "/"))?.[1];
    return bytes > 0 && inPackage !== undefined && inPackage !== "dist/index.js" ? [inPackage] : [];
  });
}

const foldersOf = (modules: readonly string[]): string[] =>
  [...new Set(modules.map((path) => path.replace(/^dist\/([^/]+)(?:\/.*)?$/, "$1")))].toSorted();

describe.each([
  ["esbuild", withEsbuild],
  ["Vite", withVite],
])("a bundle made by %s", (_, bundle) => {
  it("of extractFacts alone has facts and what they are read from: no model, alignment, checks, formats or names", async () => {
    const modules = await bundle('import { extractFacts } from "daejo"; console.log(extractFacts("5", "en"));');
    expect(foldersOf(modules)).toEqual(["errors.js", "facts", "text"]);
    expect(modules).toContain("dist/facts/scan.js");
    expect(modules.filter((path) => path.startsWith("dist/facts/name/"))).toEqual([]);
  });

  it("of agree alone compares facts and reads none", async () => {
    const modules = await bundle('import { agree } from "daejo"; console.log(agree(...globalThis.facts));');
    expect(modules).toContain("dist/facts/agree.js");
    expect(modules).not.toContain("dist/facts/scan.js");
    expect(modules.length).toBeLessThan(30);
  });

  it("of detectSpans alone has no facts", async () => {
    const modules = await bundle('import { detectSpans } from "daejo"; console.log(detectSpans("가 a"));');
    expect(modules).toContain("dist/spans/detect-spans.js");
    expect(foldersOf(modules)).toEqual(["errors.js", "formats", "spans", "text"]);
    // Text in code and in Markdown's fences has no language; the readers of formats stay out.
    expect(modules.filter((path) => path.startsWith("dist/formats/")).toSorted()).toEqual([
      "dist/formats/directives.js",
      "dist/formats/fences.js",
      "dist/formats/lines.js",
      "dist/formats/marks.js",
    ]);
  });

  it("of DaejoError alone has nothing else", async () => {
    const modules = await bundle('import { DaejoError } from "daejo"; console.log(DaejoError);');
    expect(modules).toEqual(["dist/errors.js"]);
  });

  it("of nothing is empty", async () => {
    expect(await bundle('import "daejo";')).toEqual([]);
  });

  it("of check has the checker, and would be noticed", async () => {
    const modules = await bundle('import { check } from "daejo"; console.log(await check({ text: "" }));');
    expect(foldersOf(modules)).toEqual(expect.arrayContaining(["alignment", "checks", "facts", "knowledge"]));
  });
});
