import { rename, rm, stat, writeFile } from "node:fs/promises";
import { DaejoError } from "../errors.ts";

/**
 * Writes a file as a whole or not at all: a run that is stopped in between leaves what was there before. What is no plain
 * file, as /dev/stdout, is written to as it is. A long text may come bit by bit.
 */
export async function writeWhole(path: string, text: string | Iterable<string>): Promise<void> {
  const half = `${path}.${process.pid}.part`;
  try {
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && !found.isFile()) {
      await writeFile(path, text);
      return;
    }
    await writeFile(half, text);
    await rename(half, path);
  } catch (cause) {
    await rm(half, { force: true }).catch(() => {});
    throw new DaejoError(
      "file-unreadable",
      `"${path}" cannot be written.`,
      "Check that its folder exists and may be written to.",
      { cause },
    );
  }
}
