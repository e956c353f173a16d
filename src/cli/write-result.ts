import { plain, type Paint } from "../report/paint.ts";
import type { CommonOptions } from "./command-options.ts";
import { writeWhole } from "./write-file.ts";

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
