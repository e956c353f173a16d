import type { Draw } from "../draw.ts";
import type { Part } from "../input.ts";

/** What one run reached, and what it gave back. */
export interface Reached {
  readonly features: readonly string[];
  /** The same for the same input, byte for byte. */
  readonly output: () => string;
}

/** Something that is called with hostile input. What it throws, but for a `DaejoError`, is a defect. */
export interface Target {
  readonly name: string;
  /** The kinds of material of its parts. */
  readonly parts: readonly string[];
  /** Characters a part at most. */
  readonly largest: number;
  /** Text parts come as strings, parts of the kind `bytes` as bytes; `draw` makes all other choices. */
  readonly run: (parts: Parts, draw: Draw) => Reached | Promise<Reached>;
}

export interface Parts {
  readonly text: (at: number) => string;
  readonly bytes: (at: number) => Uint8Array;
}

export function partsOf(parts: readonly Part[]): Parts {
  return {
    text: (at) => {
      const part = parts[at] ?? "";
      return typeof part === "string" ? part : Buffer.from(part).toString("latin1");
    },
    bytes: (at) => {
      const part = parts[at] ?? "";
      return typeof part === "string" ? new TextEncoder().encode(part) : part;
    },
  };
}

export function reached(value: unknown, features: readonly string[]): Reached {
  return { features, output: () => JSON.stringify(value) ?? "" };
}
