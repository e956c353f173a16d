import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "daejo-api-"));
const consumer = join(folder, "consumer");
const installed = join(consumer, "node_modules", "daejo");

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
  readonly unpackedSize: number;
}
let packed: Packed;

/** Packs what is built and unpacks it into a project of its own, with the dependencies that it names and no others. */
beforeAll(() => {
  const output = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
  });
  [packed] = JSON.parse(output) as [Packed];
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, packed.filename), "--strip-components=1", "-C", installed]);
  for (const name of dependenciesOf(installed)) copyPackage(name);
  writeFileSync(join(consumer, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }\n');
  cpSync(fileURLToPath(new URL("consumer/", import.meta.url)), consumer, { recursive: true });
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function dependenciesOf(path: string): string[] {
  const manifest = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(manifest.dependencies ?? {});
}

/** As `npm install` would, without a network. */
function copyPackage(name: string): void {
  const target = join(consumer, "node_modules", name);
  if (existsSync(target)) return;
  const origin = join(root, "node_modules", name);
  cpSync(origin, target, { recursive: true });
  for (const dependency of dependenciesOf(origin)) copyPackage(dependency);
}

function run(file: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [file, ...args], { cwd: consumer, encoding: "utf8" });
}

describe("the package", () => {
  it("holds what was built and its papers, and nothing else", () => {
    const paths = packed.files.map((file) => file.path);
    expect(paths).toEqual(
      expect.arrayContaining(["LICENSE", "package.json", "dist/index.js", "dist/index.d.ts", "dist/bin/daejo.js"]),
    );
    const others = paths.filter(
      (path) =>
        !/^(?:package\.json|LICENSE|README(?:\.ko)?\.md|CHANGELOG\.md|docs\/rules\/[a-z-]+(?:\.ko)?\.md|dist\/.+\.(?:js|d\.ts))$/.test(
          path,
        ),
    );
    // The schema of configurations; the model, what reads it in Node and in browsers, and its papers; the page that reports are shown on.
    expect(others.toSorted()).toEqual([
      "config.schema.json",
      "corpus/model/ATTRIBUTION.md",
      "corpus/model/manifest.json",
      "corpus/model/model.bin",
      "corpus/model/read-model-browser.js",
      "corpus/model/read-model-node.js",
      "corpus/model/read-model.d.ts",
      "dist/page/report.json",
    ]);
    expect(paths.filter((path) => /\.(?:test|examples)\.|\btest\/|tsbuildinfo/.test(path))).toEqual([]);
    expect(packed.unpackedSize).toBeLessThan(8 * 1024 * 1024);
  });

  it("holds one module for each source file of the library; what the command line alone needs is in its bundle", () => {
    const modules = packed.files.flatMap(({ path }) => /^dist\/(?!bin\/)(.+)\.js$/.exec(path)?.[1] ?? []);
    const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter(
        (file) =>
          file.endsWith(".ts") &&
          !/^(?:cli|page|report\/(?:align|outputs|page))\//.test(file) &&
          !/\.(?:test|examples)\.ts$/.test(file),
      )
      .map((file) => file.slice(0, -3));
    expect(modules.toSorted()).toEqual(sources.toSorted());
  });
});

describe("the page that reports are shown on", () => {
  it("is a script of less than 30 kB, compressed, with all that it needs, and allowed by its hash", () => {
    const { script, scriptHash } = JSON.parse(readFileSync(join(installed, "dist/page/report.json"), "utf8")) as {
      script: string;
      scriptHash: string;
    };
    expect(gzipSync(script).length).toBeLessThan(30_000);
    expect(scriptHash).toBe(`sha256-${createHash("sha256").update(script).digest("base64")}`);
    expect(script).not.toMatch(/\bimport\b|https?:\/\/(?!www\.w3\.org\/)/);
  });
});

describe("a consumer", () => {
  it("in JavaScript finds the API and gets what it promises", () => {
    expect(run("consumer.js")).toBe("every promise was kept\n");
  });

  it("in TypeScript gets types for all of it, without those of Node", () => {
    const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
    expect(run(compiler, "-p", "tsconfig.json")).toBe("");
  });

  it("cannot reach into the package", () => {
    const script = 'import("daejo/dist/checker.js").then(() => "open", (error) => error.code).then(console.log)';
    expect(run("--input-type=module", "-e", script)).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED\n");
  });

  it("can run the command", () => {
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as {
      version: string;
      bin: { daejo: string };
    };
    const main = join(installed, manifest.bin.daejo);
    expect(readFileSync(main, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(run(main, "--version")).toBe(`${manifest.version}\n`);
    expect(run(main, "explain", "number/value")).toMatch(/^number\/value\n[^]*«300»/);
    const output = execFileSync(process.execPath, [main, "align", "--format", "tsv", "-"], {
      cwd: consumer,
      encoding: "utf8",
      input: "The hall holds 300 people.\n\n강당에는 300명이 들어간다.\n",
    });
    expect(output).toMatch(/^[01]\.\d\d\tThe hall holds 300 people\.\t강당에는 300명이 들어간다\.\n$/);
  });
});
