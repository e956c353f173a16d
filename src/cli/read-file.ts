import { readFile, stat } from "node:fs/promises";
import { DaejoError } from "../errors.ts";

/** Files above this are refused: an alignment of two of them would not end within minutes. */
const LARGEST_BYTES = 16 * 1024 * 1024;

/** A file's text, or standard input's for `-`. Every failure says which file and what can be done. */
export async function readText(path: string): Promise<string> {
  const bytes = path === "-" ? await readStandardInput() : await readBytes(path);
  return decode(bytes, path === "-" ? "Standard input" : `"${path}"`);
}

async function readBytes(path: string): Promise<Uint8Array> {
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

/** UTF-8, or UTF-16 with a byte-order mark. The mark stays in the text, so that offsets count in the file as it is. */
function decode(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes);
  try {
    return decodeAs(encoding, bytes);
  } catch (cause) {
    throw new DaejoError(
      "file-undecodable",
      `${name} is not valid ${encoding.toUpperCase()}.`,
      hintFor(bytes, encoding),
      { cause },
    );
  }
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** Throws a `TypeError` where the bytes are not in that encoding. */
export function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  return startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : "utf-8";
}

/** Files that people try although they are no texts: what they begin with. Source: their published file signatures. */
const BINARY_STARTS: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: "a Word, Excel, PowerPoint or HWPX document, or a ZIP archive", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: "an old Word, Excel, PowerPoint or HWP document", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "a PDF document", bytes: [0x25, 0x50, 0x44, 0x46] },
];

function hintFor(bytes: Uint8Array, encoding: Encoding): string {
  const binary = BINARY_STARTS.find((known) => startsWith(bytes, known.bytes));
  if (binary !== undefined) return `It looks like ${binary.name}. Save it as plain text in UTF-8 first.`;
  if (encoding !== "utf-8") return "It seems to be damaged. Save it again as plain text in UTF-8.";
  const old = bytes.includes(0)
    ? ["is UTF-16 without a byte-order mark", "UTF-16LE"]
    : ["is an old Korean file", "CP949"];
  return `If it ${old[0]}, convert it first: iconv -f ${old[1]} -t UTF-8 OLD > NEW`;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
