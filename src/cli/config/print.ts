import type { CheckOptions } from "../common-options.ts";
import type { ResolvedConfig } from "./load.ts";

/** What a call goes by, as JSON: the configuration with what it goes on from, and the options of the call over it. */
export function printConfig(config: ResolvedConfig, options: CheckOptions): string {
  const { sources, pairs, glossaryFiles, terms, rulesFiles, format, checks = [], ...rest } = config;
  const own = {
    sources,
    pairs,
    ...rest,
    preset: options.preset ?? config.preset ?? "recommended",
    rules: { ...config.rules, ...options.rule },
    glossary: [...glossaryFiles, ...terms, ...(options.glossary ?? [])],
    rulesFiles: [...rulesFiles, ...(options.rulesFile ?? [])],
    checks: checks.map(({ rule }) => rule),
    format: options.format ?? (format.length > 0 ? format : ["text"]),
    lang: options.lang ?? config.lang ?? "en",
    failOn: options.failOn ?? config.failOn ?? "error",
    minSeverity: options.minSeverity ?? config.minSeverity ?? "info",
    minConfidence: options.minConfidence ?? config.minConfidence ?? 0,
    missing: config.missing ?? "warning",
  };
  return `${JSON.stringify(own, null, 2)}\n`;
}
