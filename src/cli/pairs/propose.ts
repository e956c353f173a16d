import type { PairPattern } from "../../config.ts";
import { groupBy } from "../../checks/group.ts";
import { mergeFolders } from "./folders.ts";
import { otherLocales } from "./other-locales.ts";
import type { NamedPair } from "./named-pairs.ts";
import { counterpart, exactness, type PathPattern, readPathPattern } from "./pattern.ts";
import type { Language } from "../../text/span.ts";
import { sortOf } from "./walk.ts";

/** A pattern with what it finds. */
export interface ProposedPattern {
  readonly pattern: PairPattern;
  readonly sort: NamedPair["sort"];
  readonly pairs: number;
}

/** A pattern that stands for pairs below some folders: what of it stands behind the folder. */
interface Shape {
  readonly enTail: string;
  readonly koTail: string;
}

/** Pairs that are so many are a habit, even where most files have no counterpart. */
const HABIT = 8;
/** This share of files needs a counterpart where their names do not say that they are in one of two languages. */
const LEAST_SHARE = 0.5;

/** The fewest general patterns that name these pairs and no others among the files. */
export function proposePatterns(pairs: readonly NamedPair[], files: readonly string[]): ProposedPattern[] {
  const expected = new Map(pairs.map(({ en, ko }) => [en, ko] as const));
  const alike = groupBy(pairs, (pair) => {
    const { sort, unmarked = "", enMark, koMark, rest } = pair;
    const ending = isInFolder(pair) || extensionOf(rest) === rest ? "" : rest;
    return [sort, unmarked, enMark, koMark, ending, isInFolder(pair)].join("\n");
  });
  // Patterns end in what readable files end in, so the others need not be looked at again and again.
  const readable = files.filter((path) => sortOf(path) !== undefined);
  const found = [...alike.values()].flatMap((group) => patternsOf(group, expected, readable));
  return found.toSorted((a, b) => (a.pattern.en < b.pattern.en ? -1 : 1));
}

/** The patterns of pairs with the same marks. */
function patternsOf(
  group: readonly NamedPair[],
  expected: ReadonlyMap<string, string>,
  files: readonly string[],
): ProposedPattern[] {
  const [first] = group as [NamedPair];
  const accept =
    (shapeOf: (members: readonly NamedPair[]) => Shape, leastShare: number) =>
    (folder: string, members: readonly NamedPair[]): Accepted | undefined => {
      const { enTail, koTail } = shapeOf(members);
      const raw = { en: folder + enTail, ko: folder + koTail };
      const exclude = first.unmarked === undefined ? [] : otherLocales(raw, first, files);
      const pattern = exclude.length === 0 ? raw : { ...raw, exclude };
      const { right, wrong, lonely } = tryPattern(pattern, expected, files);
      if (wrong > 0 || right.length < members.length) return undefined;
      if (first.unmarked !== undefined) {
        const share = right.length / (right.length + lonely[first.unmarked].length);
        if (share < leastShare) return undefined;
      } else if (folder.includes("*") && !isBeside([...lonely.en, ...lonely.ko], members)) {
        // A pattern of several folders shall not name files of further ones.
        return undefined;
      }
      return { proposed: { pattern, sort: first.sort, pairs: right.length }, named: right };
    };
  const isFolder = isInFolder(first);
  const general = isFolder ? folderShape : nameShape;
  const least = first.unmarked === undefined ? 0 : LEAST_SHARE;
  const accepted = mergeFolders(isFolder ? group : withNeighbours(group), accept(general, least));
  const left = (): NamedPair[] => {
    const named = new Set(accepted.flatMap((each) => each.named));
    return group.filter(({ en }) => !named.has(en));
  };
  if (left().length >= HABIT && (isFolder || first.stem !== "")) {
    accepted.push(...mergeFolders(left(), accept(general, 0)));
  }
  const named = groupBy(left(), ({ stem, rest }) => `${stem}\n${rest}`);
  const literal = [...named.values()].flatMap((same) => mergeFolders(same, accept(literalShape, LEAST_SHARE)));
  return [...accepted, ...literal].map(({ proposed }) => proposed);
}

