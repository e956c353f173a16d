import type { CheckInput } from "../input.ts";
import { chooseInput, type CommonOptions } from "./common-options.ts";
import { readText } from "./read-file.ts";

/** The inputs that a call names, read: one for two versions, one for each mixed document. */
export async function readInputs(
  files: readonly string[],
  options: CommonOptions,
  against: readonly string[] = [],
): Promise<CheckInput[]> {
  const chosen = chooseInput(files, options);
  if ("en" in chosen) {
    const [en, ko] = await Promise.all([readNamed(chosen.en), readNamed(chosen.ko)]);
    return [{ en, ko }];
  }
  const references = await Promise.all(against.map(readNamed));
  const texts = await Promise.all(chosen.files.map(readNamed));
  return texts.map((text) => ({ text, against: references }));
}

export async function readNamed(path: string): Promise<{ id: string; text: string }> {
  return { id: path === "-" ? "stdin" : path, text: await readText(path) };
}
