import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** What `npm pack` says of the tarball. */
export interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
  /** Bytes. */
  readonly unpackedSize: number;
}

/** A project of its own, outside the repository, in which daejo is installed from its tarball. */
export interface Consumer {
  readonly folder: string;
  /** Where daejo lies in it. */
  readonly installed: string;
  readonly packed: Packed;
  /** Runs Node in the project; what it prints. */
  readonly run: (...args: readonly string[]) => string;
  /** Type-checks a project in it; what the compiler says, which is nothing when all is well. */
  readonly compile: (project: string) => string;
  readonly remove: () => void;
}

/** How the project is made. */
export interface ConsumerOptions {
  /** Folders beside this file whose contents are copied into it. */
  readonly files?: readonly string[];
  /** Further packages of this repository's that it installs, with what they depend on. */
  readonly packages?: readonly string[];
}

/** Packs what is built and installs it into a new project, with the dependencies that it names and no others. */
export function installPacked({ files = [], packages = [] }: ConsumerOptions = {}): Consumer {
  const outside = mkdtempSync(join(tmpdir(), "daejo-api-"));
  const packed = pack(outside);
  const folder = join(outside, "consumer");
  const installed = join(folder, "node_modules", "daejo");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(outside, packed.filename), "--strip-components=1", "-C", installed]);
  for (const name of [...dependenciesOf(installed), ...packages]) copyPackage(name, folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  for (const name of files) {
    cpSync(fileURLToPath(new URL(name, import.meta.url)), folder, { recursive: true });
  }
  const run = (...args: readonly string[]): string =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return {
    folder,
    installed,
    packed,
    run,
    compile: (project) => compile(folder, project),
    remove: () => rmSync(outside, { recursive: true, force: true }),
  };
}

function pack(destination: string): Packed {
  const output = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", destination], {
    cwd: root,
    encoding: "utf8",
  });
  const [packed] = JSON.parse(output) as [Packed];
  return packed;
}

function dependenciesOf(path: string): string[] {
  const manifest = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(manifest.dependencies ?? {});
}

/** As `npm install` would, without a network: one version of each, which is what `package-lock.json` holds for users. */
function copyPackage(name: string, consumer: string): void {
  const target = join(consumer, "node_modules", name);
  if (existsSync(target)) return;
  const origin = join(root, "node_modules", name);
  cpSync(origin, target, { recursive: true });
  for (const dependency of dependenciesOf(origin)) copyPackage(dependency, consumer);
}

/** The compiler says what is wrong on its output, and ends with an error. */
function compile(folder: string, project: string): string {
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  try {
    return execFileSync(process.execPath, [compiler, "-p", project], { cwd: folder, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    if (stdout === undefined || stdout === "") throw error;
    return stdout;
  }
}
