/** Half a surrogate pair cannot be written in UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * A path with slashes as a URI (RFC 3986): relative ones stay relative, `/tmp/a` and `C:/a` become `file:` URIs. All but
 * letters, digits and a few signs is percent-encoded as UTF-8.
 */
export function artifactUri(path: string): string {
  const encoded = path
    .replaceAll(LONE_SURROGATE, "\ufffd")
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/");
  if (path.startsWith("/")) return `file://${encoded}`;
  return /^[a-z]:\//i.test(path) ? `file:///${path.slice(0, 2)}${encoded.slice("C%3A".length)}` : encoded;
}
