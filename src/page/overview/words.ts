import type { Verdict } from "../../report/report.ts";
import type { Language } from "../../text/span.ts";
import type { PairFilter } from "./filter.ts";
import type { Column } from "./sort.ts";

interface OverviewWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly filters: Readonly<Record<Exclude<PairFilter, Verdict>, string>>;
  readonly documents: string;
  readonly compared: string;
  /** Of a pair that has no title, by its number from 1. */
  readonly untitled: (number: number) => string;
  readonly problems: (count: number) => string;
  readonly search: string;
  readonly filter: string;
  /** Before the heads of the columns where they stand apart from their cells. */
  readonly sortBy: string;
  readonly table: string;
  readonly matching: (matching: number, all: number) => string;
  readonly noMatch: string;
  readonly nothingToDecide: string;
  readonly unalignedSides: (en: number, ko: number) => string;
  /** For a count or a share that does not exist. */
  readonly unknown: string;
  readonly total: (pairs: number) => string;
  readonly shown: (shown: number, matching: number) => string;
  readonly showMore: (count: number) => string;
  readonly showAll: string;
}

/** What the overview of a project says. */
export const OVERVIEW_WORDS: Readonly<Record<Language, OverviewWords>> = {
  en: {
    columns: {
      document: "Document",
      error: "Errors",
      warning: "Warnings",
      info: "Info",
      decided: "Decided",
      suppressed: "Suppressed",
      unaligned: "Unaligned",
      "coverage-en": "English covered",
      "coverage-ko": "Korean covered",
      alignment: "Alignment",
    },
    filters: { all: "All", discrepancies: "With discrepancies" },
    documents: "Documents",
    compared: "Passages compared",
    untitled: (number) => `Document ${number}`,
    problems: (count) => (count === 1 ? "1 problem with the input" : `${formatCount(count)} problems with the input`),
    search: "Search titles",
    filter: "Show",
    sortBy: "Sort by",
    table: "Documents and their discrepancies",
    matching: (matching, all) =>
      `${formatCount(matching)} of ${all === 1 ? "1 document" : `${formatCount(all)} documents`}`,
    noMatch: "No document matches.",
    nothingToDecide: "nothing to decide",
    unalignedSides: (en, ko) => `${formatCount(en)} English, ${formatCount(ko)} Korean`,
    unknown: "not known",
    total: (pairs) => (pairs === 1 ? "Total of 1 document" : `Total of ${formatCount(pairs)} documents`),
    shown: (shown, matching) => `${formatCount(shown)} of ${formatCount(matching)} rows shown`,
    showMore: (count) => `Show ${formatCount(count)} more`,
    showAll: "Show all",
  },
  ko: {
    columns: {
      document: "문서",
      error: "오류",
      warning: "경고",
      info: "참고",
      decided: "처리",
      suppressed: "제외",
      unaligned: "짝 없음",
      "coverage-en": "영어 대응률",
      "coverage-ko": "한국어 대응률",
      alignment: "대응 관계",
    },
    filters: { all: "전체", discrepancies: "불일치 있음" },
    documents: "문서",
    compared: "비교한 단락",
    untitled: (number) => `문서 ${number}`,
    problems: (count) => `입력 문제 ${formatCount(count)}건`,
    search: "제목 검색",
    filter: "보기",
    sortBy: "정렬 기준",
    table: "문서별 불일치",
    matching: (matching, all) => `문서 ${formatCount(all)}개 중 ${formatCount(matching)}개`,
    noMatch: "조건에 맞는 문서가 없습니다.",
    nothingToDecide: "처리할 불일치 없음",
    unalignedSides: (en, ko) => `영어 ${formatCount(en)}개, 한국어 ${formatCount(ko)}개`,
    unknown: "알 수 없음",
    total: (pairs) => `문서 ${formatCount(pairs)}개 합계`,
    shown: (shown, matching) => `${formatCount(matching)}행 중 ${formatCount(shown)}행 표시`,
    showMore: (count) => `${formatCount(count)}행 더 보기`,
    showAll: "모두 보기",
  },
};

interface PictureWords {
  readonly legend: Readonly<Record<"pair" | "moved" | "gap" | "tick", string>>;
  readonly empty: string;
  readonly parts: (counts: Readonly<Record<"pair" | "moved" | "gap", number>>) => string;
}

/** What the picture of an alignment says to those who do not see it, and what its colours mean. */
export const PICTURE_WORDS: Readonly<Record<Language, PictureWords>> = {
  en: {
    legend: { pair: "corresponds", moved: "moved", gap: "no counterpart", tick: "discrepancy" },
    empty: "Nothing was compared.",
    parts: ({ pair, moved, gap }) =>
      `${formatCount(pair)} ${pair === 1 ? "part corresponds" : "parts correspond"}, ${formatCount(moved)} moved, ` +
      `${formatCount(gap)} ${gap === 1 ? "gap" : "gaps"}`,
  },
  ko: {
    legend: { pair: "대응", moved: "순서 바뀜", gap: "짝 없음", tick: "불일치" },
    empty: "비교한 내용이 없습니다.",
    parts: ({ pair, moved, gap }) =>
      `대응하는 부분 ${formatCount(pair)}개, 순서가 바뀐 부분 ${formatCount(moved)}개, 짝이 없는 부분 ${formatCount(gap)}개`,
  },
};

/** Both languages group digits alike. */
const COUNTS = new Intl.NumberFormat("en");

/** `12,345` */
export function formatCount(count: number): string {
  return COUNTS.format(count);
}

/** `3 / 1,200` */
export function formatPart(part: number, all: number): string {
  return `${formatCount(part)} / ${formatCount(all)}`;
}

/** A share of 0…1 in whole per cent, rounded down: only what is complete is 100 %. */
export function formatShare(share: number): string {
  // 0.29 × 100 is a little less than 29.
  return `${Math.floor(share * 100 + 1e-9)}%`;
}
