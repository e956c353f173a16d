import { defaultChecks } from "../../checks/index.ts";
import type { Check, Severity } from "../../checks/check.ts";
import type { RuleLevels } from "../../checks/levels.ts";
import type { PresetName } from "../../checks/presets.ts";
import { NO_GLOSSARY, type Glossary } from "../../knowledge/glossary/glossary.ts";
import type { CheckerOptions } from "../../options.ts";
import type { Language } from "../../text/span.ts";
import type { CheckOptions } from "../common-options.ts";
import type { ResolvedConfig } from "../config/load.ts";
import { readGlossaries } from "../read-glossary.ts";
import { readRulesFiles } from "../rules-files.ts";
import { readSuppressionFile, type SuppressionFile } from "../suppressions.ts";

/** What decides on the reports of a run: the options of the call over those of the configuration. */
export interface RunSettings {
  readonly checker: CheckerOptions;
  readonly checks: readonly Check[];
  /** The files of pattern rules among them. */
  readonly rulesFiles: readonly string[];
  readonly suppressions: SuppressionFile;
  readonly lang: Language;
  readonly failOn: Severity | "never";
  readonly minSeverity: Severity;
  readonly minConfidence: number;
}

/** Puts a call and a configuration together and reads the files that they name. */
export async function readSettings(options: CheckOptions, config: ResolvedConfig): Promise<RunSettings> {
  const lang = options.lang ?? config.lang ?? "en";
  const failOn = options.failOn ?? config.failOn ?? "error";
  const preset: PresetName = options.preset ?? config.preset ?? "recommended";
  const rulesFiles = [...config.rulesFiles, ...(options.rulesFile ?? [])];
  const all = [...defaultChecks, ...(config.checks ?? []), ...(await readRulesFiles(rulesFiles))];
  const { only } = options;
  const checks = only === undefined ? all : all.filter(({ rule }) => rule === only);
  // What is said of rules that do not run would be refused as said of unknown ones.
  const levels = (rules: RuleLevels = {}): RuleLevels =>
    only === undefined ? rules : Object.fromEntries(Object.entries(rules).filter(([rule]) => rule === only));
  const suppressions = await readSuppressionFile(options, config.suppressions, checks);
  const checker = {
    rules: levels({ ...config.rules, ...(options.rule as RuleLevels | undefined) }),
    preset,
    overrides: (config.overrides ?? []).map((each) => ({ ...each, rules: levels(each.rules) })),
    suppressions: suppressions.entries,
    glossary: await readTerms(options, config),
    checks,
    lang,
    failOn,
  };
  return {
    checker,
    checks,
    rulesFiles,
    suppressions,
    lang,
    failOn,
    minSeverity: options.minSeverity ?? config.minSeverity ?? "info",
    minConfidence: options.minConfidence ?? config.minConfidence ?? 0,
  };
}

async function readTerms(options: CheckOptions, config: ResolvedConfig): Promise<Glossary> {
  const files = await readGlossaries([...config.glossaryFiles, ...(options.glossary ?? [])]);
  if (config.terms.length === 0) return files;
  const { createGlossary } = await import("../../knowledge/glossary/create-glossary.ts");
  const own = createGlossary(config.terms);
  return files === NO_GLOSSARY ? own : { terms: [...own.terms, ...files.terms] };
}
