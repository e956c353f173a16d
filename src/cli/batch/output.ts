import { once } from "node:events";
import { type FileHandle, open } from "node:fs/promises";
import { DaejoError } from "../../errors.ts";
import type { Row } from "./row.ts";

/** Where answers go. */
export interface Output {
  /** Resolves once they were taken: not before a slow reader has room for more. */
  readonly write: (rows: readonly Row[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

export function toStandardOutput(): Output {
  return {
    write: async (rows) => {
      const bytes = answersOf(rows);
      if (bytes.length > 0 && !process.stdout.write(bytes)) await once(process.stdout, "drain");
    },
    close: () => Promise.resolve(),
  };
}

/** A file that is written anew. */
export async function toFile(path: string): Promise<Output> {
  const file = await opened(path, "w");
  return {
    write: (rows) => writeTo(file, answersOf(rows), path),
    close: () => file.close(),
  };
}

/** @throws DaejoError `file-unreadable` */
export async function opened(path: string, flags: string | number): Promise<FileHandle> {
  return orExplain(path, () => open(path, flags));
}

export async function writeTo(file: FileHandle, bytes: Uint8Array, path: string): Promise<void> {
  await orExplain(path, async () => {
    let rest = bytes;
    while (rest.length > 0) rest = rest.subarray((await file.write(rest)).bytesWritten);
  });
}

export function answersOf(rows: readonly Row[]): Uint8Array {
  return Buffer.concat(rows.map(({ answer }) => answer ?? new Uint8Array()));
}

/** Does something to a file; what stands in the way is told with its name. */
export async function orExplain<T>(path: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
    throw new DaejoError(
      "file-unreadable",
      `"${path}" cannot be written (${code}).`,
      "Check that its folder exists, may be written to and has room.",
      { cause },
    );
  }
}