/** One name with a mark is no reason to expect the same of its neighbours, two are. */
function withNeighbours(pairs: readonly NamedPair[]): NamedPair[] {
  return [...groupBy(pairs, ({ folder }) => folder).values()]
    .filter((inFolder) => inFolder.some(({ stem }) => stem !== inFolder[0]?.stem))
    .flatMap((inFolder) => inFolder.filter(({ stem }) => stem !== ""));
}

interface Accepted {
  readonly proposed: ProposedPattern;
  readonly named: readonly string[];
}

/** Whether the mark is a folder of its own, which the other side may lack. */
function isInFolder({ stem, enMark, koMark }: NamedPair): boolean {
  return stem === "" && [enMark, koMark].every((mark) => mark === "" || mark.endsWith("/"));
}

function literalShape([first]: readonly NamedPair[]): Shape {
  const { stem, enMark, koMark, rest } = first as NamedPair;
  return { enTail: stem + enMark + rest, koTail: stem + koMark + rest };
}

function nameShape(members: readonly NamedPair[]): Shape {
  const { enMark, koMark, rest } = members[0] as NamedPair;
  const ending = extensionOf(rest) === rest ? oneOf(members.map((pair) => pair.rest)) : rest;
  return { enTail: `*${enMark}${ending}`, koTail: `*${koMark}${ending}` };
}

function folderShape(members: readonly NamedPair[]): Shape {
  const { enMark, koMark } = members[0] as NamedPair;
  const endings = members.map(({ rest }) => {
    const extension = extensionOf(rest);
    // `strings.xml` is read by its name, other XML is not.
    return sortOf(`x${extension}`) === undefined ? rest.slice(rest.lastIndexOf("/") + 1) : `*${extension}`;
  });
  const isStarred = endings.every((ending) => ending.startsWith("*"));
  if (!isStarred && members.every(({ rest }) => rest === members[0]?.rest)) return literalShape(members);
  const ending = isStarred ? `*${oneOf(endings.map((each) => each.slice(1)))}` : oneOf(endings);
  return { enTail: `${enMark}**/${ending}`, koTail: `${koMark}**/${ending}` };
}

function oneOf(words: readonly string[]): string {
  const [first = "", ...others] = [...new Set(words)].toSorted();
  if (others.length === 0) return first;
  const dot = [first, ...others].every((word) => word.startsWith(".")) ? "." : "";
  return `${dot}{${[first, ...others].map((word) => word.slice(dot.length)).join(",")}}`;
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf("."));
}

interface Tried {
  /** The English sides of expected pairs that it names. */
  readonly right: readonly string[];
  readonly wrong: number;
  readonly lonely: Readonly<Record<Language, readonly string[]>>;
}

/** What `expandPairs` would find by a pattern among these files. */
function tryPattern(
  { en, ko, exclude = [] }: PairPattern,
  expected: ReadonlyMap<string, string>,
  files: readonly string[],
): Tried {
  const [enPattern, koPattern] = [readPathPattern(en), readPathPattern(ko)];
  const excluded = exclude.map(readPathPattern);
  const named = ({ expression }: PathPattern): Set<string> =>
    new Set(files.filter((path) => expression.test(path) && !excluded.some((each) => each.expression.test(path))));
  const [enFiles, koFiles] = [named(enPattern), named(koPattern)];
  const [exact, loose] = exactness(koPattern) >= exactness(enPattern) ? [koFiles, enFiles] : [enFiles, koFiles];
  for (const path of exact) loose.delete(path);
  const right: string[] = [];
  let wrong = 0;
  const alone: string[] = [];
  for (const path of enFiles) {
    const other = counterpart(path, enPattern, koPattern) as string;
    if (!koFiles.delete(other)) alone.push(path);
    else if (expected.get(path) === other) right.push(path);
    else wrong++;
  }
  return { right, wrong, lonely: { en: alone, ko: [...koFiles] } };
}

/** Whether all these paths stand below folders of the members' own versions. */
function isBeside(paths: readonly string[], members: readonly NamedPair[]): boolean {
  const own = new Set(
    members.flatMap(({ folder, enMark, koMark, stem }) =>
      stem === "" ? [folder + enMark, folder + koMark] : [folder],
    ),
  );
  return paths.every((path) => [...own].some((start) => path.startsWith(start)));
}
