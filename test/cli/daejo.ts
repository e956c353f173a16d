import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const main = fileURLToPath(new URL("../../dist/bin/daejo.js", import.meta.url));

export const samples: string = fileURLToPath(new URL("../../corpus/samples", import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  /** The command line to start, where it is not the one that was built here. */
  readonly installed?: string;
  /** Flags of Node. */
  readonly flags?: readonly string[];
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command line as a process of its own, with standard input closed behind `input`. */
export function daejo(
  args: readonly string[],
  { installed = main, flags = [], cwd = samples, input = "", env = {} }: Call = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, installed, ...args], {
      cwd,
      env: { PATH: process.env["PATH"] ?? "", ...env },
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString("utf8"), stderr: Buffer.concat(stderr).toString("utf8") });
    });
    // A call that fails before it reads its input closes the pipe; that is what the test looks at.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** A folder with these files, removed after all tests of a file. To be asked for outside of tests. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "daejo-cli-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** What a report of a wrong call looks like: one line that says what is wrong, one that says what to do. */
export function complaint(message: string, hint: string): Outcome {
  return { code: 2, stdout: "", stderr: `daejo: ${message}\n       ${hint}\n` };
}

/** A Korean and an English paragraph that disagree about one number, and the two alone. */
export const HALL = {
  en: "The hall holds 300 people.",
  ko: "강당에는 350명이 들어간다.",
  mixed: "The hall holds 300 people.\n\n강당에는 350명이 들어간다.\n",
} as const;
