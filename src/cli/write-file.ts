import { chmod, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { DaejoError } from "../errors.ts";

/**
 * Writes a file as a whole or not at all: a run that is stopped in between leaves what was there before. What is no plain
 * file, as /dev/stdout, is written to as it is; of a link, what it leads to is replaced, not the link. A long text may come bit by bit.
 */
export async function writeWhole(path: string, text: string | Iterable<string>): Promise<void> {
  let half: string | undefined;
  try {
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && !found.isFile()) {
      await writeFile(path, text);
      return;
    }
    const target = found === undefined ? path : await realpath(path);
    // Loaded where it is used: most runs write no file.
    const { randomBytes } = process.getBuiltinModule("node:crypto");
    half = `${target}.${randomBytes(6).toString("hex")}.part`;
    await writeFile(half, text, { flag: "wx" });
    if (found !== undefined) await chmod(half, found.mode);
    await rename(half, target);
  } catch (cause) {
    if (half !== undefined) await rm(half, { force: true }).catch(() => {});
    throw new DaejoError(
      "file-unreadable",
      `"${path}" cannot be written.`,
      "Check that its folder exists and may be written to.",
      { cause },
    );
  }
}
