import { readFileSync, writeFileSync } from "node:fs";

export type Part = string | Uint8Array;

/** What one run of a target gets: texts or bytes, and a seed for whatever else it chooses. */
export interface FuzzInput {
  readonly parts: readonly Part[];
  readonly salt: number;
}

/** Characters and bytes. */
export function sizeOf({ parts }: FuzzInput): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

/** JSON keeps halves of surrogate pairs, which a text file would lose; bytes stand as base64. */
export function writeInput(file: string, { parts, salt }: FuzzInput): void {
  const plain = parts.map((part) =>
    typeof part === "string" ? part : { base64: Buffer.from(part).toString("base64") },
  );
  writeFileSync(file, `${JSON.stringify({ salt, parts: plain }, null, 2)}\n`);
}

export function readInput(file: string): FuzzInput {
  const { salt, parts } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly salt: number;
    readonly parts: readonly (string | { readonly base64: string })[];
  };
  const read = parts.map((part) =>
    typeof part === "string" ? part : Uint8Array.from(Buffer.from(part.base64, "base64")),
  );
  return { salt, parts: read };
}
