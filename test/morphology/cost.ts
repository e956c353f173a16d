// What each analyser costs: `npx tsx test/morphology/cost.ts`. mecab reads the dictionary that MECABRC names, and without it the
// tiny one of the tests, which says what a run costs and nothing about a real dictionary.
import { execFileSync, spawnSync } from "node:child_process";
import { lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { kuromojiMorphology } from "../../src/knowledge/morphology/kuromoji-ko.ts";
import { mecabMorphology } from "../../src/knowledge/morphology/mecab-ya.ts";
import type { Morphology } from "../../src/knowledge/morphology/morphology.ts";
import { compileTinyDictionary, isMecabInstalled, MECAB_FOLDER } from "./tiny-dictionary.ts";

const ANALYSERS: Readonly<Record<string, () => Promise<Morphology>>> = {
  "kuromoji-ko": () => kuromojiMorphology(),
  "mecab-ya": mecabMorphology,
};

const samples = fileURLToPath(new URL("../../corpus/samples/", import.meta.url));
const packages = fileURLToPath(new URL("../../node_modules/", import.meta.url));

const [, , chosen] = process.argv;
if (chosen === undefined) measureAll();
else await measure(ANALYSERS[chosen] as () => Promise<Morphology>);

function measureAll(): void {
  const tiny = process.env["MECABRC"] === undefined && isMecabInstalled ? compileTinyDictionary() : undefined;
  const settings = tiny === undefined ? {} : { MECABRC: tiny.settings, MECAB_LIB_PATH: MECAB_FOLDER };
  const environment = { ...process.env, ...settings };
  for (const name of Object.keys(ANALYSERS)) {
    print(`${name}${name === "mecab-ya" && tiny !== undefined ? " (with a tiny dictionary)" : ""}`);
    const installed = [...packagesOf(name)].map((part) => [part, sizeOf(join(packages, part))] as const);
    const total = installed.reduce((sum, [, size]) => sum + size, 0);
    print(`  on disk         ${megabytes(total)} (${installed.map(([part]) => part).join(", ")})`);
    try {
      if (name === "mecab-ya")
        print(`  and outside npm ${megabytes(sizeOfMecab(environment))} (mecab with its library and dictionary)`);
      execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), name], {
        env: environment,
        stdio: ["ignore", "inherit", "pipe"],
      });
    } catch (error) {
      print(`  not measured: ${String(error)}`);
    }
  }
  tiny?.remove();
}

async function measure(create: () => Promise<Morphology>): Promise<void> {
  const text = readdirSync(samples)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .map((file) => readFileSync(join(samples, file), "utf8"))
    .join("\n");
  const eojeols = [...new Set(text.match(/[가-힣]+/g))];

  const before = process.memoryUsage.rss();
  const started = performance.now();
  const morphology = await create();
  const loaded = performance.now();
  await morphology.prepare?.(eojeols);
  for (const eojeol of eojeols) morphology.analyse(eojeol);
  const read = performance.now();

  print(`  loading         ${Math.round(loaded - started)} ms`);
  print(`  memory          ${megabytes(process.memoryUsage.rss() - before)} of this process, with all that was read`);
  print(
    `  distinct words  ${Math.round((eojeols.length / (read - loaded)) * 1000)} eojeols/s (${eojeols.length} at first sight)`,
  );
}

/** A package with all that it needs. */
function packagesOf(name: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const manifest = JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  for (const dependency of Object.keys(manifest.dependencies ?? {})) packagesOf(dependency, found);
  return found;
}

/** What `mecab -D` says it reads, and the program with the library that it is made of. */
function sizeOfMecab(environment: Readonly<Record<string, string | undefined>>): number {
  const folder = environment["MECAB_LIB_PATH"] ?? join(packages, "mecab-ya/mecab");
  const mecab = join(folder, "bin/mecab");
  // It ends with a failure after it has answered.
  const { stdout: description, error } = spawnSync(mecab, ["-D"], { env: { ...environment }, encoding: "utf8" });
  if (error !== undefined) throw error;
  const dictionaries = [...description.matchAll(/^filename:\s*(.+)$/gm)].map(([, file = ""]) =>
    realpathSync(dirname(file)),
  );
  const linked = execFileSync("ldd", [mecab], { encoding: "utf8" });
  const libraries = [...linked.matchAll(/=> (\S*libmecab\S*)/g)].map(([, file = ""]) => realpathSync(file));
  return [mecab, ...libraries, ...new Set(dictionaries)].reduce((sum, path) => sum + sizeOf(path), 0);
}

function sizeOf(path: string): number {
  const entry = lstatSync(path);
  if (!entry.isDirectory()) return entry.size;
  return readdirSync(path).reduce((sum, child) => sum + sizeOf(join(path, child)), 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
