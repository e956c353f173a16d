import { groupBy } from "../../checks/group.ts";
import { mergeFolders } from "./folders.ts";
import { marksOf } from "./language-marks.ts";
import { readPathPattern } from "./pattern.ts";
import { sortOf } from "./walk.ts";

/** Files that hold both languages, by their names: catalogues that are marked as Korean. Tables may hold anything. */
export function findBilingualFiles(files: readonly string[]): string[] {
  return files.filter(
    (path) =>
      sortOf(path) === "bilingual" &&
      (/\.tmx$|\.xcstrings$/i.test(path) ||
        (!/\.(?:csv|tsv|tab)$/i.test(path) && marksOf(path).some(({ language }) => language === "ko"))),
  );
}

/** The fewest general patterns that name these files and no others. */
export function proposeFiles(found: readonly string[], files: readonly string[]): string[] {
  const wanted = new Set(found);
  const catalogues = files.filter((path) => sortOf(path) === "bilingual");
  const isExact = (pattern: string): boolean => {
    const { expression } = readPathPattern(pattern);
    return catalogues.every((path) => wanted.has(path) || !expression.test(path));
  };
  const places = found.map((path) => {
    const extension = path.slice(path.lastIndexOf("."));
    const folder = marksOf(path).findLast(({ isFolder, language }) => isFolder && language === "ko");
    if (folder !== undefined) {
      const tail = `${path.slice(folder.start, folder.end)}/**/*${extension}`;
      return { folder: path.slice(0, folder.start), tail };
    }
    const slash = path.lastIndexOf("/") + 1;
    const name = path.slice(slash);
    const [mark] = marksOf(name);
    // What stands before the mark may be any name.
    const isMarked = mark !== undefined && mark.start > 0;
    return { folder: path.slice(0, slash), tail: isMarked ? `*${name.slice(mark.start - 1)}` : name };
  });
  return [...groupBy(places, ({ tail }) => tail).values()]
    .flatMap((group) =>
      mergeFolders(group, (folder, [{ tail } = { tail: "" }]) => (isExact(folder + tail) ? folder + tail : undefined)),
    )
    .toSorted();
}
