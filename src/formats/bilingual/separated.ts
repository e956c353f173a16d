import { DaejoError } from "../../errors.ts";
import { hasHangul, isHangul, scriptOf } from "../../text/characters.ts";
import { LineIndex } from "../../text/line-index.ts";
import { isBlank, isEmpty, type Span, trimSpan } from "../../text/span.ts";
import type { BilingualFormat, TranslationUnit } from "../bilingual.ts";
import type { Block } from "../document.ts";
import { ProseBuilder } from "../prose-builder.ts";

/**
 * Comma-separated values (RFC 4180), also with semicolons or tabs, as the first record shows; a first line `sep=;` of Excel
 * is obeyed. The columns of the two languages are told by their names in the first record (en, English, 영문 … ko, Korean, 국문
 * …; source and target by what stands in them), without names by their letters. Keys come from a column named key, id or
 * the like, else they are the numbers of the records from 1, without the one of the names.
 */
export const csv: BilingualFormat = {
  id: "csv",
  extensions: [".csv"],
  readUnits: (text) => {
    const named = /^\ufeff?sep=([^\r\n])(?:\r\n?|\n)/i.exec(text);
    if (named !== null) return unitsOf(text, recordsOf(text, named[0].length, named[1] as string));
    const start = startOf(text);
    return unitsOf(text, recordsOf(text, start, separatorOf(text, start)));
  },
};

/**
 * Tab-separated values (IANA text/tab-separated-values), columns and keys as in CSV. A cell in quotation marks is read as
 * Excel writes it; quotation marks that do not enclose a whole cell are text.
 */
export const tsv: BilingualFormat = {
  id: "tsv",
  extensions: [".tsv", ".tab"],
  readUnits: (text) => unitsOf(text, recordsOf(text, startOf(text), "\t")),
};

/** What stands in a cell, without its quotation marks and the blanks at its ends. */
interface Cell extends Span {
  /** Whether a quotation mark is written as two. */
  readonly isQuoted: boolean;
  /** Where its separator stands, or the line or the text ends. */
  readonly next: number;
}

type Row = readonly Cell[];

function startOf(text: string): number {
  return text.startsWith("\ufeff") ? 1 : 0;
}

/** Tabs stand in no running text; of commas and semicolons those that the first record has more of. */
function separatorOf(text: string, start: number): string {
  const counts = { ",": 0, ";": 0, "\t": 0 };
  let isInside = false;
  let hasText = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '"') isInside = !isInside;
    else if (isInside) continue;
    else if (sign === "," || sign === ";" || sign === "\t") counts[sign]++;
    else if (isLineEnd(sign) && hasText) break;
    hasText ||= !isLineEnd(sign);
  }
  if (counts["\t"] > 0) return "\t";
  return counts[";"] > counts[","] ? ";" : ",";
}

/** The records of a text from `start` on; lines without anything are none. */
function recordsOf(text: string, start: number, separator: string): Row[] {
  const rows: Row[] = [];
  for (let at = start; at < text.length;) {
    const cells: Cell[] = [];
    for (let isOver = false; !isOver; at++) {
      const cell = readCell(text, at, separator);
      cells.push(cell);
      at = cell.next;
      isOver = text[at] !== separator;
    }
    // The loop has stepped over one sign, a line feed behind a carriage return is another.
    if (text[at - 1] === "\r" && text[at] === "\n") at++;
    if (cells.length > 1 || !isEmpty(cells[0] as Cell)) rows.push(cells);
  }
  return rows;
}

function readCell(text: string, at: number, separator: string): Cell {
  let open = at;
  while (text[open] === " ") open++;
  if (text[open] === '"') {
    const close = closingQuote(text, open, separator);
    if (close !== undefined) {
      const { start, end } = trimSpan(text, { start: open + 1, end: close });
      return { start, end, isQuoted: true, next: afterSpaces(text, close + 1) };
    }
  }
  let next = at;
  while (next < text.length && text[next] !== separator && !isLineEnd(text[next] as string)) next++;
  const { start, end } = trimSpan(text, { start: at, end: next });
  return { start, end, isQuoted: false, next };
}

/**
 * Where the quotation is closed that opens at `open`. Between tabs it may be none, then it is undefined: many write tabs
 * without any quoting, and nobody writes a tab into a cell.
 */
function closingQuote(text: string, open: number, separator: string): number | undefined {
  const isLoose = separator === "\t";
  for (let at = open + 1; at < text.length; at++) {
    if (isLoose && text[at] === separator) return undefined;
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else {
      const next = text[afterSpaces(text, at + 1)];
      if (next === undefined || next === separator || isLineEnd(next)) return at;
      if (isLoose) return undefined;
      throw refuse(
        text,
        at,
        "something stands behind a quoted cell",
        'Write a quotation mark inside a quoted cell twice: "say ""hello""".',
      );
    }
  }
  if (isLoose) return undefined;
  throw refuse(
    text,
    open,
    "a quotation mark is not closed",
    "Close it, and write a quotation mark inside a quoted cell twice.",
  );
}

function afterSpaces(text: string, start: number): number {
  let at = start;
  while (text[at] === " ") at++;
  return at;
}

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

interface Columns {
  readonly en: number;
  readonly ko: number;
  readonly key: number;
  readonly hasNames: boolean;
}

/** @throws DaejoError `file-unreadable` where a language has no column. */
function columnsOf(text: string, rows: readonly Row[]): Columns {
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

function unitsOf(text: string, rows: readonly Row[]): TranslationUnit[] {
  const columns = columnsOf(text, rows);
  const units: TranslationUnit[] = [];
  for (const [index, row] of (columns.hasNames ? rows.slice(1) : rows).entries()) {
    if (row.every(isEmpty)) continue;
    const en = blockOf(text, row, columns.en);
    const ko = blockOf(text, row, columns.ko);
    const key = blockOf(text, row, columns.key)?.prose.text;
    units.push({
      key: key === undefined || key === "" ? String(index + 1) : key,
      ...(en === undefined ? {} : { en }),
      ...(ko === undefined ? {} : { ko }),
    });
  }
  return units;
}

/** The cell of a record in a column, if it has one. */
function blockOf(text: string, row: Row, column: number): Block | undefined {
  const cell = row[column];
  if (cell === undefined) return undefined;
  const { start, end } = cell;
  const prose = new ProseBuilder(text);
  let from = start;
  for (let at = cell.isQuoted ? start : end; at < end; at++) {
    if (text[at] !== '"') continue;
    prose.copy(from, at);
    prose.replace(at, at + 2, '"');
    at++;
    from = at + 1;
  }
  prose.copy(from, end);
  // The records are messages: where one has no translation yet, no row of a table was lost.
  return { kind: "paragraph", span: { start, end }, prose: prose.build() };
}

function isLineEnd(sign: string): boolean {
  return sign === "\n" || sign === "\r";
}

function refuse(text: string, at: number, problem: string, hint: string): DaejoError {
  const { line } = new LineIndex(text).positionAt(at);
  return new DaejoError("file-unreadable", `Line ${line} cannot be read as separated values: ${problem}.`, hint);
}
