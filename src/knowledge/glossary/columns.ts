import type { TermInput } from "./glossary.ts";

/** What a column of a table or a key of JSON gives of a term. */
export type Column = keyof TermInput;

/** What columns and keys may be called, without case, spaces, hyphens and underscores. */
const NAMES: Readonly<Record<Column, string>> = {
  en: "en english eng enus engb source sourceterm englishterm 영어 영문 영어용어 원어 원문 원문용어",
  ko: "ko korean kor kokr target targetterm koreanterm 한국어 한국어용어 국문 한글 번역 번역어 번역용어",
  forbiddenKo: "forbidden forbiddenko forbiddenkorean 금지어 금칙어 금지 사용금지 금지한국어 한국어금지어",
  forbiddenEn: "forbiddenen forbiddenenglish 금지영어 영어금지어",
  doNotTranslate: "donottranslate dnt 번역금지 번역안함 번역하지않음 원문유지",
  caseSensitive: "casesensitive 대소문자 대소문자구분",
  partOfSpeech: "partofspeech pos 품사",
  note: "note notes comment description definition 비고 메모 설명 참고 정의",
};

const COLUMNS: ReadonlyMap<string, Column> = new Map(
  Object.entries(NAMES).flatMap(([column, names]) => names.split(" ").map((name) => [name, column as Column] as const)),
);

/** The column that a header names. */
export function columnOf(header: string): Column | undefined {
  return COLUMNS.get(
    header
      .normalize("NFC")
      .toLowerCase()
      .replaceAll(/[\s_-]/g, ""),
  );
}

/** The columns as messages list them. */
export const COLUMN_NAMES: string =
  "en, ko, forbidden, forbidden-en, do-not-translate, case-sensitive, part-of-speech and note";

const YES: ReadonlySet<string> = new Set("yes y true 1 x o v ✓ 예 네".split(" "));
const NO: ReadonlySet<string> = new Set(["", ..."no n false 0 - 아니요 아니오".split(" ")]);

/** What a cell of a column of yes and no says; undefined where it says neither. */
export function readFlag(cell: string): boolean | undefined {
  const word = cell.trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

/** Whether a column says yes or no. */
export function isFlag(column: Column): column is "doNotTranslate" | "caseSensitive" {
  return column === "doNotTranslate" || column === "caseSensitive";
}
