import { createHash } from "node:crypto";
import { defaultChecks } from "../../checks/index.ts";
import type { RuleLevels } from "../../checks/levels.ts";
import type { Checker } from "../../checker.ts";
import { createChecker } from "../../create-checker.ts";
import type { Report } from "../../report/report.ts";
import { extractFacts } from "../../facts/index.ts";
import type { CheckOptions } from "../command-options.ts";
import { loadConfig, NO_CONFIG, type ResolvedConfig } from "../config/load.ts";
import { readBytes } from "../read-file.ts";
import { readRulesFiles } from "../rules-files.ts";
import { type Decided, decide, readTerms } from "../run/settings.ts";
import { onlyShown } from "../run/shown.ts";
import { readSuppressionFile } from "../suppressions.ts";

/** Options of `daejo batch`. Plain data: workers get them too. */
export interface BatchOptions extends Pick<
  CheckOptions,
  | "date"
  | "glossary"
  | "lang"
  | "minConfidence"
  | "minSeverity"
  | "output"
  | "preset"
  | "rule"
  | "rulesFile"
  | "workers"
> {
  readonly config?: string;
  /** The checkpoint file. */
  readonly resume?: string;
}

/** What answers rows. */
export interface LoadedBatch {
  readonly checker: Checker;
  /** Takes out what the caller asked not to see. */
  readonly shown: (report: Report) => Report;
  /** The day of the rows that name none. */
  readonly date: string | undefined;
}

/** Reads the files that the options name, and loads what daejo knows. */
export async function loadBatch(options: BatchOptions): Promise<LoadedBatch> {
  refuseWrongDay(options.date);
  const { config, decided } = await decideBatch(options);
  const { preset, rules, rulesFiles, lang, failOn } = decided;
  const checks = [...defaultChecks, ...(config.checks ?? []), ...(await readRulesFiles(rulesFiles))];
  const glossary = await readTerms(options, config);
  const suppressions =
    config.suppressions === undefined ? [] : (await readSuppressionFile({}, config.suppressions, checks)).entries;
  const overrides = config.overrides ?? [];
  const limits = config.limits ?? {};
  const checker = await createChecker({
    preset,
    rules,
    overrides,
    suppressions,
    glossary,
    checks,
    limits,
    lang,
    failOn,
  });
  return { checker, shown: (report) => onlyShown(report, decided), date: options.date };
}

/** What decides on the answers beside the rows, as a hash: the options with all files that they name, and the version. */
export async function identityOf(options: BatchOptions, version: string): Promise<string> {
  const { config, decided } = await decideBatch(options);
  const { suppressions, glossaryFiles, sources } = config;
  const files = [
    ...sources,
    ...decided.rulesFiles,
    ...glossaryFiles,
    ...(options.glossary ?? []),
    ...(suppressions === undefined ? [] : [suppressions]),
  ];
  const hash = createHash("sha256");
  hash.update(JSON.stringify([version, decided, config.overrides ?? [], config.terms, options.date ?? ""]));
  for (const file of files)
    hash.update(
      createHash("sha256")
        .update(await readBytes(file))
        .digest(),
    );
  return hash.digest("hex");
}

/** Otherwise each row would be refused for it. */
function refuseWrongDay(date: string | undefined): void {
  if (date !== undefined) extractFacts("", "en", { date });
}

interface DecidedBatch {
  readonly config: ResolvedConfig;
  readonly decided: Decided;
}

/** Rows are answered alike wherever the call is made, so that only a configuration counts that is named. */
async function decideBatch(options: BatchOptions): Promise<DecidedBatch> {
  const config = options.config === undefined ? NO_CONFIG : await loadConfig(options.config);
  const decided = decide(options, config);
  return { config, decided: { ...decided, rules: withoutGaps(decided.rules) } };
}

/** A gap is a bead of the answer already; as a finding it has to be asked for. */
function withoutGaps(rules: RuleLevels): RuleLevels {
  const isAsked = ["align/unaligned", "align/*", "*"].some((name) => name in rules);
  return isAsked ? rules : { ...rules, "align/unaligned": "off" };
}
