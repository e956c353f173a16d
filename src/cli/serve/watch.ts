import { dirname, normalize } from "node:path";
import { watch } from "chokidar";
import { isThere } from "../paths.ts";

/** Editors write a file in several steps; what comes within this time, in milliseconds, is one change. */
const PAUSE = 80;
/** While something goes on changing all the time it is told of after so long; milliseconds. */
const LONGEST_WAIT = 1000;
/** How often a folder that is gone is looked for; milliseconds. */
const SEARCH = 1000;

/** Tells of changes of files, also of those that are replaced, taken away and put back. */
export interface Watcher {
  /** Goes over to other files. */
  readonly follow: (files: readonly string[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** `onChange` is given the absolute paths of what may have changed. */
export function createWatcher(onChange: (files: readonly string[]) => void): Watcher {
  const changed = new Set<string>();
  let wanted: ReadonlySet<string> = new Set();
  let end = (): Promise<void> => Promise.resolve();
  let last = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  let isOver = false;

  const onEvent = (file: string): void => {
    if (isOver || !wanted.has(file)) return;
    if (changed.size === 0) since = performance.now();
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        const files = [...changed];
        changed.clear();
        onChange(files);
      },
      Math.max(0, Math.min(PAUSE, since + LONGEST_WAIT - performance.now())),
    );
  };

  const goOver = async (files: readonly string[]): Promise<void> => {
    // A comparison that was still going on at the end would have its files followed for ever.
    if (isOver) return;
    if (files.length === wanted.size && files.every((file) => wanted.has(file))) return;
    wanted = new Set(files);
    await end();
    end = await watchFolders(wanted, onEvent);
  };
  return {
    follow: (files) => (last = last.then(() => goOver(files))),
    end: async () => {
      isOver = true;
      clearTimeout(timer);
      await last;
      await end();
    },
  };
}

/** Folders are watched, not files: of a file that is replaced the system goes on watching the one that is gone. */
async function watchFolders(files: ReadonlySet<string>, onEvent: (file: string) => void): Promise<() => Promise<void>> {
  const folders = new Set([...files].map((file) => dirname(file)));
  const gone = new Set<string>();
  const watcher = watch([...folders], {
    depth: 0,
    ignoreInitial: true,
    ignored: (path) => !folders.has(normalize(path)) && !files.has(normalize(path)),
  });
  watcher.on("all", (kind, path) => {
    if (kind === "unlinkDir") gone.add(normalize(path));
    onEvent(normalize(path));
  });
  // A folder that may not be watched: its files stay as they were.
  watcher.on("error", () => {});
  await new Promise<void>((resolve) => {
    watcher.once("ready", () => {
      resolve();
    });
  });
  for (const folder of folders) if (!(await isThere(folder))) gone.add(folder);
  const search = setInterval(() => {
    for (const folder of gone) void lookAgain(folder);
  }, SEARCH);
  search.unref();

  /** Nobody tells when a folder is put back, as happens when another branch is checked out. */
  const lookAgain = async (folder: string): Promise<void> => {
    if (!(await isThere(folder)) || !gone.delete(folder)) return;
    watcher.add(folder);
    for (const file of files) if (dirname(file) === folder) onEvent(file);
  };
  return async () => {
    clearInterval(search);
    gone.clear();
    await watcher.close();
  };
}
