import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync, type ESTree } from "vite";

/** A function, type, class or constant as a file of declarations has it. */
export interface Declaration {
  readonly name: string;
  readonly kind: "function" | "constant" | "class" | "type";
  /** From the file, without `export` and `declare`; the comments of members are in it, its own is not. */
  readonly text: string;
  /** Its own comment, without the frame of one; undefined where it has none. */
  readonly comment: string | undefined;
  /** What it names in its file, be it declared there, imported, or known to the language. */
  readonly mentions: ReadonlySet<string>;
  readonly members: readonly Member[];
  readonly file: string;
}

/** A property, method or signature of a declaration, at any depth: `Report.summary.error`. */
export interface Member {
  readonly path: string;
  readonly isDocumented: boolean;
  /** What its type names in its file. */
  readonly mentions: ReadonlySet<string>;
}

interface Elsewhere {
  readonly file: string;
  readonly name: string;
}

/** A file of declarations: what its names stand for. */
interface DeclarationFile {
  readonly declared: ReadonlyMap<string, Declaration>;
  readonly imported: ReadonlyMap<string, Elsewhere>;
  readonly exported: ReadonlyMap<string, Elsewhere>;
}

type Syntax = { readonly type: string; readonly start: number; readonly end: number } & Record<string, unknown>;

const files = new Map<string, DeclarationFile>();

/** The declarations that a file exports, by their names, wherever they stand. */
export function exportsOf(file: string): Map<string, Declaration> {
  const { exported } = read(file);
  return new Map([...exported].map(([name, from]) => [name, declarationOf(from)]));
}

/** The declarations of the package that one, or a member of one, mentions, but for itself. */
export function mentionedBy(
  declaration: Declaration,
  { mentions }: Pick<Member, "mentions"> = declaration,
): Declaration[] {
  const { declared, imported } = read(declaration.file);
  return [...mentions].flatMap((name) => {
    const own = declared.get(name);
    const other = imported.get(name);
    if (own !== undefined) return own === declaration ? [] : [own];
    return other === undefined ? [] : [declarationOf(other)];
  });
}

function declarationOf({ file, name }: Elsewhere): Declaration {
  const { declared, imported, exported } = read(file);
  const own = declared.get(name);
  if (own !== undefined) return own;
  const further = exported.get(name) ?? imported.get(name);
  if (further === undefined || further.file === file) throw new Error(`${file} has no ${name}.`);
  return declarationOf(further);
}

function read(file: string): DeclarationFile {
  const known = files.get(file) ?? parse(file);
  files.set(file, known);
  return known;
}

function parse(file: string): DeclarationFile {
  const text = readFileSync(file, "utf8");
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? ""}`);
  const reader = { file, text, comments };
  const declared = new Map<string, Declaration>();
  const imported = new Map<string, Elsewhere>();
  const exported = new Map<string, Elsewhere>();
  for (const statement of program.body) {
    if (statement.type === "ImportDeclaration") {
      for (const specifier of statement.specifiers) {
        if (specifier.type !== "ImportSpecifier") throw new Error(`${file} imports a whole module.`);
        const from = besides(file, statement.source.value);
        if (from !== undefined) imported.set(specifier.local.name, { file: from, name: nameOf(specifier.imported) });
      }
    } else if (statement.type === "ExportNamedDeclaration" && statement.declaration === null) {
      const from = statement.source === null ? file : besides(file, statement.source.value);
      for (const { local, exported: as } of statement.specifiers) {
        if (from !== undefined) exported.set(nameOf(as), { file: from, name: nameOf(local) });
      }
    } else {
      const isExported = statement.type === "ExportNamedDeclaration";
      for (const declaration of declarationsIn(isExported ? statement.declaration : statement, statement, reader)) {
        declared.set(declaration.name, declaration);
        if (isExported) exported.set(declaration.name, { file, name: declaration.name });
      }
    }
  }
  return { declared, imported, exported };
}

/** Imports of packages are not followed. */
function besides(file: string, specifier: string): string | undefined {
  return specifier.startsWith(".") ? join(dirname(file), specifier.replace(/\.(?:ts|js)$/, ".d.ts")) : undefined;
}

function nameOf(node: ESTree.ModuleExportName): string {
  return node.type === "Literal" ? node.value : node.name;
}

interface Comment {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface Reader {
  readonly file: string;
  readonly text: string;
  readonly comments: readonly Comment[];
}

const KINDS: Readonly<Record<string, Declaration["kind"]>> = {
  TSDeclareFunction: "function",
  FunctionDeclaration: "function",
  VariableDeclaration: "constant",
  ClassDeclaration: "class",
  TSInterfaceDeclaration: "type",
  TSTypeAliasDeclaration: "type",
};

function declarationsIn(node: object | null, statement: object, reader: Reader): Declaration[] {
  const { type, start, end, ...rest } = node as Syntax;
  const kind = KINDS[type];
  if (kind === undefined) return [];
  const { file, text } = reader;
  const declarators = kind === "constant" ? (rest["declarations"] as Syntax[]) : [node as Syntax];
  return declarators.map((declarator) => {
    const name = (declarator["id"] as { name: string }).name;
    return {
      name,
      kind,
      text: text.slice(start, end).replace(/^declare /, ""),
      comment: commentBefore((statement as Syntax).start, reader),
      mentions: new Set(namesIn(declarator)),
      members: membersIn(declarator, name, reader),
      file,
    };
  });
}

/** The comment that ends where something begins, with nothing but white space between them. */
function commentBefore(start: number, { text, comments }: Reader): string | undefined {
  const comment = comments.findLast(({ end }) => end <= start);
  if (comment === undefined || !comment.value.startsWith("*") || text.slice(comment.end, start).trim() !== "") {
    return undefined;
  }
  return comment.value
    .slice(1)
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd())
    .join("\n")
    .trim();
}

function childrenOf(node: Syntax): Syntax[] {
  return Object.values(node)
    .flat()
    .filter((child): child is Syntax => typeof child === "object" && child !== null && "type" in child);
}

function namesIn(node: Syntax): string[] {
  // `typeof x` and what a class or an interface extends are identifiers, like the names of types; keys of members are not.
  const isKeyed = "key" in node && node["computed"] !== true;
  const children = childrenOf(node).filter((child) => !(isKeyed && child === node["key"]));
  const own = node.type === "Identifier" ? [node["name"] as string] : [];
  return [...own, ...children.flatMap(namesIn)];
}

const MEMBERS = new Set(["TSPropertySignature", "TSMethodSignature", "PropertyDefinition", "MethodDefinition"]);

function membersIn(node: Syntax, path: string, reader: Reader): Member[] {
  // What a type is made by, such as the shape in `Exclude<Fact, { … }>`, is no member of it.
  if (node.type === "TSTypeParameterInstantiation") return [];
  if (!MEMBERS.has(node.type)) return childrenOf(node).flatMap((child) => membersIn(child, path, reader));
  const key = node["key"] as Syntax;
  const name = reader.text.slice(key.start, key.end);
  const own = `${path}.${name}`;
  const inner = childrenOf(node).flatMap((child) => membersIn(child, own, reader));
  const isDocumented = commentBefore(node.start, reader) !== undefined;
  return [{ path: own, isDocumented, mentions: new Set(namesIn(node)) }, ...inner];
}
