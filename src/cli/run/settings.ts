import { defaultChecks } from "../../checks/index.ts";
import type { Check, Severity } from "../../checks/check.ts";
import type { RuleLevels } from "../../checks/levels.ts";
import type { PresetName } from "../../checks/presets.ts";
import { isRuleNamed } from "../../checks/rule-names.ts";
import { NO_GLOSSARY, type Glossary } from "../../knowledge/glossary/glossary.ts";
import type { CheckerOptions } from "../../options.ts";
import type { Language } from "../../text/span.ts";
import type { CheckOptions } from "../command-options.ts";
import type { ResolvedConfig } from "../config/load.ts";
import { readGlossaries } from "../read-glossary.ts";
import { readRulesFiles } from "../rules-files.ts";
import { readSuppressionFile, type SuppressionFile } from "../suppressions.ts";

/** What a call and a configuration come to, with every default filled in. */
export interface Decided {
  readonly rules: RuleLevels;
  readonly preset: PresetName;
  readonly rulesFiles: readonly string[];
  readonly format: readonly string[];
  readonly missing: "error" | "warning" | "ignore";
  readonly lang: Language;
  readonly failOn: Severity | "never";
  readonly minSeverity: Severity;
  readonly minConfidence: number;
}

/** The options of a call win over its configuration, and that over what is usual. */
export function decide(options: CheckOptions, config: ResolvedConfig): Decided {
  return {
    rules: { ...config.rules, ...(options.rule as RuleLevels | undefined) },
    preset: options.preset ?? config.preset ?? "recommended",
    rulesFiles: [...config.rulesFiles, ...(options.rulesFile ?? [])],
    format: options.format ?? (config.format.length > 0 ? config.format : ["text"]),
    lang: options.lang ?? config.lang ?? "en",
    failOn: options.failOn ?? config.failOn ?? "error",
    minSeverity: options.minSeverity ?? config.minSeverity ?? "info",
    minConfidence: options.minConfidence ?? config.minConfidence ?? 0,
    missing: config.missing ?? "warning",
  };
}

/** What decides on the reports of a run: what was decided, and what was read for it. */
export interface RunSettings extends Decided {
  readonly checker: CheckerOptions;
  readonly checks: readonly Check[];
  readonly suppressions: SuppressionFile;
}

/** Reads the files that a call and a configuration name. */
export async function readSettings(options: CheckOptions, config: ResolvedConfig): Promise<RunSettings> {
  const decided = decide(options, config);
  const { preset, rulesFiles, lang, failOn } = decided;
  const all = [...defaultChecks, ...(config.checks ?? []), ...(await readRulesFiles(rulesFiles))];
  const { only } = options;
  const checks = only === undefined ? all : all.filter(({ rule }) => rule === only);
  // What is said of rules that do not run would be refused as said of unknown ones; `*` is not said of the rule that was asked for.
  const levels = (rules: RuleLevels = {}): RuleLevels =>
    only === undefined
      ? rules
      : Object.fromEntries(Object.entries(rules).filter(([rule]) => rule !== "*" && isRuleNamed(rule, only)));
  const suppressions = await readSuppressionFile(options, config.suppressions, checks);
  const checker = {
    rules: levels(decided.rules),
    preset,
    overrides: (config.overrides ?? []).map((each) => ({ ...each, rules: levels(each.rules) })),
    suppressions: suppressions.entries,
    glossary: await readTerms(options, config),
    checks,
    lang,
    failOn,
    ...(config.limits === undefined ? {} : { limits: config.limits }),
  };
  return { ...decided, checker, checks, suppressions };
}

/** The terms of the files that a call and a configuration name, and of the configuration itself. */
export async function readTerms(options: Pick<CheckOptions, "glossary">, config: ResolvedConfig): Promise<Glossary> {
  const files = await readGlossaries([...config.glossaryFiles, ...(options.glossary ?? [])]);
  if (config.terms.length === 0) return files;
  const { createGlossary } = await import("../../knowledge/glossary/create-glossary.ts");
  const own = createGlossary(config.terms);
  return files === NO_GLOSSARY ? own : { terms: [...own.terms, ...files.terms] };
}
