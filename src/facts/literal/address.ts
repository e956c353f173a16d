import type { Candidate } from "../numeral.ts";
import { isAsciiLetter } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { isLetterOrDigit } from "../words.ts";

const SCHEMES = ["https://", "http://", "ftp://", "www."];

/** A URL at `start`: up to white space, a closing quote, or the first letter that no URL writes (a Korean particle). */
export function readUrl(text: string, start: number): Candidate | undefined {
  const lead = text.charCodeAt(start);
  if (lead !== 0x68 && lead !== 0x66 && lead !== 0x77) return undefined;
  const scheme = SCHEMES.find((prefix) => text.startsWith(prefix, start));
  if (scheme === undefined) return undefined;
  const end = urlEnd(text, start + scheme.length);
  return end <= start + scheme.length ? undefined : urlAt(text, start, end);
}

function urlAt(text: string, start: number, end: number): Candidate {
  const url = text.slice(start, end);
  return { kind: "literal", value: { key: url.endsWith("/") ? url.slice(0, -1) : url, type: "url" }, start, end };
}

/** Where the rest of a URL ends that goes on at `from`; its brackets are closed in it. */
function urlEnd(text: string, from: number): number {
  let end = from;
  let depth = 0;
  let hasQuery = false;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code <= 0x20 || code > 0x7e || code === 0x3c || code === 0x3e || code === 0x22 || code === 0x60) break;
    // [https://example.com](https://example.com): the text of a link ends, its address begins.
    if (code === 0x5d && text.charCodeAt(end + 1) === 0x28) break;
    if (code === 0x3f) hasQuery = true;
    // https://example.com[the manual] of AsciiDoc; a query may hold ids[]=1, a host [::1].
    if (code === 0x5b && end > from && !hasQuery) break;
    if (code === 0x28) depth++;
    // A bracket that the URL did not open belongs to the sentence.
    if (code === 0x29 && --depth < 0) break;
  }
  while (end > from && isTrailing(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Domains whose names are addresses wherever they stand, and those that need a path behind them (socket.io). */
const BARE_DOMAINS: ReadonlySet<string> = new Set("com org net kr edu gov".split(" "));
const DOMAINS: ReadonlySet<string> = new Set(
  "com org net kr edu gov io dev app ai me info jp uk de fr eu us cn co tv int".split(" "),
);
const LONGEST_HOST = 100;

/** An address without a scheme, whose host is `[start, hostEnd)`: example.com/path, example.co.kr, localhost:3000. */
export function readSite(text: string, start: number, hostEnd: number): Candidate | undefined {
  let end = hostEnd;
  while (end > start && isTrailing(text.charCodeAt(end - 1))) end--;
  if (end - start > LONGEST_HOST) return undefined;
  const host = text.slice(start, end);
  const port = end === hostEnd && text.charCodeAt(end) === 0x3a ? digitsEnd(text, end + 1) : 0;
  const after = port > end + 1 ? port : end;
  const isLocal = host === "localhost" && after > end;
  if (!isLocal && !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) return undefined;
  const hasPath = after > end || text.charCodeAt(after) === 0x2f;
  const domain = host.slice(host.lastIndexOf(".") + 1);
  if (!isLocal && !(hasPath ? DOMAINS : BARE_DOMAINS).has(domain)) return undefined;
  return urlAt(text, start, text.charCodeAt(after) === 0x2f ? urlEnd(text, after) : after);
}

/** Punctuation of the sentence around the URL: . , ; : ! ? ' * ] } */
function isTrailing(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x2c ||
    code === 0x3b ||
    code === 0x3a ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x27 ||
    code === 0x2a ||
    code === 0x5d ||
    code === 0x7d
  );
}

/** Where the run of characters that may stand before the `@` of an address ends. */
export function localPartEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.charCodeAt(end);
    const isLocal =
      isLetterOrDigit(code) || code === 0x2e || code === 0x5f || code === 0x25 || code === 0x2b || code === 0x2d;
    if (!isLocal) return end;
    end++;
  }
}

/** An e-mail address whose local part is `[start, at)` and whose `@` stands at `at`. */
export function readEmail(text: string, start: number, at: number): Candidate | undefined {
  if (text.charCodeAt(at) !== 0x40 || at === start) return undefined;
  let end = at + 1;
  let point = -1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x2e && isLetterOrDigit(text.charCodeAt(end + 1))) point = end;
    else if (!isLetterOrDigit(code) && code !== 0x2d) break;
  }
  if (point < 0 || !isAsciiLetter(text.charCodeAt(point + 1))) return undefined;
  return { kind: "literal", value: { key: text.slice(start, end).toLowerCase(), type: "email" }, start, end };
}
