// What commander makes of a call, command by command; program.ts says which options each has.
import type { PresetName } from "../checks/presets.ts";

/** Options that every command shares. */
export interface CommonOptions {
  readonly format: string;
  readonly output?: string;
  readonly lang: "en" | "ko";
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** Options of the commands that read dates. */
export interface DatedOptions extends CommonOptions {
  readonly date?: string;
}

/** Options of the commands that compare. */
export interface InputOptions extends DatedOptions {
  readonly en?: string;
  readonly ko?: string;
  readonly against?: readonly string[];
}

/** Options of `daejo check`; what is left out may be said by a configuration. Plain data: workers get them too. */
export interface CheckOptions extends Omit<InputOptions, "format" | "lang"> {
  readonly format?: readonly string[];
  readonly lang?: "en" | "ko";
  readonly config?: string | false;
  readonly printConfig?: boolean;
  readonly pairs?: readonly string[];
  readonly workers?: number;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly changed?: string | true;
  /** The one rule that runs, where a command is about it. */
  readonly only?: string;
  readonly rule?: Readonly<Record<string, string>>;
  readonly rulesFile?: readonly string[];
  readonly glossary?: readonly string[];
  readonly preset?: PresetName;
  readonly suppressions?: string;
  readonly suppressAll?: boolean;
  readonly suppress?: readonly string[];
  readonly pruneSuppressions?: boolean;
  readonly reason?: string;
  readonly failOn?: "error" | "warning" | "info" | "never";
  readonly minSeverity?: "error" | "warning" | "info";
  readonly minConfidence?: number;
}

/** Options of `daejo serve`. */
export interface ServeOptions extends CheckOptions {
  /** 0 takes any that is free. */
  readonly port: number;
}
