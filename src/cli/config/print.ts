import type { CheckOptions } from "../command-options.ts";
import { decide } from "../run/settings.ts";
import type { ResolvedConfig } from "./load.ts";

/** What a call goes by, as JSON: the configuration with what it goes on from, and the options of the call over it. */
export function printConfig(config: ResolvedConfig, options: CheckOptions): string {
  const { sources, pairs, glossaryFiles, terms, checks = [], ...rest } = config;
  const { rules, preset, rulesFiles, ...decided } = decide(options, config);
  const own = {
    sources,
    pairs,
    ...rest,
    preset,
    rules,
    glossary: [...glossaryFiles, ...terms, ...(options.glossary ?? [])],
    rulesFiles,
    checks: checks.map(({ rule }) => rule),
    ...decided,
  };
  return `${JSON.stringify(own, null, 2)}\n`;
}
