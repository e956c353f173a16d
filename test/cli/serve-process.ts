import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../dist/bin/daejo.js", import.meta.url));

/** Starts `daejo serve` as a process of its own, and waits for the address that it prints. */
export async function startServing(cwd: string, args: readonly string[]): Promise<Serving> {
  const child = spawn(process.execPath, [main, "serve", ...args], { cwd });
  const written = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (chunk: string) => {
      written[stream] += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const line = new Promise<void>((resolve) => child.stdout.once("data", resolve));
  await Promise.race([line, ended]);
  return { written, ended, stop: (signal) => child.kill(signal) };
}

export interface Serving {
  readonly written: { readonly stdout: string; readonly stderr: string };
  readonly ended: Promise<number | null>;
  readonly stop: (signal: NodeJS.Signals) => void;
}
