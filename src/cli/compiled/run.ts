import { readFileSync } from "node:fs";
import { EXIT, type ExitCode } from "../exit.ts";
import { packageFile } from "../package-files.ts";
import { type Loaded, loadJoined } from "./script.ts";

/** Where `bundle/command-line.js` puts what it joins; the name changes with its content. */
declare const JOINED: string;

let loaded: Loaded | undefined;

function load(): Loaded {
  return (loaded ??= loadJoined(new URL(JOINED, import.meta.url)));
}

export const loadWorker: Loaded["joined"]["loadWorker"] = () => load().joined.loadWorker();
export const loadBatchWorker: Loaded["joined"]["loadBatchWorker"] = () => load().joined.loadBatchWorker();

/** `run` of the command line, which says the version without being loaded. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const [first = ""] = args;
  if (args.length === 1 && (first === "--version" || first === "-V")) return printVersion();
  const { joined, keep } = load();
  const code = await joined.run(args);
  // One comparison that came to an end has compiled what the next will need. After many, V8 has thrown away what ran at the start.
  const hasRunAll = first === "check" && (code === EXIT.ok || code === EXIT.discrepancies);
  // When the process exits all is written, and what it ends with is settled.
  if (hasRunAll && joined.comparisonsMade() === 1) process.once("exit", keep);
  return code;
}

function printVersion(): ExitCode {
  const { version } = JSON.parse(readFileSync(packageFile("package.json"), "utf8")) as { version: string };
  process.stdout.write(`${version}\n`);
  return EXIT.ok;
}
