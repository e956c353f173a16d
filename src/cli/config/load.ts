import { createRequire } from "node:module";
import { dirname, extname, isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ParseError } from "jsonc-parser";
import type { Config, PairPattern } from "../../config.ts";
import { DaejoError } from "../../errors.ts";
import type { TermInput } from "../../knowledge/glossary/glossary.ts";
import { readPairPattern } from "../pairs/pattern.ts";
import { fromHere, isThere } from "../paths.ts";
import { readText } from "../read-file.ts";
import { findConfig } from "./find.ts";
import { validateConfig } from "./validate.ts";

/** A configuration with what it goes on from, and with every path counting from the current directory. */
export interface ResolvedConfig extends Omit<
  Config,
  "$schema" | "extends" | "pairs" | "glossary" | "names" | "rulesFiles" | "format"
> {
  /** The files that it was read from, the nearest first. Empty where there is none. */
  readonly sources: readonly string[];
  readonly pairs: readonly PairPattern[];
  readonly glossaryFiles: readonly string[];
  /** Terms and names that the configuration itself holds. */
  readonly terms: readonly TermInput[];
  readonly rulesFiles: readonly string[];
  readonly format: readonly string[];
}

export const NO_CONFIG: ResolvedConfig = {
  sources: [],
  pairs: [],
  glossaryFiles: [],
  terms: [],
  rulesFiles: [],
  format: [],
};

/**
 * Reads the configuration of a call: the file that is named, or the nearest from the current directory up to the root of
 * its repository.
 * @throws DaejoError `config` where it cannot be read or says what is not possible.
 */
export async function loadConfig(named: string | undefined, cwd: string = process.cwd()): Promise<ResolvedConfig> {
  const file = named === undefined ? await findConfig(cwd) : resolve(cwd, named);
  if (file === undefined) return NO_CONFIG;
  if (named !== undefined && !(await isThere(file))) {
    throw new DaejoError("config", `There is no configuration "${named}".`, "Check the path of --config.");
  }
  return readChain(file, { cwd, root: dirname(file), seen: [] });
}

interface Chain {
  readonly cwd: string;
  /** The folder of the file that everything began with: patterns count from there. */
  readonly root: string;
  /** The files on the way, so that a circle is found. */
  readonly seen: readonly string[];
}

async function readChain(file: string, chain: Chain): Promise<ResolvedConfig> {
  const shown = fromHere(file, chain.cwd);
  if (chain.seen.includes(file)) {
    throw new DaejoError("config", `${shown} extends itself.`, `Take it out of "extends" somewhere on the way.`);
  }
  const own = await validateConfig(await readRaw(file, shown), shown);
  const seen = [...chain.seen, file];
  let base = NO_CONFIG;
  for (const each of listOf(own.extends)) {
    const other = extended(each, file, shown);
    if (!(await isThere(other))) {
      throw new DaejoError(
        "config",
        `${shown}: there is no file "${fromHere(other, chain.cwd)}" to extend.`,
        'Paths in "extends" count from the file that they stand in.',
      );
    }
    base = merge(base, await readChain(other, { ...chain, seen }));
  }
  const resolved = resolvePaths(own, file, chain);
  return merge(base, { ...resolved, sources: [shown] });
}

function extended(name: string, file: string, shown: string): string {
  if (name.startsWith(".") || isAbsolute(name)) return resolve(dirname(file), name);
  try {
    return createRequire(file).resolve(name);
  } catch (cause) {
    throw new DaejoError(
      "config",
      `${shown}: "${name}" in "extends" is not there.`,
      "Write a path that begins with ./, or install the package.",
      { cause },
    );
  }
}

/** What a file holds, whatever it is written in. */
async function readRaw(file: string, shown: string): Promise<unknown> {
  if (file.endsWith("package.json")) {
    return ((await readData(file, shown)) as { daejo?: unknown } | null | undefined)?.daejo;
  }
  switch (extname(file)) {
    case ".json":
    case ".yaml":
    case ".yml":
      return readData(file, shown);
    default:
      return readModule(file, shown);
  }
}

