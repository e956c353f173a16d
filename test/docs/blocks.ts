import { readdirSync, readFileSync } from "node:fs";

/** A fenced block of a page. */
export interface Block {
  /** The page, from the root of the repository. */
  readonly page: string;
  /** The line of its opening fence, from 1. */
  readonly line: number;
  /** What stands behind the fence; empty where nothing does. */
  readonly language: string;
  /** How many headings stand before it: output belongs to a command of its own section. */
  readonly section: number;
  readonly code: string;
  /** The name between backticks that stands alone on the line before: the block is what that file holds. */
  readonly file?: string;
}

const root = new URL("../../", import.meta.url);

/** The text of a page, named from the root of the repository. */
export function readPage(page: string): string {
  return readFileSync(new URL(page, root), "utf8");
}

/** The Markdown that users and contributors read. The pages of rules are written, and tested, by docs.test.ts. */
export function allPages(): string[] {
  const docs = readdirSync(new URL("docs/", root)).filter((name) => name.endsWith(".md"));
  const main = readdirSync(root).filter((name) => /^(?:README|CONTRIBUTING|ARCHITECTURE)\b.*\.md$/.test(name));
  return [
    ...main,
    ...docs.map((name) => `docs/${name}`),
    "docs/playground/README.md",
    "test/browser/README.md",
  ].toSorted();
}

/** The fenced blocks of a page, in order. A fence is closed by one at least as long. */
export function blocksOf(page: string): Block[] {
  const text = readPage(page);
  return [...text.matchAll(/(?:^`([^`\n]+)`\n\n)?^ *(`{3,})([^`\n]*)\n([^]*?)^ *\2`*$/gm)].map((match): Block => {
    const [whole, file, , language = "", code = ""] = match;
    const before = text.slice(0, match.index + whole.indexOf("```"));
    return {
      page,
      section: before.match(/^#+ /gm)?.length ?? 0,
      line: before.split("\n").length,
      language: language.trim(),
      code,
      ...(file === undefined ? {} : { file }),
    };
  });
}

/** How many lines open or close a fence. */
export function fencesOf(page: string): number {
  return [...readPage(page).matchAll(/^ *`{3,}/gm)].length;
}
