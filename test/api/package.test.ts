import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Consumer, installPacked } from "./packed.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let consumer: Consumer;

beforeAll(() => {
  consumer = installPacked({ files: ["consumer/"] });
}, 60_000);

afterAll(() => {
  consumer.remove();
});

describe("the package", () => {
  it("holds what was built and its papers, and nothing else", () => {
    const paths = consumer.packed.files.map((file) => file.path);
    expect(paths).toEqual(
      expect.arrayContaining(["LICENSE", "package.json", "dist/index.js", "dist/index.d.ts", "dist/bin/daejo.js"]),
    );
    const others = paths.filter(
      (path) =>
        !/^(?:package\.json|LICENSE|README(?:\.ko)?\.md|CHANGELOG\.md|docs\/rules\/[a-z-]+(?:\.ko)?\.md|dist\/.+\.(?:js|d\.ts)|dist\/bin\/joined-\w+\.cjs)$/.test(
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
    expect(consumer.packed.unpackedSize).toBeLessThan(8 * 1024 * 1024);
  });

  it("holds one module for each source file of the library; what the command line alone needs is in its bundle", () => {
    const modules = consumer.packed.files.flatMap(({ path }) => /^dist\/(?!bin\/)(.+)\.js$/.exec(path)?.[1] ?? []);
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
    const { script, scriptHash } = JSON.parse(
      readFileSync(join(consumer.installed, "dist/page/report.json"), "utf8"),
    ) as {
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
    expect(consumer.run("consumer.js")).toBe("every promise was kept\n");
  });

  it("in CommonJS requires it, and is told which optional package is missing", () => {
    expect(consumer.run("consumer.cjs")).toBe("every promise was kept\n");
  });

  it("in TypeScript gets types for all of it, without those of Node", () => {
    expect(consumer.compile("tsconfig.json")).toBe("");
  });

  it.each([
    "dist/index.js",
    "dist/checker.js",
    "dist/facts/index.js",
    "dist/bin/daejo.js",
    "corpus/model/read-model-node.js",
  ])("cannot reach into the package: %s", (path) => {
    const script = `import("daejo/${path}").then(() => "open", (error) => error.code).then(console.log)`;
    expect(consumer.run("--input-type=module", "-e", script)).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED\n");
  });

  it("runs no script when the package is installed", () => {
    const { scripts, gypfile } = JSON.parse(readFileSync(join(consumer.installed, "package.json"), "utf8")) as {
      scripts: Readonly<Record<string, string>>;
      gypfile?: boolean;
    };
    // `prepare` is run in a checkout only, and where a package is taken from git.
    const run = ["preinstall", "install", "postinstall", "preprepare", "postprepare"];
    expect(run.filter((name) => name in scripts)).toEqual([]);
    expect(gypfile).toBeUndefined();
    expect(consumer.packed.files.map(({ path }) => path)).not.toContain("binding.gyp");
  });

  it("can run the command", () => {
    const manifest = JSON.parse(readFileSync(join(consumer.installed, "package.json"), "utf8")) as {
      version: string;
      bin: { daejo: string };
    };
    const main = join(consumer.installed, manifest.bin.daejo);
    expect(readFileSync(main, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(consumer.run(main, "--version")).toBe(`${manifest.version}\n`);
    expect(consumer.run(main, "explain", "number/value")).toMatch(/^number\/value\n[^]*«300»/);
    const output = execFileSync(process.execPath, [main, "align", "--format", "tsv", "-"], {
      cwd: consumer.folder,
      encoding: "utf8",
      input: "The hall holds 300 people.\n\n강당에는 300명이 들어간다.\n",
    });
    expect(output).toMatch(/^[01]\.\d\d\tThe hall holds 300 people\.\t강당에는 300명이 들어간다\.\n$/);
  });
});
