import { DaejoError } from "../../errors.ts";
import { isHangul } from "../../text/characters.ts";
import { LineIndex } from "../../text/line-index.ts";
import { toSource } from "../../text/mapped-text.ts";
import type { BilingualFormat, TranslationUnit } from "../bilingual.ts";
import { afterBlanks } from "../blanks.ts";
import type { Block } from "../document.ts";
import { ProseBuilder } from "../prose-builder.ts";

/**
 * gettext PO files (GNU gettext manual, "The Format of PO Files"). An entry is a unit; its key is its context and the
 * beginning of its msgid. The header's `Language` says which side is which: `ko` translates English msgids, `en` Korean
 * ones; without it the side with more Hangul in the whole file is the Korean one.
 *
 * Plurals: Korean has one form, which must serve all numbers, so a single `msgstr[0]` is compared with `msgid_plural`. Of
 * more forms (a translation into English) the first is compared with msgid and the second with `msgid_plural`; further ones,
 * which only other languages have, with nothing.
 *
 * Not read: the header, obsolete (`#~`) and previous (`#|`) strings, comments, and fuzzy entries: what gettext does not ship
 * yet need not be right, and a unit has no place to say that it is a guess. Nor the names that translators put where GNOME and
 * KDE ask for them: they are no translation.
 */
export const gettextPo: BilingualFormat = { id: "po", extensions: [".po"], readUnits };

type Field = "msgctxt" | "msgid" | "msgid_plural" | "msgstr";

interface Entry {
  readonly start: number;
  readonly isFuzzy: boolean;
  readonly fields: Map<Field, Block>;
  /** By the number of the plural form; one where there are none. */
  readonly translations: Block[];
}

/** What is compared, before it is known which side is which. */
interface Pair {
  readonly key: string;
  readonly original: Block;
  readonly translation: Block;
}

function readUnits(text: string): readonly TranslationUnit[] {
  const pairs: Pair[] = [];
  let header = "";
  for (const entry of readEntries(text)) {
    const { fields, translations, isFuzzy } = entry;
    const original = fields.get("msgid");
    const [first, second] = translations;
    if (original === undefined || first === undefined) {
      throw unreadable(text, entry.start, `an entry has no ${original === undefined ? "msgid" : "msgstr"}`);
    }
    const context = fields.get("msgctxt")?.prose.text;
    if (original.prose.text === "" && context === undefined) {
      header ||= first.prose.text;
      continue;
    }
    if (isFuzzy || asksForNames(context, original.prose.text)) continue;
    const key = keyOf(context, original.prose.text);
    const plural = fields.get("msgid_plural");
    if (plural === undefined || plural.prose.text === "") pairs.push({ key, original, translation: first });
    else if (second === undefined) pairs.push({ key, original: plural, translation: first });
    else {
      pairs.push({ key, original, translation: first }, { key: `${key} [1]`, original: plural, translation: second });
    }
  }
  const isFromKorean = translatesFromKorean(pairs, header);
  return pairs.map(({ key, original, translation }) =>
    isFromKorean ? { key, en: translation, ko: original } : { key, en: original, ko: translation },
  );
}

function asksForNames(context: string | undefined, id: string): boolean {
  return /^translator[-_]credits$/.test(id) || /^(?:NAME|EMAIL) OF TRANSLATORS$/.test(context ?? "");
}

function translatesFromKorean(pairs: readonly Pair[], header: string): boolean {
  const named = /^Language:[ \t]*([a-z]{2,8})/im.exec(header)?.[1]?.toLowerCase();
  if (named === "ko" || named === "kor") return false;
  let [originals, translations] = [0, 0];
  for (const { original, translation } of pairs) {
    originals += hangulIn(original);
    translations += hangulIn(translation);
  }
  if (named === undefined) return originals > translations;
  const isEnglish = named === "en" || named === "eng";
  if (isEnglish && (originals > 0 || pairs.length === 0)) return true;
  throw new DaejoError(
    "file-unreadable",
    `The PO file translates into "${named}"${isEnglish ? ", but no msgid is Korean" : ""}.`,
    'Its header must say "Language: ko", or "Language: en" where the msgids are Korean.',
  );
}

function hangulIn({ prose: { text } }: Block): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isHangul(text.charCodeAt(i))) count++;
  return count;
}

/** Short enough to be shown, on one line. */
function keyOf(context: string | undefined, id: string): string {
  return context === undefined ? clip(id) : `${clip(context)}: ${clip(id)}`;
}

function clip(text: string): string {
  const start = text.slice(0, 60).replaceAll(/\s/g, " ");
  // Not half a pair of surrogates.
  return text.length > 60 ? `${start.replace(/[\ud800-\udbff]$/, "")}…` : start;
}

const KEYWORD = /(?:msgctxt|msgid_plural|msgid|msgstr|domain)(?![a-z_])/y;
const FORM = /[ \t]*\[[ \t]*(\d{1,3})[ \t]*\]/y;

