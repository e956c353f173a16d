import { execFile } from "node:child_process";
import { DaejoError } from "../../errors.ts";

/** More than any document that daejo reads. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * What git prints, as bytes. No configuration of the user's changes it, and no pager or editor is started.
 * @throws DaejoError `git` where git is not there or says no.
 */
export function git(args: readonly string[], cwd: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const settings = ["--no-pager", "-c", "core.quotePath=false", "-c", "diff.noprefix=false"];
    const environment = { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
    const options = { cwd, encoding: "buffer", maxBuffer: MOST_BYTES, env: environment } as const;
    execFile("git", [...settings, ...args], options, (error, stdout, stderr) => {
      if (error === null) {
        resolve(stdout);
        return;
      }
      reject(toError(error, stderr.toString("utf8").trim()));
    });
  });
}

/** The same as text without its last line feed. */
export async function gitText(args: readonly string[], cwd: string): Promise<string> {
  return (await git(args, cwd)).toString("utf8").replace(/\n$/, "");
}

/** What git separates by NUL. */
export async function gitList(args: readonly string[], cwd: string): Promise<string[]> {
  const text = (await git(args, cwd)).toString("utf8");
  return text.split("\0").filter((each) => each !== "");
}

function toError(error: Error & { code?: unknown }, said: string): DaejoError {
  if (error.code === "ENOENT") {
    return new DaejoError("git", "git is not there.", "Install git, or leave out --changed.", { cause: error });
  }
  const [line = ""] = said.split("\n");
  const hint = /not a git repository/i.test(said)
    ? "Run this inside a repository, or leave out --changed."
    : "Name a revision that is there, as in --changed origin/main; in CI fetch it first (fetch-depth: 0).";
  return new DaejoError("git", line === "" ? "git failed." : line, hint, { cause: error });
}
