import { readFile, stat } from "node:fs/promises";
import { DaejoError } from "../errors.ts";
import { decodeText } from "./decode.ts";

/** Files above this are refused: an alignment of two of them would not end within minutes. */
const LARGEST_BYTES = 16 * 1024 * 1024;

/** A file's text, or standard input's for `-`. Every failure says which file and what can be done. */
export async function readText(path: string): Promise<string> {
  return decodeText(await readBytes(path), inputName(path)).text;
}

/** What a file is called in messages. */
export function inputName(path: string): string {
  return path === "-" ? "Standard input" : `"${path}"`;
}

/** A file's bytes, or standard input's for `-`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (path === "-") return readStandardInput();
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      throw new DaejoError(
        "file-unreadable",
        `"${path}" is a directory.`,
        "Name the files in it, for example with a shell pattern.",
      );
    }
    if (found.size > LARGEST_BYTES) throw tooLarge(`"${path}"`);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof DaejoError) throw cause;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new DaejoError(
        "file-not-found",
        `There is no file "${path}".`,
        "Check the path; it counts from the current directory.",
        { cause },
      );
    }
    throw new DaejoError(
      "file-unreadable",
      `"${path}" cannot be read (${code}).`,
      "Check that it is a file and that you may read it.",
      { cause },
    );
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > LARGEST_BYTES) throw tooLarge("Standard input");
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string): DaejoError {
  return new DaejoError(
    "file-too-large",
    `${name} is larger than the limit of ${LARGEST_BYTES / 1024 / 1024} MB.`,
    "Split it into chapters and check these one by one.",
  );
}
