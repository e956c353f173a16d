import { DaejoError } from "../../errors.ts";
import { readJson } from "../../text/json.ts";
import { joinSuppressions, readSuppressions, type Suppression } from "./entries.ts";

/** Reads the JSON of a suppressions file. A file that is none, or of a later version, throws a `config` error. */
export function parseSuppressionFile(json: string, name: string): readonly Suppression[] {
  const read = readJson(json);
  if ("fault" in read) throw broken(`"${name}" is not JSON: ${read.fault}.`);
  const { version, suppressions } = (read.value ?? {}) as {
    readonly version?: unknown;
    readonly suppressions?: unknown;
  };
  if (version !== 1) throw broken(`"${name}" is no suppressions file of version 1.`);
  try {
    return readSuppressions(suppressions, `"${name}"`);
  } catch (error) {
    if (error instanceof DaejoError) throw new DaejoError("config", error.message, error.hint, { cause: error });
    throw error;
  }
}

/** The JSON of a suppressions file: the same entries give the same bytes, in whatever order they come. */
export function formatSuppressionFile(suppressions: readonly Suppression[]): string {
  const sorted = joinSuppressions([], suppressions);
  return `${JSON.stringify({ version: 1, suppressions: sorted }, null, 2)}\n`;
}

function broken(message: string): DaejoError {
  return new DaejoError(
    "config",
    message,
    'It holds { "version": 1, "suppressions": [ … ] }. Repair it, or delete it and write it anew with --suppress-all.',
  );
}
