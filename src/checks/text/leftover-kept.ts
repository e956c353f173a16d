import { isAsciiLetter } from "../../text/characters.ts";

/** Marks around what a text quotes or sets apart, by their first. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  ["()", "（）", "[]", "{}", "<>", "“”", "‘’", "「」", "『』", "《》", "〈〉", "«»", '""', "''", "``"].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);
const LONGEST_KEPT = 200;

/** Stands for every character that was covered. */
export const COVERED = "\u0000";

/**
 * The text with all covered that stays as it is in a translation: code, tags, addresses, and what stands between quotes,
 * brackets or marks of emphasis, if `isKept` says so of it. Offsets are those of the text.
 */
export function coverKept(text: string, isKept: (inner: string) => boolean): string {
  let covered = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isOpening(text.charCodeAt(at))) continue;
    const end = keptEnd(text, at, isKept);
    if (end <= at) continue;
    covered += text.slice(from, at) + COVERED.repeat(end - at);
    from = end;
    at = end - 1;
  }
  covered += text.slice(from);
  // Most texts hold no address at all.
  if (!ADDRESS.test(covered)) return covered;
  return covered.replaceAll(TOKEN, (token) => (ADDRESS.test(token) ? COVERED.repeat(token.length) : token));
}

const TOKEN = /[!-~]{3,}/g;
/** An inner slash, at sign, point, equals sign or underscore: addresses, paths, file names, assignments. */
const ADDRESS = /[A-Za-z0-9][/@._=:\\][A-Za-z0-9/]/;

/** Whether the character is one of those that open something; most are letters. */
function isOpening(code: number): boolean {
  if (code >= 0x3100) return code === 0xff08;
  if (code < 0x80)
    return !isAsciiLetter(code) && (code === 0x2a || code === 0x5f || PAIRS.has(String.fromCharCode(code)));
  return PAIRS.has(String.fromCharCode(code));
}

/** Where what begins at `at` ends that is to be covered; `at` where nothing is. */
function keptEnd(text: string, at: number, isKept: (inner: string) => boolean): number {
  const open = text.charAt(at);
  if (open === "*" || open === "_") return emphasisEnd(text, at, isKept);
  const close = PAIRS.get(open);
  if (close === undefined || (open === "'" && /[\p{L}\p{N}]/u.test(text.charAt(at - 1)))) return at;
  const length = text.slice(at + 1, at + 1 + LONGEST_KEPT).indexOf(close);
  if (length < 0) return at;
  const isCode = open === "`" || open === "<" || open === "{";
  return isCode || isKept(text.slice(at + 1, at + 1 + length)) ? at + length + 2 : at;
}

function emphasisEnd(text: string, at: number, isKept: (inner: string) => boolean): number {
  const mark = text.charAt(at);
  if (text.charAt(at - 1) === mark) return at;
  let from = at + 1;
  while (text.charAt(from) === mark) from++;
  const marks = text.slice(at, from);
  const length = text.slice(from, from + LONGEST_KEPT).indexOf(marks);
  return length > 0 && isKept(text.slice(from, from + length)) ? from + length + marks.length : at;
}
