import type { CheckInput } from "../input.ts";
import { chooseInput, refuseStandardInputTwice, type InputOptions } from "./common-options.ts";
import { readText } from "./read-file.ts";

/** A file's text under the name that reports give it. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
}

/** The inputs that a call names, read: one for two versions, one for each mixed document. */
export async function readInputs(files: readonly string[], options: InputOptions): Promise<CheckInput[]> {
  const chosen = chooseInput(files, options);
  const known = options.date === undefined ? {} : { date: options.date };
  if ("en" in chosen) {
    const [en, ko] = await Promise.all([readNamed(chosen.en), readNamed(chosen.ko)]);
    return [{ en, ko, ...known }];
  }
  const against = await Promise.all(chosen.against.map(readNamed));
  const texts = await Promise.all(chosen.files.map(readNamed));
  return texts.map((text) => ({ text, against, ...known }));
}

/** Files that are looked at one by one. */
export function readDocuments(files: readonly string[]): Promise<NamedText[]> {
  refuseStandardInputTwice(files);
  return Promise.all(files.map(readNamed));
}

async function readNamed(path: string): Promise<NamedText> {
  return { id: path === "-" ? "stdin" : path, text: await readText(path) };
}
