import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { manifest, nameIn, packages, read, root, shipped } from "./lock-file.ts";

/** Licences that ask for no more than to be named, and so suit everyone who may use daejo. */
const PERMISSIVE = [
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "Zlib",
];
/** Of what is not passed on to users: nothing of it is in the package. */
const TOOLS_ONLY = ["MPL-2.0"];

/** Tools that run a script when they are installed, each with the reason. `npm ci --ignore-scripts` installs all that is needed. */
const WITH_INSTALL_SCRIPT = new Map([
  ["esbuild", "replaces its start script by the binary, which is only faster"],
  ["fsevents", "optional, on macOS only: brings a binary"],
]);

const page = read("docs/dependencies.md");
const [forUsers = "", ...rest] = page.split("\n## Development\n");
const forDevelopment = rest.join("\n");
const namesIn = (text: string): Set<string> => new Set([...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));

interface InstalledManifest {
  readonly license?: string;
  readonly gypfile?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
}

function installed(folder: string): InstalledManifest {
  return JSON.parse(readFileSync(new URL(`${folder}/package.json`, root), "utf8")) as InstalledManifest;
}

/** Whether all parts of an expression such as `(MIT AND Zlib)` are among the allowed; of `OR` too, to be simple. */
function isAllowed(expression: string | undefined, allowed: readonly string[]): boolean {
  const parts = (expression ?? "").replaceAll(/[()]/g, "").split(/ (?:AND|OR) /);
  return parts.every((part) => allowed.includes(part));
}

describe("what users install", () => {
  it("has licences that suit everyone, by the lock file and by each package's own word", () => {
    const others = [...shipped].filter(
      ([folder, { license }]) => !isAllowed(license, PERMISSIVE) || installed(folder).license !== license,
    );
    expect(others.map(([folder, { license }]) => `${folder}: ${license ?? "none"}`)).toEqual([]);
  });

  it("runs no script when it is installed, and builds nothing", () => {
    const faults = [...shipped].flatMap(([folder, { hasInstallScript }]) => {
      const { scripts = {}, gypfile } = installed(folder);
      const run = ["preinstall", "install", "postinstall"].filter((name) => name in scripts);
      const builds = gypfile === true || existsSync(new URL(`${folder}/binding.gyp`, root));
      return hasInstallScript === true || run.length > 0 || builds ? [folder] : [];
    });
    expect(faults).toEqual([]);
  });

  it("is one version of each package", () => {
    expect([...shipped.keys()].filter((folder) => folder !== `node_modules/${nameIn(folder)}`)).toEqual([]);
  });

  it("is named in docs/dependencies.md, with its licence, and nothing else is", () => {
    const rows = new Map(
      [...forUsers.matchAll(/^\| `([^`]+)` *\| ([\w.-]+) *\|/gm)].map(([, name = "", licence = ""]) => [name, licence]),
    );
    const expected = [...shipped].map(([folder, { license = "" }]) => [nameIn(folder), license] as const);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(expected));
  });

  it("comes from what is directly depended on, as docs/dependencies.md says", () => {
    const [direct = "", transitive = ""] = forUsers.split("\n## What they bring\n");
    const rowsOf = (text: string): string[] => [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name = ""]) => name);
    expect(rowsOf(direct).toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted());
    for (const [, name = "", , by = ""] of transitive.matchAll(/^\| `([^`]+)` *\| ([\w.-]+) *\| `([^`]+)` *\|/gm)) {
      expect(Object.keys(packages.get(`node_modules/${by}`)?.dependencies ?? {}), by).toContain(name);
    }
  });
});

describe("what daejo is made with", () => {
  it("has licences that are known", () => {
    const others = [...packages].filter(([, { license }]) => !isAllowed(license, [...PERMISSIVE, ...TOOLS_ONLY]));
    expect(others.map(([folder, { license }]) => `${folder}: ${license ?? "none"}`)).toEqual([]);
  });

  it("runs no scripts when it is installed but for known ones", () => {
    const running = [...packages].flatMap(([folder, { hasInstallScript }]) =>
      hasInstallScript === true ? [nameIn(folder)] : [],
    );
    expect(running.filter((name) => !WITH_INSTALL_SCRIPT.has(name))).toEqual([]);
  });

  it("is named in docs/dependencies.md", () => {
    const named = namesIn(forDevelopment);
    const silent = Object.keys(manifest.devDependencies).filter((name) => !named.has(name));
    expect(silent).toEqual([]);
    const known = new Set([...packages.keys()].map(nameIn));
    const rows = [...forDevelopment.matchAll(/^\| (`[^|]+`) *\|/gm)].flatMap(([, cell = ""]) => [...namesIn(cell)]);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((name) => !known.has(name) || !(name in manifest.devDependencies))).toEqual([]);
  });
});

it("optional packages are those that package.json calls optional", () => {
  const optional = /^## Optional\n([^]*?)^## /m.exec(page)?.[1] ?? "";
  const named = [...optional.matchAll(/^\| `([^`]+)`/gm)].map(([, name = ""]) => name);
  expect(named.toSorted()).toEqual(Object.keys(manifest.peerDependencies).toSorted());
});
