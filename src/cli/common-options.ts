import { writeFile } from "node:fs/promises";
import { DaejoError } from "../errors.ts";
import { plain, type Paint } from "../report/paint.ts";

/** Options that every command shares. */
export interface CommonOptions {
  readonly en?: string;
  readonly ko?: string;
  readonly format: string;
  readonly output?: string;
  readonly lang: "en" | "ko";
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** Writes a command's result to where the caller wants it. */
export async function writeResult(text: string, { output }: CommonOptions): Promise<void> {
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    await writeFile(output, text);
  } catch (cause) {
    throw new DaejoError("file-unreadable", `${output} cannot be written.`, "Check that its folder exists and may be written to.", { cause });
  }
}

/** Colours on a terminal, unless NO_COLOR or the options say otherwise; never into a file unless asked for. */
export async function choosePaint({ color, output }: CommonOptions): Promise<Paint> {
  const isTerminal = process.stdout.isTTY && process.env["NO_COLOR"] === undefined && output === undefined;
  if (!(color ?? isTerminal)) return plain;
  const { default: picocolors } = await import("picocolors");
  return picocolors.createColors(true);
}

/** The input that files and options name, checked for what cannot go together. */
export function chooseInput(files: readonly string[], { en, ko }: CommonOptions): { en: string; ko: string } | { files: readonly string[] } {
  if ((en === undefined) !== (ko === undefined)) {
    throw new DaejoError("bad-option", `--${en === undefined ? "en" : "ko"} is missing.`, "Two versions need both: --en EN --ko KO.");
  }
  if (en !== undefined && ko !== undefined) {
    if (files.length > 0) {
      throw new DaejoError("bad-option", `${files.join(", ")} stands beside --en and --ko.`, "Give either mixed documents or two versions.");
    }
    if (en === "-" && ko === "-") {
      throw new DaejoError("bad-option", "Both versions are read from standard input.", "Only one of --en and --ko can be -.");
    }
    return { en, ko };
  }
  if (files.length === 0) {
    throw new DaejoError("bad-option", "No input is named.", "Give a mixed document (daejo check FILE) or two versions (--en EN --ko KO).");
  }
  return { files };
}