function* readEntries(text: string): Generator<Entry, void, void> {
  let entry: Entry | undefined;
  let isFuzzy = false;
  for (let at = afterBlanks(text, 0); at < text.length; at = afterBlanks(text, at)) {
    if (text[at] === "#") {
      // Comments announce the next entry.
      if (entry !== undefined && entry.translations.length > 0) {
        yield entry;
        entry = undefined;
      }
      const end = afterLine(text, at);
      // What was said of an obsolete entry is not said of the next one.
      if (text[at + 1] === "~") isFuzzy = false;
      else if (text[at + 1] === "," && /\bfuzzy\b/.test(text.slice(at, end))) isFuzzy = true;
      at = end;
      continue;
    }
    KEYWORD.lastIndex = at;
    const keyword = KEYWORD.exec(text)?.[0];
    if (keyword === undefined) {
      const word = text.slice(at, Math.min(afterLine(text, at), at + 40));
      throw unreadable(text, at, `"${word}" stands where a keyword or a comment should`);
    }
    FORM.lastIndex = at + keyword.length;
    const form = keyword === "msgstr" ? FORM.exec(text) : null;
    const { block, end } = readStrings(text, at + keyword.length + (form?.[0].length ?? 0));
    if (keyword !== "domain") {
      const field = keyword as Field;
      if (entry === undefined || startsAnother(entry, field)) {
        if (entry !== undefined) yield entry;
        entry = { start: at, isFuzzy, fields: new Map(), translations: [] };
        isFuzzy = false;
      }
      if (field !== "msgstr") entry.fields.set(field, block);
      else if (Number(form?.[1] ?? 0) === entry.translations.length) entry.translations.push(block);
      else throw unreadable(text, at, "the msgstr of an entry are not numbered 0, 1, 2");
    }
    at = end;
  }
  if (entry !== undefined) yield entry;
}

/** An entry begins with its context or its msgid, and has each but once. */
function startsAnother({ fields, translations }: Entry, field: Field): boolean {
  if (field === "msgctxt") return true;
  return field === "msgid" && (translations.length > 0 || fields.has("msgid"));
}

/** The strings behind a keyword, which are one. */
function readStrings(text: string, from: number): { readonly block: Block; readonly end: number } {
  const prose = new ProseBuilder(text);
  const first = afterBlanks(text, from);
  if (text[first] !== '"') throw unreadable(text, first, "a keyword has no string in quotation marks");
  let end = first;
  for (let next = first; text[next] === '"'; next = afterBlanks(text, end)) end = readString(text, next, prose);
  const built = prose.build();
  const place = { start: first + 1, end: first + 1 };
  const span = built.text === "" ? place : toSource(built, { start: 0, end: built.text.length });
  return { block: { kind: "paragraph", span, prose: built }, end };
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
  '"': '"',
  "\\": "\\",
};
/** A number stands for a byte. */
const BYTE = /\\(?:x([\dA-Fa-f]{1,2})|([0-3]?[0-7]{1,2}))/y;

function readString(text: string, start: number, prose: ProseBuilder): number {
  for (let at = start + 1; at < text.length;) {
    let stop = at;
    while (stop < text.length && !endsStretch(text.charCodeAt(stop))) stop++;
    prose.copy(at, stop);
    if (text[stop] === '"') return stop + 1;
    if (text[stop] !== "\\") break;
    const escaped = ESCAPES[text[stop + 1] ?? ""];
    if (escaped !== undefined) {
      prose.replace(stop, stop + 2, escaped);
      at = stop + 2;
      continue;
    }
    const character = readBytes(text, stop);
    // What is no escape stays as it is; gettext would refuse the file, other tools do not.
    if (character === undefined) prose.copy(stop, stop + 1);
    else prose.replace(stop, character.end, character.decoded);
    at = character?.end ?? stop + 1;
  }
  throw unreadable(text, start, "a string has no closing quotation mark on its line");
}

/** A character of UTF-8 written as one to four bytes; a byte that begins none is a character of its own. */
function readBytes(text: string, start: number): { readonly decoded: string; readonly end: number } | undefined {
  const first = readByte(text, start);
  if (first === undefined) return undefined;
  const length = first.value >= 0xf0 ? 4 : first.value >= 0xe0 ? 3 : first.value >= 0xc0 ? 2 : 1;
  let { end } = first;
  let encoded = percent(first.value);
  for (let k = 1; k < length; k++) {
    const next = readByte(text, end);
    if (next === undefined) break;
    encoded += percent(next.value);
    end = next.end;
  }
  try {
    return { decoded: decodeURIComponent(encoded), end };
  } catch {
    return { decoded: String.fromCharCode(first.value), end: first.end };
  }
}

function readByte(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
  BYTE.lastIndex = at;
  const [whole, hex, octal] = BYTE.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return {
    value: hex === undefined ? Number.parseInt(octal ?? "", 8) : Number.parseInt(hex, 16),
    end: at + whole.length,
  };
}

function percent(byte: number): string {
  return `%${byte.toString(16).padStart(2, "0")}`;
}

function endsStretch(code: number): boolean {
  return code === 0x22 || code === 0x5c || code === 0x0a || code === 0x0d;
}

function afterLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}

function unreadable(text: string, at: number, problem: string): DaejoError {
  const { line } = new LineIndex(text).positionAt(at);
  return new DaejoError(
    "file-unreadable",
    `Line ${line}: the PO file cannot be read, ${problem}.`,
    "Mend the place (msgfmt -c finds it too), or export the file again: it may have been cut off.",
  );
}
