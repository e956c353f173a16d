import type { Verdict } from "../report/report.ts";
import type { Language } from "../text/span.ts";

interface PageWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly allDocuments: string;
  readonly previousDocument: string;
  readonly nextDocument: string;
  readonly otherLanguage: string;
  readonly theme: Readonly<Record<"light" | "dark", string>>;
  readonly exportSuppressions: (count: number) => string;
  readonly edit: string;
  readonly loading: string;
  readonly broken: string;
  readonly lost: string;
  /** Where the server was started again, at another address. */
  readonly gone: string;
  readonly undoEdit: string;
  readonly notKept: string;
  readonly close: string;
}

/** By the language of the page. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: {
    verdicts: { passed: "Passed", failed: "Failed", "did-not-run": "Did not run" },
    allDocuments: "All documents",
    previousDocument: "Previous document",
    nextDocument: "Next document",
    otherLanguage: "한국어로 보기",
    theme: { light: "Switch to dark", dark: "Switch to light" },
    exportSuppressions: (count) => `Save suppressions (${count})`,
    edit: "Edit alignment",
    loading: "Loading…",
    broken: "This page is damaged. Make it again.",
    lost: "daejo no longer answers. Is it still running? The page tries again.",
    gone: "daejo was started again: open the address that it prints now.",
    undoEdit: "Undo the edit",
    notKept: "The change was not kept:",
    close: "Close",
  },
  ko: {
    verdicts: { passed: "통과", failed: "수정 필요", "did-not-run": "비교하지 못함" },
    allDocuments: "전체 문서",
    previousDocument: "이전 문서",
    nextDocument: "다음 문서",
    otherLanguage: "View in English",
    theme: { light: "어둡게 보기", dark: "밝게 보기" },
    exportSuppressions: (count) => `제외 목록 저장(${count}건)`,
    edit: "짝 편집",
    loading: "불러오는 중…",
    broken: "이 페이지가 손상되었습니다. 다시 만들어 주세요.",
    lost: "daejo가 응답하지 않습니다. 실행 중인지 확인하세요. 다시 연결을 시도합니다.",
    gone: "daejo를 다시 시작했습니다. 새로 출력한 주소를 여세요.",
    undoEdit: "편집 되돌리기",
    notKept: "바꾼 내용을 저장하지 못했습니다:",
    close: "닫기",
  },
};
