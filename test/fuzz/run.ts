import { readArguments, WrongCall } from "./arguments.ts";
import { campaign } from "./campaign.ts";
import { BOUNDS, Executor } from "./executor.ts";
import { readInput } from "./input.ts";
import { readMaterial } from "./material.ts";
import { describe, resultsTable } from "./results-table.ts";
import { chooseTargets, targets } from "./targets/index.ts";

/** Looks for inputs that break something; 0 where there are none, 1 where there are, 2 for a wrong call. */
async function run(args: readonly string[]): Promise<number> {
  const call = readArguments(args);
  if (call.isList) {
    process.stdout.write(`${targets.map(({ name }) => name).join("\n")}\n`);
    return 0;
  }
  const chosen = chooseTargets(call.targets);
  const executor = new Executor(BOUNDS);
  try {
    if (call.input !== undefined) return await tryAlone(executor, call.targets[0] as string, call.input);
    const { seed, largest, seconds } = call;
    const end = performance.now() + seconds * 1000;
    const results = await campaign({
      targets: chosen,
      material: readMaterial(),
      executor,
      seed,
      largest,
      goesOn: () => performance.now() < end,
      onFound: (found) => process.stdout.write(`${describe(found, seed, largest)}\n`),
    });
    process.stdout.write(`${resultsTable(results)}\n`);
    return results.some(({ found }) => found.length > 0) ? 1 : 0;
  } finally {
    executor.end();
  }
}

async function tryAlone(executor: Executor, target: string, file: string): Promise<number> {
  const { failure, milliseconds, features } = await executor.run({ target, input: readInput(file), twice: true });
  process.stdout.write(
    `${failure?.message ?? `nothing found\n${features.join("\n")}`}\n${Math.round(milliseconds)} ms\n`,
  );
  return failure === undefined ? 0 : 1;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof WrongCall)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
