import { readFileSync } from "node:fs";

/** The bytes of the model, read from beside this file. */
export function readModel() {
  return readFileSync(new URL("model.bin", import.meta.url));
}
