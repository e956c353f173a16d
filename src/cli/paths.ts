import { access } from "node:fs/promises";
import { relative, sep } from "node:path";

/** A path as the user sees it from the current directory, with forward slashes: `docs/en/a.md`, `../b.md`, `.`. */
export function fromHere(path: string, cwd: string = process.cwd()): string {
  const shown = relative(cwd, path);
  return shown === "" ? "." : shown.split(sep).join("/");
}

/** Whether there is a file or a folder of that path. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
