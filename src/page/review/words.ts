import type { Language } from "../../text/span.ts";
import type { Status } from "../decisions.ts";
import type { Severity } from "../severity.ts";

interface ReviewWords {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly sides: Readonly<Record<Language, string>>;
  readonly statuses: Readonly<Record<Status | "all", string>>;
  readonly findings: string;
  readonly count: (shown: number, all: number) => string;
  readonly none: string;
  readonly noneChosen: string;
  readonly missing: string;
  readonly what: string;
  readonly why: string;
  readonly whatToDo: string;
  readonly suggestion: string;
  readonly change: (side: Language) => string;
  readonly confidence: (share: number) => string;
  readonly aboutRule: string;
  readonly search: string;
  readonly filters: string;
  readonly allRules: string;
  readonly wholeFamily: (family: string) => string;
  readonly rule: string;
  readonly severity: string;
  readonly minConfidence: string;
  readonly status: string;
  readonly previous: string;
  readonly next: string;
  readonly accept: string;
  readonly ignore: string;
  readonly takeBack: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyAll: string;
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

export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = {
  en: {
    severities: { error: "Error", warning: "Warning", info: "Info" },
    sides: { en: "English", ko: "Korean" },
    statuses: { all: "All", open: "Open", accepted: "Accepted", ignored: "Ignored", suppressed: "Suppressed" },
    findings: "Discrepancies",
    count: (shown, all) => (shown === all ? `${all}` : `${shown} of ${all}`),
    none: "No discrepancies. What corresponds stands side by side.",
    noneChosen: "No discrepancy passes these filters.",
    missing: "(missing here)",
    what: "What",
    why: "Why",
    whatToDo: "What to do",
    suggestion: "Write",
    change: (side) => (side === "en" ? "The English was changed" : "The Korean was changed"),
    confidence: (share) => `${percent(share)} sure`,
    aboutRule: "About this rule",
    search: "Search discrepancies",
    filters: "Filters",
    allRules: "All rules",
    wholeFamily: (family) => `${family}: all`,
    rule: "Rule",
    severity: "Severity",
    minConfidence: "At least this sure",
    status: "Status",
    previous: "Previous (k)",
    next: "Next (j)",
    accept: "Accept",
    ignore: "Ignore…",
    takeBack: "Undo",
    copy: "Copy",
    copied: "Copied",
    copyAll: "Copy the list as Markdown",
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
    statuses: { all: "전체", open: "미처리", accepted: "인정", ignored: "무시", suppressed: "제외" },
    findings: "불일치",
    count: (shown, all) => (shown === all ? `${all}건` : `${all}건 중 ${shown}건`),
    none: "불일치가 없습니다. 대응하는 단락이 나란히 놓여 있습니다.",
    noneChosen: "조건에 맞는 불일치가 없습니다.",
    missing: "(여기에 없음)",
    what: "내용",
    why: "이유",
    whatToDo: "할 일",
    suggestion: "고쳐 쓰기",
    change: (side) => (side === "en" ? "영어가 바뀐 부분" : "한국어가 바뀐 부분"),
    confidence: (share) => `확신도 ${percent(share)}`,
    aboutRule: "규칙 설명",
    search: "불일치 검색",
    filters: "필터",
    allRules: "모든 규칙",
    wholeFamily: (family) => `${family} 전체`,
    rule: "규칙",
    severity: "심각도",
    minConfidence: "최소 확신도",
    status: "상태",
    previous: "이전 (k)",
    next: "다음 (j)",
    accept: "인정",
    ignore: "무시…",
    takeBack: "되돌리기",
    copy: "복사",
    copied: "복사했습니다",
    copyAll: "목록을 Markdown으로 복사",
    reason: "문제가 아닌 이유",
    reasonHint: "제외 목록 파일에 기록됩니다",
    save: "무시",
    cancel: "취소",
    suppressedIn: { comment: "주석으로 제외함", file: "제외 목록으로 제외함" },
    gap: { en: "대응하는 영어 없음", ko: "대응하는 한국어 없음" },
    moved: "순서 바뀜",
    showMoved: "한국어가 놓인 자리 보기",
    elsewhere: "한국어에서는 이 자리에 있음",
    showElsewhere: "영어 옆에서 보기",
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
      group: "이 행의 짝 고치기",
      lock: "고정",
      release: "고정 풀기",
      join: "다음 행과 합치기",
      split: "나누기",
      up: "위 행으로",
      down: "아래 행으로",
    },
  },
};
