import type { Candidate } from "../numeral.ts";
import { isAsciiLetter, isDigit } from "../../text/characters.ts";

const SCHEMES = ["https://", "http://", "ftp://", "www."];

/** A URL at `start`: up to white space, a closing quote, or the first letter that no URL writes (a Korean particle). */
export function readUrl(text: string, start: number): Candidate | undefined {
  const lead = text.charCodeAt(start);
  if (lead !== 0x68 && lead !== 0x66 && lead !== 0x77) return undefined;
  const scheme = SCHEMES.find((prefix) => text.startsWith(prefix, start));
  if (scheme === undefined) return undefined;
  let end = start + scheme.length;
  let depth = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code <= 0x20 || code > 0x7e || code === 0x3c || code === 0x3e || code === 0x22 || code === 0x60) break;
    if (code === 0x28) depth++;
    // A bracket that the URL did not open belongs to the sentence.
    if (code === 0x29 && --depth < 0) break;
  }
  while (end > start && isTrailing(text.charCodeAt(end - 1))) end--;
  if (end <= start + scheme.length) return undefined;
  const url = text.slice(start, end);
  return { kind: "literal", value: { key: url.endsWith("/") ? url.slice(0, -1) : url, type: "url" }, start, end };
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
      isAsciiLetter(code) ||
      isDigit(code) ||
      code === 0x2e ||
      code === 0x5f ||
      code === 0x25 ||
      code === 0x2b ||
      code === 0x2d;
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
    if (code === 0x2e && isAlphanumeric(text.charCodeAt(end + 1))) point = end;
    else if (!isAlphanumeric(code) && code !== 0x2d) break;
  }
  if (point < 0 || !isAsciiLetter(text.charCodeAt(point + 1))) return undefined;
  return { kind: "literal", value: { key: text.slice(start, end).toLowerCase(), type: "email" }, start, end };
}

function isAlphanumeric(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}
