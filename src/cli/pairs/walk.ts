import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { CONFIG_NAMES } from "../config/find.ts";
import { ALIGNMENT_FILE } from "../own-files.ts";
import { formatIdFor } from "../../formats/known.ts";

/** Folders that hold what others wrote or what programs made. Hidden ones are passed over too. */
export const PASSED_OVER: ReadonlySet<string> = new Set(["node_modules", "dist", "build", "vendor"]);

/** So many files are looked at. */
const MOST_FILES = 50_000;

export interface Walked {
  /** Paths from the folder, with forward slashes, sorted. */
  readonly files: readonly string[];
  /** Whether there are more files than are looked at. */
  readonly isCut: boolean;
}

/** The files below a folder, breadth first, so that a cut leaves out the deepest ones. Links to folders are not followed. */
export async function walk(folder: string, most: number = MOST_FILES): Promise<Walked> {
  const files: string[] = [];
  const folders = [""];
  for (const prefix of folders) {
    const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isDirectory()) {
        if (!entry.name.startsWith(".") && !PASSED_OVER.has(entry.name)) folders.push(`${prefix}${entry.name}/`);
      } else if (entry.isFile()) {
        if (files.length >= most) return { files: files.toSorted(), isCut: true };
        files.push(prefix + entry.name);
      }
    }
  }
  return { files: files.toSorted(), isCut: false };
}

/** Formats whose files hold both languages. */
const BILINGUAL = new Set(["po", "xliff", "tmx", "csv", "tsv", "xcstrings"]);

export type FileSort = "document" | "messages" | "bilingual";

const DOCUMENTS = new Set(["markdown", "asciidoc", "html", "rst", "docx", "odt", "hwpx"]);

/** What a file of this name holds, undefined where daejo does not read such files. */
export function sortOf(path: string): FileSort | undefined {
  const name = path.toLowerCase();
  const file = path.slice(path.lastIndexOf("/") + 1);
  if (CONFIG_NAMES.includes(file) || file === ALIGNMENT_FILE) return undefined;
  if (/\.te?xt$/.test(name)) return "document";
  const format = formatIdFor(name);
  if (format === undefined) return undefined;
  if (BILINGUAL.has(format)) return "bilingual";
  return DOCUMENTS.has(format) ? "document" : "messages";
}
