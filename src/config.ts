import type { Check, Severity } from "./checks/check.ts";
import type { RuleLevels } from "./checks/levels.ts";
import type { Override } from "./checks/overrides.ts";
import type { PresetName } from "./checks/presets.ts";
import type { TermInput } from "./knowledge/glossary/glossary.ts";
import type { Limits } from "./text/limits.ts";
import type { Language } from "./text/span.ts";

/** Files of the two languages that belong together, as patterns with the same wildcards on both sides. */
export interface PairPattern {
  /** As in `docs/en/**`. What the wildcards stand for is put in place of those of the Korean pattern. */
  readonly en: string;
  readonly ko: string;
  /** Files of either side that are left out. */
  readonly exclude?: readonly string[];
}

/** What a configuration file says, for the command line. Everything may be left out; paths count from the file. */
export interface Config {
  /** The address of the schema, for editors. */
  readonly $schema?: string;
  /** Other configurations that this one goes on from: paths, or names of packages. */
  readonly extends?: string | readonly string[];
  /** The two versions of documents: `"docs/en/** => docs/ko/**"`. */
  readonly pairs?: readonly (string | PairPattern)[];
  /** Documents that hold both languages, as patterns. */
  readonly files?: readonly string[];
  /** Files that are left out of `pairs` and `files`. */
  readonly exclude?: readonly string[];
  /** What is made of a file whose counterpart is not there: a warning where it is left out. */
  readonly missing?: "error" | "warning" | "ignore";
  readonly preset?: PresetName;
  /** Levels by rule, or by family as in `number/*`. */
  readonly rules?: RuleLevels;
  /** Levels for some documents; the patterns count from the file too. */
  readonly overrides?: readonly Override[];
  /** Glossary files, or terms. */
  readonly glossary?: string | readonly (string | TermInput)[];
  /** How persons, places and organizations are written on either side: `[{ en: "Jiwon Kim", ko: "김지원" }]`. */
  readonly names?: readonly Pick<TermInput, "en" | "ko" | "note">[];
  /** Files of pattern rules. */
  readonly rulesFiles?: readonly string[];
  /** Checks of one's own, in a configuration that is JavaScript. */
  readonly checks?: readonly Check[];
  /** The suppressions file. */
  readonly suppressions?: string;
  /** From which severity on a run fails; `error` where it is left out. */
  readonly failOn?: Severity | "never";
  /** Below this nothing is shown. */
  readonly minSeverity?: Severity;
  /** 0…1 */
  readonly minConfidence?: number;
  /** How results are written: `text`, or `sarif=daejo.sarif` into a file. */
  readonly format?: string | readonly string[];
  /** How much is read at most, as in the option `limits` of a checker. */
  readonly limits?: Partial<Limits>;
  /** The language of messages. */
  readonly lang?: Language;
}

/** Gives the configuration back as it is; editors then know its keys. For `daejo.config.js`. */
export function defineConfig(config: Config): Config {
  return config;
}
