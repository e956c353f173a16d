import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Set once it was built, since several projects of one run ask for it. */
const BUILT = "DAEJO_BUILT_FOR_TESTS";

/** Builds `dist` from the sources as they are, before tests start it as a process or pack it. */
export default function setup(): void {
  if (process.env[BUILT] !== undefined) return;
  process.env[BUILT] = "";
  compile();
  if (!isComplete()) {
    // The compiler trusts what it wrote down: it neither misses outputs that are gone nor removes those of deleted sources.
    rmSync(`${root}dist`, { recursive: true, force: true });
    compile("--force");
  }
  execFileSync(process.execPath, [`${root}bundle/run.js`], { cwd: root, stdio: "inherit" });
}

function compile(...options: readonly string[]): void {
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  execFileSync(process.execPath, [compiler, "-b", ...options, "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
}

/** Whether there is one output for each source and no other. */
function isComplete(): boolean {
  if (!existsSync(`${root}dist`)) return false;
  // Pages are joined into one file, straight from their sources.
  const sources = modulesIn("src", ".ts").filter((name) => !/^page\/|\.(?:test|examples)$/.test(name));
  const modules = modulesIn("dist", ".js").filter((name) => !name.startsWith("bin/"));
  return sources.join("\n") === modules.join("\n");
}

function modulesIn(folder: string, extension: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .toSorted();
}
