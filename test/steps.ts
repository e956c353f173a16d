/** Methods by which the scanners look at a text, each costing one step, but for searches. */
const LOOKS = ["charCodeAt", "codePointAt", "charAt", "startsWith", "endsWith", "slice"] as const;
const SEARCHES = ["indexOf", "includes"] as const;

/**
 * How often a run looks at strings: calls of the string methods, a search counting the characters it passes. The same on
 * every machine and at any load, which times are not. Regular expressions count one call, so they must be short ones.
 */
export function countSteps(run: () => void): number {
  const prototype = String.prototype as unknown as Record<string, (this: string, ...args: unknown[]) => unknown>;
  const originals = [...LOOKS, ...SEARCHES].map((name) => [name, prototype[name]] as const);
  let steps = 0;
  for (const [name, original] of originals) {
    if (original === undefined) throw new Error(`Strings have no ${name}.`);
    const isSearch = (SEARCHES as readonly string[]).includes(name);
    prototype[name] = function counted(this: string, ...args: unknown[]) {
      const result = original.apply(this, args);
      const from = typeof args[1] === "number" ? args[1] : 0;
      steps += isSearch ? (typeof result === "number" && result >= 0 ? result : this.length) - from + 1 : 1;
      return result;
    };
  }
  try {
    run();
  } finally {
    for (const [name, original] of originals) prototype[name] = original as (typeof prototype)[string];
  }
  return steps;
}
