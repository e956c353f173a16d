import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "vite";

/** A regular expression as it stands in a source file. */
export interface WrittenPattern {
  /** From the root of the repository, for example `src/text/wording.ts`. */
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** A call of `RegExp` with what only running it tells. */
export interface ComposedPattern {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

const ROOT = new URL("../../", import.meta.url);

/** What is shipped or shown: the library, the command line, the page, what reads the model, the playground. */
const FOLDERS = ["src", "corpus/model", "docs/playground/src"];

export const sourceFiles: readonly string[] = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: "utf8" }).map(
    (file) => `${folder}/${file.replaceAll("\\", "/")}`,
  ),
)
  .filter((file) => /\.(?:tsx?|js)$/.test(file) && !/\.(?:test|examples|d)\.tsx?$/.test(file))
  .toSorted();

/** Every literal and every call of `RegExp` in the sources, as a parser reads them. */
export function patternsWritten(): { written: WrittenPattern[]; composed: ComposedPattern[] } {
  const [written, composed]: [WrittenPattern[], ComposedPattern[]] = [[], []];
  for (const file of sourceFiles) {
    const text = readFileSync(new URL(file, ROOT), "utf8");
    const { program, errors } = parseSync(file, text);
    if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
    visit(program, (node) => {
      const line = text.slice(0, node.start).split("\n").length;
      if (node.regex !== undefined) written.push({ file, line, source: node.regex.pattern, flags: node.regex.flags });
      else if (isRegExpCall(node)) composed.push({ file, line, code: text.slice(node.start, node.end) });
    });
  }
  return { written, composed };
}

/** What of the parser's nodes is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly callee?: { readonly name?: string; readonly property?: { readonly name?: string } };
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

function isRegExpCall({ type, callee }: Node): boolean {
  if (type !== "NewExpression" && type !== "CallExpression") return false;
  return callee?.name === "RegExp" || callee?.property?.name === "RegExp";
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== "object" || value === null || value instanceof RegExp) return;
  if ("type" in value && typeof value.type === "string") see(value as Node);
  for (const child of Object.values(value)) visit(child, see);
}
