import type { PresetName } from "../checks/presets.ts";
import { DaejoError } from "../errors.ts";
import { plain, type Paint } from "../report/paint.ts";
import { writeWhole } from "./write-file.ts";

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

/** Writes a command's result to where the caller wants it. */
export async function writeResult(
  text: string | Iterable<string>,
  { output }: Pick<CommonOptions, "output">,
): Promise<void> {
  if (output !== undefined) await writeWhole(output, text);
  else for (const part of typeof text === "string" ? [text] : text) process.stdout.write(part);
}

/** Colours on a terminal, unless NO_COLOR or the options say otherwise; never into a file unless asked for. */
export async function choosePaint({ color, output }: Pick<CommonOptions, "color" | "output">): Promise<Paint> {
  const isRefused = (process.env["NO_COLOR"] ?? "") !== "";
  const isTerminal = process.stdout.isTTY && !isRefused && output === undefined;
  if (!(color ?? isTerminal)) return plain;
  const { default: picocolors } = await import("picocolors");
  return picocolors.createColors(true);
}

/** The input that files and options name, checked for what cannot go together. */
export function chooseInput(
  files: readonly string[],
  { en, ko, against = [] }: Pick<InputOptions, "en" | "ko" | "against">,
): { en: string; ko: string } | { files: readonly string[]; against: readonly string[] } {
  if ((en === undefined) !== (ko === undefined)) {
    throw new DaejoError(
      "bad-option",
      `--${en === undefined ? "en" : "ko"} is missing.`,
      "Two versions need both: --en EN --ko KO.",
    );
  }
  if (en !== undefined && ko !== undefined) {
    if (files.length > 0 || against.length > 0) {
      const named = files.length > 0 ? `"${files.join('", "')}"` : "--against";
      throw new DaejoError(
        "bad-option",
        `${named} cannot be combined with --en and --ko.`,
        "Give either mixed documents (FILE… [--against REF…]) or two versions (--en EN --ko KO).",
      );
    }
    if (en === "-" && ko === "-") {
      throw new DaejoError(
        "bad-option",
        "Both versions are read from standard input.",
        "Only one of --en and --ko can be -.",
      );
    }
    return { en, ko };
  }
  if (files.length === 0) {
    // `--against` takes every name that follows it, so the document has to come first.
    if (against.length > 0) {
      throw new DaejoError(
        "bad-option",
        "--against needs a document to compare with.",
        "Name it first: FILE --against REF…",
      );
    }
    throw new DaejoError(
      "bad-option",
      "No input is named.",
      "Give a mixed document (FILE, or - for standard input) or two versions (--en EN --ko KO).",
    );
  }
  refuseStandardInputTwice([...files, ...against]);
  return { files, against };
}

/** Standard input can be read only once; the second `-` would be an empty document. */
export function refuseStandardInputTwice(files: readonly string[]): void {
  if (files.filter((file) => file === "-").length < 2) return;
  throw new DaejoError("bad-option", "Standard input is named more than once.", "Write - only once.");
}
