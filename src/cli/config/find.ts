import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DaejoError } from "../../errors.ts";
import { isThere } from "../paths.ts";

/** The names of configurations, the preferred one first. */
export const CONFIG_NAMES: readonly string[] = [
  "daejo.config.js",
  "daejo.config.mjs",
  "daejo.config.json",
  "daejo.config.yaml",
  "daejo.config.yml",
];

/**
 * The nearest configuration from a folder up to the root of its repository; outside of one only that of the folder itself, since
 * what lies further up may be anybody's and would be run. Undefined where there is none.
 * @throws DaejoError `config` where a folder holds several.
 */
export async function findConfig(folder: string): Promise<string | undefined> {
  const root = (await repositoryOf(folder)) ?? folder;
  for (let at = folder; ; at = dirname(at)) {
    const names = await readdir(at).catch((): string[] => []);
    const found = CONFIG_NAMES.filter((name) => names.includes(name));
    if (names.includes("package.json") && (await hasOwnKey(join(at, "package.json")))) found.push("package.json");
    const [first, second] = found;
    if (first !== undefined && second !== undefined) {
      throw new DaejoError(
        "config",
        `${at} holds two configurations: ${first} and ${second}.`,
        "Keep one of them, or name one by --config FILE.",
      );
    }
    if (first !== undefined) return join(at, first);
    if (at === root) return undefined;
  }
}

/** The folder with `.git` (a file in worktrees) from a folder up. */
async function repositoryOf(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if (await isThere(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

async function hasOwnKey(manifest: string): Promise<boolean> {
  try {
    const value: unknown = JSON.parse(await readFile(manifest, "utf8"));
    return typeof value === "object" && value !== null && "daejo" in value;
  } catch {
    // Whose manifest is broken will hear of it from npm.
    return false;
  }
}
