import { groupBy } from "../../checks/group.ts";

/** Something that stands in a folder, which ends in a slash or is empty. */
export interface InFolder {
  readonly folder: string;
}

/**
 * Puts what stands in several folders together under patterns of folders, as few as `accept` agrees to: it gets a pattern
 * and what stands there, and gives the whole, or undefined where the pattern says too much.
 */
export function mergeFolders<T extends InFolder, R>(
  all: readonly T[],
  accept: (folder: string, members: readonly T[]) => R | undefined,
): R[] {
  if (all.length === 0) return [];
  const folders = [...new Set(all.map(({ folder }) => folder))];
  const pattern = patternOfFolders(folders);
  const whole = accept(pattern, all);
  if (whole !== undefined) return [whole];
  if (folders.length < 2) return [];
  const shared = pattern.indexOf("*");
  const parts = groupBy(all, ({ folder }) => folder.slice(shared).split("/")[0] ?? "");
  return [...parts.values()].flatMap((part) => mergeFolders(part, accept));
}

/** The narrowest pattern of these folders with one wildcard: what all begin with, `*` or `**`, what all end with. */
export function patternOfFolders(folders: readonly string[]): string {
  const lists = folders.map((folder) => folder.split("/").slice(0, -1));
  const [first = []] = lists;
  if (folders.length === 1) return folders[0] as string;
  const shortest = Math.min(...lists.map((list) => list.length));
  let lead = 0;
  while (lead < shortest && lists.every((list) => list[lead] === first[lead])) lead++;
  let trail = 0;
  while (trail < shortest - lead && lists.every((list) => list.at(-1 - trail) === first.at(-1 - trail))) trail++;
  const isOne = lists.every((list) => list.length === lead + trail + 1);
  const parts = [...first.slice(0, lead), isOne ? "*" : "**", ...first.slice(first.length - trail)];
  return `${parts.join("/")}/`;
}
