import { resolve } from "node:path";
import picomatch from "picomatch";
import { glob } from "tinyglobby";
import type { PairPattern } from "../../config.ts";
import { DaejoError } from "../../errors.ts";
import type { Language } from "../../text/span.ts";
import { ALIGNMENT_FILE } from "../own-files.ts";
import { fromHere } from "../paths.ts";
import { counterpart, exactness, type PathPattern, readPathPattern } from "./pattern.ts";

/** Two files that are the two versions of one document; paths from the current directory. */
export interface FilePair {
  readonly en: string;
  readonly ko: string;
}

/** A file whose counterpart is not there. */
export interface LonelyFile {
  readonly path: string;
  readonly language: Language;
  /** Where its counterpart would be. */
  readonly expected: string;
}

export interface ExpandedPairs {
  readonly pairs: readonly FilePair[];
  readonly lonely: readonly LonelyFile[];
}

/** The folders that nobody's documents are in, and what daejo itself keeps beside documents. */
const NEVER = ["**/node_modules/**", "**/.git/**", `**/${ALIGNMENT_FILE}`];

/**
 * The files that patterns name, pair by pair, in the order of the patterns and then of the English paths.
 * @throws DaejoError `config` where the wildcards of a pattern do not correspond, or it names no file at all.
 */
export async function expandPairs(
  patterns: readonly PairPattern[],
  exclude: readonly string[],
  cwd: string = process.cwd(),
): Promise<ExpandedPairs> {
  const pairs = new Map<string, FilePair>();
  const lonely: LonelyFile[] = [];
  for (const pattern of patterns) {
    const found = await expandOne(pattern, [...exclude, ...(pattern.exclude ?? [])], cwd);
    if (found.pairs.length === 0 && found.lonely.length === 0) {
      throw new DaejoError(
        "config",
        `"${pattern.en} => ${pattern.ko}" names no file.`,
        "Patterns count from the configuration, those of --pairs from the current directory.",
      );
    }
    for (const pair of found.pairs) pairs.set(`${pair.en}\n${pair.ko}`, pair);
    lonely.push(...found.lonely);
  }
  return { pairs: [...pairs.values()], lonely };
}

async function expandOne(pattern: PairPattern, exclude: readonly string[], cwd: string): Promise<ExpandedPairs> {
  if (pattern.en === pattern.ko) {
    throw new DaejoError(
      "config",
      `"${pattern.en}" stands on both sides of a pair.`,
      'A file that holds both languages is named in "files", or by itself: daejo check FILE.',
    );
  }
  const [en, ko] = [readPathPattern(pattern.en), readPathPattern(pattern.ko)];
  const isExcluded = matcherOf(exclude);
  const [enFiles, koFiles] = [await filesOf(en, cwd), await filesOf(ko, cwd)];
  // `*.md => *.ko.md`: a.ko.md is matched by both, and is what the more exact one says.
  const [exact, loose] = exactness(ko) >= exactness(en) ? [koFiles, enFiles] : [enFiles, koFiles];
  for (const path of exact) loose.delete(path);
  const pairs: FilePair[] = [];
  const lonely: LonelyFile[] = [];
  // Who leaves out one side means the pair.
  for (const path of [...enFiles].toSorted()) {
    const expected = counterpart(path, en, ko) as string;
    const isThere = koFiles.delete(expected);
    if (isExcluded(path) || isExcluded(expected)) continue;
    if (isThere) pairs.push({ en: path, ko: expected });
    else lonely.push({ path, language: "en", expected });
  }
  for (const path of [...koFiles].toSorted()) {
    const expected = counterpart(path, ko, en) as string;
    if (!isExcluded(path) && !isExcluded(expected)) lonely.push({ path, language: "ko", expected });
  }
  return { pairs, lonely };
}

/** The files that a list of patterns names, sorted. */
export async function expandFiles(
  patterns: readonly string[],
  exclude: readonly string[],
  cwd: string = process.cwd(),
): Promise<string[]> {
  const all = new Set<string>();
  const isExcluded = matcherOf(exclude);
  for (const pattern of patterns) {
    const found = await filesOf(readPathPattern(pattern), cwd);
    if (found.size === 0) {
      throw new DaejoError(
        "config",
        `"${pattern}" names no file.`,
        'Patterns in "files" count from the configuration.',
      );
    }
    for (const path of found) if (!isExcluded(path)) all.add(path);
  }
  return [...all].toSorted();
}

function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  return patterns.length === 0 ? () => false : picomatch([...patterns], { dot: true });
}

async function filesOf(pattern: PathPattern, cwd: string): Promise<Set<string>> {
  const [first = ""] = pattern.parts;
  const fixed = typeof first === "string" ? first : "";
  const isWhole = pattern.parts.length <= 1 && fixed !== "";
  const folder = resolve(cwd, isWhole || fixed.includes("/") ? fixed.slice(0, fixed.lastIndexOf("/") + 1) : ".");
  const found = await glob(["**"], { cwd: folder, ignore: NEVER, dot: true, absolute: true }).catch((): string[] => []);
  const paths = found.map((path) => fromHere(path, cwd));
  return new Set(paths.filter((path) => pattern.expression.test(path)));
}
