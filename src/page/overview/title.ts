/** The name of a document, cut behind the folders that it shares with the other one of its pair. */
export interface ShownName {
  readonly folder: string;
  readonly name: string;
}

/** The names of the documents of a comparison: of a pair what both share is set apart, of one alone all its folders. */
export function shownNames(names: readonly string[]): ShownName[] {
  const shared = sharedFolder(names);
  return names.map((name) => ({ folder: name.slice(0, shared), name: name.slice(shared) }));
}

/** The length of the folders that all names begin with, in UTF-16 code units. */
function sharedFolder(names: readonly string[]): number {
  const [first = "", ...others] = names;
  let shared = 0;
  for (let slash = first.indexOf("/"); slash !== -1; slash = first.indexOf("/", slash + 1)) {
    // Only what comes after the last slash is compared anew.
    const folder = first.slice(shared, slash + 1);
    if (!others.every((other) => other.startsWith(folder, shared))) break;
    shared = slash + 1;
  }
  return shared;
}
