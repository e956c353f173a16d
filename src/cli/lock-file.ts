import { open, rm, stat } from "node:fs/promises";
import { DaejoError } from "../errors.ts";

/** Whoever waits looks so often; milliseconds, like all times here. */
const PAUSE = 20;
/** Who holds a lock for so long was stopped with it: what is done behind one takes a moment. */
const LONGEST = 5000;

/**
 * Does something about a file that no other process does meanwhile, if it asks in the same way: whoever could write a file beside it comes first.
 * @throws DaejoError `file-unreadable` where that cannot be written.
 */
export async function withLockFile<T>(path: string, task: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  while (!(await take(lock, path))) {
    await rest();
    if (await isLeft(lock)) await rm(lock, { force: true });
  }
  try {
    return await task();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string, path: string): Promise<boolean> {
  try {
    await (await open(lock, "wx")).close();
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw new DaejoError(
      "file-unreadable",
      `"${path}" cannot be written.`,
      "Check that its folder exists and may be written to.",
      { cause },
    );
  }
}

async function isLeft(lock: string): Promise<boolean> {
  const found = await stat(lock).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > LONGEST;
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}
