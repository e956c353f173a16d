import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Section } from "./section.ts";

const CLI = fileURLToPath(new URL("../../dist/bin/daejo.js", import.meta.url));
/** Two pages in both languages. */
const DOCUMENT = fileURLToPath(new URL("../../corpus/samples/notice.txt", import.meta.url));
const CHECK = [CLI, "check", DOCUMENT, "--no-config"];
/** What the contract allows: times `node -e 0`, and resident memory in MB. */
const BUDGET = { ratio: 5, memory: 120 } as const;
const RUNS = 15;

/** How long one call of the command line takes from its start to its end, against Node's own start. */
export function measureColdStart({ isWanted }: Section): void {
  if (!isWanted("speed/cold-start")) return;
  // In turns, so that what else the machine does weighs on both.
  const times = Array.from({ length: RUNS }, () => ({ node: timeOf(["-e", "0"]), check: timeOf(CHECK) }));
  const [node, check] = [Math.min(...times.map((time) => time.node)), Math.min(...times.map((time) => time.check))];
  console.log(
    `  cold start        ${(check / node).toFixed(1)} × node -e 0, at most ${BUDGET.ratio}` +
      `  (${Math.round(check)} ms; ${peakOf(CHECK)} MB at most, at most ${BUDGET.memory})`,
  );
}

/** In milliseconds. */
function timeOf(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  const time = performance.now() - start;
  // Discrepancies are what the document is there for.
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(" ")} ended with ${status}.`);
  return time;
}

/** Resident memory, in MB. */
function peakOf(args: readonly string[]): number {
  const tell = 'process.on("exit", () => process.stderr.write(`${process.resourceUsage().maxRSS}`));';
  const { stderr } = spawnSync(process.execPath, ["--import", `data:text/javascript,${tell}`, ...args], {
    encoding: "utf8",
  });
  return Math.round(Number(stderr) / 1024);
}
