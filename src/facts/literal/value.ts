import type { Agreement, LiteralValue } from "../fact.ts";

/** Letter by letter; another key of the same sort contradicts, a URL and a version have nothing to do with each other. */
export function agreeLiterals(a: LiteralValue, b: LiteralValue): Agreement {
  if (a.key === b.key) return "equal";
  if (a.type !== b.type) return "incomparable";
  // MP3 and F-16 are two things, not one thing stated in two ways; only case is a matter of style.
  if (a.type === "identifier") return a.key.toLowerCase() === b.key.toLowerCase() ? "compatible" : "contradict";
  return "contradict";
}
