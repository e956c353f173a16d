import type { ComposedPattern, WrittenPattern } from "./written-patterns.ts";

/** Calls of `RegExp` whose source a user writes: nothing of it is known before. */
export const OF_USERS: Readonly<Record<string, string>> = {
  "src/checks/custom/pattern.ts": "rules of the user's own: bounded in length, see docs/custom-checks.md",
  "src/checks/custom/character-sets.ts": "a character class of such a rule, held against single characters",
  "src/cli/pairs/pattern.ts": "the paths of a configuration, held against paths",
};

/**
 * The regular expressions that modules make of strings, nearly all when they are imported. The call is found in the stack, so the modules
 * must not have been imported before.
 */
export async function patternsComposed(composed: readonly ComposedPattern[]): Promise<WrittenPattern[]> {
  const files = [...new Set(composed.map(({ file }) => file))];
  const made: WrittenPattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags]: [string | RegExp, string | undefined], newTarget) {
      const expression = Reflect.construct(target, [pattern, flags], newTarget) as RegExp;
      const file = innermost(files, new Error("where").stack ?? "");
      if (file !== undefined) made.push({ file, line: 0, source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  try {
    for (const file of files) await import(`../../${file}`);
    // It makes its patterns when it is first asked.
    const { opposedWords } = await import("../../src/checks/polarity/opposed.ts");
    const { loadKnowledge } = await import("../../src/knowledge/load.ts");
    opposedWords("They raised it.", "그들은 올렸다.", await loadKnowledge());
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}

/** The file of the first line of a stack that names one of them. */
function innermost(files: readonly string[], stack: string): string | undefined {
  for (const line of stack.split("\n")) {
    const file = files.find((each) => line.includes(`/${each}:`));
    if (file !== undefined) return file;
  }
  return undefined;
}
