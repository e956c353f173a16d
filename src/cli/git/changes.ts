import { resolve } from "node:path";
import { DaejoError } from "../../errors.ts";
import { fromHere } from "../paths.ts";
import { gitList, gitText } from "./git.ts";

/** What was there before, as git names it: `REVISION:PATH`. */
export type Blob = string;

/** The files that differ from a revision, by their paths from the current directory. */
export interface Changes {
  /** Undefined for a file that is new. */
  readonly before: ReadonlyMap<string, Blob | undefined>;
  readonly deleted: ReadonlySet<string>;
}

/**
 * What has changed since a revision, in commits, in the index and in files that are not added yet. Of a branch that has gone on by
 * itself only what this side changed counts: both are compared from where they parted.
 * @throws DaejoError `git` where the revision is not there.
 */
export async function changesSince(revision: string, cwd: string = process.cwd()): Promise<Changes> {
  const commit = await commitOf(revision, cwd);
  const root = await gitText(["rev-parse", "--show-toplevel"], cwd);
  // A shallow clone may not hold the place where they parted.
  const base = await gitText(["merge-base", commit, "HEAD"], cwd).catch(() => commit);
  const before = new Map<string, Blob | undefined>();
  const deleted = new Set<string>();
  const here = (path: string): string => fromHere(resolve(root, path), cwd);
  // A short page that is renamed and edited keeps less than the half that git asks for.
  const changed = await gitList(["diff", "--name-status", "-z", "--find-renames=40%", base, "--"], root);
  for (let i = 0; i < changed.length;) {
    const status = changed[i++] as string;
    const path = changed[i++] as string;
    if (/^[RC]/.test(status)) before.set(here(changed[i++] as string), `${base}:${path}`);
    else if (status === "D") deleted.add(here(path));
    else before.set(here(path), status === "A" ? undefined : `${base}:${path}`);
  }
  for (const path of await gitList(["ls-files", "--others", "--exclude-standard", "-z"], root)) {
    before.set(here(path), undefined);
  }
  return { before, deleted };
}

async function commitOf(revision: string, cwd: string): Promise<string> {
  await gitText(["rev-parse", "--git-dir"], cwd);
  return gitText(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], cwd).catch(
    (cause: unknown) => {
      throw new DaejoError(
        "git",
        `There is no revision "${revision}" here.`,
        "Name one that is there, as in --changed=origin/main; in CI fetch it first (fetch-depth: 0).",
        { cause },
      );
    },
  );
}

/**
 * The last commit that changed each of some files, as the number of commits that have come since, and its name. One walk through the
 * history, that ends with the last of them. Files that no commit holds are left out.
 */
export async function lastTouched(
  paths: readonly string[],
  cwd: string = process.cwd(),
): Promise<ReadonlyMap<string, { readonly commit: string; readonly age: number }>> {
  if ((await gitText(["rev-parse", "--is-shallow-repository"], cwd)) === "true") {
    throw new DaejoError(
      "git",
      "The history of this clone is cut off, so that nobody knows which file was changed last.",
      "Fetch all of it (fetch-depth: 0, git fetch --unshallow), or name a revision: daejo drift --changed REVISION.",
    );
  }
  const root = await gitText(["rev-parse", "--show-toplevel"], cwd);
  const wanted = new Map(paths.map((path) => [fromHere(resolve(cwd, path), root), path]));
  const touched = new Map<string, { commit: string; age: number }>();
  const entries = await gitList(["log", "--format=%x00commit %H", "--name-only", "-z", "--no-renames", "HEAD"], root);
  let [commit, age] = ["", -1];
  for (const entry of entries) {
    const named = /^commit ([0-9a-f]{40,64})$/.exec(entry.trim());
    if (named !== null) {
      commit = named[1] as string;
      age++;
      continue;
    }
    const path = wanted.get(entry.replace(/^\n/, ""));
    if (path !== undefined && !touched.has(path)) touched.set(path, { commit, age });
    if (touched.size === wanted.size) break;
  }
  return touched;
}
