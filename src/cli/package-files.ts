/** A file that ships with the package. The root is two folders up from the sources, from what is built and from its bundle. */
export function packageFile(path: string): URL {
  return new URL(`../../${path}`, import.meta.url);
}
