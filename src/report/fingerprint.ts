import { hashOf, wordingOf } from "../text/wording.ts";

/** A short hash of what a discrepancy is about: its rule and the normalised wording on both sides, not its place. */
export function fingerprintOf(parts: readonly string[]): string {
  return hashOf(parts.map(wordingOf).join("\u0000"));
}
