import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Parts } from "./target.ts";

/** Runs something in a folder of its own, which goes when it is done. */
export async function inFolder<T>(run: (names: (parts: Parts, count: number) => string[]) => Promise<T>): Promise<T> {
  const [before, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), "daejo-fuzz-run-"))];
  process.chdir(folder);
  try {
    return await run(writeFiles);
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Parts of the kind `file`, written: the first line is the name. Gives the names back. */
function writeFiles(parts: Parts, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const text = parts.text(at);
    const end = text.indexOf("\n");
    const name = safeName(text.slice(0, Math.max(0, end)), at);
    writeFileSync(name, text.slice(end + 1));
    return name;
  });
}

/** A name in this folder and of no module, which would be run. */
function safeName(name: string, at: number): string {
  const plain = name
    .replaceAll(/[/\\\0]|\p{Surrogate}/gu, "_")
    .slice(0, 40)
    .replace(/^\.+$/, "");
  return plain === "" || /\.(?:[cm]?[jt]s)x?$/i.test(plain) ? `part-${at}.txt` : plain;
}

/** Documents in two folders, for the commands that look for pairs. */
export function writeTree(parts: Parts, count: number): void {
  for (const folder of ["en", "ko"]) mkdirSync(folder, { recursive: true });
  for (let at = 0; at < count; at++) {
    writeFileSync(`${at % 2 === 0 ? "en" : "ko"}/page-${at >> 1}.md`, parts.text(at));
  }
}
