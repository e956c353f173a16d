import type { PairPattern } from "../../config.ts";
import { isLocale } from "./language-marks.ts";
import type { NamedPair } from "./named-pairs.ts";
import { readPathPattern } from "./pattern.ts";

/**
 * Where one side's names have no mark, its pattern also names the versions in third languages that stand below it. These are
 * what is to be left out: folders `ja/` or endings `.ja.md` of which most files have a counterpart without that mark.
 */
export function otherLocales(
  pattern: Pick<PairPattern, "en" | "ko">,
  { unmarked, enMark, koMark, stem }: NamedPair,
  files: readonly string[],
): string[] {
  const [bare, mark] = unmarked === "en" ? [pattern.en, koMark] : [pattern.ko, enMark];
  const { expression } = readPathPattern(bare);
  const isFolder = stem === "" && mark.endsWith("/");
  const base = isFolder ? bare.slice(0, bare.lastIndexOf("**/")) : "";
  const known = new Set(files);
  const votes = new Map<string, { mirrored: number; all: number }>();
  const vote = (word: string, counterpart: string): void => {
    if (!isLocale(word)) return;
    const count = votes.get(word) ?? { mirrored: 0, all: 0 };
    votes.set(word, { mirrored: count.mirrored + (known.has(counterpart) ? 1 : 0), all: count.all + 1 });
  };
  const { expression: start } = readPathPattern(`${base}**`);
  for (const path of files) {
    if (!expression.test(path)) continue;
    for (const { word, without } of isFolder ? folderWords(path, start) : endingWords(path)) vote(word, without);
  }
  const own = /[a-z]+/i.exec(mark)?.[0];
  const words = [...votes].filter(([word, { mirrored, all }]) => word !== own && mirrored * 2 > all);
  return words.map(([word]) => (isFolder ? `${base}${word}/**` : endingPattern(bare, word, mark))).toSorted();
}

interface MarkedWord {
  readonly word: string;
  readonly without: string;
}

/** The folder in which a path goes on behind the start. */
function folderWords(path: string, start: RegExp): MarkedWord[] {
  const inside = start.exec(path)?.at(-1) ?? "";
  const slash = inside.indexOf("/");
  if (slash < 1) return [];
  const before = path.slice(0, path.length - inside.length);
  return [{ word: inside.slice(0, slash), without: before + inside.slice(slash + 1) }];
}

function endingWords(path: string): MarkedWord[] {
  const name = path.lastIndexOf("/") + 1;
  const dot = path.lastIndexOf(".");
  const found = /[._-]([a-z]{2,3}(?:[-_][a-z]{2,4})?)$/i.exec(path.slice(name, dot));
  if (found === null) return [];
  return [{ word: found[1] as string, without: path.slice(0, name + found.index) + path.slice(dot) }];
}

/** `docs/*.md` with the mark `.ko` as `docs/*.ja.md`. */
function endingPattern(bare: string, word: string, mark: string): string {
  const separator = /^[._-]/.exec(mark)?.[0] ?? ".";
  const dot = bare.lastIndexOf(".");
  return `${bare.slice(0, dot)}${separator}${word}${bare.slice(dot)}`;
}
