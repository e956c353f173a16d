import type { PairPattern } from "../../config.ts";
import { DaejoError } from "../../errors.ts";
import { chooseInput, refuseStandardInputTwice } from "../choose-input.ts";
import type { CheckOptions } from "../command-options.ts";
import type { ResolvedConfig } from "../config/load.ts";
import type { ExpandedPairs, FilePair, LonelyFile } from "../pairs/expand.ts";
import { readPairPattern } from "../pairs/pattern.ts";
import { fromHere } from "../paths.ts";

/** One comparison of a run: two versions, or a document of both languages with its references. `-` is standard input. */
export type Job = (FilePair | { readonly file: string; readonly against: readonly string[] }) & {
  /**
   * Where the text of the files is compared with that of an earlier revision: where git has it (`REVISION:PATH`), null for a file
   * that is new. Files that are not among them have not changed.
   */
  readonly previous?: Readonly<Record<string, string | null>>;
};

/** What a run compares, in the order of its results. */
export interface Plan {
  readonly jobs: readonly Job[];
  readonly lonely: readonly LonelyFile[];
}

/** What a call says of its inputs. */
type PlanOptions = Pick<CheckOptions, "en" | "ko" | "against" | "pairs">;

/** The files that a job reads. */
export function filesOf(job: Job): readonly string[] {
  return "en" in job ? [job.en, job.ko] : [job.file, ...job.against];
}

/**
 * The comparisons that a call asks for: two versions, pairs by their patterns, documents that are named, or else what the
 * configuration names. A named file that is a side of a configured pair stands for the pair.
 * @throws DaejoError `bad-option` where nothing is named or what is named does not go together.
 */
export async function planJobs(files: readonly string[], options: PlanOptions, config: ResolvedConfig): Promise<Plan> {
  const { en, ko, against = [], pairs = [] } = options;
  const isDirect = en !== undefined || ko !== undefined || against.length > 0;
  if (pairs.length > 0) {
    if (isDirect || files.length > 0) {
      throw new DaejoError(
        "bad-option",
        "--pairs cannot be combined with other inputs.",
        "Give either patterns (--pairs 'docs/en/** => docs/ko/**') or files.",
      );
    }
    const { pairs: found, lonely } = await expand(pairs.map(readPairPattern), config);
    return { jobs: found, lonely };
  }
  if (isDirect) return { jobs: directJobs(files, options), lonely: [] };
  const isConfigured = config.pairs.length > 0 || (config.files ?? []).length > 0;
  if (files.length > 0) {
    refuseStandardInputTwice(files);
    return { jobs: config.pairs.length > 0 ? await namedJobs(files, config) : alone(files), lonely: [] };
  }
  if (!isConfigured) {
    throw new DaejoError(
      "bad-option",
      "No input is named.",
      "Give a mixed document (FILE, or - for standard input) or two versions (--en EN --ko KO); " +
        "or let daejo init write a configuration with your pairs.",
    );
  }
  const { pairs: found, lonely } = await expand(config.pairs, config);
  const { expandFiles } = await import("../pairs/expand.ts");
  const documents = await expandFiles(config.files ?? [], config.exclude ?? []);
  return { jobs: [...found, ...alone(documents)], lonely };
}

/** What walks through folders is loaded only where there are patterns. */
async function expand(pairs: readonly PairPattern[], { exclude = [] }: ResolvedConfig): Promise<ExpandedPairs> {
  const { expandPairs } = await import("../pairs/expand.ts");
  return expandPairs(pairs, exclude);
}

function directJobs(files: readonly string[], options: PlanOptions): Job[] {
  const chosen = chooseInput(files, options);
  if ("en" in chosen) return [chosen];
  return chosen.files.map((file) => ({ file, against: chosen.against }));
}

function alone(files: readonly string[]): Job[] {
  return files.map((file) => ({ file, against: [] }));
}

async function namedJobs(files: readonly string[], config: ResolvedConfig): Promise<Job[]> {
  const { pairs } = await expand(config.pairs, config);
  const pairOf = new Map(pairs.flatMap((pair) => [pair.en, pair.ko].map((path) => [path, pair] as const)));
  const jobs = files.map((file): Job => pairOf.get(fromHere(file)) ?? { file, against: [] });
  return [...new Set(jobs)];
}
