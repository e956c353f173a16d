import type { Candidate } from "../numeral.ts";
import { isAsciiLetter, isHangulSyllable } from "../../text/characters.ts";
import { isLetterOrDigit } from "../words.ts";

const LONGEST_PATH = 200;

/** Endings of file names; those in the first list make a path of a bare name too (setup.py), but Node.js is a name. */
const NAME_ENDINGS =
  "md mdx json yaml yml toml ini cfg conf py pyi ipynb ts tsx jsx css scss html htm txt rst csv tsv xml sh bat lock log pdf docx xlsx pptx po pot";
const FILE_ENDINGS =
  "js mjs cjs vue rs go java kt c h cc cpp hpp rb php sql png jpg jpeg gif svg webp ico zip tar gz exe dll so jar env";
const NAMES: ReadonlySet<string> = new Set(NAME_ENDINGS.split(" "));
const FILES: ReadonlySet<string> = new Set(`${NAME_ENDINGS} ${FILE_ENDINGS}`.split(" "));

/** Folders at the root of a file system: /etc alone is a path, /help is not. */
const ROOTS: ReadonlySet<string> = new Set(
  "etc usr var home tmp dev bin sbin opt proc mnt srv lib boot root".split(" "),
);
/** Files whose whole name is an ending. */
const DOT_FILES: ReadonlySet<string> = new Set(
  ".env .gitignore .gitattributes .npmrc .bashrc .zshrc .vimrc .profile .editorconfig .htaccess .dockerignore".split(
    " ",
  ),
);

/** /etc/hosts, ./src/index.ts, ../a, ~/.config, .env, *.json: a path that begins with a sign. */
export function readSignedPath(text: string, start: number): Candidate | undefined {
  if (isWithinWord(text, start)) return undefined;
  const end = pathEnd(text, start);
  return isPath(text.slice(start, end)) ? pathAt(text, start, end) : undefined;
}

/** The slash of and/or, the point that ends a sentence, the slashes of http://, the tag </b>. */
function isWithinWord(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === 0x3a || before === 0x3c || before === 0x3e || isHangulSyllable(before)) return true;
  // *~/.config* is emphasis.
  return isPathCode(before) && (before !== 0x2a || text.charCodeAt(start) === 0x2a);
}

/** A path that begins with a word, and the place up to which it was looked for. */
export function readNamedPath(
  text: string,
  start: number,
): { readonly found: Candidate | undefined; readonly end: number } {
  if (text.startsWith(":\\", start + 1)) return { found: readDrivePath(text, start), end: start + 3 };
  const end = pathEnd(text, start);
  // _src/main.rs_ is emphasis.
  const mark = text.charCodeAt(start) === 0x5f && text.charCodeAt(end - 1) === 0x5f ? 1 : 0;
  const path = text.slice(start + mark, end - mark);
  const last = path.slice(path.lastIndexOf("/") + 1);
  const isFile = path.includes("/") ? FILES.has(endingOf(last)) : NAMES.has(endingOf(last));
  const isCall = text.charCodeAt(end) === 0x28;
  return { found: isFile && !isCall ? pathAt(text, start + mark, end - mark) : undefined, end };
}

/** C:\Users\kim */
function readDrivePath(text: string, start: number): Candidate | undefined {
  let end = start + 2;
  while (end - start < LONGEST_PATH && (text.charCodeAt(end) === 0x5c || isPathCode(text.charCodeAt(end)))) end++;
  while (isTrailing(text.charCodeAt(end - 1))) end--;
  return isAsciiLetter(text.charCodeAt(start)) && end - start > 3 ? pathAt(text, start, end) : undefined;
}

/** The key is without the slash that may close a folder's name. */
function pathAt(text: string, start: number, end: number): Candidate | undefined {
  if (isAsciiLetter(text.charCodeAt(end))) return undefined;
  const path = text.slice(start, end);
  return { kind: "literal", value: { key: path.replace(/(.)\/$/, "$1"), type: "path" }, start, end };
}

/** Where a path that begins at `start` ends, without the punctuation of its sentence. */
function pathEnd(text: string, start: number): number {
  let end = start;
  while (end - start < LONGEST_PATH && isPathCode(text.charCodeAt(end))) end++;
  while (end > start && isTrailing(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Letters, digits and . _ - + @ ~ / * { } */
function isPathCode(code: number): boolean {
  if (isLetterOrDigit(code)) return true;
  return (
    (code >= 0x2d && code <= 0x2f) ||
    code === 0x5f ||
    code === 0x2b ||
    code === 0x40 ||
    code === 0x7e ||
    code === 0x2a ||
    code === 0x7b ||
    code === 0x7d
  );
}

/** . - * @ + */
function isTrailing(code: number): boolean {
  return code === 0x2e || code === 0x2d || code === 0x2a || code === 0x40 || code === 0x2b;
}

/** The letters behind the last point of a file name in lower case; empty if none name a sort of file. */
function endingOf(name: string): string {
  const point = name.lastIndexOf(".");
  return point < 1 ? "" : name.slice(point + 1).toLowerCase();
}

/** Two folders, a folder of the system's root, a file with an ending; all below ./ ../ and ~/. */
function isPath(path: string): boolean {
  if (/^(?:\.{1,2}|~)\/[\w.@*{]/.test(path)) return true;
  if (/^\.\w/.test(path)) {
    return DOT_FILES.has(path) || /^\.[a-z]\w*\/\w/.test(path) || FILES.has(endingOf(path.slice(1)));
  }
  if (/^\*\*?[./][\w*]/.test(path)) return /^\*\.\w{1,8}$/.test(path) || FILES.has(endingOf(path));
  const [lead, first = "", ...others] = path.replace(/\/$/, "").split("/");
  if (lead !== "" || !/^[A-Za-z_.@{]/.test(first)) return false;
  if (ROOTS.has(first)) return true;
  return others.length > 0 ? !others.includes("") : FILES.has(endingOf(first));
}
