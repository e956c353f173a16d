import { DaejoError } from "../../errors.ts";
import { hasHangul, isHangul, scriptOf } from "../../text/characters.ts";
import { isBlank, isEmpty, type Span } from "../../text/span.ts";
import type { Cell, Row } from "./separated-rows.ts";

/** What the name of a column says it holds; `text` is one of the two languages. */
type Role = "en" | "ko" | "text" | "key";

const NAMES: Readonly<Record<Role, readonly string[]>> = {
  en: ["en", "eng", "english", "영어", "영문"],
  ko: ["ko", "kor", "kr", "korean", "한국어", "국문", "한글", "국어"],
  text: ["source", "src", "target", "tgt", "trg", "original", "translation", "원문", "번역문", "번역", "역문"],
  key: ["key", "id", "identifier", "name", "no", "키", "아이디", "식별자", "번호"],
};
/** What may stand beside the name of a language: `English (United States)`, `en_US`, `Korean translation`. */
const BESIDE: ReadonlySet<string> = new Set(
  NAMES.text.concat(
    ["us", "uk", "gb", "united", "states", "kingdom", "kr", "south", "korea", "republic", "of"],
    ["text", "string", "value", "sentence", "term", "name", "title", "label"],
  ),
);
const HANGUL_NAME = /^(영어|영문|한국어|국문|한글) ?(?:원문|번역문?|문장|명칭?|표기|텍스트|용어|제목|내용|설명)$/;
const LONGEST_NAME = 40;

function roleOf(name: string): Role | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const words = (HANGUL_NAME.exec(name)?.[1] ?? name.toLowerCase()).split(/[^\p{L}]+/u).filter((word) => word !== "");
  const role = (["en", "ko", "text"] as const).find((each) => {
    const isName = (word: string): boolean => NAMES[each].includes(word);
    return words.some(isName) && words.every((word) => isName(word) || BESIDE.has(word));
  });
  if (role !== undefined) return role;
  return words.length <= 2 && NAMES.key.includes(words.at(-1) ?? "") ? "key" : undefined;
}

/** Where the languages stand, by the numbers of their columns; -1 for no column of keys. */
export interface Columns {
  readonly en: number;
  readonly ko: number;
  readonly key: number;
  readonly hasNames: boolean;
}

/** @throws DaejoError `file-unreadable` where a language has no column. */
export function columnsOf(text: string, rows: readonly Row[]): Columns {
  const cells = (rows[0] ?? []).map(({ start, end }) => text.slice(start, end));
  const roles = cells.map(roleOf);
  const hasNames = areNames(text, rows, cells, roles);
  const roleAt = (column: number): Role | undefined => (hasNames ? roles[column] : undefined);
  const body = hasNames ? rows.slice(1) : rows;
  const hangul = sumsOf(body, (cell) => countHangul(text, cell));
  const words = sumsOf(body, (cell) => countEnglishWords(text, cell));
  const all = Array.from({ length: Math.max(cells.length, hangul.length) }, (_, column) => column);
  const headed = (role: Role): number | undefined => all.find((column) => roleAt(column) === role);
  const texts = all.filter((column) => roleAt(column) === "text");
  const open = texts.length > 0 ? texts : all.filter((column) => roleAt(column) === undefined);
  const foundKo = headed("ko") ?? greatest(hangul, open);
  const foundEn =
    headed("en") ??
    greatest(
      words,
      open.filter((column) => column !== foundKo),
    );
  // The other one of source and target may be empty as yet.
  const en = foundEn ?? texts.find((column) => column !== foundKo);
  const ko = foundKo ?? texts.find((column) => column !== en);
  if (en !== undefined && ko !== undefined) return { en, ko, key: headed("key") ?? -1, hasNames };
  const lacking = en === undefined ? (ko === undefined ? "English and no Korean" : "English") : "Korean";
  const seen = cells.slice(0, 12).map((cell) => JSON.stringify(cell.slice(0, LONGEST_NAME)));
  throw new DaejoError(
    "file-unreadable",
    `Line 1 shows no ${lacking} column; the columns are ${seen.join(", ") || "none"}${cells.length > 12 ? " …" : ""}.`,
    'Name the columns in the first line, for example "key", "en" and "ko".',
  );
}

/** Whether the first record holds the names of the columns. */
function areNames(
  text: string,
  [, ...body]: readonly Row[],
  cells: readonly string[],
  roles: readonly (Role | undefined)[],
): boolean {
  const found = new Set(roles.filter((role) => role !== undefined));
  const languages = found.size - (found.has("key") ? 1 : 0);
  if (languages > 1 || roles.indexOf("text") < roles.lastIndexOf("text")) return true;
  // One name alone may be a word of the text ("Korean", "name"). Then its translation stands above the Korean texts.
  const hangul = sumsOf(body, (cell) => countHangul(text, cell));
  const korean = greatest(hangul, [...hangul.keys()]);
  if (found.size === 0 || korean === undefined) return false;
  return !hasHangul(cells[korean] ?? "") || (found.size > 1 && roles[korean] === "ko");
}

/** What the cells of each column come to. */
function sumsOf(rows: readonly Row[], count: (cell: Cell) => number): number[] {
  const sums: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (sums[column] = (sums[column] ?? 0) + count(cell)));
  return sums;
}

/** The column that has most, the first of several; undefined where none has any. */
function greatest(sums: readonly number[], columns: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const column of columns)
    if ((sums[column] ?? 0) > (best === undefined ? 0 : (sums[best] as number))) best = column;
  return best;
}

function countHangul(text: string, { start, end }: Span): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isHangul(text.charCodeAt(at))) count++;
  return count;
}

/** Words of Latin letters; `home.title` and `btn_ok` are none. */
function countEnglishWords(text: string, { start, end }: Span): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    let hasLetter = false;
    let isBroken = false;
    let isWord = true;
    for (; at < end && !isBlank(text.charCodeAt(at)); at++) {
      const sign = text[at] as string;
      if (scriptOf(sign.charCodeAt(0)) === "latin") {
        isWord &&= !isBroken;
        hasLetter = true;
      } else isBroken ||= hasLetter && !"'’-".includes(sign);
    }
    if (hasLetter && isWord) count++;
  }
  return count;
}

/** So many lines may stand above the names of the columns. */
const LONGEST_TITLE = 5;

/** The records from the one on that names both languages, where nothing but a title stands above it. */
export function withoutTitle(text: string, rows: readonly Row[]): readonly Row[] {
  const namesBoth = (row: Row): boolean => {
    const roles = new Set(row.map(({ start, end }) => roleOf(text.slice(start, end))));
    return roles.has("en") && roles.has("ko");
  };
  const first = rows.slice(0, LONGEST_TITLE).findIndex(namesBoth);
  const isTitle = (row: Row): boolean => row.filter((cell) => !isEmpty(cell)).length <= 1;
  return first > 0 && rows.slice(0, first).every(isTitle) ? rows.slice(first) : rows;
}
