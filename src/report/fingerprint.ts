import { normalise } from "../text/normalise.ts";

/**
 * A short hash of what a discrepancy is about: its rule and the normalised wording on both sides, not its place. Two
 * FNV-1a sums of 32 bits with different offsets, 16 hexadecimal digits; enough for a project's findings, no secret.
 */
export function fingerprintOf(parts: readonly string[]): string {
  const text = parts.map((part) => normalise(part).text.replaceAll(/\s+/g, " ").trim()).join("\u0000");
  return hash(text, 0x811c9dc5) + hash(text, 0x9e3779b1);
}

function hash(text: string, offset: number): string {
  let sum = offset;
  for (let i = 0; i < text.length; i++) {
    sum ^= text.charCodeAt(i);
    sum = Math.imul(sum, 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, "0");
}
