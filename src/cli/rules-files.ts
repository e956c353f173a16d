import type { PatternCheck } from "../checks/custom/pattern-check.ts";
import { DaejoError } from "../errors.ts";
import { readText } from "./read-file.ts";

/** The pattern rules of files, in their order. A fault says in which file it is. */
export async function readRulesFiles(paths: readonly string[]): Promise<PatternCheck[]> {
  if (paths.length === 0) return [];
  const { readPatternRules } = await import("../checks/custom/read-pattern-rules.ts");
  const checks: PatternCheck[] = [];
  for (const path of paths) {
    if (path === "-") {
      throw new DaejoError(
        "bad-option",
        "Rules cannot be read from standard input.",
        "Name a file: --rules-file FILE.",
      );
    }
    const text = await readText(path);
    try {
      checks.push(...(await readPatternRules(text, path.toLowerCase().endsWith(".json") ? "json" : "yaml")));
    } catch (cause) {
      if (!(cause instanceof DaejoError)) throw cause;
      throw new DaejoError(cause.code, `${path}: ${cause.message}`, cause.hint, { cause });
    }
  }
  return checks;
}
