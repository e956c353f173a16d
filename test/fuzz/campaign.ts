import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Draw, drawFrom, seedOf } from "./draw.ts";
import type { Executor } from "./executor.ts";
import { type FuzzInput, sizeOf, writeInput } from "./input.ts";
import { nextInput } from "./inputs.ts";
import { KeptInputs } from "./kept.ts";
import type { Material } from "./material.ts";
import { shrink } from "./shrink.ts";
import type { Target } from "./targets/target.ts";
import type { Failure } from "./worker.ts";

/** A defect that was found, with the smallest input that shows it. */
export interface Found extends Failure {
  readonly target: string;
  readonly run: number;
  readonly characters: number;
  /** Where its input was written. */
  readonly file: string;
}

/** What became of one target. */
export interface TargetResult {
  readonly target: string;
  readonly runs: number;
  /** Runs that reached something new. */
  readonly reached: number;
  /** Milliseconds of the processor. */
  readonly slowest: number;
  readonly found: readonly Found[];
}

export interface CampaignOptions {
  readonly targets: readonly Target[];
  readonly material: Material;
  readonly executor: Executor;
  readonly seed: number;
  /** Characters a part at most. */
  readonly largest: number;
  /** Whether there is to be another run of a target that has had so many. Targets take turns. */
  readonly goesOn: (runs: number) => boolean;
  /** How often an input is tried with less in it, where each try is quick and where it is slow. */
  readonly tries?: typeof TRIES;
  readonly onFound?: (found: Found) => void;
}

/** One of so many inputs is given twice, to compare. */
const TWICE = 8;
/** A target with so many defects is left alone: they have to be mended before more is to be found. */
const MOST_FOUND = 5;
/** The same for one that has cost so many workers: each takes its time to end, and to be started anew. */
const MOST_LOST = 2;
const LOSSES: ReadonlySet<string> = new Set(["hang", "memory", "crash"]);
const TRIES = { quick: 120, slow: 6 };

/** A target as it is being tried. Its draws are its own, so that it gets the same inputs whatever else runs. */
interface Trial {
  readonly target: Target;
  readonly draw: Draw;
  readonly kept: KeptInputs;
  readonly found: Map<string, Found>;
  runs: number;
  /** Workers that it has cost. */
  lost: number;
  spent: number;
  slowest: number;
}

/** Tries targets, the one that has had the least of the processor next, until `goesOn` says no. */
export async function campaign(options: CampaignOptions): Promise<TargetResult[]> {
  const { targets, seed, goesOn } = options;
  const trials = targets.map((target): Trial => {
    const draw = drawFrom(seedOf(target.name, seed));
    return { target, draw, kept: new KeptInputs(), found: new Map(), runs: 0, lost: 0, spent: 0, slowest: 0 };
  });
  for (;;) {
    const open = trials.filter(({ runs, lost, found }) => found.size < MOST_FOUND && lost < MOST_LOST && goesOn(runs));
    if (open.length === 0) break;
    await tryOnce(
      open.reduce((least, trial) => (trial.spent < least.spent ? trial : least)),
      options,
    );
  }
  return trials.map(({ target, runs, kept, slowest, found }) => {
    return { target: target.name, runs, reached: kept.reached, slowest, found: [...found.values()] };
  });
}

async function tryOnce(trial: Trial, options: CampaignOptions): Promise<void> {
  const { target, kept, draw } = trial;
  const { executor, material, largest } = options;
  const input = nextInput(target, material, kept, draw, largest);
  const twice = trial.runs++ % TWICE === 0;
  const { features, milliseconds, failure } = await executor.run({ target: target.name, input, twice });
  trial.spent += Math.max(1, milliseconds);
  trial.slowest = Math.max(trial.slowest, milliseconds / (twice ? 2 : 1));
  if (failure !== undefined && LOSSES.has(failure.key)) trial.lost++;
  if (failure === undefined) kept.offer(input, features, draw);
  else if (!trial.found.has(failure.key)) await settle(trial, input, failure, options);
}

/** Makes the input smaller, and writes it down. */
async function settle(
  trial: Trial,
  input: FuzzInput,
  failure: Failure,
  { executor, onFound, tries = TRIES }: CampaignOptions,
): Promise<void> {
  const { target, found, runs } = trial;
  const fails = async (candidate: FuzzInput): Promise<boolean> => {
    const answer = await executor.run({ target: target.name, input: candidate, twice: true });
    return answer.failure?.key === failure.key;
  };
  const isQuick = failure.key !== "slow" && !LOSSES.has(failure.key);
  const smallest = await shrink(input, fails, isQuick ? tries.quick : tries.slow);
  const file = join(folder(), `${target.name.replaceAll(/[^\w.-]/g, "-")}-${found.size + 1}.json`);
  writeInput(file, smallest);
  const entry = { ...failure, target: target.name, run: runs, characters: sizeOf(smallest), file };
  found.set(failure.key, entry);
  onFound?.(entry);
}

let made: string | undefined;

/** Made when something is found, and left there. */
function folder(): string {
  return (made ??= mkdtempSync(join(tmpdir(), "daejo-fuzz-")));
}
