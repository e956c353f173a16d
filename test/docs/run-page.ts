import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plan } from "./plan.ts";
import type { Outcome } from "./step.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Does the steps of a plan in a folder of their own, in one process. */
export async function runPlan(plan: Plan): Promise<Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), "daejo-docs-"));
  try {
    linkPackages(folder);
    writeCommands(join(folder, "bin"));
    const page = join(folder, "page");
    mkdirSync(page);
    const steps = join(folder, "steps.json");
    const outcomes = join(folder, "outcomes.json");
    writeFileSync(steps, JSON.stringify(plan.steps.map(({ step }) => step)));
    await finished([fileURLToPath(new URL("session.ts", import.meta.url)), steps, outcomes], page);
    return JSON.parse(readFileSync(outcomes, "utf8")) as Outcome[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts `daejo`, as the sources are, and what the pages import beside it where Node and the compiler look for packages. */
export function linkPackages(folder: string): void {
  const packages = join(folder, "node_modules");
  mkdirSync(join(packages, "daejo"), { recursive: true });
  mkdirSync(join(packages, "@types"));
  const entries = {
    ".": "index",
    "./testing": "testing",
    "./morphology/kuromoji-ko": "knowledge/morphology/kuromoji-ko",
  };
  const exports = Object.fromEntries(
    Object.entries(entries).map(([name, module]) => [name, `./src/${module}.ts`] as const),
  );
  writeFileSync(join(packages, "daejo/package.json"), JSON.stringify({ name: "daejo", type: "module", exports }));
  symlinkSync(join(root, "src"), join(packages, "daejo/src"));
  symlinkSync(join(root, "node_modules/@types/node"), join(packages, "@types/node"));
}

/** Puts `daejo`, as the sources are, where a shell looks for commands, and an `npx` that knows nothing else. */
function writeCommands(folder: string): void {
  mkdirSync(folder);
  const main = [process.execPath, "--import", import.meta.resolve("tsx"), join(root, "src/cli/main.ts")];
  const call = main.map((word) => `'${word}'`).join(" ");
  writeFileSync(join(folder, "daejo"), `#!/bin/sh\nexec ${call} "$@"\n`, { mode: 0o755 });
  writeFileSync(join(folder, "npx"), `#!/bin/sh\n[ "$1" = daejo ] || exit 127\nexec "$@"\n`, { mode: 0o755 });
}

function finished(script: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), ...script], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: `${join(cwd, "../bin")}:${process.env["PATH"] ?? ""}`, HOME: cwd, GIT_CONFIG_NOSYSTEM: "1" },
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The page's process ended with ${code}:\n${said}`));
    });
  });
}
