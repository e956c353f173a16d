import { readFile, stat } from "node:fs/promises";
import { DaejoError } from "../errors.ts";

/** Files above this are refused: an alignment of two of them would not end within minutes. */
const LARGEST_BYTES = 16 * 1024 * 1024;

/** A file's text, or standard input's for `-`. Every failure says which file and what can be done. */
export async function readText(path: string): Promise<string> {
  return decode(path === "-" ? await readStandardInput() : await readBytes(path), path);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      throw new DaejoError("file-unreadable", `${path} is a directory.`, "Name the files in it, for example with a shell pattern.");
    }
    if (found.size > LARGEST_BYTES) throw tooLarge(path, found.size);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof DaejoError) throw cause;
    if (isMissing(cause)) {
      throw new DaejoError("file-not-found", `There is no file ${path}.`, "Check the path; it counts from the current directory.", { cause });
    }
    throw new DaejoError("file-unreadable", `${path} cannot be read.`, "Check that you may read it.", { cause });
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > LARGEST_BYTES) throw tooLarge("Standard input", size);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, size: number): DaejoError {
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
  return new DaejoError(
    "file-too-large",
    `${name} has ${megabytes(size)}; the limit is ${megabytes(LARGEST_BYTES)}.`,
    "Split it into chapters and check these one by one.",
  );
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

/** UTF-8, or UTF-16 with a byte-order mark. The mark stays in the text, so that offsets count in the file as it is. */
function decode(bytes: Uint8Array, path: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const name = path === "-" ? "Standard input" : path;
    throw new DaejoError(
      "file-undecodable",
      `${name} is not valid ${encoding.toUpperCase()}.`,
      `If it is an old Korean file, convert it first: iconv -f CP949 -t UTF-8 ${path === "-" ? "" : path}`.trimEnd(),
      { cause },
    );
  }
}
