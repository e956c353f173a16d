import type { Language } from "../../text/span.ts";
import type { Status } from "../decisions.ts";
import type { Severity } from "../severity.ts";

/** What a comparison says in the language of the page. Shares are 0…1. */
export interface ReviewWords {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly sides: Readonly<Record<Language, string>>;
  readonly statuses: Readonly<Record<Status | "all", string>>;
  readonly findings: string;
  readonly count: (shown: number, all: number) => string;
  readonly progress: (decided: number, all: number) => string;
  readonly none: string;
  readonly notCompared: string;
  readonly clearFilters: string;
  readonly noneChosen: string;
  readonly missing: string;
  readonly why: string;
  readonly suggestion: string;
  readonly change: (side: Language) => string;
  readonly confidence: (share: number) => string;
  readonly search: string;
  readonly allRules: string;
  readonly wholeFamily: (family: string) => string;
  readonly rule: string;
  readonly severity: string;
  readonly minConfidence: string;
  readonly order: string;
  readonly orders: Readonly<Record<"text" | "severity", string>>;
  readonly status: string;
  readonly previous: string;
  readonly next: string;
  readonly accept: string;
  readonly ignore: string;
  readonly takeBack: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyAll: string;
  readonly ignoreAll: (count: number) => string;
  readonly because: (reason: string) => string;
  /** Keys, and what they do. */
  readonly keys: readonly (readonly [key: string, does: string])[];
  readonly reason: string;
  readonly reasonHint: string;
  readonly save: string;
  readonly cancel: string;
  readonly suppressedIn: Readonly<Record<"comment" | "file", string>>;
  readonly gap: Readonly<Record<Language, string>>;
  readonly moved: string;
  readonly showMoved: string;
  readonly elsewhere: string;
  readonly showElsewhere: string;
  readonly uncertain: (share: number) => string;
  readonly shape: (en: number, ko: number) => string;
  readonly locked: string;
  readonly lockedByHand: string;
  readonly mark: (number: number, severity: string) => string;
  readonly text: string;
  readonly list: string;
  readonly line: (line: number) => string;
  readonly skip: string;
  readonly editing: Readonly<Record<"lock" | "release" | "join" | "split" | "up" | "down", string> & { group: string }>;
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** By the language of the page. */
export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = {
  en: {
    severities: { error: "Error", warning: "Warning", info: "Info" },
    sides: { en: "English", ko: "Korean" },
    statuses: { all: "All", open: "Open", accepted: "Accepted", ignored: "Ignored", suppressed: "Suppressed" },
    findings: "Discrepancies",
    count: (shown, all) => (shown === all ? `${all}` : `${shown} of ${all}`),
    progress: (decided, all) => `${decided} of ${all} decided`,
    none: "No discrepancies.",
    notCompared: "Nothing was compared.",
    clearFilters: "Show all",
    noneChosen: "No discrepancy passes these filters.",
    missing: "(missing here)",
    why: "Why",
    suggestion: "Write",
    change: (side) => (side === "en" ? "The English was changed" : "The Korean was changed"),
    confidence: (share) => `${percent(share)} sure`,
    search: "Search discrepancies",
    allRules: "All rules",
    wholeFamily: (family) => `${family}: all`,
    rule: "Rule",
    severity: "Severity",
    minConfidence: "At least this sure",
    order: "Order",
    orders: { text: "Text", severity: "Severity" },
    status: "Status",
    previous: "Previous (k)",
    next: "Next (j)",
    accept: "Accept",
    ignore: "Ignore…",
    takeBack: "Undo",
    copy: "Copy",
    copied: "Copied",
    copyAll: "Copy the list as Markdown",
    ignoreAll: (count) => `Ignore all ${count} that are open…`,
    because: (reason) => `Reason: ${reason}`,
    keys: [
      ["j", "next"],
      ["k", "previous"],
      ["a", "accept"],
      ["i", "ignore"],
      ["u", "undo the decision"],
      ["/", "search"],
      ["?", "show or hide this"],
    ],
    reason: "Why is this no problem?",
    reasonHint: "Goes into the suppressions file",
    save: "Ignore",
    cancel: "Cancel",
    suppressedIn: { comment: "Suppressed by a comment", file: "Suppressed by the list" },
    gap: { en: "No English counterpart", ko: "No Korean counterpart" },
    moved: "Moved",
    showMoved: "Show where the Korean stands",
    elsewhere: "Stands here in the Korean",
    showElsewhere: "Show beside its English",
    uncertain: (share) => `Uncertain pair (${percent(share)})`,
    shape: (en, ko) => `${en} English and ${ko} Korean paragraphs belong together`,
    locked: "Locked",
    lockedByHand: "Locked by hand: daejo leaves this pair as it is",
    mark: (number, severity) => `${severity} ${number}`,
    text: "Texts",
    list: "List",
    line: (line) => `Line ${line}`,
    skip: "Skip to the discrepancies",
    editing: {
      group: "Alignment of this row",
      lock: "Lock",
      release: "Unlock",
      join: "Join with next",
      split: "Split",
      up: "To the row above",
      down: "To the row below",
    },
  },
  ko: {
    severities: { error: "오류", warning: "경고", info: "참고" },
    sides: { en: "영어", ko: "한국어" },
    statuses: { all: "전체", open: "미처리", accepted: "수정 대상", ignored: "무시", suppressed: "제외" },
    findings: "불일치",
    count: (shown, all) => (shown === all ? `${all}건` : `${all}건 중 ${shown}건`),
    progress: (decided, all) => `${all}건 중 ${decided}건 처리`,
    none: "불일치가 없습니다.",
    notCompared: "비교하지 못했습니다.",
    clearFilters: "모두 보기",
    noneChosen: "조건에 맞는 불일치가 없습니다.",
    missing: "(여기에 없음)",
    why: "이유",
    suggestion: "수정 제안",
    change: (side) => (side === "en" ? "영어가 바뀐 부분" : "한국어가 바뀐 부분"),
    confidence: (share) => `신뢰도 ${percent(share)}`,
    search: "불일치 검색",
    allRules: "모든 규칙",
    wholeFamily: (family) => `${family} 전체`,
    rule: "규칙",
    severity: "심각도",
    minConfidence: "최소 신뢰도",
    order: "순서",
    orders: { text: "글 순서", severity: "심각도순" },
    status: "상태",
    previous: "이전 (k)",
    next: "다음 (j)",
    accept: "수정 대상",
    ignore: "무시…",
    takeBack: "되돌리기",
    copy: "복사",
    copied: "복사했습니다",
    copyAll: "목록을 Markdown으로 복사",
    ignoreAll: (count) => `미처리 ${count}건 모두 무시…`,
    because: (reason) => `이유: ${reason}`,
    keys: [
      ["j", "다음"],
      ["k", "이전"],
      ["a", "수정 대상으로 표시"],
      ["i", "무시"],
      ["u", "결정 되돌리기"],
      ["/", "검색"],
      ["?", "이 도움말 열고 닫기"],
    ],
    reason: "무시하는 이유",
    reasonHint: "제외 목록 파일에 기록됩니다",
    save: "무시",
    cancel: "취소",
    suppressedIn: { comment: "주석으로 제외함", file: "제외 목록으로 제외함" },
    gap: { en: "대응하는 영어 없음", ko: "대응하는 한국어 없음" },
    moved: "순서 바뀜",
    showMoved: "한국어 단락 위치로 이동",
    elsewhere: "한국어본의 원래 위치",
    showElsewhere: "영어 단락 옆으로 이동",
    uncertain: (share) => `짝이 불확실함(${percent(share)})`,
    shape: (en, ko) => `영어 단락 ${en}개와 한국어 단락 ${ko}개가 한 짝`,
    locked: "고정됨",
    lockedByHand: "직접 고정한 짝입니다. daejo가 바꾸지 않습니다.",
    mark: (number, severity) => `${severity} ${number}`,
    text: "본문",
    list: "목록",
    line: (line) => `${line}행`,
    skip: "불일치 목록으로 건너뛰기",
    editing: {
      group: "이 행의 짝",
      lock: "고정",
      release: "고정 풀기",
      join: "다음 행과 합치기",
      split: "나누기",
      up: "위 행으로",
      down: "아래 행으로",
    },
  },
};
