import { type Checker, createChecker } from "../../../src/index.ts";
import { knownFormats } from "../../../src/formats/known.ts";

let loaded: Promise<Checker> | undefined;

/** A checker with all formats, made when it is first asked for. */
export function usualChecker(): Promise<Checker> {
  return (loaded ??= createChecker({ formats: knownFormats.map(({ id }) => id) }));
}
