import { DaejoError } from "../errors.ts";
import type { InputOptions } from "./command-options.ts";

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
