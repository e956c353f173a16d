import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { ServeOptions } from "../command-options.ts";

/** Ports that hardly any program has for its own. */
const FIRST = 42_000;
const COUNT = 3000;

/** What a call compares, which is what it is known by. */
export type Compared = Pick<ServeOptions, "en" | "ko" | "against" | "pairs" | "config">;

/**
 * The port of what a call compares in a folder: the same with every start, since a browser keeps by it what was decided on the page. Two
 * calls may have the same.
 */
export function ownPort(folder: string, files: readonly string[], compared: Compared): number {
  const { en, ko, against = [], pairs = [], config } = compared;
  const pathOf = (file: string | undefined): string => (file === undefined ? "" : resolve(folder, file));
  const named = [
    resolve(folder),
    files.map(pathOf),
    pathOf(en),
    pathOf(ko),
    against.map(pathOf),
    pairs,
    config === false ? false : pathOf(config),
  ];
  const hash = createHash("sha256").update(JSON.stringify(named)).digest();
  return FIRST + (hash.readUInt32BE() % COUNT);
}