async function readData(file: string, shown: string): Promise<unknown> {
  const text = await readText(file).catch((cause: unknown) => {
    if (!(cause instanceof DaejoError)) throw cause;
    throw new DaejoError("config", cause.message, cause.hint, { cause });
  });
  if (file.endsWith(".json")) {
    const { parse, printParseErrorCode } = await import("jsonc-parser");
    const errors: ParseError[] = [];
    const value: unknown = parse(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first === undefined) return value;
    const line = text.slice(0, first.offset).split("\n").length;
    throw new DaejoError("config", `${shown} is no JSON: ${printParseErrorCode(first.error)}.`, `See line ${line}.`);
  }
  const { parse } = await import("yaml");
  try {
    return parse(text, { maxAliasCount: 100 }) as unknown;
  } catch (cause) {
    throw new DaejoError("config", `${shown} is no YAML.`, `${firstLine(cause).replace(/:$/, "")}.`, { cause });
  }
}

async function readModule(file: string, shown: string): Promise<unknown> {
  try {
    const module = (await import(pathToFileURL(file).href)) as { default?: unknown };
    if (module.default !== undefined) return module.default;
  } catch (cause) {
    throw new DaejoError("config", `${shown} cannot be loaded.`, firstLine(cause), { cause });
  }
  throw new DaejoError("config", `${shown} exports no configuration.`, "Write export default { … }.");
}

function resolvePaths(own: Config, file: string, { cwd, root }: Chain): ResolvedConfig {
  const { $schema: _, extends: __, glossary, names = [], pairs = [], rulesFiles = [], format, ...rest } = own;
  const path = (each: string): string => fromHere(resolve(dirname(file), each), cwd);
  const pattern = (each: string): string => fromHere(join(root, each), cwd);
  const patterns = (list: readonly string[] | undefined): string[] | undefined => list?.map(pattern);
  const known = listOf(glossary);
  const named = { files: patterns(own.files), exclude: patterns(own.exclude) };
  return {
    ...rest,
    sources: [],
    ...(named.files === undefined ? {} : { files: named.files }),
    ...(named.exclude === undefined ? {} : { exclude: named.exclude }),
    ...(own.suppressions === undefined ? {} : { suppressions: path(own.suppressions) }),
    ...(own.overrides === undefined
      ? {}
      : { overrides: own.overrides.map((each) => ({ ...each, files: each.files.map(pattern) })) }),
    pairs: pairs.map((each) => {
      const { en, ko, exclude = [] } = typeof each === "string" ? readPairPattern(each) : each;
      return { en: pattern(en), ko: pattern(ko), exclude: exclude.map(pattern) };
    }),
    glossaryFiles: known.filter((each) => typeof each === "string").map(path),
    // A name is written with its capitals, and is no word that takes the endings of verbs.
    terms: [
      ...known.filter((each) => typeof each === "object"),
      ...names.map((name) => ({ ...name, caseSensitive: true, partOfSpeech: "noun" })),
    ],
    rulesFiles: rulesFiles.map(path),
    format: listOf(format),
  };
}

/** What is said later wins; rules are put together by their names, glossaries and the like one behind the other. */
function merge(base: ResolvedConfig, own: ResolvedConfig): ResolvedConfig {
  const joined = {
    rules: { ...base.rules, ...own.rules },
    overrides: [...(base.overrides ?? []), ...(own.overrides ?? [])],
    exclude: [...(base.exclude ?? []), ...(own.exclude ?? [])],
    checks: [...(base.checks ?? []), ...(own.checks ?? [])],
  };
  return {
    ...base,
    ...own,
    ...joined,
    sources: [...own.sources, ...base.sources],
    pairs: own.pairs.length > 0 ? own.pairs : base.pairs,
    glossaryFiles: [...base.glossaryFiles, ...own.glossaryFiles],
    terms: [...base.terms, ...own.terms],
    rulesFiles: [...base.rulesFiles, ...own.rulesFiles],
    format: own.format.length > 0 ? own.format : base.format,
  };
}

function firstLine(cause: unknown): string {
  return String(cause instanceof Error ? cause.message : cause).split("\n")[0] ?? "";
}

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
