import type { Candidate } from "../numeral.ts";
import { isAsciiLetter, isDigit, isUpper } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { isLetterOrDigit } from "../words.ts";

const LONGEST_IDENTIFIER = 80;
/** A token is looked at from each of its digits and underscores, so no further than this. */
const LONGEST_TOKEN = 128;

/** Where the run of letters, digits and underscores at `at` ends. */
export function tokenEnd(text: string, at: number): number {
  let end = at;
  const limit = at + LONGEST_TOKEN;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (!isLetterOrDigit(code) && code !== 0x5f) break;
  }
  return end;
}

/** An identifier or version whose first token is `[start, end)` and begins with a letter or underscore. */
export function readIdentifier(text: string, start: number, end: number): Candidate | undefined {
  if (end - start > LONGEST_IDENTIFIER) return undefined;
  const version = readLetteredVersion(text, start, end);
  if (version !== undefined) return version;
  if (text.charCodeAt(end) === 0x2d && isDigit(text.charCodeAt(end + 1))) {
    const whole = hyphenatedEnd(text, start, end);
    if (whole > 0) return identifier(text, start, whole);
  }
  // US10,000: a sum whose sign was lost.
  if (text.charCodeAt(end) === 0x2c && digitsEnd(text, end + 1) === end + 4) return undefined;
  // X.509, H.264
  if (end - start === 1 && text.charCodeAt(end) === 0x2e && isUpper(text.charCodeAt(start))) {
    const number = digitsEnd(text, end + 1);
    if (number - end >= 4 && tokenEnd(text, number) === number) return identifier(text, start, number);
  }
  if (text.charCodeAt(end) === 0x28 && text.charCodeAt(end + 1) === 0x29) {
    return { kind: "literal", value: { key: text.slice(start, end + 2), type: "code" }, start, end: end + 2 };
  }
  return isIdentifier(text, start, end) ? identifier(text, start, end) : undefined;
}

function identifier(text: string, start: number, end: number): Candidate {
  return { kind: "literal", value: { key: text.slice(start, end), type: "identifier" }, start, end };
}

/** snake_case, MAX_SIZE, camelCase, G7, MP3, H1N1, utf8. */
function isIdentifier(text: string, start: number, end: number): boolean {
  let letters = 0;
  let digits = 0;
  let lowersFirst = 0;
  let humps = 0;
  let underscores = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5f) underscores++;
    else if (isDigit(code)) digits++;
    else {
      letters++;
      if (!isUpper(code) && humps === 0) lowersFirst++;
      else if (isUpper(code) && !isUpper(text.charCodeAt(at + 1)) && isAsciiLetter(text.charCodeAt(at + 1))) humps++;
      else if (isUpper(code) && humps === 0 && lowersFirst === 0) humps = -1000;
    }
  }
  // Markdown emphasis (_word_) is no snake_case: an underscore must join two of its parts, or the name be dunder.
  if (underscores > 0) return letters > 0 && (hasInnerUnderscore(text, start, end) || text.startsWith("__", start));
  if (digits > 0) return letters > 0 && isAsciiLetter(text.charCodeAt(start));
  // iPhone and eBay are names; addEventListener and useState are not.
  return humps > 0 && lowersFirst >= 2 && !isUpper(text.charCodeAt(start));
}

function hasInnerUnderscore(text: string, start: number, end: number): boolean {
  const at = text.indexOf("_", start + 1);
  return at > start && at < end - 1 && text.charCodeAt(start) !== 0x5f;
}

/** Prefixes that an English hyphen joins to a figure: mid-2020, pre-1990, top-10. */
const PREFIXES: ReadonlySet<string> = new Set(
  "mid pre post under top sub over non anti early late jan feb mar apr may jun jul aug sep oct nov dec sept".split(" "),
);

/** The end of F-16, COVID-19, Su-57, UTF-8, ISO-8859-1, GPT-3.5; -1 if the hyphen joins words. */
function hyphenatedEnd(text: string, start: number, hyphen: number): number {
  const length = hyphen - start;
  if (length > 8 || !isUpper(text.charCodeAt(start)) || PREFIXES.has(text.slice(start, hyphen).toLowerCase()))
    return -1;
  for (let at = start + 1; at < hyphen; at++) {
    const code = text.charCodeAt(at);
    if (!isUpper(code) && !isDigit(code) && length > 3) return -1;
  }
  let end = hyphen;
  for (let step = 0; step < 3; step++) {
    const mark = text.charCodeAt(end);
    if ((mark !== 0x2d && mark !== 0x2e) || !isDigit(text.charCodeAt(end + 1))) break;
    end = tokenEnd(text, end + 1);
  }
  return end;
}

const LONGEST_VERSION = 64;

/** v1.2.3, V3. The key leaves the v out: 버전 1.2.3 and v1.2.3 are one version. */
function readLetteredVersion(text: string, start: number, end: number): Candidate | undefined {
  if ((text.charCodeAt(start) | 0x20) !== 0x76 || !isDigit(text.charCodeAt(start + 1))) return undefined;
  const numbers = dottedEnd(text, start + 1);
  if (numbers.end < end) return undefined;
  const whole = suffixEnd(text, numbers.end);
  return { kind: "literal", value: { key: text.slice(start + 1, whole), type: "version" }, start, end: whole };
}

/** 3.13.1, 1.2.3-rc1, 192.168.0.1: at least three numbers. */
export function readVersion(text: string, start: number): Candidate | undefined {
  const numbers = dottedEnd(text, start);
  if (numbers.parts < 3) return undefined;
  const end = suffixEnd(text, numbers.end);
  return { kind: "literal", value: { key: text.slice(start, end), type: "version" }, start, end };
}

function dottedEnd(text: string, start: number): { readonly end: number; readonly parts: number } {
  let end = digitsEnd(text, start);
  let parts = 1;
  while (end - start < LONGEST_VERSION && text.charCodeAt(end) === 0x2e && isDigit(text.charCodeAt(end + 1))) {
    end = digitsEnd(text, end + 1);
    parts++;
  }
  return { end, parts };
}

const STAGES = ["alpha", "beta", "rc", "dev", "pre", "post", "preview", "canary", "next", "a", "b"];

/** Past -rc.1, b2, .dev0, -beta; `at` itself without one. */
function suffixEnd(text: string, at: number): number {
  const mark = text.charCodeAt(at);
  const from = mark === 0x2d || mark === 0x2e ? at + 1 : at;
  const stage = STAGES.find((name) => text.startsWith(name, from));
  if (stage === undefined) return at;
  let end = from + stage.length;
  if ((text.charCodeAt(end) === 0x2e || text.charCodeAt(end) === 0x2d) && isDigit(text.charCodeAt(end + 1))) end++;
  end = digitsEnd(text, end);
  return isAsciiLetter(text.charCodeAt(end)) ? at : end;
}

/** 5G, 3D, 4K, 0x1F, 2FA: digits with capital letters behind them. Lower-case letters are units. */
export function readDigitToken(text: string, start: number): Candidate | undefined {
  const digits = digitsEnd(text, start);
  const letter = text.charCodeAt(digits);
  const hexadecimal = letter === 0x78 && text.charCodeAt(start) === 0x30;
  if (!(isUpper(letter) || hexadecimal) || digits - start > 8) return undefined;
  const end = tokenEnd(text, digits);
  if (end - start > 24) return undefined;
  if (hexadecimal) return identifier(text, start, end);
  for (let at = digits; at < end; at++) {
    if (!isUpper(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) return undefined;
  }
  return identifier(text, start, end);
}
