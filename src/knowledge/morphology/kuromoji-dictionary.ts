import { DaejoError } from "../../errors.ts";

/** What to do where the dictionary of kuromoji-ko is not found, or is not one. */
export const DICTIONARY_HINT: string =
  "Give `dictionary`, the folder `dict` of kuromoji-ko as a path or, in a browser, the address it is served from.";

/** Where the package keeps its dictionary, by the address of its main module, `…/kuromoji-ko/dist/index.js`. */
export function dictionaryBeside(module: string | undefined): string {
  const folder = /^(.*\/)[^/]+\/[^/]+$/.exec(module ?? "")?.[1];
  if (folder === undefined) {
    throw new DaejoError("bad-option", "The dictionary of kuromoji-ko cannot be found from here.", DICTIONARY_HINT);
  }
  return `${folder}dict/`;
}

/** The package opens local files by their path only. */
export function pathOf(address: string): string {
  if (!address.startsWith("file://")) return address;
  const path = decodeURIComponent(address.slice("file://".length));
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1) : path;
}
