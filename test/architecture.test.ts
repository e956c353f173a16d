import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { describe, expect, it } from "vitest";

/** What stands further down may import what stands above it, in its own folder everything: the list in ARCHITECTURE.md. */
const ORDER = [
  "errors",
  "text",
  "formats",
  "spans",
  "segments",
  "knowledge",
  "facts",
  "alignment",
  "checks",
  "report",
  // Runs in a browser, in one piece: it takes what it shows as data, and nobody imports it.
  "page",
  // The files beside the folders.
  "root",
  "cli",
] as const;
type Layer = (typeof ORDER)[number];

const ROOT_FILES = [
  "index.ts",
  "testing.ts",
  "checker.ts",
  "create-checker.ts",
  "load-checker.ts",
  "make-checker.ts",
  "read-sources.ts",
  "segment-lists.ts",
  "read-text.ts",
  "input.ts",
  "unit-pairs.ts",
  "config.ts",
  "options.ts",
  "errors.ts",
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const source = new URL("../src/", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file))
  .toSorted();
const texts = new Map(files.map((file) => [file, readFileSync(new URL(file, source), "utf8")]));
/** Tests and their examples may look at everything. */
const shipped = files.filter((file) => !/\.(?:test|examples)\.tsx?$/.test(file));
const imports = shipped.flatMap((from) => specifiersIn(from).map((to): Import => ({ from, to })));
const own = imports.flatMap(({ from, to }): Import[] =>
  to.startsWith(".") ? [{ from, to: posix.join(dirname(from), to) }] : [],
);

/** Static and dynamic imports, and exports from other files. */
function specifiersIn(file: string): string[] {
  const code = texts.get(file) ?? "";
  const statements = [
    ...code.matchAll(/^(?:import|export)\s(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/gm),
    ...code.matchAll(/\bimport\(\s*["']([^"']+)["']/g),
  ];
  return statements.map((match) => match[1] as string);
}

function layerOf(file: string): Layer {
  if (file === "errors.ts") return "errors";
  const [folder = ""] = file.split("/");
  return file.includes("/") ? (folder as Layer) : "root";
}

describe("the source", () => {
  it("was seen", () => {
    expect(shipped.length).toBeGreaterThan(120);
    expect(own.length).toBeGreaterThan(400);
    // As many as a search that knows nothing of statements finds.
    const plain = shipped.flatMap((file) => [...codeOf(file).matchAll(/\b(?:from|import) "(?=[.#@a-z])|\bimport\("/g)]);
    expect(imports).toHaveLength(plain.length);
    expect(own.map(({ to }) => to).filter((file) => !texts.has(file) && !existsSync(new URL(file, source)))).toEqual(
      [],
    );
    expect(new Set(shipped.map(layerOf))).toEqual(new Set(ORDER));
  });

  it("has only the folders of the design, and beside them only the files of the checker", () => {
    expect(files.filter((file) => !file.includes("/")).toSorted()).toEqual(ROOT_FILES.toSorted());
    expect(files.filter((file) => !ORDER.includes(layerOf(file)))).toEqual([]);
  });

  it("imports only from what stands above it", () => {
    const backwards = own.filter(({ from, to }) => ORDER.indexOf(layerOf(to)) > ORDER.indexOf(layerOf(from)));
    expect(backwards.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("shows pages by code that nothing else needs, with nothing of the checker's in it", () => {
    const isPage = (file: string): boolean => layerOf(file) === "page";
    expect(own.filter(({ from, to }) => isPage(to) && !isPage(from))).toEqual([]);
    const taken = own.filter(({ from, to }) => isPage(from) && !isPage(to)).map(({ to }) => to);
    expect(taken.length).toBeGreaterThan(10);
    expect(taken.filter((file) => !/^(?:report|text)\//.test(file))).toEqual([]);
  });

  it("has no cycles", () => {
    expect(findCycle(own)).toEqual([]);
    expect(findCycle([...own, { from: "text/span.ts", to: "index.ts" }])).not.toEqual([]);
  });

  it("does without Node outside the command line", () => {
    const core = shipped.filter((file) => layerOf(file) !== "cli");
    const modules = imports.filter(({ from, to }) => core.includes(from) && /^(?:node:|fs$|path$|process$)/.test(to));
    expect(modules).toEqual([]);
    const uses = core.filter((file) =>
      /\b(?:console|process|globalThis|Buffer|__dirname|require)\b[.[(]/.test(codeOf(file)),
    );
    expect(uses).toEqual([]);
    // The same search finds what the command line does.
    expect(shipped.filter((file) => /\bprocess\./.test(codeOf(file)))).toContain("cli/main.ts");
  });

  it("writes to the console nowhere", () => {
    expect(shipped.filter((file) => /\bconsole\./.test(codeOf(file)))).toEqual([]);
  });

  it("has no barrels but the index of a folder, and nobody reaches into a folder through two of them", () => {
    const barrels = shipped.filter((file) => isBarrel(codeOf(file)));
    expect(barrels.length).toBeGreaterThan(0);
    expect(barrels.filter((file) => !file.endsWith("index.ts"))).toEqual([]);
    const indexes = shipped.filter((file) => file === "index.ts" || file.endsWith("/index.ts"));
    expect(indexes.filter((file) => file.split("/").length > 2)).toEqual([]);
  });

  it("names its files in kebab case", () => {
    expect(
      files.filter(
        (file) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|examples))?\.tsx?$/.test(file),
      ),
    ).toEqual([]);
    expect(shipped.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)\b/.test(file))).toEqual([]);
  });
});

/** Without comments, in which everything may be named. A string may hold what looks like one (`docs/**`). */
function codeOf(file: string): string {
  return (texts.get(file) ?? "").replaceAll(/("[^"\n]*\/\*[^"\n]*")|\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "$1");
}

/** A file that only passes on what others export. */
function isBarrel(code: string): boolean {
  const rest = code.replaceAll(/^(?:export|import)\s[^"';]*?\sfrom\s+"[^"]+";$/gm, "");
  return /^export\s[^"';]*?\sfrom\s+"/m.test(code) && rest.trim() === "";
}

/** Files that import each other in a circle, the first one found; empty if there is none. */
function findCycle(edges: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const target of targets.get(file) ?? []) {
      const cycle = visit(target);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of targets.keys()) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
