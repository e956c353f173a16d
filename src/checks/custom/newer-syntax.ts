/** What holds no syntax of its own: an escape, a class of characters. */
const OPAQUE = /\\[\s\S]|\[(?:[^\]\\]|\\[\s\S])*\]/g;
const MODIFIERS = /\(\?(?:[a-z]+(?:-[a-z]*)?|-[a-z]+):/;
const NAME = /\(\?<([^=!>][^>]*)>/g;

/**
 * Throws a `SyntaxError`, in the words of the engines that do not know it, for what only newer engines read: flags inside a pattern, `(?i:a)`, and
 * one name for two groups. A rule that works for one user would be an error for the next.
 */
export function refuseNewer(source: string): void {
  const bare = source.replaceAll(OPAQUE, "_");
  if (MODIFIERS.test(bare)) throw new SyntaxError("Invalid group");
  const names = Array.from(bare.matchAll(NAME), ([, name]) => name);
  if (new Set(names).size < names.length) throw new SyntaxError("Duplicate capture group name");
}
