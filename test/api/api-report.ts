import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Declaration, exportsOf, mentionedBy } from "./declarations.ts";

/** What can be imported from one of the package's addresses. */
export interface EntryPoint {
  /** `daejo`, `daejo/testing`. */
  readonly address: string;
  readonly exports: ReadonlyMap<string, Declaration>;
}

/** The entry points of a built package that have declarations, in the order of its `exports`. */
export function entryPointsOf(root: string): EntryPoint[] {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    name: string;
    exports: Readonly<Record<string, string | { readonly types?: string }>>;
  };
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    if (typeof target === "string" || target.types === undefined) return [];
    return [{ address: manifest.name + path.slice(1), exports: exportsOf(join(root, target.types)) }];
  });
}

/** What daejo knows is open to checks, but its shape is no promise: it is neither shown nor followed. */
const INTERNAL: ReadonlySet<string> = new Set(["Knowledge"]);

/** What the exports mention, directly or through others, without being exported themselves. */
export function unexportedOf(entries: readonly EntryPoint[]): Declaration[] {
  const exported = new Set(entries.flatMap(({ exports }) => [...exports.values()]));
  const reached = new Set(exported);
  // A set may grow while it is walked over.
  for (const declaration of reached) {
    for (const mentioned of mentionedBy(declaration)) if (!INTERNAL.has(mentioned.name)) reached.add(mentioned);
  }
  return [...reached].filter((declaration) => !exported.has(declaration));
}

const KINDS = [
  ["function", "Functions"],
  ["constant", "Constants"],
  ["class", "Classes"],
  ["type", "Types"],
] as const;

/** docs/api.md: every export with its declaration, each where it is first exported. */
export function apiReport(root: string): string {
  const entries = entryPointsOf(root);
  const homes = new Map<Declaration, string>();
  for (const { address, exports } of entries) {
    for (const declaration of exports.values()) homes.set(declaration, homes.get(declaration) ?? address);
  }
  return `# API

Generated from the declarations of the package: everything that can be imported, by address. \`start\` and \`end\` are offsets in UTF-16 code units of
the text that was passed in, \`end\` excluded ([offsets](offsets.md)); \`en\` and \`ko\` are the English and the Korean side of one thing. What is thrown
is a \`DaejoError\`.

${entries.map((entry) => entrySection(entry, homes)).join("\n")}
## Mentioned above, not exported

Shapes that exported types are made of. \`Knowledge\` is what the checks of daejo look things up in; it changes without notice.

${sorted(unexportedOf(entries))
  .map((declaration) => declarationSection(declaration, root))
  .join("\n")}`;
}

function entrySection({ address, exports }: EntryPoint, homes: ReadonlyMap<Declaration, string>): string {
  const own = [...exports.values()].filter((declaration) => homes.get(declaration) === address);
  const others = [...exports].filter(([, declaration]) => homes.get(declaration) !== address);
  const sections = KINDS.flatMap(([kind, title]) => {
    const ofKind = sorted(own.filter((declaration) => declaration.kind === kind));
    return ofKind.length === 0 ? [] : [`### ${title}\n\n${ofKind.map((each) => declarationSection(each)).join("\n")}`];
  });
  const borrowed = others.map(([name, declaration]) => `\`${name}\` (as from \`${homes.get(declaration) ?? ""}\`)`);
  const also = borrowed.length === 0 ? "" : `Also ${borrowed.toSorted(compare).join(", ")}.\n`;
  return [`## \`${address}\`\n`, ...sections, ...(also === "" ? [] : [also])].join("\n");
}

/** With the file that it stands in where a root is given, since names that are not exported may occur twice. */
function declarationSection({ name, comment, text, file }: Declaration, root?: string): string {
  const prose = comment === undefined ? "" : `${comment}\n\n`;
  const home =
    root === undefined
      ? ""
      : ` (${relative(root, file).replaceAll("\\", "/").replace("dist/", "").replace(".d.ts", "")})`;
  return `#### \`${name}\`${home}\n\n${prose}\`\`\`ts\n${tidy(text)}\n\`\`\`\n`;
}

/** The compiler indents by four spaces. */
function tidy(text: string): string {
  return text.replace(/^(?: {4})+/gm, (spaces) => " ".repeat(spaces.length / 2));
}

function sorted(declarations: readonly Declaration[]): Declaration[] {
  return declarations.toSorted((a, b) => compare(a.name, b.name) || compare(a.file, b.file));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
