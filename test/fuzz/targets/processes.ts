import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Draw } from "../draw.ts";
import { must } from "../laws.ts";
import { reachedBy } from "./commands.ts";
import { inFolder } from "./folder.ts";
import type { Outcome } from "./in-process.ts";
import type { Target } from "./target.ts";

const MAIN = fileURLToPath(new URL("../../../src/cli/main.ts", import.meta.url));
const TSX = import.meta.resolve("tsx");

/** A process that does not end within this is stopped. */
const PATIENCE = 30_000;

/** What a shell passes on when a script goes wrong: nothing, signs that mean something elsewhere, much too much. */
function oddWord(names: readonly string[], text: string, draw: Draw): string {
  return draw.pick<() => string>([
    () => draw.pick(["", "-", "--", "---", "--=x", "-h", "--help=x", "-v", "=", "--no-", "-\u2014en", "@file", "*"]),
    () => draw.pick(["check", "align", "spans", "facts", "rules", "explain", "batch", "help", "chek", "__proto__"]),
    () => draw.pick(["--en", "--ko", "--lang", "--format", "--rule", "--workers", "--date", "--output", "--config"]),
    () => draw.pick(names),
    // A word of an argument list ends where a zero stands.
    () => text.replaceAll("\0", " ").slice(0, draw.size(5000)),
    () => draw.pick(["a", "가", "🍎"]).repeat(draw.size(10_000)),
  ])();
}

function startProcess(args: readonly string[], input: Uint8Array, isCut: boolean): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", TSX, MAIN, ...args], {
      timeout: PATIENCE,
      killSignal: "SIGKILL",
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => {
      stdout.push(chunk);
      // As `daejo … | head -c 1` does.
      if (isCut) child.stdout.destroy();
    });
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code: code ?? -1, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** The command as a process of its own: odd words, odd files, an input of any bytes, an output that is cut off. */
export const processTarget: Target = {
  name: "process",
  parts: ["file", "file", "bytes", "text"],
  largest: 5000,
  run: (parts, draw) =>
    inFolder(async (write) => {
      const names = write(parts, 2);
      const command = draw.chance(0.7) ? [draw.pick(["check", "spans", "facts", "align", "batch", "explain"])] : [];
      const args = [...command, ...draw.some(4, () => oddWord(names, parts.text(3), draw))];
      const isCut = draw.chance(0.2);
      const outcome = await startProcess(args, parts.bytes(2), isCut);
      must(outcome.code >= 0, "a process ends by itself", args);
      // What was written before the pipe was closed is different from run to run.
      return reachedBy(isCut ? [] : args, isCut ? { ...outcome, stdout: "" } : outcome, [`cut ${isCut}`]);
    }),
};
