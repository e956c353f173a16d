import type { Language } from "../../text/span.ts";
import type { FilePair } from "./expand.ts";
import { type LanguageMark, marksOf } from "./language-marks.ts";
import { sortOf, type FileSort } from "./walk.ts";

/**
 * Two files whose names say that they belong together: `en` is `folder + enTail`, `ko` is `folder + koTail`, and the tails are
 * `stem + mark + rest`. Where the mark is a folder, it ends in a slash and the stem is empty.
 */
export interface NamedPair extends FilePair {
  readonly folder: string;
  readonly stem: string;
  readonly enMark: string;
  readonly koMark: string;
  readonly rest: string;
  /** The side whose name says nothing of its language. */
  readonly unmarked?: Language;
  readonly sort: Exclude<FileSort, "bilingual">;
}

/** Two sides of a difference in paths: what stands before it, the two marks, what stands behind. */
interface Difference {
  readonly before: string;
  readonly enMark: string;
  readonly koMark: string;
  readonly rest: string;
}

/** Signs that patterns are made of: a path with one of them cannot be named by a pattern. */
const SIGNS_OF_PATTERNS = /[*?{}⇄↔→]|=>/u;

/** The pairs among files, by what their paths say; no file is in two of them. In the order of the Korean paths. */
export function findNamedPairs(files: readonly string[]): NamedPair[] {
  const readable = files.filter((path) => isVersion(path) && !SIGNS_OF_PATTERNS.test(path));
  const known = new Set(readable);
  const marks = new Map(readable.map((path) => [path, marksOf(path)] as const));
  const marked = (language: Language): string[] =>
    readable.filter((path) => marks.get(path)?.some((mark) => mark.language === language) === true);
  const english = new Map<string, string[]>();
  for (const path of marked("en")) {
    for (const key of keysOf(path, marks.get(path) ?? [], "en")) {
      const others = english.get(key);
      if (others === undefined) english.set(key, [path]);
      else others.push(path);
    }
  }
  const taken = new Set<string>();
  const pairs: NamedPair[] = [];
  const take = (difference: Difference, unmarked?: Language): void => {
    const pair = pairOf(difference, unmarked);
    taken.add(pair.en).add(pair.ko);
    pairs.push(pair);
  };
  // Names that say both languages come first: beside a.en.md and a.ko.md stands an a.md in some third.
  for (const ko of marked("ko")) {
    const found = answerOf(ko, marks.get(ko) ?? [], english, taken);
    if (found !== undefined) take(found);
  }
  for (const language of ["ko", "en"] as const) {
    for (const path of marked(language)) {
      if (taken.has(path)) continue;
      const all = (marks.get(path) ?? []).filter((mark) => mark.language === language);
      const found = withoutMarks(path, all, language).find(({ before, enMark, koMark, rest }) => {
        const other = before + (language === "ko" ? enMark : koMark) + rest;
        return known.has(other) && !taken.has(other);
      });
      if (found !== undefined) take(found, language === "ko" ? "en" : "ko");
    }
  }
  return pairs.toSorted((a, b) => (a.ko < b.ko ? -1 : 1));
}

function isVersion(path: string): boolean {
  const sort = sortOf(path);
  return sort !== undefined && sort !== "bilingual";
}

const PLACE = "\0";

/** A path with its marks taken out: all of one language at once, and each alone, the last first. */
function keysOf(path: string, marks: readonly LanguageMark[], language: Language): string[] {
  const own = marks.filter((mark) => mark.language === language);
  const single = own.toReversed().map(({ start, end }) => path.slice(0, start) + PLACE + path.slice(end));
  if (own.length < 2) return single;
  let all = "";
  let at = 0;
  for (const { start, end } of own) {
    all += path.slice(at, start) + PLACE;
    at = end;
  }
  return [all + path.slice(at), ...single];
}

function answerOf(
  ko: string,
  marks: readonly LanguageMark[],
  english: ReadonlyMap<string, readonly string[]>,
  taken: ReadonlySet<string>,
): Difference | undefined {
  for (const key of keysOf(ko, marks, "ko")) {
    const parts = key.split(PLACE);
    const [before, rest] = [parts[0] as string, parts.at(-1) as string];
    const markOf = (path: string): string => path.slice(before.length, path.length - rest.length);
    const koMark = markOf(ko);
    const rank = (path: string): number => Math.abs(markOf(path).length - likelyLength(koMark));
    const [en] = (english.get(key) ?? []).filter((path) => !taken.has(path)).toSorted((a, b) => rank(a) - rank(b));
    if (en !== undefined) return { before, enMark: markOf(en), koMark, rest };
  }
  return undefined;
}

/** `ko` goes with `en`, `ko-KR` with `en-US`, `kor` with `eng`; `korean` with `english`. */
function likelyLength(koMark: string): number {
  return /^korean$/i.test(koMark) ? "english".length : koMark.length;
}

/** Where Docusaurus keeps translations, and what of: https://docusaurus.io/docs/i18n/introduction */
const DOCUSAURUS: readonly (readonly [RegExp, string])[] = [
  [/^docusaurus-plugin-content-docs\/current\//, "docs/"],
  [/^docusaurus-plugin-content-docs\/(version-[^/]+)\//, "versioned_docs/$1/"],
  [/^docusaurus-plugin-content-docs-([^/]+)\/current\//, "$1/"],
  [/^docusaurus-plugin-content-blog\//, "blog/"],
  [/^docusaurus-plugin-content-pages\//, "src/pages/"],
];

/** What a path may have as its counterpart that does without a mark. */
function withoutMarks(path: string, marks: readonly LanguageMark[], language: Language): Difference[] {
  const sides = (before: string, mark: string, bare: string, rest: string): Difference =>
    language === "ko" ? { before, enMark: bare, koMark: mark, rest } : { before, enMark: mark, koMark: bare, rest };
  return marks.toReversed().flatMap(({ start, end, isFolder }): Difference[] => {
    const before = path.slice(0, start);
    const rest = path.slice(end);
    if (isFolder) {
      const inside = rest.slice(1);
      if (!/(?:^|\/)i18n\/$/.test(before)) return [sides(before, path.slice(start, end + 1), "", inside)];
      const site = before.slice(0, -"i18n/".length);
      return DOCUSAURUS.flatMap(([translated, source]) => {
        const [folder] = translated.exec(inside) ?? [];
        if (folder === undefined) return [];
        const mark = `i18n/${path.slice(start, end + 1)}${folder}`;
        return [sides(site, mark, folder.replace(translated, source), inside.slice(folder.length))];
      });
    }
    if (rest.startsWith(".lproj/")) return [sides(before, path.slice(start, end), "Base", rest)];
    const isFirst = before === "" || before.endsWith("/");
    if (!isFirst) {
      const isBracketed = before.endsWith("(") && rest.startsWith(")");
      const bare = isBracketed ? before.slice(0, -1).trimEnd() : before.slice(0, -1);
      const tail = isBracketed ? rest.slice(1) : rest;
      return [sides(bare, path.slice(bare.length, path.length - tail.length), "", tail)];
    }
    // `ko.json` without its mark is nothing, `ko_app.json` is app.json.
    return /^[_-]/.test(rest) ? [sides(before, path.slice(start, end + 1), "", rest.slice(1))] : [];
  });
}

function pairOf({ before, enMark, koMark, rest }: Difference, unmarked?: Language): NamedPair {
  const slash = before.lastIndexOf("/") + 1;
  const [folder, stem] = [before.slice(0, slash), before.slice(slash)];
  const en = before + enMark + rest;
  const sort = sortOf(en) === "messages" ? "messages" : "document";
  const pair = {
    en,
    ko: before + koMark + rest,
    folder,
    sort,
    ...(unmarked === undefined ? {} : { unmarked }),
  } as const;
  const marks = (start: string, end: string): Pick<NamedPair, "enMark" | "koMark"> => {
    return { enMark: start + enMark + end, koMark: start + koMark + end };
  };
  const inRest = rest.indexOf("/") + 1;
  const isFolder = stem === "" && (enMark + koMark).endsWith("/");
  if (inRest > 0 && !isFolder) {
    // The mark is part of a folder's name: that folder as a whole is the mark.
    return { ...pair, stem: "", ...marks(stem, rest.slice(0, inRest)), rest: rest.slice(inRest) };
  }
  // The sign before a mark belongs to it: `*.ko.md`, not `*ko.md`.
  const sign = unmarked === undefined ? /(?<=.)[._-]$/.exec(stem) : null;
  if (sign === null) return { ...pair, stem, ...marks("", ""), rest };
  return { ...pair, stem: stem.slice(0, sign.index), ...marks(sign[0], ""), rest };
}
